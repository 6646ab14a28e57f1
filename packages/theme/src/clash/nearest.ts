/** Colours to try in the place of one that cannot stay: like it, but lighter or darker, and on the way to another. */
import { channels, toHex, type Hex } from '../color/hex.ts';
import { distance, fromOklch, toOklch } from '../color/oklch.ts';
import { atLightness } from '../color/solve.ts';

const steps = 32;

/** From the nearest on. The last one tried may be `usual` itself, which always passes. */
export function nearestFirst(from: Hex, usual: Hex): Hex[] {
  const color = toOklch(from);
  const [start, end] = [channels(from), channels(usual)];
  const shares = Array.from({ length: steps + 1 }, (_, index) => index / steps);
  const lighter = shares.map((l) => fromOklch(atLightness(color, l)));
  const between = shares.map((share) => {
    const [red, green, blue] = start.map((value, index) => value + (end[index]! - value) * share);
    return toHex(red!, green!, blue!);
  });
  return [...new Set([...lighter, ...between])]
    .filter((hex) => hex !== from)
    .sort((a, b) => distance(a, from) - distance(b, from));
}
