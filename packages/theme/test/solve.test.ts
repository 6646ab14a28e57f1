import { describe, expect, it } from 'vitest';
import { contrast, luminance } from '../src/color/contrast.ts';
import type { Hex } from '../src/color/hex.ts';
import { distance, fromOklch, hueDistance, toOklch } from '../src/color/oklch.ts';
import { atLightness, atLuminance, meets, solve, step } from '../src/color/solve.ts';
import { anyColor, randomFrom } from '../proof/random.ts';

const random = randomFrom(2);
const white: Hex = '#ffffff';

describe('solve', () => {
  it('leaves a colour that passes as it is, even by a hair', () => {
    expect(solve('#767676', [{ against: white, ratio: 4.5 }])).toBe('#767676');
  });

  it('finds a colour whenever there is one, and it passes', () => {
    for (let count = 0; count < 2000; count++) {
      const [target, one] = [anyColor(random), anyColor(random)];
      const needs = [{ against: one, ratio: 1 + random() * 3.5 }];
      const found = solve(target, needs);
      expect(found && meets(found, needs), `${target} on ${one}`).toBe(true);
    }
  });

  it('is the nearest: a little back towards the target, and it fails or has no margin', () => {
    for (let count = 0; count < 300; count++) {
      const target = anyColor(random);
      const found = solve(target, [{ against: white, ratio: 4.5 }])!;
      if (found === target) continue;
      const [from, to] = [toOklch(target), toOklch(found)];
      const back = fromOklch(atLightness(from, to.l + 0.006));
      expect(contrast(back, white), `${target} became ${found}`).toBeLessThan(4.62);
    }
  });

  it('stands between two colours where only the middle is free', () => {
    const needs = [
      { against: white, ratio: 3 },
      { against: '#000000' as Hex, ratio: 3 },
    ];
    expect(meets(solve('#f0f0f0', needs)!, needs)).toBe(true);
    expect(meets(solve('#050505', needs)!, needs)).toBe(true);
  });

  it('says so where no colour can do it', () => {
    expect(solve('#808080', [{ against: '#777777', ratio: 7 }])).toBeUndefined();
    expect(solve('#808080', [{ against: white, ratio: 4.5 }], 'lighter')).toBeUndefined();
  });

  it('keeps the hue, but turns yellow to amber on its way down', () => {
    const hue = (hex: Hex) => toOklch(hex).h;
    const blue = solve('#66aaff', [{ against: white, ratio: 7 }])!;
    expect(hueDistance(hue(blue), hue('#66aaff'))).toBeLessThan(3);
    const amber = solve('#ffd100', [{ against: white, ratio: 4.5 }])!;
    expect(hue('#ffd100') - hue(amber)).toBeGreaterThan(5);
  });
});

it('atLuminance meets the luminance to the roundness of eight bits', () => {
  for (let count = 0; count < 500; count++) {
    const wanted = 0.004 + random() * 0.95;
    const hex = atLuminance(random() * 0.2, random() * 360, wanted);
    expect(Math.abs(luminance(hex) - wanted)).toBeLessThan(0.008);
  }
});

it('step moves visibly, keeps the label, and turns round where it must', () => {
  for (let count = 0; count < 500; count++) {
    const fill = anyColor(random);
    const label: Hex = contrast(white, fill) >= 4.5 ? white : '#000000';
    const needs = [{ against: label, ratio: 4.5 }];
    const hover = step(fill, -0.07, needs, [fill]);
    expect(meets(hover, needs)).toBe(true);
    expect(hover === fill || distance(hover, fill) >= 0.03).toBe(true);
  }
  expect(toOklch(step('#000000', -0.07, [{ against: white, ratio: 4.5 }], ['#000000'])).l).toBeGreaterThan(
    0.05,
  );
});
