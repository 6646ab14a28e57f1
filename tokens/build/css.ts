/**
 * Writes the style sheets. How schemes and themes find their way to an element:
 *
 * A colour is declared with both its values, and two switches choose between them:
 *
 *     --council-color-link: var(--council-if-light, #00664f) var(--council-if-dark, #73c4a9);
 *
 * A switch is either empty, and then prints nothing, or `initial`, and then lets the fallback through. Exactly
 * one of the two is on. They are ordinary inherited properties, set by selector and media query in
 * foundation.css, so the nearest data-council-scheme decides at any depth: on <html>, above the themed
 * element, on it, or below it. (`light-dark()` would do the same, but a browser without it loses the colour.)
 *
 * `var()` is worked out where it is declared, so colours are declared again wherever either answer may change:
 *
 *     :where(:root, [data-council-scheme])                                  the page, and a scheme inside it
 *     [data-council-theme='id']                                             an element in this theme
 *     [data-council-theme='id'] [data-council-scheme]:not([…theme])         a scheme inside that element
 *     [data-council-theme] [data-council-theme='id'] [data-council-sch…]    the same when themes are nested
 *
 * The first weighs nothing, so an attribute always wins, as does a council's own `:root` rule, and of several
 * theme files the last one dresses a page that has no data-council-theme. A scheme on the themed element
 * itself is not matched by the third: another theme around it would outweigh its own.
 * A third theme inside a second is beyond these rules: give it its scheme on the same element.
 *
 * Print takes the light values whatever the screen shows: paper is white.
 */
import type { TransformedToken } from 'style-dictionary/types';

type Named = { name: string; value: string };

/** A reader's own text size counts, and the drop-in sheet can floor it, because every length is a share of this. */
const rem = '--council-rem';

export const cssValue = (value: unknown): string =>
  String(value).replace(/([\d.]+)rem\b/g, (_, share: string) => `calc(var(${rem}) * ${share})`);

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

/** Sets the switches. `color-scheme` repaints a page's own controls and canvas, so only a page that asks gets it. */
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

/** Only what a brief decides; everything else is the same for every council and stands in foundation.css. */
export function themeCss(id: string, tokens: TransformedToken[]): string {
  const value = new Map(tokens.map((token) => [token.name, cssValue(token.$value)]));
  const hasSchemes = (name: string) => value.has(`${name}-dark`);
  const names = [...value.keys()].filter((name) => !hasSchemes(name.replace(/-dark$/, '')));
  const colors = [...value.keys()].filter(hasSchemes);
  const theme = `[data-council-theme='${id}']`;
  const inner = '[data-council-scheme]:not([data-council-theme])';
  return [
    rule(
      `:where(:root), ${theme}`,
      names.map((name) => ({ name: `--${name}`, value: value.get(name)! })),
    ),
    rule(
      `:where(:root, [data-council-scheme]), ${theme}, ${theme} ${inner}, [data-council-theme] ${theme} ${inner}`,
      colors.map((name) => ({
        name: `--${name}`,
        value: either(value.get(name)!, value.get(`${name}-dark`)!),
      })),
    ),
  ].join('\n\n');
}

const either = (light: string, dark: string) =>
  light === dark ? light : `var(--council-if-light, ${light}) var(--council-if-dark, ${dark})`;

const baseName = (token: TransformedToken) => `--${token.name.replace(`-from-${token.from}`, '')}`;

const rule = (selector: string, declarations: Named[]) =>
  `${selector} {\n${declarations.map(({ name, value }) => `  ${name}: ${value};`).join('\n')}\n}`;

function media(query: string, css: string) {
  return `@media ${query} {\n${css.replace(/^/gm, '  ')}\n}`;
}
