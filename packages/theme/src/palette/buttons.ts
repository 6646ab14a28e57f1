/** Buttons and chosen controls. The fill is the council's; its edge is solved apart, so that the fill need not be. */
import type { SchemeName } from '../brief/brief.ts';
import type { Hex } from '../color/hex.ts';
import { distance, fromOklch, toOklch } from '../color/oklch.ts';
import { step } from '../color/solve.ts';
import { withWhiteLabel } from './frame.ts';
import { isGrey, withoutGlare } from './hues.ts';
import type { Asked, Palette } from './palette.ts';
import { neutral, tint, tintSource } from './surfaces.ts';
import { label } from './text.ts';

/** How far the main button may darken to carry a white label, in OKLab. */
const whiteLabelMove = 0.075;

/** Closer than this, in OKLab, and the button that deletes would look like the one that saves. */
const unlike = 0.15;

/** The colour of main actions. */
function askedAction({ brief }: Palette): Asked {
  const { action, accent = brief.brand } = brief;
  if (action === 'brand') return { color: brief.brand, setting: 'brand' };
  return action === 'accent' ? { color: accent, setting: 'accent' } : { color: action, setting: 'action' };
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
function wayOf(lightness: number, hasLightLabel: boolean, isHover: boolean): number {
  if (hasLightLabel) return lightness < 0.25 ? 1.4 : -1;
  if (lightness > 0.82) return -0.7;
  return isHover ? 0.7 : -0.5;
}

/** Fill, label, edge and states of a filled button, from the fill that was asked for. */
function filled(palette: Palette, name: string, asked: Asked): void {
  const token = (part: string) => `button-${name}-${part}`;
  palette.setFrom(token('bg'), asked, (color) =>
    withWhiteLabel(palette.isDark ? onDark(color) : color, whiteLabelMove),
  );
  label(palette, token('text'));
  const state = (part: string, depth: number, unlikeThat: string[]) =>
    palette.set(token(part), () => {
      const fill = palette.get(token('bg'));
      const hasLightLabel = toOklch(palette.get(token('text'))).l > 0.6;
      const by = depth * wayOf(toOklch(fill).l, hasLightLabel, part === 'bg-hover');
      return step(
        fill,
        by,
        palette.needsOf(token(part)),
        unlikeThat.map((other) => palette.get(token(other))),
      );
    });
  state('bg-hover', 0.07, ['bg']);
  state('bg-active', 0.13, ['bg', 'bg-hover']);
  palette.settle(token('border'), () => palette.get(token('bg')));
  palette.settle(token('border-hover'), () => palette.get(token('bg-hover')));
}

/** A red outline instead of a red fill, where the council's main button is red already. */
function outlinedWarning(palette: Palette): void {
  const token = (part: string) => `button-warning-${part}`;
  palette.set(token('bg'), () => palette.get('page'));
  palette.settle(token('text'), () => palette.get('error-text'));
  palette.set(token('bg-hover'), () => palette.get('error-bg'));
  palette.set(token('bg-active'), () => {
    const hover = palette.get(token('bg-hover'));
    return step(hover, palette.isDark ? 0.05 : -0.05, palette.needsOf(token('bg-active')), [hover]);
  });
  palette.settle(token('border'), () => palette.get('error-border'));
  palette.settle(token('border-hover'), () => palette.get('error-border'));
}

const warning: Record<SchemeName, Hex> = { light: '#c2181d', dark: '#d33b36' };

/** Asked of the light fill in both schemes, so that a button keeps its shape when the sun goes down. */
const isLikeWarning = (palette: Palette): boolean =>
  distance(askedAction(palette).color, warning.light) < unlike;

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
  palette.settle('button-secondary-text', () => palette.get('text-brand'));
  palette.settle('button-secondary-border', () => palette.get('border-brand'));
}

/** White on the brand bar in both schemes: the bar does not change either. */
function inverse(palette: Palette): void {
  palette.set('button-inverse-bg', () => '#ffffff');
  palette.set('button-inverse-bg-hover', () => '#ebebeb');
  palette.settle('button-inverse-text', () => palette.get('brand'), 'darker');
}

function controls(palette: Palette): void {
  const { isDark } = palette;
  palette.set('button-disabled-bg', () => neutral(palette, isDark ? 0.046 : 0.729, isDark ? 1 : 0.6));
  palette.settle('button-disabled-text', () => neutral(palette, isDark ? 0.25 : 0.2));
  palette.setFrom('control-selected', askedAction(palette), (color) =>
    palette.solve('control-selected', isDark ? withoutGlare(onDark(color)) : color),
  );
  label(palette, 'control-mark');
}

export function buttons(palette: Palette): void {
  filled(palette, 'primary', askedAction(palette));
  if (isLikeWarning(palette)) outlinedWarning(palette);
  else filled(palette, 'warning', { color: warning[palette.scheme] });
  secondary(palette);
  inverse(palette);
  controls(palette);
}
