import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import * as webkit from '../../test/webkit/provider.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

/** Chromium refuses its sandbox to root, which is who runs a container. */
const isRoot = process.getuid?.() === 0;

const chromium = {
  provider: playwright({
    launchOptions: {
      executablePath: process.env['CHROME_PATH'] || '/usr/bin/chromium',
      chromiumSandbox: !isRoot,
      // Quiet: no updates, no first-run pages, no requests of the browser's own.
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--js-flags=--expose-gc',
      ],
    },
  }),
};

const firefox = {
  provider: playwright({
    launchOptions: {
      channel: 'moz-firefox', // stock Firefox over WebDriver BiDi, not Playwright's own build
      executablePath: process.env['FIREFOX_PATH'] || '/usr/bin/firefox-esr',
    },
  }),
};

/** @open-wc/testing asks Web Test Runner for snapshots. Neither that runner nor snapshots are used here. */
const noTestRunner: Plugin = {
  name: 'no-test-runner',
  resolveId: (id) => (id === '@web/test-runner-commands' ? '\0no-test-runner' : null),
  load: (id) =>
    id === '\0no-test-runner' ? 'export let getSnapshot, getSnapshotConfig, saveSnapshot' : null,
};

const engines = { chromium, firefox, webkit };
const engine = (process.env['COUNCIL_BROWSER'] ?? 'chromium') as keyof typeof engines;
const { setupFiles, ...driven } = { setupFiles: [], ...engines[engine] };

/** From a function, because Vitest writes into `instances`. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  ...driven,
  instances: [{ browser: engine }],
});

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite-components'),
  define: { __COUNCIL_VERSION__: JSON.stringify(version) },
  resolve: {
    alias: { '#example': here('src/example.ts') },
  },
  optimizeDeps: {
    rolldownOptions: { plugins: [noTestRunner] },
    // Found late, they would reload the page in the middle of a test.
    include: [
      '@lit/reactive-element',
      'lit',
      'lit/html.js',
      'lit/directive.js',
      'lit/directives/class-map.js',
      'lit/directives/if-defined.js',
      'lit/directives/live.js',
      'lit/directives/ref.js',
      'lit/directives/repeat.js',
      '@open-wc/testing',
      'axe-core',
    ],
  },
  test: {
    name: 'components',
    include: ['src/**/*.test.ts'],
    globals: true,
    // What the kit tells builders on localhost; a test that is about a warning listens for it itself.
    onConsoleLog: (log) => !/^(Council Kit \[|Lit is in dev mode)/.test(log),
    setupFiles: [...setupFiles, here('src/test-setup.ts')],
    isolate: false,
    maxWorkers: 1,
    browser: browser(),
  },
});
