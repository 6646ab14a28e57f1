/** Everything that can be made of a theme, as texts: the same in Node and in a browser. */
import type { Solved } from '../solve-theme.ts';
import { toCss } from './css.ts';
import { toDtcg } from './dtcg.ts';
import { toJavaScript, toJson, toTypeScript } from './script.ts';
import { toScss } from './scss.ts';

export { toCss, themeSheet, cssLength, type Declaration } from './css.ts';
export { toDtcg } from './dtcg.ts';
export { toScss } from './scss.ts';
export { toJavaScript, toJson, toTypeScript } from './script.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The files of a theme by their names. */
export function themeFiles(theme: Solved): Map<string, string> {
  const { base, light, dark, resolver } = toDtcg(theme);
  return new Map([
    ['theme.css', toCss(theme)],
    ['_theme.scss', toScss(theme)],
    ['theme.js', toJavaScript(theme)],
    ['theme.ts', toTypeScript(theme)],
    ['theme.json', toJson(theme)],
    ['base.tokens.json', json(base)],
    ['light.tokens.json', json(light)],
    ['dark.tokens.json', json(dark)],
    ['theme.resolver.json', json(resolver)],
  ]);
}
