import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'postcss';
import { PACKAGE } from './rooms.ts';

const TOKENS = join(PACKAGE, '../../tokens/dist/css');

/** The foundation tokens and the default council's colours, as Style Dictionary wrote them. */
export function readTokens(): string {
  const files = ['foundation.css', 'themes/northshire.css'].map((name) => join(TOKENS, name));
  const missing = files.find((file) => !existsSync(file));
  if (missing) throw new Error(`${missing} is missing. Build the tokens first: npm run build`);
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** Set by the sheets themselves, not by a token. */
const OWN = ['--council-rem', '--council-sheet'];

/** Stops the build at a custom property that no token declares: `var(--council-x)` has no fallback to hide it. */
export function checkTokenNames(root: Root, tokens: string): void {
  const known = new Set([...OWN, ...(tokens.match(/--council-[\w-]+(?=\s*:)/g) ?? [])]);
  root.walkDecls((declaration) => {
    for (const name of declaration.value.match(/--council-[\w-]+/g) ?? []) {
      if (known.has(name)) continue;
      throw declaration.error(`${name} is not a token. Tokens are listed in tokens/dist/json/tokens.json.`);
    }
  });
}
