/** Words and lines: what is read, and what divides it. */
import { surfaces } from '../pairs.ts';
import type { Hex } from '../color/hex.ts';
import { meets, solve, type Need } from '../color/solve.ts';
import type { Palette } from './palette.ts';
import { turnsToMud, withoutGlare } from './hues.ts';
import { neutral } from './surfaces.ts';

const ink = (palette: Palette) => neutral(palette, 0.0044);

/**
 * The label of a fill: white where it can be read, else ink. Both can miss 4.5 on a middling grey; then pure
 * black, which always works where white does not.
 */
export function labelOn(palette: Palette, fills: Hex[], ratio = 4.5): Hex {
  const needs: Need[] = fills.map((against) => ({ against, ratio }));
  const choices: Hex[] = ['#ffffff', ink(palette), '#000000'];
  return choices.find((label) => meets(label, needs)) ?? choices[1]!;
}

export function text(palette: Palette): void {
  const { isDark } = palette;
  const everywhere = `${surfaces} row-hover row-selected`;
  const solved = (token: string, luminance: number, ratio = 4.5) =>
    palette.set(token, () => palette.solve(neutral(palette, luminance), palette.needs(everywhere, ratio)));
  solved('text', isDark ? 0.83 : 0.0044);
  palette.set('text-heading', () => palette.get('text'));
  solved('text-muted', isDark ? 0.421 : 0.086);
  solved('text-disabled', isDark ? 0.25 : 0.22, 3);
  palette.set('text-inverse', () => labelOn(palette, [palette.get('text')]));
}

/** The brand and the accent as they are, and the same as words and lines that can be seen on any surface. */
export function brand(palette: Palette): void {
  const { brief, isDark } = palette;
  const asBrand = { color: brief.brand, from: 'brand' };
  const asAccent = { color: brief.accent ?? brief.brand, from: brief.accent ? 'accent' : 'brand' };
  palette.set('brand', () => brief.brand);
  palette.set('on-brand', () => labelOn(palette, [palette.get('brand')]));
  palette.set('accent', () => asAccent.color);
  palette.set('on-accent', () => labelOn(palette, [palette.get('accent')]));
  palette.setFrom('text-brand', asBrand, (asked) => {
    // Words on a dark page are lighter than they need be, as links are, or the brand would look dull.
    const solved = isDark
      ? palette.solve(withoutGlare(asked, 0.13), palette.needs(surfaces, 6))
      : palette.solve(asked, palette.needs(surfaces, 4.5));
    return turnsToMud(asked, solved) ? palette.get('text') : solved;
  });
  const line = (asked: Hex) => {
    const needs = palette.needs(surfaces, 3);
    const isSeen = !isDark || meets(asked, needs);
    return palette.solve(isSeen ? asked : withoutGlare(asked), needs);
  };
  palette.setFrom('border-brand', asBrand, line);
  palette.setFrom('border-accent', asAccent, line);
}

export function borders(palette: Palette): void {
  const { isDark } = palette;
  palette.set('border', () => neutral(palette, isDark ? 0.065 : 0.523));
  palette.set('border-strong', () =>
    palette.solve(neutral(palette, isDark ? 0.243 : 0.22), palette.needs(surfaces, 3)),
  );
  palette.set('input-bg', () => palette.get(isDark ? 'surface-sunken' : 'page'));
  palette.set('input-text', () =>
    palette.solve(palette.get('text'), palette.needs('input-bg', 4.5), 'nearest'),
  );
  const edge = (token: string, start: () => Hex) =>
    palette.set(token, () => palette.solve(start(), palette.needs(`${surfaces} input-bg`, 3)));
  edge('input-border', () => neutral(palette, isDark ? 0.362 : 0.05));
  edge('input-border-hover', () => palette.get('text'));
}

/** The same for every council, unless it brings a focus colour: yellow and black are fourteen to one apart. */
export function focus(palette: Palette): void {
  palette.set('focus', () => '#ffdd00');
  palette.set('focus-ring', () => '#0b0c0c');
  palette.set('focus-halo', () => palette.get('focus'));
  palette.set('focus-text', () => {
    const needs = palette.needs('focus', 4.5);
    return solve(palette.get('focus-ring'), needs) ?? '#000000';
  });
}
