import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../scripts/prepare-example.mjs', import.meta.url));

/** What `npm start` in the folder of an example does first: the kit is built, and what the example uses installed. */
export function prepareExample(folder: string): void {
  const { status } = spawnSync(process.execPath, [script], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${folder} could not be prepared: what was wrong is said above.`);
}
