/** `npm run theme:prove -- 100000 [seed]`: as many brands by chance as asked for. Prints one line for each figure. */
import { floor } from '../src/check.ts';
import { keepFailures, prove, seed as usual } from './prove.ts';
import { anyBrief, hardColors, randomFrom } from './random.ts';

const [count = 2000, seed = usual] = process.argv.slice(2).map(Number);
const random = randomFrom(seed);

function* briefs(): Generator {
  for (const brand of hardColors()) yield anyBrief(random, brand);
  for (let made = 0; made < count; made++) yield anyBrief(random);
}

const { brands, pairs, failures, worst, p50, p95 } = prove(briefs());
const reasons = keepFailures(failures);
console.log(`seed      ${seed}`);
console.log(`brands    ${brands}`);
console.log(`pairs     ${pairs}`);
console.log(`failures  ${failures.length}`);
if (worst) {
  const { scheme, foreground, background, ratio, need } = worst.pair;
  console.log(`worst     ${scheme}: ${foreground} on ${background}, ${floor(ratio)}:1, needs ${need}:1`);
  console.log(`          ${JSON.stringify(worst.brief)}`);
}
console.log(`p50, p95  ${p50.toFixed(2)} ms, ${p95.toFixed(2)} ms a theme`);
for (const reason of reasons) console.error(reason);
process.exitCode = failures.length ? 1 : 0;
