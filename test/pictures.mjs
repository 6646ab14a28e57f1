// npm run pictures [-- [part of a component's name] [--against <dist of another build>]]
// Runs pictures.ts, which needs Vite to gather the examples.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' } },
});
const [only] = positionals;

/** Loaded anew each time, because the test server decides which build it serves when it is loaded. */
async function load() {
  const { module } = await runnerImport(path('./pictures.ts'), {
    configFile: false,
    root: path('..'),
    resolve: { alias: { '#example': path('../packages/components/src/example.ts') } },
  });
  return module;
}

const { takePictures, compareWith } = await load();
const files = await takePictures(path('../.cache/pictures/'), only);
console.log(`${files.length} pictures are in .cache/pictures/`);

if (values.against) {
  process.env.COUNCIL_KIT_DIST = `${values.against.replace(/\/$/, '')}/`;
  const before = path('../.cache/pictures-before/');
  await (await load()).takePictures(before, only);
  const changed = compareWith(before, files);
  console.log(changed.join('\n') || 'No picture differs.');
}
