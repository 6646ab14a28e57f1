import { describe, expect, it } from 'vitest';
import { flatten, readContract, readJson, themeIds } from '../build/sources.ts';
import { contrast } from './contrast.ts';
import { pairs } from './pairs.ts';

const colors = (id: string, scheme: string) =>
  new Map(
    [...flatten(readJson(`themes/${id}/${scheme}.json`))].map(([name, { $value }]) => [
      name.replace('color-', ''),
      ($value as { hex: string }).hex,
    ]),
  );

describe('the contrast helper', () => {
  it('knows the ends of the scale and a figure from WCAG’s own examples', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

it('the pairs name tokens that exist', () => {
  const names = [...flatten(readContract().color).keys()].map((name) => name.replace('color-', ''));
  expect(pairs.flatMap(([front, back]) => [front, back]).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(themeIds())('%s', (id) => {
  it.each(['light', 'dark'])('can be read in %s', (scheme) => {
    const hex = colors(id, scheme);
    const failures = pairs
      .map(([front, back, need]) => ({ front, back, need, ratio: contrast(hex.get(front)!, hex.get(back)!) }))
      .filter(({ ratio, need }) => ratio < need)
      .map(({ front, back, need, ratio }) => `${front} on ${back} is ${ratio.toFixed(2)}:1, needs ${need}:1`);
    expect(failures).toEqual([]);
  });

  it('shows the exact brand in both schemes, and draws the footer line in it', () => {
    const [light, dark] = [colors(id, 'light'), colors(id, 'dark')];
    expect(dark.get('brand')).toBe(light.get('brand'));
    expect([light.get('footer-border'), dark.get('footer-border')]).toEqual([
      light.get('brand'),
      light.get('brand'),
    ]);
  });

  it('keeps fields and buttons at 44 pixels or more', () => {
    const brief = flatten(readJson(`themes/${id}/brief.json`));
    const rem = (name: string) => (brief.get(name)!.$value as { value: number }).value;
    expect(rem('input-min-height') * 16).toBeGreaterThanOrEqual(44);
    const bodyLine = 25;
    const borders = 4;
    expect(rem('button-padding-block') * 2 * 16 + bodyLine + borders).toBeGreaterThanOrEqual(44);
  });
});
