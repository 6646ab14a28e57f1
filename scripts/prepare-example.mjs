// Runs before `npm start` in the folder of an example: installs and builds the kit, then what the example uses.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const run = fileURLToPath(new URL('run.mjs', import.meta.url));

try {
  // First the kit, because npm links the example to it.
  const { status } = spawnSync(process.execPath, [run, 'build'], { stdio: 'inherit' });
  if (status === 0) ensureInstalled(process.cwd(), 'what this example uses');
  else process.exitCode = status ?? 1; // what went wrong was said by the build itself
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
