/** Loaded by `warn` only, and only where a page is being built: see there. */
export { checkPage } from './debug-page.js';
export { say } from './say.js';
export type { Details, WarnCode } from './sentences.js';
