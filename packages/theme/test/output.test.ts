// What is written: each file says the same as the engine, in the language of whoever reads it.
import { describe, expect, it } from 'vitest';
import { check, createTheme, grades } from '../src/index.ts';
import { packFiles, themeFiles } from '../src/output/files.ts';
import { placeholders } from '../src/output/pack/shell.ts';
import { tokenNames } from '../src/names.ts';

const brief = {
  name: 'Cyngor <Aberwen> & "Co" */',
  id: 'aberwen',
  brand: '#5c1a55',
  accent: '#f2b705',
  font: { body: 'Open Sans', heading: 'Lora' },
};
const theme = createTheme(brief);
const files = themeFiles(theme);

interface Token {
  $value: { hex?: string; components?: number[] };
  $description: string;
  $type?: string;
}
const json = (name: string) => JSON.parse(files.get(name)!) as Record<string, never>;

it('nothing in any file is missing a value', () => {
  for (const [name, text] of [...files, ...packFiles(theme)])
    expect(text, name).not.toMatch(/undefined|NaN|\[object Object\]/);
});

describe('theme.css', () => {
  const css = files.get('theme.css')!;

  it('has both values of every colour', () => {
    for (const name of tokenNames) {
      const [light, dark] = [theme.light[name], theme.dark[name]];
      expect(css).toContain(
        light === dark
          ? `--council-color-${name}: ${light};`
          : `--council-color-${name}: var(--council-if-light, ${light}) var(--council-if-dark, ${dark});`,
      );
    }
  });

  it('keeps a name from ending its comment', () => expect(css.match(/\*\//g)).toHaveLength(1));

  it('stretches Arial to the size of a font that it knows, once, and of no other', () => {
    expect(css.match(/@font-face/g)).toHaveLength(1);
    expect(css).toMatch(
      /font-family: 'Open Sans fallback';\n {2}src: local\('Arial'\).*;\n {2}size-adjust: 105\.15%;/,
    );
    expect(css).not.toMatch(/url\(|https?:/);
  });

  it('quotes a family of two words', () =>
    expect(css).toContain(
      "--council-font-family-body: 'Open Sans', 'Open Sans fallback', Arial, sans-serif;",
    ));
});

describe('component-theme.css', () => {
  const names = (file: string) => files.get(file)!.match(/(?<=--council-)[\w-]+(?=:)/g)!;

  it('has all of theme.css but what only drawings and charts are painted with', () => {
    const isMissing = (name: string) => !names('component-theme.css').includes(name);
    const missing = names('theme.css').filter(isMissing);
    expect(missing).toHaveLength(36 + 8);
    expect(missing.filter((name) => !/^color-(ramp|chart)-/.test(name))).toEqual([]);
  });
});

describe('design tokens (DTCG 2025.10)', () => {
  it.each(['light', 'dark'] as const)('%s has every colour, with what it is for, exactly', (scheme) => {
    const { color } = json(`${scheme}.tokens.json`) as unknown as { color: Record<string, Token> };
    const { $type, ...tokens } = color;
    expect($type).toBe('color');
    expect(Object.keys(tokens)).toEqual(tokenNames);
    for (const [name, { $value, $description }] of Object.entries(tokens)) {
      expect($description.length).toBeGreaterThan(3);
      expect($value).toMatchObject({ colorSpace: 'srgb', hex: theme[scheme][name] });
      const painted = $value.components!.map((part) => Math.round(part * 255));
      expect(painted).toEqual($value.hex!.match(/\w\w/g)!.map((byte) => parseInt(byte, 16)));
    }
  });

  it('has ramps, families and corners in a file that both schemes share', () => {
    const base = json('base.tokens.json') as unknown as {
      color: { ramp: { brand: Record<string, Token> } };
      radius: { medium: object };
      font: { family: { body: object } };
    };
    for (const grade of grades)
      expect(base.color.ramp.brand[grade]!.$value.hex).toBe(theme.ramps.brand[grade]);
    expect(base.radius.medium).toMatchObject({ $type: 'dimension', $value: { value: 0.25, unit: 'rem' } });
    expect(base.font.family.body).toMatchObject({
      $type: 'fontFamily',
      $value: ['Open Sans', 'Open Sans fallback', 'Arial', 'sans-serif'],
    });
  });

  it('has a resolver that names files which are there', () => {
    const resolver = files.get('theme.resolver.json')!;
    const named = [...resolver.matchAll(/"\$ref": "([^#"]+)"/g)].map(([, file]) => file!);
    expect(named.sort()).toEqual(['base.tokens.json', 'dark.tokens.json', 'light.tokens.json']);
    for (const file of named) expect(files.has(file)).toBe(true);
    expect(json('theme.resolver.json')).toMatchObject({
      version: '2025.10',
      modifiers: { scheme: { default: 'light' } },
    });
  });
});

it('the JavaScript, TypeScript and JSON say the same', async () => {
  const module = (await import(`data:text/javascript,${encodeURIComponent(files.get('theme.js')!)}`)) as {
    theme: object;
  };
  expect(module.theme).toEqual(json('theme.json'));
  expect(module.theme).toMatchObject({ id: 'aberwen', light: { link: theme.light.link } });
  expect(files.get('theme.ts')).toBe(files.get('theme.js')!.replace(/;\n$/, ' as const;\n'));
});

describe('report.html', () => {
  const report = files.get('report.html')!;

  it('has every pair with its ratio, its need and its criterion', () => {
    const rows = report.match(/<td><span class="sample".*?<\/tr>/gs)!;
    expect(rows).toHaveLength(check(theme).length);
    expect(
      rows.every((row) => /[\d.]+:1.*[\d.]+:1.*(1\.4\.3|1\.4\.11|2\.4\.13|not required).*Passes/s.test(row)),
    ).toBe(true);
  });

  it('has every colour that moved beside the one asked for', () => {
    for (const { token, asked, to } of theme.moves)
      expect(report).toMatch(new RegExp(`<th scope="row">${token}</th>.*${asked}.*${to}`));
  });

  it('fetches nothing and runs nothing', () => {
    expect(report).not.toMatch(/<script|<link|<img|https?:|url\(/);
    expect(report).toContain("default-src 'none'");
  });

  it('shows a name as it is written', () => {
    expect(report).toContain('Cyngor &lt;Aberwen&gt; &amp; &quot;Co&quot;');
    expect(report).not.toContain('<Aberwen>');
  });
});

it('the shell has every placeholder that the instructions explain, and no other', () => {
  const [shell, instructions] = ['shell.html', 'instructions.html'].map((name) =>
    packFiles(theme).get(name)!,
  );
  const used = new Set([...shell!.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!));
  expect(used).toEqual(new Set(placeholders.map(([name]) => name)));
  for (const name of used) expect(instructions).toContain(`<code>{{${name}}}</code>`);
});
