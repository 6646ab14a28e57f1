// The promise: no brand whatever gives a theme that people cannot read. 2,000 by chance, every grey, the corners
// and edges of the colour cube, and the colours of real councils; more with `npm run theme:prove -- 100000`.
import Color from 'colorjs.io';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, createTheme, pairs } from '../src/index.ts';
import { tokenNames } from '../src/names.ts';
import { anyBrief, hardColors, randomFrom } from '../proof/random.ts';
import { keepFailures, prove, seed } from '../proof/prove.ts';

const brands = JSON.parse(readFileSync(new URL('brands.json', import.meta.url), 'utf8')) as {
  name: string;
  brand: string;
  accent?: string;
}[];
const real = brands.map(({ name, brand, accent }) => ({ name, brand, ...(accent && { accent }) }));

describe('every declared pair can be read, whatever the brand', () => {
  it('2,000 brands by chance, with every option by chance', () => {
    const random = randomFrom(seed);
    const proof = prove(Array.from({ length: 2000 }, () => anyBrief(random)));
    expect(keepFailures(proof.failures)).toEqual([]);
    expect(proof).toMatchObject({ brands: 2000, pairs: 2000 * pairs.length * 2 });
    expect(proof.p50, 'milliseconds for a theme').toBeLessThan(5);
  }, 60_000);

  it('every grey, and the corners and edges of the colour cube', () => {
    const random = randomFrom(seed + 1);
    // Greys, the insides of twelve edges, and the six corners that are no grey.
    expect(hardColors()).toHaveLength(256 + 12 * 254 + 6);
    expect(keepFailures(prove(hardColors().map((brand) => anyBrief(random, brand))).failures)).toEqual([]);
  }, 60_000);

  it('real councils, with either header', () => {
    const briefs = real.flatMap((brief) => [brief, { ...brief, header: 'white', footer: 'brand' }]);
    expect(briefs.length).toBeGreaterThan(70);
    expect(keepFailures(prove(briefs).failures)).toEqual([]);
  });
});

it('colorjs.io measures the same', () => {
  for (const brief of real)
    for (const { colors, need, foreground, background } of check(createTheme(brief)))
      expect(
        new Color(colors.foreground).contrastWCAG21(colors.background),
        `${brief.name}: ${foreground} on ${background}`,
      ).toBeGreaterThanOrEqual(need - 0.001);
}, 30_000);

it('the same brief gives the same theme', () => {
  for (const brief of real) expect(createTheme(brief)).toEqual(createTheme(structuredClone(brief)));
});

it('400 themes take no longer than a person waits', () => {
  const random = randomFrom(5);
  const began = performance.now();
  for (let count = 0; count < 400; count++) createTheme(anyBrief(random));
  expect(performance.now() - began).toBeLessThan(4000);
});

describe('the pair list', () => {
  it('names tokens that exist, each pair once', () => {
    const names = pairs.flatMap(({ foreground, background }) => [foreground, background]);
    expect(names.filter((name) => !tokenNames.includes(name))).toEqual([]);
    const told = pairs.map(({ foreground, background }) => `${foreground} on ${background}`);
    expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
  });

  it('asks 4.5 of words and 3 of edges, as WCAG does; only what is unavailable may have less', () => {
    const isWord =
      /^(text|link|nav-text|header-(text|link)|footer-(text|link)|on-|input-text|focus-text|chart-axis)|-text$/;
    const asked = pairs.filter(({ foreground }) => isWord.test(foreground) && !/disabled/.test(foreground));
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter(({ need }) => need < 4.5)).toEqual([]);
    expect(pairs.filter(({ need }) => need < 3)).toEqual([]);
  });

  it('has every colour that is not there for decoration alone', () => {
    const decorative = ['border', 'header-accent', 'footer-border', 'chart-grid'];
    const named = new Set(pairs.flatMap(({ foreground, background }) => [foreground, background]));
    expect(tokenNames.filter((name) => !named.has(name))).toEqual(decorative);
  });
});
