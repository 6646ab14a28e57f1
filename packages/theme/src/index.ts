/** The engine of themes: a council's brief in, a complete and readable theme out. Runs in Node and in a browser. */
export { createTheme, type Theme } from './create-theme.ts';
export { check, type Colors, type Measured } from './check.ts';
export { BriefError, ThemeError } from './brief/errors.ts';
export { engine, schemes, type Brief, type Logo, type SchemeName } from './brief/brief.ts';
export { pairs, type Pair } from './pairs.ts';
export { grades, type Grade, type Ramp } from './palette/ramp.ts';
export type { Move } from './palette/palette.ts';
export type { Shape, ShapeValue } from './shape.ts';
export type { Hex } from './color/hex.ts';
export { toCss } from './output/css.ts';
