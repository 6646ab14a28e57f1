import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const allFiles = (readdirSync(path('.'), { recursive: true }) as string[]).filter((file) =>
  file.endsWith('.test.ts'),
);
const isForWebKit = (file: string) => file.startsWith('webkit');
const files = allFiles.filter((file) => !isForWebKit(file));

/** The files that say in a line `// engines: …` that this one runs them too, because what people get must be the same. */
const forEngine = (engine: string) =>
  files.filter((file) =>
    /^\/\/ engines: (.*)/m.exec(readFileSync(path(file), 'utf8'))?.[1]!.includes(engine),
  );

const inTest = (files: string[]) => files.map((file) => `test/${file}`);

const include = {
  chromium: [...inTest(files), 'packages/components/build/**/*.test.ts'],
  firefox: inTest(forEngine('firefox')),
  webkit: inTest([...allFiles.filter(isForWebKit), ...forEngine('webkit')]),
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
    // WebKitGTK 2.50 itself crashes now and then when it collects garbage.
    ...(engine === 'webkit' && { retry: { count: 2, condition: /invalid session id/ } }),
    hookTimeout: 60_000,
    teardownTimeout: 5_000,
  },
});
