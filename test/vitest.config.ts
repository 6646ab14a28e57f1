import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const files = readdirSync(path('.')).filter((file) => file.endsWith('.test.ts'));
const forAllEngines = files.filter((file) => readFileSync(path(file), 'utf8').includes('\n// engines:'));
const inFirefox = process.env['COUNCIL_BROWSER'] === 'firefox';

/** Page tests: Node drives a browser over whole documents. Each worker has one browser and one server. */
export default defineConfig({
  root: path('..'),
  resolve: { alias: { '#example': path('../packages/components/src/example.ts') } },
  test: {
    name: 'pages',
    environment: 'node',
    include: inFirefox
      ? forAllEngines.map((file) => `test/${file}`)
      : ['test/**/*.test.ts', 'packages/components/build/**/*.test.ts'],
    pool: 'forks',
    isolate: false,
    // Two and not more: while one waits for its browser the other counts, and slow machines stay honest.
    maxWorkers: Math.min(2, availableParallelism()),
    setupFiles: [path('./setup.ts')],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    teardownTimeout: 5_000,
  },
});
