// npm run theme:prove -- 100000 [seed]: the proof of the theme engine, with as many brands as asked for.
import { run } from '../command.mjs';

export default (args) => run(['node', 'packages/theme/proof/index.ts', ...args]);
