import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Page tests: Node drives one browser over whole documents. One worker, so one browser and one server. */
export default defineConfig({
  root: path('..'),
  resolve: { alias: { '#example': path('../packages/components/src/example.ts') } },
  test: {
    name: 'pages',
    environment: 'node',
    include: ['test/**/*.test.ts', 'packages/components/build/**/*.test.ts'],
    pool: 'forks',
    isolate: false,
    maxWorkers: 1,
    fileParallelism: false,
    setupFiles: [path('./setup.ts')],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 5_000,
  },
});
