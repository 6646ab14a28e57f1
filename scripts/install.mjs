// Installs what a folder's lock file lists, where that is missing or older than the lock file.
// Plain JavaScript for Node 20, and nothing from node_modules: that may not exist yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { npm } from './node.mjs';

/** npm writes node_modules/.package-lock.json last: without it an install was never finished. */
function isInstalled(folder) {
  const marker = `${folder}/node_modules/.package-lock.json`;
  return existsSync(marker) && statSync(`${folder}/package-lock.json`).mtimeMs <= statSync(marker).mtimeMs;
}

/** Installs once; `what` tells the person who waits what it is for. */
export function ensureInstalled(folder, what) {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what}, this once.`);
  const began = Date.now();
  const [command, ...words] = npm();
  const args = [...words, 'ci', '--loglevel=error', '--no-audit', '--no-fund', '--prefer-offline'];
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0)
    throw new Error(
      'npm ci did not finish: what it said is above. Mend that and run the same command again.',
    );
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}
