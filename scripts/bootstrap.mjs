// Runs before `npm start` and `npm test`, so that one command is enough on a fresh machine.
// Plain JavaScript for Node 20, and nothing from node_modules: that may not exist yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { npm } from './node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** npm writes node_modules/.package-lock.json last: without it an install was never finished. */
function isInstalled() {
  const marker = `${root}node_modules/.package-lock.json`;
  return existsSync(marker) && statSync(`${root}package-lock.json`).mtimeMs <= statSync(marker).mtimeMs;
}

function install() {
  console.log('Installing what Council Kit is built with: about a minute, this once.');
  const began = Date.now();
  const [command, ...words] = npm();
  const args = [...words, 'ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0)
    throw new Error(
      'npm ci did not finish: what it said is above. Mend that and run the same command again.',
    );
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

try {
  if (!isInstalled()) install();
  // Storybook is opened by a person, in a browser of theirs: only the tests need one of their own.
  if (process.env.npm_lifecycle_event === 'pretest')
    console.log(`Browser: ${await ensureBrowser('chromium')}`);
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
