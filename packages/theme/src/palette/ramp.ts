/**
 * Twelve grades of a colour, for drawings and charts. Contrast of white on grade g is 4.6^(g / 500): two colours
 * 500 grades apart are 4.5:1, 400 apart 3:1 and 700 apart 7:1, whatever their hues.
 */
import type { Hex } from '../color/hex.ts';
import { toOklch } from '../color/oklch.ts';
import { atLuminance } from '../color/solve.ts';
import { isYellow } from './hues.ts';

export const grades = [25, 50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950] as const;
export type Grade = (typeof grades)[number];
export type Ramp = Record<Grade, Hex>;

/** The share of its chroma that a pale grade keeps; all of it would make mint of every green. */
const pale: Partial<Record<Grade, number>> = { 25: 0.12, 50: 0.12, 100: 0.2, 200: 0.32, 300: 0.5, 400: 0.75 };

export const luminanceOf = (grade: number): number => 1.05 / 4.6 ** (grade / 500) - 0.05;

export function ramp(color: Hex): Ramp {
  const { c, h } = toOklch(color);
  const weakest = c < 0.075 ? 0.5 : 0;
  const factor = isYellow({ h }) ? 1.9 : 1;
  const chroma = (grade: Grade) => c * Math.min(1, Math.max(weakest, (pale[grade] ?? 1) * factor));
  return Object.fromEntries(
    grades.map((grade) => [grade, atLuminance(chroma(grade), h, luminanceOf(grade))]),
  ) as Ramp;
}
