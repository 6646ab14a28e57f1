// Runs pictures.ts, which needs Vite to gather the examples: node test/pictures.mjs [part of a component's name]
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { module } = await runnerImport(path('./pictures.ts'), {
  configFile: false,
  root: path('..'),
  resolve: { alias: { '#example': path('../packages/components/src/example.ts') } },
});
const files = await module.takePictures(process.argv[2]);
console.log(`${files.length} pictures are in .cache/pictures/`);
