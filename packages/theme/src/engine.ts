/**
 * The engine alone, for a page that makes themes from briefs which were read before: 8 kB. `createTheme` of the
 * main entry also reads what people write, and explains.
 */
export { solveTheme, type Solved } from './solve-theme.ts';
export { check, type Colors, type Measured } from './check.ts';
export { toCss } from './output/css.ts';
