import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const files = readdirSync(path('.')).filter((file) => file.endsWith('.test.ts'));
const forAllEngines = files.filter((file) => readFileSync(path(file), 'utf8').includes('\n// engines:'));

/** Playwright drives the first two. WebKit has files of its own, which speak to its driver. */
const include = {
  chromium: ['test/*.test.ts', 'packages/components/build/**/*.test.ts'],
  firefox: forAllEngines.map((file) => `test/${file}`),
  webkit: ['test/webkit/*.test.ts'],
};
const engine = (process.env['COUNCIL_BROWSER'] ?? 'chromium') as keyof typeof include;

/** Page tests: Node drives a browser over whole documents. Each worker has one browser and one server. */
export default defineConfig({
  root: path('..'),
  resolve: { alias: { '#example': path('../packages/components/src/example.ts') } },
  test: {
    name: 'pages',
    environment: 'node',
    include: include[engine],
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
