/**
 * The three tools that every colour is made with. All of them test the rounded `#rrggbb`, because that is what
 * a resident sees and what an auditor measures.
 */
import { contrast, luminance } from './contrast.ts';
import type { Hex } from './hex.ts';
import { distance, fromOklch, toOklch, type Oklch } from './oklch.ts';

/** A colour that must stand out from another, and by how much. */
export interface Need {
  against: Hex;
  /** Contrast ratio: 4.5 for text (WCAG 1.4.3), 3 for edges and marks (1.4.11). */
  ratio: number;
}

export type Direction = 'darker' | 'lighter' | 'nearest';

/** What a moved colour keeps in hand, so that another rounding cannot bring it below the limit. */
const margin = 0.05;
/** Halvings of the lightness: finer than one step of an eight-bit channel. */
const rounds = 13;

export const meets = (hex: Hex, needs: Need[]): boolean =>
  needs.every(({ against, ratio }) => contrast(hex, against) >= ratio);

/**
 * A colour at another lightness. Yellow that darkens turns a little towards amber: at its own hue it would look
 * like olive, which no council with a yellow brand calls its colour.
 */
export function atLightness(color: Oklch, l: number): Oklch {
  const yellowness = Math.max(0, 1 - Math.abs(color.h - 92) / 28);
  const darkening = color.l > l ? (color.l - l) / color.l : 0;
  return { l, c: color.c, h: color.h - 30 * yellowness * darkening };
}

/**
 * The nearest colour that meets every need, moving its lightness only. One that meets them already is returned
 * as it is; black and white come last. Undefined where no colour at all can meet them.
 */
export function solve(target: Hex, needs: Need[], direction: Direction = 'nearest'): Hex | undefined {
  if (meets(target, needs)) return target;
  const color = toOklch(target);
  const light = luminance(target);
  const nearest = allowed(needs)
    .filter(([from, to]) => direction === 'nearest' || (direction === 'darker' ? to < light : from > light))
    .map(([from, to]) => (to < light ? darkened(color, to) : lightened(color, from)))
    .filter((hex) => meets(hex, needs))
    .sort((a, b) => distance(a, target) - distance(b, target))[0];
  return nearest ?? ends[direction].find((hex) => meets(hex, needs));
}

const ends: Record<Direction, Hex[]> = {
  darker: ['#000000'],
  lighter: ['#ffffff'],
  nearest: ['#000000', '#ffffff'],
};

type Range = [from: number, to: number];

/** The luminances that stand out enough from every colour: what is left of 0 to 1, in one piece or more. */
function allowed(needs: Need[]): Range[] {
  let ranges: Range[] = [[0, 1]];
  for (const { against, ratio } of needs) {
    const light = luminance(against) + 0.05;
    const [below, above] = [light / (ratio + margin) - 0.05, light * (ratio + margin) - 0.05];
    ranges = ranges.flatMap(([from, to]): Range[] => [
      [from, Math.min(to, below)],
      [Math.max(from, above), to],
    ]);
    ranges = ranges.filter(([from, to]) => from <= to);
  }
  return ranges;
}

const darkened = (color: Oklch, most: number) => search(color, 0, (light) => light <= most);
const lightened = (color: Oklch, least: number) => search(color, 1, (light) => light >= least);

/** Halves the way between the target, which fails, and black or white, which passes. */
function search(color: Oklch, end: 0 | 1, passes: (luminance: number) => boolean): Hex {
  let best: Hex = end ? '#ffffff' : '#000000';
  let [failing, passing] = [color.l, end as number];
  for (let round = 0; round < rounds; round++) {
    const middle = (failing + passing) / 2;
    const hex = fromOklch(atLightness(color, middle));
    if (passes(luminance(hex))) [passing, best] = [middle, hex];
    else failing = middle;
  }
  return best;
}

/** The colour of a hue and chroma that is as light as asked: surfaces and ramps. */
export function atLuminance(c: number, h: number, wanted: number): Hex {
  let [low, high] = [0, 1];
  for (let round = 0; round < rounds; round++) {
    const middle = (low + high) / 2;
    if (luminance(fromOklch({ l: middle, c, h })) < wanted) low = middle;
    else high = middle;
  }
  return fromOklch({ l: (low + high) / 2, c, h });
}

/** Closer than this, in OKLab, and a person does not notice that a state has changed. */
const visible = 0.03;

/**
 * Another state of a fill, such as hover: a step of lightness that can be told from the states before it and still
 * carries its label. Where that way is barred, the other way; where both are, the fill as it is.
 */
export function step(fill: Hex, by: number, needs: Need[], before: readonly Hex[]): Hex {
  const color = toOklch(fill);
  for (const times of [1, -1, 0.5, -0.5, 1.5, -1.5]) {
    const hex = fromOklch(atLightness(color, color.l + by * times));
    if (meets(hex, needs) && before.every((other) => distance(hex, other) >= visible)) return hex;
  }
  return fill;
}
