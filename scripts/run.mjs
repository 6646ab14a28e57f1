// `npm run <task>`: installs what is missing, and starts scripts/tasks/<task>.mjs in a Node that is new enough.
// This file itself runs on Node 20.
import { readdirSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { findNode, startIn } from './node.mjs';

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
  process.exitCode = await (node === process.execPath
    ? runTask(name, args)
    : startIn(node, process.argv.slice(1)));
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
