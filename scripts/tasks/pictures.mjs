// npm run pictures: contact sheets of every example, for people to look at.
import { ensureBrowser } from '../browser.mjs';
import { run } from '../command.mjs';
import build from './build.mjs';

export default async function pictures(args) {
  process.env.CHROME_PATH = await ensureBrowser('chromium');
  return (await build()) || run(['node', 'test/pictures.mjs', ...args]);
}
