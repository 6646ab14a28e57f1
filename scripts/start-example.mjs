// `npm start` in the folder of an example that needs a newer Node than a newcomer may have: this runs on Node 20.
import { findNode, startIn } from './node.mjs';

try {
  process.exitCode = await startIn(findNode(), ['start.js']);
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
