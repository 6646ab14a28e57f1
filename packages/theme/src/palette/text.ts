/** Words and lines: what is read, and what divides it. */
import type { Hex } from '../color/hex.ts';
import { fromOklch, toOklch } from '../color/oklch.ts';
import { meets } from '../color/solve.ts';
import { turnsToMud, withoutGlare } from './hues.ts';
import type { Palette } from './palette.ts';
import { neutral } from './surfaces.ts';

/**
 * A label on fills that are decided, or a tick: white where it could be read, else ink. Both can miss 4.5 on a
 * middling grey; then pure black, which always works where white does not.
 */
export function label(palette: Palette, token: string): void {
  palette.set(token, () => {
    const [white, ink, black]: [Hex, Hex, Hex] = ['#ffffff', neutral(palette, 0.0044), '#000000'];
    const needs = palette.needsOf(token).map(({ against }) => ({ against, ratio: 4.5 }));
    return [white, ink, black].find((color) => meets(color, needs)) ?? ink;
  });
}

export function text(palette: Palette): void {
  const { isDark } = palette;
  const grey = (token: string, luminance: number) => palette.settle(token, () => neutral(palette, luminance));
  grey('text', isDark ? 0.83 : 0.0044);
  palette.settle('text-heading', () => palette.get('text'));
  grey('text-muted', isDark ? 0.421 : 0.086);
  grey('text-disabled', isDark ? 0.25 : 0.22);
  label(palette, 'text-inverse');
}

/** The brand and the accent as they are, and the same as words and lines that can be seen on any surface. */
export function brand(palette: Palette): void {
  const { brief, isDark } = palette;
  const asBrand = { color: brief.brand, setting: 'brand' };
  const asAccent = brief.accent ? { color: brief.accent, setting: 'accent' } : asBrand;
  palette.set('brand', () => brief.brand);
  label(palette, 'on-brand');
  palette.set('accent', () => asAccent.color);
  label(palette, 'on-accent');
  palette.setFrom('text-brand', asBrand, (asked) => {
    const solved = palette.solve('text-brand', isDark ? asWord(asked) : asked);
    return turnsToMud(asked, solved) ? palette.get('text') : solved;
  });
  const line = (token: string) => (asked: Hex) => {
    const isSeen = !isDark || meets(asked, palette.needsOf(token));
    return palette.solve(token, isSeen ? asked : withoutGlare(asked));
  };
  palette.setFrom('border-brand', asBrand, line('border-brand'));
  palette.setFrom('border-accent', asAccent, line('border-accent'));
}

/** Words on a dark page are lighter than they need be, as links are, or the brand would look dull. */
function asWord(color: Hex): Hex {
  const { l, c, h } = toOklch(withoutGlare(color, 0.13));
  return fromOklch({ l: Math.max(l, 0.76), c, h });
}

export function borders(palette: Palette): void {
  const { isDark } = palette;
  palette.set('border', () => neutral(palette, isDark ? 0.065 : 0.523));
  palette.settle('border-strong', () => neutral(palette, isDark ? 0.243 : 0.22));
  palette.settle('input-text', () => palette.get('text'), 'nearest');
  palette.settle('input-border', () => neutral(palette, isDark ? 0.362 : 0.05));
  palette.settle('input-border-hover', () => palette.get('text'));
}

/** The same for every council, unless it brings a focus colour: yellow and black are fourteen to one apart. */
export function focus(palette: Palette): void {
  palette.set('focus', () => '#ffdd00');
  palette.set('focus-ring', () => '#0b0c0c');
  palette.set('focus-halo', () => palette.get('focus'));
  palette.settle('focus-text', () => palette.get('focus-ring'), 'nearest');
}
