// What a theme says of itself is true of its colours, for any brand and with overrides.
import { describe, expect, it } from 'vitest';
import { contrast } from '../src/color/contrast.ts';
import { distance, toOklch } from '../src/color/oklch.ts';
import { createTheme, schemes, type Theme } from '../src/index.ts';
import { anyBrief, randomFrom } from '../proof/random.ts';

/** For each sentence: whether it may be said of a theme. */
const claims: [sentence: RegExp, holds: (theme: Theme, note: string) => boolean][] = [
  [/^The header is the exact brand/, ({ light, brief }) => light['header-bg'] === brief.brand],
  [/^The header is #\w+, darker/, ({ light, brief }) => darker(light['header-bg']!, brief.brand)],
  [/^Dark text on the brand bar/, ({ light }) => toOklch(light['header-text']!).l < 0.5],
  [/^The header has the colour of the page/, ({ light }) => light['header-bg'] === light.page],
  [/is hardly darker than the page/, ({ light, brief }) => contrast(brief.brand, light.page!) < 1.5],
  [
    /^The line above the footer/,
    ({ light, dark, brief }) => [light, dark].every((one) => one['footer-border'] === brief.brand),
  ],
  [
    /^The main button is #\w+ with the label/,
    ({ light }, note) => note.includes(light['button-primary-bg']!),
  ],
  [
    /^The main button is darker than/,
    ({ light }, note) => darker(light['button-primary-bg']!, note.match(/#\w{6}/)![0] as '#000000'),
  ],
  [/^On a dark page the main button/, ({ dark }, note) => note.includes(dark['button-primary-bg']!)],
  [/^The warning button is an outline/, ({ light }) => light['button-warning-bg'] === light.page],
  [/^Links are blue/, ({ light }) => Math.abs(toOklch(light.link!).h - 255) < 15],
  [/^Visited links are slate/, ({ light }) => Math.abs(toOklch(light['link-visited']!).h - 243) < 15],
  [/^Links are almost as dark/, ({ light }) => distance(light.link!, light.text!) < 0.15],
  [/^Tints are grey/, ({ light }) => toOklch(light['surface-brand']!).c < 0.01],
  [/^Tints are in the hue of the accent/, ({ brief }) => brief.accent !== undefined],
  [/^Words in the brand colour/, ({ light }) => light['text-brand'] === light.text],
];
const darker = (one: `#${string}`, other: `#${string}`) => toOklch(one).l < toOklch(other).l;

const untrue = (theme: Theme): string[] =>
  theme.notes.filter((note) => {
    const claim = claims.find(([sentence]) => sentence.test(note));
    return !claim?.[1](theme, note);
  });

describe('the notes', () => {
  it('are true of 400 brands by chance, and every one of them is said of some', () => {
    const random = randomFrom(12);
    const said = new Set<string>();
    for (let count = 0; count < 400; count++) {
      const dark = count % 50 ? {} : { link: '#170a08' };
      const theme = createTheme({ ...anyBrief(random), ...dark });
      expect(untrue(theme), JSON.stringify(theme.brief.brand)).toEqual([]);
      for (const note of theme.notes) said.add(String(claims.find(([sentence]) => sentence.test(note))![0]));
    }
    expect(claims.map(([sentence]) => String(sentence)).filter((one) => !said.has(one))).toEqual([]);
  });

  it('do not call an override a decision', () => {
    const overrides = { 'header-bg': '#123456', link: '#00664f', 'button-primary-bg': '#123456' };
    const { notes } = createTheme({ name: 'Any', brand: '#bc0031', overrides });
    expect(notes.join('\n')).not.toMatch(/exact brand #bc0031; its text|Links are blue|darker than/);
  });
});

it('the states of every button can be told from one another', () => {
  const random = randomFrom(13);
  for (let count = 0; count < 300; count++) {
    const theme = createTheme(anyBrief(random));
    for (const scheme of schemes)
      for (const name of ['primary', 'warning']) {
        const [rest, hover, active] = ['bg', 'bg-hover', 'bg-active'].map(
          (part) => theme[scheme][`button-${name}-${part}`]!,
        );
        const apart = Math.min(distance(rest!, hover!), distance(rest!, active!), distance(hover!, active!));
        expect(
          apart,
          `${scheme} ${name} of ${theme.brief.brand}, ${theme.brief.action}`,
        ).toBeGreaterThanOrEqual(0.03);
      }
  }
});

it('links can be told from visited ones, and a chart’s first series from the others', () => {
  const random = randomFrom(14);
  for (let count = 0; count < 300; count++) {
    const theme = createTheme({ ...anyBrief(random), link: 'auto' });
    for (const scheme of schemes) {
      const colors = theme[scheme];
      expect(distance(colors.link!, colors['link-visited']!), theme.brief.brand).toBeGreaterThan(0.05);
      for (const series of [2, 3, 4, 5, 6])
        expect(distance(colors['chart-1']!, colors[`chart-${series}`]!), theme.brief.brand).toBeGreaterThan(
          0.05,
        );
    }
  }
});
