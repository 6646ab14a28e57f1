/** What the engine knows about hues: which ones mean something, and which do not darken well. Degrees of OKLCH. */
import type { Hex } from '../color/hex.ts';
import { fromOklch, hueDistance, toOklch } from '../color/oklch.ts';

/** A colour with less chroma than this is a grey: its hue means nothing. */
const grey = 0.03;
const errorHue = 27;

export const isGrey = (color: Hex): boolean => toOklch(color).c < grey;

/** So near to error red that its tints would look like an alert. */
export const isNearRed = (color: Hex): boolean =>
  !isGrey(color) && hueDistance(toOklch(color).h, errorHue) <= 20;

/** Red, orange, yellow and lime: words in them look like errors, or like mud. Weak colours look like text. */
export function isPoorLinkHue(color: Hex): boolean {
  const { h, c } = toOklch(color);
  return c < 0.055 || h >= 345 || h <= 133;
}

/** Yellow and lime stay pale at a chroma that would make another hue look minty. */
export const isYellow = ({ h }: { h: number }): boolean => h >= 85 && h <= 131;

/** Orange and yellow turn to mud on the way to a colour that can be read. */
export function turnsToMud(from: Hex, to: Hex): boolean {
  const [start, end] = [toOklch(from), toOklch(to)];
  return start.l - end.l > 0.3 && start.h >= 45 && start.h <= 105;
}

/** A strong colour glares on a dark page, as a line and still more as a word. */
export function withoutGlare(color: Hex, chroma = 0.14): Hex {
  const { l, c, h } = toOklch(color);
  return c <= chroma ? color : fromOklch({ l, c: chroma, h });
}
