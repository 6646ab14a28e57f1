/**
 * Takes the place of `warn.js` in a site's build for residents (`#warn` in package.json), so that neither the sentences nor
 * what looks for mistakes is in it.
 */
export const debugging: typeof import('./warn.js').debugging = () => false;
export const warn: typeof import('./warn.js').warn = () => {};
export const checkPage: typeof import('./warn.js').checkPage = () => {};
