// npm run size: what residents download, beside the budgets.
import { run } from '../command.mjs';
import build from './build.mjs';

export default async () => (await build()) || run(['node', 'scripts/size.mjs']);
