const MENTION = /--council-[\w-]+/g;
const DECLARATION = /(--council-[\w-]+)\s*:([^;{}]*)/g;

/**
 * Vite plugin: leaves the tokens out of a build that nothing in it uses. A page of ten components uses three in five of them.
 *
 * A token is used where a style sheet, a script or `index.html` names it, or another token does that is used. What is
 * named elsewhere, such as in pages that a CMS keeps, has to be said in `keep`.
 *
 * @param {{ keep?: readonly string[] }} [options] `keep`: names of tokens, such as `--council-space-4`
 * @returns {import('vite').Plugin}
 */
export function onlyUsedTokens({ keep = [] } = {}) {
  /** @type {Map<string, string[]>} What the value of each token names, in all of its declarations. */
  const declared = new Map();
  /** @type {Set<string>} */
  const used = new Set(keep);
  /** @type {import('vite').ResolvedConfig} */
  let config;

  /** @param {string} text */
  function read(text) {
    const rest = text.replace(DECLARATION, (_, name, value) => {
      declared.set(name, [...(declared.get(name) ?? []), ...(value.match(MENTION) ?? [])]);
      return '';
    });
    for (const name of rest.match(MENTION) ?? []) used.add(name);
  }

  return {
    name: 'council-kit:only-used-tokens',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transform(code) {
      if (code.includes('--council-')) read(code);
    },
    transformIndexHtml: { order: 'pre', handler: read },
    buildEnd() {
      // A set that grows while it is read: tokens of tokens follow.
      for (const name of used) for (const other of declared.get(name) ?? []) used.add(other);
      const unusedSymbols = [...declared.keys()].filter((name) => !used.has(name));
      // Lightning CSS, which makes a build small, takes them out.
      config.css.lightningcss = { ...config.css.lightningcss, unusedSymbols };
    },
  };
}
