/** Relative luminance and contrast ratio, as WCAG 2.2 defines them. */
import { toLight, type Hex } from './hex.ts';

const lightOfByte = Float64Array.from({ length: 256 }, (_, value) => toLight(value / 255));

/** From 0, black, to 1, white. */
export function luminance(hex: Hex): number {
  const bits = parseInt(hex.slice(1), 16);
  return (
    0.2126 * lightOfByte[bits >> 16]! +
    0.7152 * lightOfByte[(bits >> 8) & 255]! +
    0.0722 * lightOfByte[bits & 255]!
  );
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: Hex, other: Hex): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
