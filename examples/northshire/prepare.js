// Runs before `npm start`, in the folder of the example: everything that a fresh clone lacks. The example of an
// old page uses it too. Nothing from node_modules: that may not exist yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = process.cwd();

function run(folder, command, ...words) {
  const { status } = spawnSync(command, words, { cwd: folder, stdio: 'inherit' });
  // What went wrong was said by the command itself.
  if (status !== 0) process.exit(status ?? 1);
}

/** npm writes .package-lock.json last: without it an install was never finished. */
function isInstalled(folder) {
  const marker = `${folder}/node_modules/.package-lock.json`;
  return existsSync(marker) && statSync(`${folder}/package-lock.json`).mtimeMs <= statSync(marker).mtimeMs;
}

// First the kit: npm links the example to it, and the script of the kit needs what is installed there.
if (!isInstalled(root)) run(root, process.execPath, 'scripts/bootstrap.mjs');
run(root, process.execPath, 'scripts/run.mjs', 'build');

if (!isInstalled(example)) {
  // Through Node, because on Windows `npm` is a .cmd file. npm says where it is when it starts a script.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  run(example, ...npm, 'ci', '--loglevel=error', '--no-audit', '--no-fund');
}
