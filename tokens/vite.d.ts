/**
 * Vite plugin: leaves the tokens out of a build that nothing in it uses. A token is used where a style sheet, a script or
 * `index.html` names it, or another token does that is used.
 *
 * @param options.keep Names of tokens that are used elsewhere, such as `--council-space-4` in pages that a CMS keeps
 */
export function onlyUsedTokens(options?: { keep?: readonly string[] }): { name: string };
