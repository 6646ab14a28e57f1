import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build/build.ts';
import { readTheme } from '../build/sources.ts';
import { computed, type Attributes } from './cascade.ts';

const theme = (id: string, scheme?: string): Attributes => ({
  'data-council-theme': id,
  ...(scheme && on(scheme)),
});
const on = (scheme: string): Attributes => ({ 'data-council-scheme': scheme });
const plain: Attributes = {};
const darkDevice = ['(prefers-color-scheme: dark)'];

interface Case {
  title: string;
  /** Theme files after foundation.css and the default council's. */
  sheets?: string[];
  /** Attributes of the elements from <html> down; the last one is looked at. */
  line: Attributes[];
  media?: string[];
  paints: [theme: string, scheme: 'light' | 'dark'];
}

const both = ['castlebridge', 'aberwen'];

const cases: Case[] = [
  { title: 'a page without a theme of its own', line: [plain, plain], paints: ['northshire', 'light'] },
  {
    title: 'a light page on a dark device',
    line: [plain],
    media: darkDevice,
    paints: ['northshire', 'light'],
  },
  {
    title: 'one theme file, nothing on <html>',
    sheets: ['aberwen'],
    line: [plain],
    paints: ['aberwen', 'light'],
  },
  { title: 'dark on <html>', sheets: ['aberwen'], line: [on('dark'), plain], paints: ['aberwen', 'dark'] },
  { title: 'auto on a light device', line: [on('auto')], paints: ['northshire', 'light'] },
  { title: 'auto on a dark device', line: [on('auto')], media: darkDevice, paints: ['northshire', 'dark'] },
  {
    title: 'light asked for on a dark device',
    line: [on('light')],
    media: darkDevice,
    paints: ['northshire', 'light'],
  },
  { title: 'a dark band in a light page', line: [plain, on('dark'), plain], paints: ['northshire', 'dark'] },
  { title: 'a light band in a dark page', line: [on('dark'), on('light')], paints: ['northshire', 'light'] },

  {
    title: 'the default chosen by name',
    sheets: both,
    line: [theme('northshire')],
    paints: ['northshire', 'light'],
  },
  {
    title: 'the first file chosen on <html>',
    sheets: both,
    line: [theme('castlebridge')],
    paints: ['castlebridge', 'light'],
  },
  {
    title: 'theme and scheme on <html>',
    sheets: both,
    line: [theme('castlebridge', 'dark')],
    paints: ['castlebridge', 'dark'],
  },
  {
    title: 'a theme on an element',
    sheets: both,
    line: [plain, theme('castlebridge')],
    paints: ['castlebridge', 'light'],
  },
  {
    title: 'scheme on the themed element',
    sheets: both,
    line: [plain, theme('castlebridge', 'dark')],
    paints: ['castlebridge', 'dark'],
  },
  {
    title: 'scheme on an ancestor',
    sheets: both,
    line: [on('dark'), plain, theme('castlebridge')],
    paints: ['castlebridge', 'dark'],
  },
  {
    title: 'scheme on a descendant',
    sheets: both,
    line: [plain, theme('castlebridge'), on('dark')],
    paints: ['castlebridge', 'dark'],
  },
  {
    title: 'light inside a dark theme',
    sheets: both,
    line: [theme('castlebridge', 'dark'), on('light')],
    paints: ['castlebridge', 'light'],
  },
  {
    title: 'auto inside a dark theme',
    sheets: both,
    line: [theme('castlebridge', 'dark'), on('auto')],
    paints: ['castlebridge', 'light'],
  },
  {
    title: 'auto above the theme, on a dark device',
    sheets: both,
    line: [on('auto'), theme('castlebridge')],
    media: darkDevice,
    paints: ['castlebridge', 'dark'],
  },

  {
    title: 'the nearest of two schemes',
    sheets: both,
    line: [on('dark'), on('light'), theme('castlebridge')],
    paints: ['castlebridge', 'light'],
  },
  {
    title: 'the nearest, the other way',
    sheets: both,
    line: [on('light'), on('dark'), theme('castlebridge')],
    paints: ['castlebridge', 'dark'],
  },
  {
    title: 'a theme inside a theme',
    sheets: both,
    line: [theme('aberwen'), theme('castlebridge')],
    paints: ['castlebridge', 'light'],
  },
  {
    title: 'an inner theme takes the outer scheme',
    sheets: both,
    line: [theme('aberwen', 'dark'), theme('castlebridge')],
    paints: ['castlebridge', 'dark'],
  },
  {
    title: 'an inner theme with its own scheme',
    sheets: both,
    line: [theme('aberwen', 'dark'), theme('castlebridge', 'light')],
    paints: ['castlebridge', 'light'],
  },
  {
    title: 'a scheme inside an inner theme',
    sheets: both,
    line: [theme('aberwen'), theme('castlebridge'), on('dark')],
    paints: ['castlebridge', 'dark'],
  },
  {
    title: 'the same, files in the other order',
    sheets: both,
    line: [theme('castlebridge'), theme('aberwen'), on('dark')],
    paints: ['aberwen', 'dark'],
  },

  { title: 'a dark page, printed', line: [on('dark')], media: ['print'], paints: ['northshire', 'light'] },
  {
    title: 'a dark band of a theme, printed',
    sheets: both,
    line: [theme('aberwen'), on('dark')],
    media: ['print'],
    paints: ['aberwen', 'light'],
  },
];

describe('a theme and a scheme reach', () => {
  let files: Map<string, string>;
  beforeAll(async () => void (files = await build()));
  const sheet = (id: string) => files.get(`css/themes/${id}.css`)!;

  it.each(cases)('$title', ({ sheets = [], line, media, paints: [id, scheme] }) => {
    const css = [files.get('css/foundation.css')!, ...['northshire', ...sheets].map(sheet)];
    expect(computed(css, line, '--council-color-link', media)).toBe(readTheme(id)[scheme].link);
    // A page that asks for no scheme keeps the browser's own colours for its controls and canvas.
    expect(computed(css, line, 'color-scheme', media) ?? 'light').toBe(scheme);
  });

  it('the shape of a council follows its theme, and a scheme inside leaves a page’s own choice alone', () => {
    const css = [files.get('css/foundation.css')!, sheet('northshire'), sheet('castlebridge')];
    expect(computed(css, [plain, theme('northshire')], '--council-font-family-body')).toContain(
      'Commissioner',
    );
    const own = [...css, ':root { --council-radius-small: 9px }'];
    expect(computed(own, [plain, on('dark')], '--council-radius-small')).toBe('9px');
  });
});
