// Makes the brand pack of each council, with the command that a council would use itself.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('.', import.meta.url);
const command = fileURLToPath(new URL('../../packages/theme/dist/command/main.js', here));

/** The councils that the supplier works for; each has its folder. */
export const councils = readdirSync(new URL('councils/', here)).sort();

export function makePacks() {
  for (const id of councils) {
    const args = [command, 'build', `councils/${id}/brief.json`, '--out', `dist/${id}`];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: fileURLToPath(here),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The brand pack of ${id} was not made.\n${stderr}`);
  }
}
