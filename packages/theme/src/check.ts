/** Measures a theme: every pair, in both schemes. Needs no engine, so colours of any origin can be checked. */
import { schemes, type SchemeName } from './brief/brief.ts';
import { contrast } from './color/contrast.ts';
import type { Hex } from './color/hex.ts';
import { pairs, type Pair } from './pairs.ts';

export interface Measured extends Pair {
  scheme: SchemeName;
  colors: { foreground: Hex; background: Hex };
  ratio: number;
  passes: boolean;
}

/** Colours by token name, such as `link`. */
export type Colors = Record<string, Hex>;

export function measure(scheme: SchemeName, colors: Colors, list: readonly Pair[] = pairs): Measured[] {
  const colorOf = (token: string): Hex => {
    const color = colors[token];
    if (color && /^#[0-9a-f]{6}$/.test(color)) return color;
    throw new TypeError(`${scheme}: ${token} is ${color}, but must be # and six lower-case digits.`);
  };
  return list.map((pair) => {
    const [foreground, background] = [colorOf(pair.foreground), colorOf(pair.background)];
    const ratio = contrast(foreground, background);
    return { ...pair, scheme, colors: { foreground, background }, ratio, passes: ratio >= pair.need };
  });
}

/** Rounded down: a pair that fails by a hair must not be shown as one that passes. */
export const floor = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** One sentence, without its full stop; overrides among the two are marked as the council's own. */
export function describePair(pair: Measured, overrides: readonly string[] = []): string {
  const { foreground, background, colors, ratio, need, criterion, what, scheme } = pair;
  const named = (token: string, color: Hex) =>
    `${token} ${color}${overrides.includes(token) ? ' (your override)' : ''}`;
  const rule = criterion === 'none' ? '' : ` (WCAG ${criterion})`;
  return `${scheme}: ${named(foreground, colors.foreground)} is ${floor(ratio)}:1 on ${named(background, colors.background)}; ${what}: needs ${need}:1${rule}`;
}

/** The pair that has least in hand, or fails worst. */
export const tightest = (measured: readonly Measured[]): Measured =>
  measured.toSorted((a, b) => a.ratio / a.need - b.ratio / b.need)[0]!;

/** Every pair of a theme, measured. One that fails is never in a theme that `createTheme` returned. */
export const check = (theme: Record<SchemeName, Colors>): Measured[] =>
  schemes.flatMap((scheme) => measure(scheme, theme[scheme]));
