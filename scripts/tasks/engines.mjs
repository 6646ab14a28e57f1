// npm run test:engines: what must also hold in Firefox. The Vitest configurations read COUNCIL_BROWSER.
import { ensureBrowser } from '../browser.mjs';
import { runSteps, vitest } from '../steps.mjs';

const firefox = { COUNCIL_BROWSER: 'firefox' };

const steps = [
  { name: 'build', command: ['node', 'scripts/run.mjs', 'build'], mustPass: true },
  vitest('components in Firefox', 'packages/components', firefox),
  vitest('pages in Firefox', 'test', firefox), // the files that say `engines`
];

export default async function engines() {
  process.env.FIREFOX_PATH = await ensureBrowser('firefox');
  return runSteps(steps);
}
