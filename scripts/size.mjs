// What residents download of the built kit, in KiB after brotli, beside the budgets and the best peers.
// A budget is raised only by a decision record that says what a resident gets for it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { findRooms } from '../packages/components/build/rooms.ts';
import { findings, report } from './budget.mjs';
import { root } from './command.mjs';
import { measurePages } from './pages.mjs';

const dist = join(root, 'packages/components/dist');
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

const kib = (text) => brotliCompressSync(text).length / 1024;
const read = (file) => readFileSync(join(dist, file), 'utf8');

/** A site's own bundle of these modules, minified. Warnings for developers are loaded apart, so they do not count. */
async function bundle(source) {
  const entry = join(dist, 'size.js'); // exists only for this plugin
  const [{ output }] = await build({
    configFile: false,
    root: dist,
    logLevel: 'error',
    plugins: [
      {
        name: 'council-size',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return output.find(({ isEntry }) => isEntry).code;
}

const imports = (files) => files.map((file) => `import ${JSON.stringify(join(dist, file))};`).join('\n');
const exports = (files) =>
  files.map((file) => `export * from ${JSON.stringify(join(dist, file))};`).join('\n');

const rooms = findRooms();
const baseSize = kib(await bundle(exports(budgets.base.modules)));
// What every field brings stands once on a page, however many fields it has.
const shared = exports([...budgets.base.modules, ...budgets.wiring.modules]);
const sharedSize = kib(await bundle(shared));

const scripts = new Map();
for (const { name } of rooms.filter((room) => room.script)) {
  if (!existsSync(join(dist, `${name}.js`))) throw new Error(`${name} has no line in src/elements.ts.`);
  // With all that is shared in both figures, the difference is the element's own code.
  scripts.set(name, kib(await bundle(`${shared}\n${imports([`${name}.js`])}`)) - sharedSize);
}
const styled = rooms.filter((room) => room.css);
const styles = new Map(styled.map(({ name }) => [name, kib(read(`${name}.css`))]));

const script = read('cdn/council.js');
const style = read('council.css');
const measured = {
  base: baseSize,
  wiring: sharedSize - baseSize,
  scripts,
  styles,
  pages: await measurePages(rooms),
  library: kib(script) + kib(style),
  components: rooms.length,
  // What a page would have to fetch after its one script and one style sheet.
  requests:
    (script.match(/\bimport\s*(?:["'{*]|\w+\s+from)/g) ?? []).length +
    (style.match(/@import|url\((?!["']?data:)/g) ?? []).length,
};

const rows = findings(measured, budgets);
console.log(report(rows));
process.exitCode = rows.some(({ size, budget }) => size > budget) ? 1 : 0;
