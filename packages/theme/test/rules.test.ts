// What was learnt by looking at pages: each rule by a brand that needs it, and one that does not.
import { describe, expect, it } from 'vitest';
import { contrast } from '../src/color/contrast.ts';
import { distance, hueDistance, toOklch } from '../src/color/oklch.ts';
import { createTheme, grades, schemes, type Hex } from '../src/index.ts';
import { simulate } from '../src/color/vision.ts';

const make = (brand: string, more: object = {}) => createTheme({ name: 'Any', brand, ...more });
const hue = (hex?: Hex) => toOklch(hex!).h;

describe('the exact brand', () => {
  it.each(['#00664f', '#bc0031', '#ffd100', '#bfe9f2', '#111111', '#8a8d8f'])(
    '%s is on every page',
    (brand) => {
      for (const scheme of schemes) {
        const bar = make(brand)[scheme];
        expect(bar).toMatchObject({ brand, 'footer-border': brand });
        expect(distance(bar['header-bg']!, brand as Hex)).toBeLessThanOrEqual(0.02);
        expect(make(brand, { header: 'white' })[scheme]['header-accent']).toBe(brand);
        expect(make(brand, { tolerance: 0 })[scheme]['header-bg']).toBe(brand);
      }
    },
  );

  it('moves in the bar by no more than a person can see, and the theme says so', () => {
    const nearly = make('#028a3e');
    expect(nearly.light['header-text']).toBe('#ffffff');
    expect(nearly.light['header-bg']).not.toBe('#028a3e');
    expect(nearly.moves).toContainEqual(
      expect.objectContaining({ token: 'header-bg', scheme: 'light', asked: '#028a3e', setting: 'brand' }),
    );
    expect(nearly.notes.join()).toContain('darker than the brand');
  });
});

describe('links', () => {
  it.each([
    ['#bc0031', 'red'],
    ['#ec631b', 'orange'],
    ['#ffd100', 'yellow'],
    ['#b0bc22', 'lime'],
    ['#8a8d8f', 'grey'],
    ['#111111', 'black'],
  ])('%s, %s, has blue links', (brand) => {
    for (const scheme of schemes) expect(hueDistance(hue(make(brand)[scheme].link), 255)).toBeLessThan(12);
  });

  it.each(['#00664f', '#0b2559', '#5c1a55', '#00aeef'])('%s has links in its own hue', (brand) => {
    for (const scheme of schemes)
      expect(hueDistance(hue(make(brand)[scheme].link), hue(brand as Hex))).toBeLessThan(12);
  });

  it('are purple once visited, unless they are purple already', () => {
    expect(hueDistance(hue(make('#00664f').light['link-visited']), 300)).toBeLessThan(10);
    expect(hueDistance(hue(make('#5c1a55').light['link-visited']), 243)).toBeLessThan(10);
  });

  it('can be told from text, also in navy and plum', () => {
    for (const brand of ['#0b2559', '#162655', '#5c1a55'])
      expect(distance(make(brand).light.link!, make(brand).light.text!)).toBeGreaterThan(0.2);
  });

  it('of another hue than the brand leave the navigation to ink', () => {
    const { light } = make('#bc0031');
    expect(light['nav-text']).toBe(light.text);
    expect(make('#00664f').light['nav-text']).toBe(make('#00664f').light.link);
  });
});

describe('a red brand', () => {
  const red = make('#bc0031', { accent: '#dcc7a1' });

  it('leaves its tints to the accent, or to grey', () => {
    expect(hueDistance(hue(red.light['surface-brand']), hue('#dcc7a1'))).toBeLessThan(15);
    expect(toOklch(make('#bc0031').light['surface-brand']!).c).toBeLessThan(0.008);
  });

  it('has an outlined warning button, so that it is not like the main one', () => {
    expect(red.light['button-warning-bg']).toBe(red.light.page);
    expect(red.light['button-warning-text']).toBe(red.light['error-text']);
    const green = make('#00664f').light;
    expect(contrast(green['button-warning-bg']!, green.page!)).toBeGreaterThan(4.5);
  });
});

it('a white label is worth a small move of the button; a large one is not', () => {
  expect(make('#009977').light['button-primary-text']).toBe('#ffffff');
  expect(make('#b0bc22').light['button-primary-bg']).toBe('#b0bc22');
  expect(contrast(make('#b0bc22').light['button-primary-text']!, '#000000')).toBeLessThan(1.3);
});

it('black and grey brands turn over on a dark page', () => {
  for (const brand of ['#111111', '#8a8d8f'])
    expect(toOklch(make(brand).dark['button-primary-bg']!).l).toBeGreaterThan(0.8);
});

it('the states of a button are seen to be states', () => {
  for (const brand of [
    '#00664f',
    '#bc0031',
    '#b0bc22',
    '#ffd100',
    '#111111',
    '#ffffff',
    '#000000',
    '#767676',
  ])
    for (const scheme of schemes) {
      const colors = make(brand)[scheme];
      const [rest, hover, active] = ['', '-hover', '-active'].map(
        (state) => colors[`button-primary-bg${state}`]!,
      );
      expect(distance(rest!, hover!), `${brand} ${scheme} hover`).toBeGreaterThanOrEqual(0.03);
      expect(distance(rest!, active!), `${brand} ${scheme} active`).toBeGreaterThanOrEqual(0.03);
    }
});

it('grades 500 apart are 4.5:1, 400 apart 3:1 and 700 apart 7:1, across all three ramps', () => {
  for (const brand of ['#00664f', '#bc0031', '#ffd100', '#8a8d8f']) {
    const ramps = Object.values(make(brand, { accent: '#84bd00' }).ramps);
    for (const one of ramps)
      for (const other of ramps)
        for (const low of grades)
          for (const [apart, ratio] of [
            [400, 3],
            [500, 4.5],
            [700, 7],
          ] as const)
            for (const high of grades.filter((grade) => grade - low >= apart))
              expect(contrast(one[low], other[high]), `${brand} ${low} ${high}`).toBeGreaterThanOrEqual(
                ratio,
              );
  }
});

it.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
  'the four statuses stay apart with %s',
  (vision) => {
    for (const scheme of schemes) {
      const colors = make('#00664f')[scheme];
      const seen = ['success', 'warning', 'error', 'info'].map((name) =>
        simulate(colors[`${name}-solid`]!, vision),
      );
      for (const [index, one] of seen.entries())
        for (const other of seen.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(0.073);
    }
  },
);

it('one focus tone is 3:1 from any colour whatever', () => {
  const { light } = make('#00664f');
  for (let value = 0; value < 256; value++) {
    const grey = `#${value.toString(16).padStart(2, '0').repeat(3)}` as Hex;
    expect(
      Math.max(contrast(light['focus-ring']!, grey), contrast(light['focus-halo']!, grey)),
    ).toBeGreaterThan(3);
  }
});
