// What a council may write, and what it is told when it writes something else.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readColor } from '../src/brief/color.ts';
import { readBrief, settings } from '../src/brief/read-brief.ts';
import { BriefError } from '../src/index.ts';

const whole = { name: 'Northshire', brand: '#00664f' };

function problems(input: unknown): string[] {
  try {
    readBrief(input);
    return [];
  } catch (error) {
    if (error instanceof BriefError) return error.problems;
    throw error;
  }
}

describe('a colour is taken', () => {
  it.each([
    ['#00664F', '#00664f'],
    [' 00664f ', '#00664f'],
    ['#0a3', '#00aa33'],
    ['0a3', '#00aa33'],
    ['#00664fff', '#00664f'],
    ['#0a3f', '#00aa33'],
    ['teal', '#008080'],
    ['RebeccaPurple', '#663399'],
    ['rgb(0, 102, 79)', '#00664f'],
    ['rgb(0 102 79)', '#00664f'],
    ['rgb(0% 40% 31%)', '#00664f'],
    ['rgba(0, 102, 79, 1)', '#00664f'],
    ['rgb(0 102 79 / 100%)', '#00664f'],
    ['hsl(166, 100%, 20%)', '#00664e'],
    ['hsl(166deg 100% 20%)', '#00664e'],
    ['oklch(0.454 0.09 170)', '#00664f'],
    ['oklch(45.4% 0.09 170)', '#00664f'],
  ])('%s', (text, color) => expect(readColor(text)).toEqual({ color }));
});

describe('a colour is refused, with what to do', () => {
  it.each([
    ['#00664f80', /partly transparent.*Write the colour that people see on a white page/],
    ['rgb(0 102 79 / 50%)', /partly transparent/],
    ['transparent', /not a colour that can be used here. Write it as # and six digits/],
    ['#00664', /has 5 digits; a colour has 6 \(or 3\)/],
    ['var(--brand)', /not a colour that can be used here/],
    ['red; } body { display: none', /not a colour that can be used here/],
    ['', /not a colour/],
    [42, /is 42, not a colour/],
    [null, /is null, not a colour/],
    [['#00664f'], /not a colour/],
    ['rgb(a b c)', /not a colour/],
    ['rgb(999 0 0)', /has a number that is out of range/],
    ['rgb(0 -5 0)', /out of range/],
    ['hsl(166 150% 20%)', /out of range/],
    ['oklch(45.4 0.09 170)', /out of range/],
    [10n, /is 10, not a colour/],
    ['#'.padEnd(100_000, 'f'), /digits/],
  ])('%s', (text, message) => {
    const reading = readColor(text);
    expect('problem' in reading && reading.problem).toMatch(message);
    expect(JSON.stringify(reading).length).toBeLessThan(300);
  });
});

it('only a name and a brand are needed; the rest has defaults', () => {
  expect(readBrief(whole)).toMatchObject({
    id: 'northshire',
    action: 'brand',
    link: 'auto',
    radius: 'soft',
    header: 'brand',
    footer: 'tint',
    tolerance: 0.02,
  });
  expect(readBrief({ ...whole, name: '  St Ésprit & 3 Towns ' }).id).toBe('st-esprit-3-towns');
  expect(readBrief({ ...whole, name: '漢字' }).id).toBe('council');
});

describe('a brief is refused, one sentence for each mistake', () => {
  it.each<[string, unknown, (string | RegExp)[]]>([
    ['nothing', undefined, [/must be an object/]],
    ['a list', [], [/must be an object/]],
    ['an empty one', {}, [/^name is missing/, /^brand is missing/]],
    ['a name that is null', { ...whole, name: null }, ['name is null, but must be text in quotes.']],
    ['a name that is a number', { ...whole, name: 7 }, ['name is 7, but must be text in quotes.']],
    ['a misspelt setting', { ...whole, brnad: '#fff' }, ['brnad is not a setting. Did you mean "brand"?']],
    [
      'a misspelt token',
      { ...whole, overrides: { lnik: '#fff' } },
      [/^overrides\.lnik .*Did you mean "link"\?$/],
    ],
    [
      'a token like a method',
      { ...whole, overrides: { constructor: '#fff' } },
      [/^overrides\.constructor is not/],
    ],
    [
      'a scheme that is none',
      { ...whole, overrides: { link: { lite: '#fff' } } },
      [/link\.lite is not a scheme/],
    ],
    [
      'an override that is no colour',
      { ...whole, overrides: { link: 'bleu' } },
      [/^overrides\.link "bleu" is not/],
    ],
    [
      'a wrong word',
      { ...whole, radius: 'sharp' },
      ['radius is "sharp", but must be "soft" or "square" or "round".'],
    ],
    [
      'a wrong link',
      { ...whole, link: 'grean' },
      [/^link is "grean", but must be .* or a colour such as #00664f/],
    ],
    [
      'an accent that is missing',
      { ...whole, action: 'accent' },
      [/^action is "accent", but there is no accent/],
    ],
    ['a font that is a word', { ...whole, font: 'Arial' }, [/^font must be an object/]],
    ['a font that ends the rule', { ...whole, font: { body: 'A; } * { color: red' } }, [/^font\.body is/]],
    ['capitals', { ...whole, heading: { case: 'upper' } }, [/^heading\.case must be "sentence"/]],
    ['a thin heading', { ...whole, heading: { weight: 300 } }, [/^heading\.weight .* from 600 to 900/]],
    ['a tolerance in words', { ...whole, tolerance: 'some' }, [/^tolerance .* a number from 0 to 0\.05/]],
    ['another engine', { ...whole, engine: 2 }, [/^engine is 2/]],
    ['an id that ends in a hyphen', { ...whole, id: 'a-' }, [/^id is "a-"/]],
    ['an id with a path', { ...whole, id: '../../etc' }, [/^id is "\.\.\/\.\.\/etc"/]],
    ['three scenes', { ...whole, scene: ['a', 'b', 'c'] }, [/^scene must be one SVG file or two/]],
    ['a logo that is a number', { ...whole, logo: 3 }, [/^logo must be an object/]],
    ['two mistakes', { name: 'A', brand: 'x', radius: 1 }, [/^brand "x"/, /^radius is 1/]],
  ])('%s', (_, input, expected) => {
    const told = problems(input);
    expect(told).toHaveLength(expected.length);
    for (const [index, sentence] of expected.entries()) expect(told[index]).toMatch(sentence);
  });
});

describe('the published schema', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../council-theme.schema.json', import.meta.url), 'utf8'),
  ) as {
    properties: Record<string, { enum?: string[]; anyOf?: { enum?: string[] }[]; description?: string }>;
    required: string[];
  };

  it('has the settings that the engine reads', () => {
    expect(Object.keys(schema.properties)).toEqual(settings);
    expect(problems({})).toHaveLength(schema.required.length);
  });

  it('has the words that the engine takes', () => {
    const listed = Object.entries(schema.properties).flatMap(([key, { enum: own, anyOf }]) =>
      (own ?? anyOf?.flatMap((one) => one.enum ?? []) ?? []).map((word) => [key, word] as const),
    );
    expect(listed.length).toBeGreaterThan(15);
    for (const [key, word] of listed)
      expect(problems({ ...whole, accent: '#84bd00', [key]: word })).toEqual([]);
  });
});
