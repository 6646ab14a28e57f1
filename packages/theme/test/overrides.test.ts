// A council may set any colour. Either everything can still be read, or one message for each cause says what
// clashes and gives two ways out, and both of them work.
import { describe, expect, it } from 'vitest';
import { explain, say, type Clash } from '../src/clash/explain.ts';
import { createTheme, schemes, ThemeError } from '../src/index.ts';
import { tokenNames } from '../src/names.ts';
import { anyBrief, anyColor, randomFrom } from '../proof/random.ts';

type Input = Record<string, unknown>;

function isRefused(brief: Input): boolean {
  try {
    createTheme(brief);
    return false;
  } catch (error) {
    if (error instanceof ThemeError) return true;
    throw error;
  }
}

/** What `explain` says, which is nothing exactly where `createTheme` makes a theme. */
function clashesOf(brief: Input): Clash[] {
  const clashes = explain(brief);
  expect(isRefused(brief), JSON.stringify(brief)).toBe(clashes.length > 0);
  return clashes;
}

const northshire = { name: 'Northshire', brand: '#00664f', accent: '#84bd00' };

it('any single override of any colour passes, or is one clash with two fixes that pass', () => {
  const random = randomFrom(7);
  const outcome = { passes: 0, clashes: 0 };
  for (const token of tokenNames)
    for (const scheme of schemes)
      for (const brand of ['#00664f', anyColor(random)]) {
        const brief = {
          ...anyBrief(random, brand as '#00664f'),
          overrides: { [token]: { [scheme]: anyColor(random) } },
        };
        const clashes = clashesOf(brief);
        const about = JSON.stringify(brief);
        expect(clashes.length, about).toBeLessThanOrEqual(1);
        outcome[clashes.length ? 'clashes' : 'passes'] += 1;
        for (const { fixes, message, overrides } of clashes) {
          expect(overrides, about).toEqual([token]);
          expect(message, about).toContain(token);
          expect(fixes, about).toHaveLength(2);
          for (const fix of fixes) expect(clashesOf(fix.brief), `${about}: ${fix.words}`).toEqual([]);
        }
      }
  expect(outcome.passes).toBeGreaterThan(100);
  expect(outcome.clashes).toBeGreaterThan(100);
}, 60_000);

it('several overrides at once: each is in one clash at most, and every fix leaves fewer clashes', () => {
  const random = randomFrom(9);
  const pick = () => tokenNames[Math.floor(random() * tokenNames.length)]!;
  let clashing = 0;
  for (let count = 0; count < 40; count++) {
    const several = Array.from({ length: 2 + (count % 3) }, () => [pick(), anyColor(random)]);
    // Fields and their edges are what a council is most likely to set together.
    if (count % 4 === 0) several.push(['input-bg', anyColor(random)], ['input-border', anyColor(random)]);
    const brief = { ...anyBrief(random), overrides: Object.fromEntries(several) as Input };
    const clashes = clashesOf(brief);
    const about = JSON.stringify(brief);
    clashing += clashes.length;
    const named = clashes.flatMap(({ overrides }) => overrides);
    expect(new Set(named).size, about).toBe(named.length);
    for (const { fixes, message } of clashes) {
      expect(fixes.length, about).toBeGreaterThanOrEqual(1);
      expect(new Set(fixes.map((fix) => JSON.stringify(fix.brief))).size).toBe(fixes.length);
      // Another brand makes another theme, in which other overrides may clash.
      const tried = message.includes('is always the exact') ? fixes.slice(0, 1) : fixes;
      for (const fix of tried)
        expect(explain(fix.brief).length, `${about}: ${fix.words}`).toBeLessThan(clashes.length);
    }
  }
  expect(clashing).toBeGreaterThan(25);
}, 60_000);

describe('an override', () => {
  it('is kept exactly, and what depends on it is solved again', () => {
    const { light, dark } = createTheme({ ...northshire, overrides: { page: '#fff4e5', link: '#0a549d' } });
    expect(light).toMatchObject({ page: '#fff4e5', link: '#0a549d', 'button-secondary-bg': '#fff4e5' });
    expect(light['link-hover']).not.toBe(createTheme(northshire).light['link-hover']);
    expect(dark.link).toBe(createTheme(northshire).dark.link);
  });

  it('may be given for each scheme', () => {
    const theme = createTheme({ ...northshire, overrides: { link: { light: '#0a549d', dark: '#9cc7f7' } } });
    expect([theme.light.link, theme.dark.link]).toEqual(['#0a549d', '#9cc7f7']);
  });

  it('takes the halo of the focus ring along with the focus colour', () => {
    const { light } = createTheme({ ...northshire, overrides: { focus: '#edc856' } });
    expect(light).toMatchObject({ focus: '#edc856', 'focus-halo': '#edc856', 'focus-text': '#0b0c0c' });
  });
});

describe('a clash says', () => {
  const message = (overrides: Input) =>
    say(explain({ ...northshire, brand: '#9fc63b', accent: '#2c2d84', overrides }));

  it('what cannot be read, on what, by how much, and two ways out', () => {
    expect(message({ 'button-primary-text': '#ffffff' })).toBe(
      [
        'light: button-primary-text #ffffff (your override) is 1.97:1 on button-primary-bg #9fc63b; the label of the main button: needs 4.5:1 (WCAG 1.4.3). 2 more pairs fail for the same reason.',
        '  Fix 1: remove overrides."button-primary-text"; the theme then uses #0d0e0a.',
        '  Fix 2: keep it and set overrides."button-primary-bg" to #637f00, the nearest background that passes.',
      ].join('\n'),
    );
  });

  it('which override is behind a colour that nobody set', () => {
    expect(message({ page: '#5f5f5f' })).toMatch(
      /^light: [\w-]+ #\w+ is [\d.]+:1 on page #5f5f5f \(your override\); .*\n {2}Fix 1: remove overrides\."page"; the theme then uses #ffffff\.\n {2}Fix 2: set overrides\."page" to #/,
    );
  });

  it('both names, where two overrides clash with one another', () => {
    const told = message({ 'button-primary-bg': '#ffdd00', 'button-primary-text': '#ffffff' });
    expect(told).toContain('button-primary-text #ffffff (your override)');
    expect(told).toContain('on button-primary-bg #ffdd00 (your override)');
    expect(told.match(/^light: /gm)).toHaveLength(1);
  });

  it('one thing for each cause', () => {
    const told = message({ link: '#cccccc', text: { dark: '#333333' } });
    expect(told.match(/^(light|dark): /gm)).toEqual(['light: ', 'dark: ']);
  });

  it('where an override stands that was written for both schemes', () => {
    expect(message({ link: { light: '#eeeeee', dark: '#73c4a9' } })).toContain(
      'remove overrides."link".light;',
    );
  });

  it('nothing of an exact colour that is the brand', () =>
    expect(message({ 'footer-border': '#9fc63b' })).toBe(''));

  it('the nearest colour that passes, in whatever direction', () => {
    expect(message({ page: '#000000' })).toMatch(/set overrides\."page" to #7[5-7]/);
  });

  it('that the brand itself is not overridden but set', () => {
    expect(message({ 'footer-border': '#ff0000' })).toBe(
      [
        'light: footer-border is always the exact brand colour, so it cannot be overridden.',
        '  Fix 1: remove overrides."footer-border".',
        '  Fix 2: remove overrides."footer-border" and set "brand" to #ff0000 in the brief.',
      ].join('\n'),
    );
  });

  it('the two tones of focus must stay nine apart', () => {
    expect(message({ focus: '#004488' })).toMatch(/needs 9:1 \(WCAG 2\.4\.13\)/);
  });
});
