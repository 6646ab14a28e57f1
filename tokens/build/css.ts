/** Writes foundation.css: what is the same for every council, and the two switches that choose a scheme. */
import { cssLength } from '@council-kit/theme/files';
import type { TransformedToken } from 'style-dictionary/types';

type Named = { name: string; value: string };

const rem = '--council-rem';

/** Every length as a share of a rem, as the engine writes them. */
export const cssValue = (value: unknown): string =>
  String(value).replace(/([\d.]+)rem\b/g, (_, share: string) => cssLength(Number(share)));

export function foundationCss(tokens: TransformedToken[]): string {
  const inCss = tokens.filter((token) => token.path[0] !== 'breakpoint');
  const from = (breakpoint?: string) =>
    inCss
      .filter((token) => token.from === breakpoint)
      .map((token) => ({ name: baseName(token), value: cssValue(token.$value) }));
  const breakpoints = tokens.filter((token) => token.path[0] === 'breakpoint');
  const still = inCss
    .filter((token) => token.$type === 'duration')
    .map((token) => ({ name: baseName(token), value: '0ms' }));
  return [
    rule(':where(:root)', [{ name: rem, value: '1rem' }, ...from()]),
    ...breakpoints
      .map((token) => [token.$value as string, from(token.path[1])] as const)
      .filter(([, declarations]) => declarations.length > 0)
      .map(([width, declarations]) => media(`(min-width: ${width})`, rule(':where(:root)', declarations))),
    media('(prefers-reduced-motion: reduce)', rule(':where(:root)', still)),
    schemes,
  ].join('\n\n');
}

/**
 * Sets the switches that theme.css reads: ordinary inherited properties, so the nearest data-council-scheme
 * decides at any depth. Print takes the light values whatever the screen shows: paper is white.
 * `color-scheme` repaints a page's own controls and canvas, so only a page that asks gets it.
 */
const scheme = (name: 'light' | 'dark', selector: string, native = true) => `${selector} {${
  native ? `\n  color-scheme: ${name};` : ''
}
  --council-if-light: ${name === 'light' ? 'initial' : ''};
  --council-if-dark: ${name === 'dark' ? 'initial' : ''};
}`;

const schemes = [
  scheme('light', ':where(:root)', false),
  scheme('light', "[data-council-scheme='light'], [data-council-scheme='auto']"),
  scheme('dark', "[data-council-scheme='dark']"),
  media('(prefers-color-scheme: dark)', scheme('dark', "[data-council-scheme='auto']")),
  media('print', `${scheme('light', ':where(:root)', false)}\n\n${scheme('light', '[data-council-scheme]')}`),
].join('\n\n');

const baseName = (token: TransformedToken) => `--${token.name.replace(`-from-${token.from}`, '')}`;

const rule = (selector: string, declarations: Named[]) =>
  `${selector} {\n${declarations.map(({ name, value }) => `  ${name}: ${value};`).join('\n')}\n}`;

function media(query: string, css: string) {
  return `@media ${query} {\n${css.replace(/^/gm, '  ')}\n}`;
}
