/** Briefs by chance, the same ones for the same seed. */
import type { Hex } from '../src/color/hex.ts';

export type Random = () => number;

/** Mulberry32: small, and good enough to pick colours with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const anyColor = (random: Random): Hex =>
  `#${Math.floor(random() * 2 ** 24)
    .toString(16)
    .padStart(6, '0')}`;

const pick = <One>(random: Random, choices: readonly One[]): One =>
  choices[Math.floor(random() * choices.length)]!;

/** A brand of any colour, with every option by chance. */
export function anyBrief(random: Random, brand = anyColor(random)): Record<string, unknown> {
  const accent = random() < 0.7 ? anyColor(random) : undefined;
  return {
    name: 'Any council',
    brand,
    ...(accent && { accent }),
    action: pick(random, ['brand', 'brand', accent ? 'accent' : 'brand', anyColor(random)]),
    link: pick(random, ['auto', 'auto', 'brand', 'blue', anyColor(random)]),
    neutral: pick(random, ['tinted', 'grey']),
    header: pick(random, ['brand', 'white']),
    footer: pick(random, ['tint', 'brand', 'white']),
    tolerance: pick(random, [0.02, 0]),
  };
}

/** The greys, corners and edges of the colour cube: where rounding and hue are at their worst. */
export function hardColors(): Hex[] {
  const hex = (red: number, green: number, blue: number): Hex =>
    `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  const line = Array.from({ length: 256 }, (_, value) => value);
  const ends = [0, 255];
  const edges = ends.flatMap((one) =>
    ends.flatMap((other) =>
      line.flatMap((value) => [hex(value, one, other), hex(one, value, other), hex(one, other, value)]),
    ),
  );
  return [...new Set([...line.map((value) => hex(value, value, value)), ...edges])];
}
