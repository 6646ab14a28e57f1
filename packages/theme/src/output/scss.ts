/** The same values as SCSS variables, for a site whose own style sheets are made with Sass. */
import type { Solved } from '../solve-theme.ts';
import { declarations } from './css.ts';

export function toScss(theme: Solved): string {
  const all = declarations(theme, (rem) => `${rem}rem`);
  const lines = all.flatMap(([name, value, dark]) => [
    `$council-${name}: ${value};`,
    ...(dark ? [`$council-${name}-dark: ${dark};`] : []),
  ]);
  return [`// ${theme.name.replaceAll(/\s+/g, ' ')}`, ...lines, ''].join('\n');
}
