import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build/build.ts';
import type { Entry } from '../build/catalogue.ts';
import { descriptionProblems, outputProblems } from '../build/guard.ts';
import { decided, flatten, themeIds } from '../build/sources.ts';

const names = [...decided().keys()];

/** Custom properties that a style sheet declares, each once. */
const declared = (css: string) =>
  [...new Set(css.match(/--council-[\w-]+(?=:)/g))].filter((name) => !switches.includes(name));

/** Every sheet sets the switches of the scheme, so that it works alone. */
const switches = ['--council-if-light', '--council-if-dark'];

/** A few of each kind, by the names that components and councils write. */
const publicNames =
  `space-0 space-9 space-control-block font-size-small font-size-heading-xl font-size-stat font-line-body
  font-line-prose font-family-body font-family-heading font-family-mono font-weight-regular font-weight-bold radius-small
  radius-medium radius-large radius-pill border-width-thin border-width-control border-width-marker border-width-brand
  width-page width-wide width-text width-gutter target-min target-comfortable focus-width-ring focus-width-underline
  duration-fast duration-medium duration-slow easing-standard easing-exit shadow-low shadow-high`.split(
    /\s+/,
  );

const componentNames = `header-logo-height header-logo-height-small header-padding-block header-accent-height
  nav-item-padding footer-padding-block footer-brand-line page-gap button-padding-block button-padding-inline
  button-radius button-font-weight input-radius input-min-height control-size tag-radius tag-font-weight card-radius
  card-border-width card-padding banner-marker-width table-cell-padding link-underline-offset
  link-underline-thickness`.split(/\s+/);

describe('the build', () => {
  let files: Map<string, string>;
  beforeAll(async () => void (files = await build()));
  const catalogue = () => JSON.parse(files.get('json/tokens.json')!) as Entry[];

  it('writes a file for every use', () => {
    const perTheme = themeIds().flatMap((id) => [
      `css/themes/${id}.css`,
      `css/component-themes/${id}.css`,
      `scss/themes/_${id}.scss`,
    ]);
    const shared = [
      'css/foundation.css',
      'scss/_tokens.scss',
      'js/tokens.js',
      'js/tokens.d.ts',
      'json/tokens.json',
    ];
    expect([...files.keys()].sort()).toEqual([...shared, ...perTheme].sort());
  });

  it('has 122 colours and three ramps of 12 grades', () => {
    expect(names.filter((name) => /^color-(?!ramp-)/.test(name))).toHaveLength(122);
    expect(names.filter((name) => name.startsWith('color-ramp-'))).toHaveLength(36);
  });

  it.each(themeIds())('%s declares what a brief decides, and nothing else, in 2.5 kB', (id) => {
    const css = files.get(`css/themes/${id}.css`)!;
    expect(declared(css).sort()).toEqual(names.map((name) => `--council-${name}`).sort());
    expect(brotliCompressSync(css).length).toBeLessThan(2500);
  });

  it('gives a page every public name, each by one style sheet only', () => {
    const foundation = declared(files.get('css/foundation.css')!);
    const theme = declared(files.get('css/themes/northshire.css')!);
    expect(foundation.filter((name) => theme.includes(name))).toEqual([]);
    expect(componentNames).toHaveLength(24);
    const all = [...foundation, ...theme].map((name) => name.replace('--council-', ''));
    expect([...publicNames, ...componentNames].filter((name) => !all.includes(name))).toEqual([]);
  });

  it('writes every length as a share of --council-rem, and only there', () => {
    const css = [...files]
      .filter(([file]) => file.endsWith('.css'))
      .map(([, text]) => text)
      .join('\n');
    expect(css.match(/[\d.]+rem\b/g)).toEqual(['1rem']);
    expect(css).toContain('--council-font-size-body: calc(var(--council-rem) * 1.1875);');
    expect(files.get('scss/_tokens.scss')).toContain('$council-font-size-body: 1.1875rem;');
  });

  it('lets type grow at 641 and the gutter again at 769', () => {
    const [, medium = '', large = ''] = files
      .get('css/foundation.css')!
      .split(/@media \(min-width: [\d.]+em\)/);
    expect(files.get('css/foundation.css')).toMatch(/min-width: 40\.0625em\)[^]*min-width: 48\.0625em\)/);
    expect(medium).toContain('--council-font-size-heading-xl: calc(var(--council-rem) * 3);');
    expect(medium).toContain('--council-width-gutter: calc(var(--council-rem) * 1.25);');
    expect(large).toContain('--council-width-gutter: calc(var(--council-rem) * 1.875);');
    expect(files.get('scss/_tokens.scss')).toContain('$council-breakpoint-medium: 40.0625em;');
  });

  it('stops every duration for people who asked for less motion', () => {
    const [, still = ''] = files.get('css/foundation.css')!.split('(prefers-reduced-motion: reduce)');
    for (const speed of ['fast', 'medium', 'slow'])
      expect(still).toContain(`--council-duration-${speed}: 0ms;`);
  });

  it('exports constants that exist in the types, colours as references', async () => {
    const script = files.get('js/tokens.js')!;
    const constants = (text: string) => text.match(/(?<=export const )\w+/g);
    expect(constants(script)).toEqual(constants(files.get('js/tokens.d.ts')!));
    const module = await import(`data:text/javascript,${encodeURIComponent(script)}`);
    expect(module.colorLink).toBe('var(--council-color-link)');
    expect(module.space4).toBe('1.25rem');
    expect(module.breakpointMedium).toBe('40.0625em');
  });

  it('lists every token with a purpose, and each council’s value in both schemes', () => {
    const list = catalogue();
    expect(list.filter(({ description, value }) => !description || !value)).toEqual([]);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    const link = list.find(({ name }) => name === '--council-color-link');
    expect(Object.keys(link!.themes!)).toEqual(themeIds());
    expect(link).toMatchObject({
      forced: 'LinkText',
      themes: { northshire: { light: '#00664f', dark: '#73c4a9' } },
    });
  });
});

describe('the guard stops', () => {
  it.each([
    ['--council-shadow-low: [object Object];', 'dist/a.css: --council-shadow-low is [object Object]'],
    ['$council-space-1: undefined; // five pixels', 'dist/a.css: $council-space-1 is undefined'],
    ['--council-space-1: calc(var(--council-rem) * NaN);', 'dist/a.css: --council-space-1 is NaN'],
    ['  --council-color-link: ;', 'dist/a.css: --council-color-link has no value'],
    ['export const colorLink = "";', 'dist/a.css: const colorLink has no value'],
    ['{"name":"--council-color-link","value":""},', 'dist/a.css: --council-color-link has no value'],
  ])('%s', (line, message) => expect(outputProblems('dist/a.css', `:root {\n${line}\n}`)).toEqual([message]));

  it('but not the two switches of the scheme, which are empty on purpose', () => {
    expect(outputProblems('dist/a.css', '  --council-if-dark: ;')).toEqual([]);
  });

  it('a token without a description', () => {
    const tokens = flatten({ space: { a: { $value: 1 }, b: { $value: 1, $description: 'Between things' } } });
    expect(descriptionProblems('space.json', tokens)).toEqual(['space.json: space-a has no $description']);
  });
});
