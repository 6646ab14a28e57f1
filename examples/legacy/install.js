// Installs Bootstrap and jQuery where they are missing. Run before `npm start` and by the tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from '../../scripts/node.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

if (!existsSync(`${here}node_modules/.package-lock.json`)) {
  const [command, ...words] = npm();
  const args = [...words, 'ci', '--loglevel=error', '--no-audit', '--no-fund', '--prefer-offline'];
  const { status } = spawnSync(command, args, { cwd: here, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
