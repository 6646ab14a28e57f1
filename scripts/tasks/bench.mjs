// npm run bench -- --rounds 15: this kit beside native HTML and other design systems. Never part of pass or fail.
import { join } from 'node:path';
import { ensureBrowser } from '../browser.mjs';
import { root, run } from '../command.mjs';
import { ensureInstalled } from '../install.mjs';
import build from './build.mjs';

export default async function bench(args) {
  ensureInstalled(join(root, 'bench'), 'the systems to measure beside the kit');
  process.env.CHROME_PATH = await ensureBrowser('chromium');
  return (await build()) || run(['node', 'bench/run.mjs', ...args]);
}
