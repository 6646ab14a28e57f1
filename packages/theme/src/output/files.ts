/** Everything that can be made of a theme, as texts: the same in Node and in a browser. */
import type { Theme } from '../create-theme.ts';
import type { Solved } from '../solve-theme.ts';
import { declarations, themeSheet, toCss } from './css.ts';
import { toDtcg } from './dtcg.ts';
import { fallbackFaces } from './fallback-fonts.ts';
import { toJavaScript, toJson, toTypeScript } from './script.ts';
import { toInstructions } from './pack/instructions.ts';
import { toShell } from './pack/shell.ts';
import { toReport } from './report/report.ts';
import { toScss } from './scss.ts';

export { toCss, themeSheet, cssLength, type Declaration } from './css.ts';
export { toDtcg } from './dtcg.ts';
export { floor } from '../check.ts';
export { toReport, verdict } from './report/report.ts';
export { howFar } from './report/swatch.ts';
export { toScss } from './scss.ts';
export { faintFills } from '../drawing/fills.ts';
export { svgProblem } from '../drawing/svg.ts';
export { toJavaScript, toJson, toTypeScript } from './script.ts';

export { fallbackFaces } from './fallback-fonts.ts';

const withFonts = (theme: Solved, css: string): string =>
  [fallbackFaces(Object.values(theme.brief.font)), css].filter(Boolean).join('\n');

/** The style sheet with what stands in for its fonts. */
export const themeCss = (theme: Solved): string => withFonts(theme, toCss(theme));

/** What drawings and charts are painted with, and no other component: a page without them need not load it. */
export const isForPictures = (name: string): boolean => /^color-(ramp|chart)-/.test(name);

/** The same for pages that show no scene and no chart: a fifth smaller. */
export const componentThemeCss = (theme: Solved): string =>
  withFonts(
    theme,
    themeSheet(
      theme.id,
      theme.name,
      declarations(theme).filter(([name]) => !isForPictures(name)),
    ),
  );

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The files of a theme by their names. */
export function themeFiles(theme: Theme): Map<string, string> {
  const { base, light, dark, resolver } = toDtcg(theme);
  return new Map([
    ['theme.css', themeCss(theme)],
    ['component-theme.css', componentThemeCss(theme)],
    ['_theme.scss', toScss(theme)],
    ['theme.js', toJavaScript(theme)],
    ['theme.ts', toTypeScript(theme)],
    ['theme.json', toJson(theme)],
    ['base.tokens.json', json(base)],
    ['light.tokens.json', json(light)],
    ['dark.tokens.json', json(dark)],
    ['theme.resolver.json', json(resolver)],
    ['report.html', toReport(theme)],
  ]);
}

/** What a supplier needs to look like the council; the drawings of the brief go beside them. */
export const packFiles = (theme: Theme): Map<string, string> =>
  new Map([
    ['shell.html', toShell(theme, 'en')],
    ['shell.cy.html', toShell(theme, 'cy')],
    ['instructions.html', toInstructions(theme)],
    ['report.html', toReport(theme)],
    ['theme.css', themeCss(theme)],
  ]);
