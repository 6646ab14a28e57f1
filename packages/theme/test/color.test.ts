// The oracle is colorjs.io, written by the editors of CSS Color. The engine has its own small kernel, because
// it runs in a browser, and thousands of times.
import Color from 'colorjs.io';
import { describe, expect, it } from 'vitest';
import { contrast, luminance } from '../src/color/contrast.ts';
import type { Hex } from '../src/color/hex.ts';
import { distance, fromOklch, hueDistance, toOklch } from '../src/color/oklch.ts';
import { anyColor, hardColors, randomFrom } from '../proof/random.ts';

const random = randomFrom(1);
const colors: Hex[] = [...Array.from({ length: 400 }, () => anyColor(random)), ...hardColors()];

describe('the colour kernel agrees with colorjs.io', () => {
  it('on OKLCH', () => {
    for (const hex of colors) {
      const [l, c, h] = new Color(hex).to('oklch').coords as [number, number, number];
      const ours = toOklch(hex);
      expect(ours.l, hex).toBeCloseTo(l, 4);
      expect(ours.c, hex).toBeCloseTo(c, 4);
      // The hue of a grey is noise.
      expect(c > 0.01 ? hueDistance(ours.h, h) : 0, hex).toBeLessThan(0.1);
    }
  });

  it('on luminance and contrast, as WCAG has them', () => {
    for (const [index, hex] of colors.entries()) {
      const other = colors[(index * 7 + 3) % colors.length]!;
      // Colorjs takes the newer threshold of the standard's transfer curve; bytes never fall between the two.
      expect(luminance(hex), hex).toBeCloseTo(new Color(hex).luminance, 4);
      expect(contrast(hex, other), `${hex} ${other}`).toBeCloseTo(new Color(hex).contrastWCAG21(other), 2);
    }
  });

  it('on the distance of two colours', () => {
    for (const [index, hex] of colors.entries()) {
      const other = colors[(index + 1) % colors.length]!;
      expect(distance(hex, other)).toBeCloseTo(new Color(hex).distance(other, 'oklab'), 4);
    }
  });

  it('on the way back: every colour returns as itself', () => {
    for (const hex of colors) expect(fromOklch(toOklch(hex))).toBe(hex);
  });
});

it('a colour that no screen shows keeps its lightness and hue, and loses chroma', () => {
  for (let hue = 0; hue < 360; hue += 7)
    for (const l of [0.2, 0.4, 0.6, 0.8, 0.95]) {
      const shown = toOklch(fromOklch({ l, c: 0.4, h: hue }));
      expect(Math.abs(shown.l - l)).toBeLessThan(0.01);
      expect(shown.c).toBeGreaterThan(0.01);
      expect(shown.c > 0.03 ? hueDistance(shown.h, hue) : 0).toBeLessThan(4);
    }
});

it('contrast: the ends of the scale, and a figure that is known', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
