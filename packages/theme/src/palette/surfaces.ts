/** What everything stands on: white paper or a dark page, one quiet grey, and two tints of the brand. */
import { atLuminance } from '../color/solve.ts';
import { toOklch } from '../color/oklch.ts';
import type { Hex } from '../color/hex.ts';
import type { Brief } from '../brief/brief.ts';
import type { Palette } from './palette.ts';
import { isGrey, isNearRed, isYellow } from './hues.ts';

/** The chroma of a grey that carries a trace of the brand. */
const trace = 0.01;

/** A grey of this luminance, with a trace of the brand or none. `share` of the trace: less in pale greys. */
export function neutral({ brief }: Palette, luminance: number, share = 1): Hex {
  const { c, h } = toOklch(brief.brand);
  const chroma = brief.neutral === 'grey' ? 0 : Math.min(trace, c / 4) * share;
  return atLuminance(chroma, h, luminance);
}

/**
 * The colour whose hue the tints take. A red brand leaves them to its accent, or to grey: an alert would drown
 * in pink.
 */
export function tintSource({ brand, accent }: Brief): Hex | undefined {
  return [brand, accent].find((color) => color && !isGrey(color) && !isNearRed(color));
}

/** `share` is how much of the source's chroma the tint keeps, `most` where that ends. */
export function tint(palette: Palette, luminance: number, share: number, most: number): Hex {
  const source = tintSource(palette.brief);
  if (!source) return neutral(palette, luminance, palette.isDark ? 1 : 0.5);
  const { c, h } = toOklch(source);
  const factor = palette.isDark ? 1 : isYellow({ h }) ? 1.9 : c < 0.075 ? 2 : 1;
  return atLuminance(Math.min(most, c * share * factor), h, luminance);
}

export function surfaces(palette: Palette): void {
  const { isDark } = palette;
  palette.set('page', () => (isDark ? neutral(palette, 0.0088, 0.9) : '#ffffff'));
  palette.set('surface', () => (isDark ? neutral(palette, 0.0165, 0.8) : neutral(palette, 0.924, 0.35)));
  palette.set('surface-sunken', () =>
    isDark ? neutral(palette, 0.0047, 0.6) : neutral(palette, 0.888, 0.45),
  );
  palette.set('surface-raised', () => (isDark ? neutral(palette, 0.0228, 0.8) : '#ffffff'));
  palette.set('surface-brand', () =>
    isDark ? tint(palette, 0.0195, 0.3, 0.03) : tint(palette, 0.926, 0.08, 0.025),
  );
  palette.set('surface-brand-strong', () =>
    isDark ? tint(palette, 0.036, 0.6, 0.056) : tint(palette, 0.86, 0.155, 0.045),
  );
  palette.set('input-bg', () => palette.get(isDark ? 'surface-sunken' : 'page'));
  palette.set('row-hover', () => palette.get('surface'));
  palette.set('row-selected', () => palette.get('surface-brand-strong'));
}
