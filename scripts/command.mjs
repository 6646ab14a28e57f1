// Starting other programs, alike on Linux, macOS and Windows.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onStop } from './stop.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Commands whose package has another name. */
const PACKAGES = { tsc: '@typescript/native', cem: '@custom-elements-manifest/analyzer' };

/** The words to start: a package's command becomes this Node and its file, as node_modules/.bin differs on Windows. */
function words([command, ...args]) {
  if (command === 'node') return [process.execPath, ...args];
  const name = PACKAGES[command] ?? command;
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[command]), ...args];
}

const children = new Set();
let stopping = false;

/** True once a person has pressed Ctrl+C, or whoever started us has asked us to end. */
export const isStopping = () => stopping;

onStop(() => {
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
});

/** Starts a command in a folder of the repository and returns its process. */
export function launch(command, { env = {}, folder = '.', stdio = 'inherit' } = {}) {
  const [file, ...args] = words(command);
  const child = spawn(file, args, { cwd: join(root, folder), stdio, env: { ...process.env, ...env } });
  children.add(child);
  child.once('close', () => children.delete(child));
  return child;
}

/** Resolves with the exit code; a command that was killed, or never started, counts as 1. */
export function finished(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

export const run = (command, options) => finished(launch(command, options));

/** For a step that talks a lot: what it says on standard output is shown only if it fails. Warnings always are. */
export async function runQuietly(command, folder) {
  const child = launch(command, { folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  const code = await finished(child);
  if (code !== 0) process.stdout.write(Buffer.concat(said));
  return code;
}
