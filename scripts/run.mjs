// `npm run <task>`: installs what is missing, and starts scripts/tasks/<task>.mjs in a Node that is new enough.
// This file itself runs on Node 20.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { findNode, npm } from './node.mjs';
import { onStop } from './stop.mjs';

async function inNewerNode(node) {
  console.log(`This is Node ${process.version}: using a newer one for this run (kept in npm's cache).`);
  const env = { ...process.env, npm_execpath: npm()[1] };
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit', env });
  onStop(() => child.kill('SIGTERM'));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

async function runTask(name, args) {
  const tasks = readdirSync(new URL('tasks', import.meta.url)).map((file) => file.replace('.mjs', ''));
  if (!tasks.includes(name))
    throw new Error(`There is no task "${name ?? ''}". There are: ${tasks.join(', ')}.`);
  Object.assign(process.env, {
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
    DO_NOT_TRACK: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
  });
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  ensureInstalled(process.cwd(), 'what Council Kit is built with: about a minute');
  const { default: task } = await import(`./tasks/${name}.mjs`);
  return task(args);
}

try {
  const node = findNode();
  const [name, ...args] = process.argv.slice(2);
  process.exitCode = await (node === process.execPath ? runTask(name, args) : inNewerNode(node));
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
