/** Buttons and chosen controls. The fill is the council's; its edge is solved apart, so that the fill need not be. */
import { surfaces } from '../pairs.ts';
import type { Hex } from '../color/hex.ts';
import { fromOklch, toOklch } from '../color/oklch.ts';
import { step, type Need } from '../color/solve.ts';
import type { Palette } from './palette.ts';
import { withWhiteLabel } from './frame.ts';
import { isGrey, isNearRed, withoutGlare } from './hues.ts';
import { neutral, tint, tintSource } from './surfaces.ts';
import { labelOn } from './text.ts';

/** How far the main button may darken to carry a white label, in OKLab. */
const whiteLabelMove = 0.075;

/** The colour of main actions, and where the brief says so. */
function askedAction({ brief }: Palette): { color: Hex; from: string } {
  if (brief.action === 'brand') return { color: brief.brand, from: 'brand' };
  if (brief.action === 'accent') return { color: brief.accent ?? brief.brand, from: 'accent' };
  return { color: brief.action, from: 'action' };
}

/** On a dark page a fill is neither a hole nor a lamp; a black or grey one turns into its opposite. */
function onDark(fill: Hex): Hex {
  const { l, c, h } = toOklch(fill);
  if (isGrey(fill)) return fromOklch({ l: 0.88, c, h });
  return l >= 0.5 && l <= 0.82 ? fill : fromOklch({ l: Math.min(0.82, Math.max(0.5, l)), c, h });
}

/**
 * Which way a state goes, and how far: darker under a light label; but a near-black fill can only lighten, and
 * under a dark label a middling fill lightens when pointed at and darkens when pressed.
 */
function wayOf(lightness: number, hasLightLabel: boolean, part: string): number {
  if (hasLightLabel) return lightness < 0.25 ? 1.4 : -1;
  if (lightness > 0.82) return -0.7;
  return part === 'bg-hover' ? 0.7 : -0.5;
}

/** Fill, label, edge and states of a filled button, from the fill that was asked for. */
function filled(palette: Palette, name: string, asked: { color: Hex; from: string }): void {
  const token = (part: string) => `button-${name}-${part}`;
  const labelNeeds = (): Need[] => palette.needs(token('text'), 4.5);
  palette.setFrom(token('bg'), asked, (color) =>
    withWhiteLabel(palette.isDark ? onDark(color) : color, whiteLabelMove),
  );
  palette.set(token('text'), () => labelOn(palette, [palette.get(token('bg'))]));
  const state = (part: string, depth: number) =>
    palette.set(token(part), () => {
      const fill = palette.get(token('bg'));
      const hasLightLabel = toOklch(palette.get(token('text'))).l > 0.6;
      return step(fill, depth * wayOf(toOklch(fill).l, hasLightLabel, part), labelNeeds());
    });
  state('bg-hover', 0.07);
  state('bg-active', 0.13);
  const edge = (part: string, fill: string) =>
    palette.set(token(part), () => palette.solve(palette.get(token(fill)), palette.needs(surfaces, 3)));
  edge('border', 'bg');
  edge('border-hover', 'bg-hover');
}

/** A red outline instead of a red fill, where the council's main button is red already. */
function outlinedWarning(palette: Palette): void {
  const set = (part: string, from: string) => palette.set(`button-warning-${part}`, () => palette.get(from));
  set('bg', 'page');
  set('bg-hover', 'error-bg');
  set('bg-active', 'error-bg');
  palette.set('button-warning-text', () =>
    palette.solve(
      palette.get('error-text'),
      palette.needs('button-warning-bg button-warning-bg-hover button-warning-bg-active', 4.5),
    ),
  );
  set('border', 'error-border');
  set('border-hover', 'error-border');
}

function secondary(palette: Palette): void {
  const { isDark } = palette;
  palette.set('button-secondary-bg', () => palette.get('page'));
  palette.set('button-secondary-bg-hover', () =>
    isDark ? tint(palette, 0.042, 0.55, 0.051) : tint(palette, 0.848, 0.19, 0.05),
  );
  palette.set('button-secondary-bg-active', () => {
    const source = tintSource(palette.brief);
    return source
      ? tint(palette, isDark ? 0.072 : 0.6, 0.55, isDark ? 0.07 : 0.055)
      : neutral(palette, isDark ? 0.072 : 0.6);
  });
  palette.set('button-secondary-text', () => {
    const fills = 'button-secondary-bg button-secondary-bg-hover button-secondary-bg-active';
    return palette.solve(palette.get('text-brand'), palette.needs(fills, 4.5));
  });
  palette.set('button-secondary-border', () =>
    palette.solve(palette.get('border-brand'), palette.needs(surfaces, 3)),
  );
}

/** White on the brand bar in both schemes: the bar does not change either. */
function inverse(palette: Palette): void {
  palette.set('button-inverse-bg', () => '#ffffff');
  palette.set('button-inverse-bg-hover', () => '#ebebeb');
  palette.set('button-inverse-text', () => {
    const needs = palette.needs('button-inverse-bg button-inverse-bg-hover', 4.5);
    return palette.solve(palette.get('brand'), needs, 'darker');
  });
}

function controls(palette: Palette): void {
  const { isDark } = palette;
  palette.set('button-disabled-bg', () => neutral(palette, isDark ? 0.046 : 0.729, isDark ? 1 : 0.6));
  palette.set('button-disabled-text', () =>
    palette.solve(neutral(palette, isDark ? 0.25 : 0.2), palette.needs('button-disabled-bg', 3)),
  );
  palette.setFrom('control-selected', askedAction(palette), (color) =>
    palette.solve(isDark ? withoutGlare(onDark(color)) : color, palette.needs(`${surfaces} input-bg`, 3)),
  );
  palette.set('control-mark', () => {
    const fills = [palette.get('control-selected')];
    return labelOn(palette, fills);
  });
}

export function buttons(palette: Palette): void {
  filled(palette, 'primary', askedAction(palette));
  if (isNearRed(askedAction(palette).color)) outlinedWarning(palette);
  else filled(palette, 'warning', { color: palette.isDark ? '#d33b36' : '#c2181d', from: '' });
  secondary(palette);
  inverse(palette);
  controls(palette);
}
