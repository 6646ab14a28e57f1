// The command as a web officer meets it: in a folder of its own, with files that are as they should be, or not.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const main = new URL('../src/command/main.ts', import.meta.url).pathname;
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'council-theme-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function theme(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, said: stdout, complained: stderr };
}
const write = (file: string, content: unknown) =>
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
const files = (path = '.') => readdirSync(join(folder, path)).sort();
const brief = { name: 'Castlebridge City Council', brand: '#bc0031', accent: '#dcc7a1' };
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#bc0031" d="M0 0h9v9z"/></svg>';

describe('help', () => {
  it.each([[[]], [['help']], [['--help']]])('%j teaches how to begin', (args) => {
    const { code, said } = theme(...args);
    expect(code).toBe(0);
    expect(said).toContain("npx @council-kit/theme create castlebridge --brand '#bc0031'");
  });

  it.each(['create', 'build', 'check'])('of %s has an example', (command) => {
    expect(theme(command, '--help').said).toContain(`npx @council-kit/theme ${command} castlebridge`);
    expect(theme('help', command).said).toBe(theme(command, '--help').said);
  });
});

describe('create', () => {
  it('writes a brief, and says what was decided and what moved', () => {
    const { code, said } = theme('create', 'castlebridge', '--brand', '#bc0031', '--header=white');
    expect(code).toBe(0);
    expect(said).toMatch(/All \d+ pairs of colours meet WCAG 2\.2 level AA/);
    expect(said).toContain('The line above the footer is the exact brand #bc0031');
    expect(said).toMatch(/dark {2}text-brand +#bc0031 → #\w{6}/);
    expect(JSON.parse(readFileSync(join(folder, 'castlebridge.theme.json'), 'utf8'))).toEqual({
      engine: 1,
      id: 'castlebridge',
      name: 'Castlebridge',
      brand: '#bc0031',
      header: 'white',
    });
  });

  it('does not write over a brief, unless told to', () => {
    write('a.theme.json', brief);
    expect(theme('create', 'a', '--brand', '#00664f')).toMatchObject({
      code: 2,
      complained: /there already/,
    });
    expect(JSON.parse(readFileSync(join(folder, 'a.theme.json'), 'utf8'))).toEqual(brief);
    expect(theme('create', 'a', '--brand', '#00664f', '--force').code).toBe(0);
  });

  it.each<[string, string[], RegExp]>([
    ['no id', ['--brand', '#bc0031'], /Say which council/],
    ['two ids', ['a', 'b', '--brand', '#bc0031'], /One council only, but there are 2: a b/],
    ['no brand', ['a'], /Which brand colour\?/],
    ['a brand that the shell took for a comment', ['a', '--brand'], /--brand needs a value.*in quotes/],
    ['a brand that is none', ['a', '--brand', '#12'], /--brand "#12" has 2 digits/],
    ['a transparent one', ['a', '--brand', '#bc003180'], /partly transparent/],
    [
      'a word that is none',
      ['a', '--brand', 'red', '--radius', 'sharp'],
      /--radius is "sharp", but must be "soft"/,
    ],
    [
      'an option that is none',
      ['a', '--brnad', 'red'],
      /There is no option --brnad. Did you mean "--brand"\?/,
    ],
    ['a value for a flag', ['a', '--brand', 'red', '--force=no'], /--force takes no value/],
    ['an option twice', ['a', '--brand', 'red', '--brand', 'blue'], /--brand is there twice/],
    ['an empty place', ['a', '--brand', 'red', '--out='], /--out needs a value/],
    ['a number out of range', ['a', '--brand', 'rgb(999 0 0)'], /out of range/],
    ['an id that is a path', ['../a', '--brand', 'red'], /The id is "\.\.\/a", but must be/],
    ['a logo that is not there', ['a', '--brand', 'red', '--logo', 'no.svg'], /There is no file no\.svg/],
  ])('%s: one message, exit code 2, nothing written', (_, args, message) => {
    expect(theme('create', ...args)).toMatchObject({ code: 2, said: '' });
    expect(theme('create', ...args).complained).toMatch(message);
    expect(theme('create', ...args).complained).not.toMatch(/at .*\.ts:\d+/);
    expect(files()).toEqual([]);
  });
});

describe('build', () => {
  const built = [
    ...[
      '_theme.scss',
      'base.tokens.json',
      'brand-pack',
      'component-theme.css',
      'dark.tokens.json',
      'light.tokens.json',
      'report.html',
    ],
    ...['theme.css', 'theme.js', 'theme.json', 'theme.resolver.json', 'theme.ts'],
  ];

  it('writes the theme, the report and the brand pack, with the logos in it', () => {
    write('castle.json', { ...brief, logo: { light: 'logo.svg', onBrand: 'white.svg' } });
    write('logo.svg', logo);
    write('white.svg', logo.replace('#bc0031', '#ffffff'));
    const { code, said } = theme('build', 'castle.json', '--out', 'out');
    expect(code).toBe(0);
    expect(said).not.toContain('hard to see');
    expect(files('out')).toEqual(built.toSorted());
    expect(files('out/brand-pack')).toEqual([
      'instructions.html',
      'logo.svg',
      'report.html',
      'shell.cy.html',
      'shell.html',
      'theme.css',
      'white.svg',
    ]);
    const shell = readFileSync(join(folder, 'out/brand-pack/shell.html'), 'utf8');
    expect(shell).toContain('<img src="{{theme}}/white.svg" alt="Castlebridge City Council">');
  });

  it('says where a logo is hard to see', () => {
    write('castle.json', { ...brief, logo: { light: 'logo.svg', onBrand: 'logo.svg' } });
    write('logo.svg', logo);
    expect(theme('build', 'castle.json').said).toContain('Look at logo.svg: #bc0031 is 1.00:1 on #bc0031');
  });

  it('takes the place of an older build, and leaves other files alone', () => {
    write('castle.json', brief);
    mkdirSync(join(folder, 'dist'));
    write('dist/mine.txt', 'kept');
    theme('build', 'castle.json');
    theme('build', 'castle.json');
    expect(files('dist')).toEqual([...built, 'mine.txt'].toSorted());
  });

  it.each<[string, Record<string, unknown>, RegExp, number]>([
    ['no such file', {}, /There is no file castle\.json/, 2],
    ['wrong JSON', { 'castle.json': '{ "name": "A", }' }, /castle\.json is not JSON: .*A comma too many/, 2],
    ['a list', { 'castle.json': '[]' }, /must hold an object/, 2],
    ['bytes that are no text', { 'castle.json': '\0' }, /is not JSON/, 2],
    [
      'two mistakes',
      { 'castle.json': { brand: 'x', radius: 1 } },
      /name is missing.*\n.*brand "x"|brand "x"/s,
      2,
    ],
    [
      'a logo that is missing',
      { 'castle.json': { ...brief, logo: { light: 'a.svg' } } },
      /There is no file a\.svg\. The brief names it; it should lie beside castle\.json/,
      2,
    ],
    [
      'a logo with a script',
      {
        'castle.json': { ...brief, logo: { light: 'a.svg' } },
        'a.svg': logo.replace('<path', '<script>1</script><path'),
      },
      /a\.svg has a script, so it is not used\. Open it in a drawing program/,
      2,
    ],
    [
      'a scene with an event handler',
      { 'castle.json': { ...brief, scene: 'a.svg' }, 'a.svg': logo.replace('<path', '<path onload="1"') },
      /has an event handler/,
      2,
    ],
    [
      'a picture that is no SVG',
      { 'castle.json': { ...brief, logo: { light: 'a.png' } }, 'a.png': 'PNG' },
      /a\.png is not an SVG/,
      2,
    ],
    [
      'an override that cannot be read',
      { 'castle.json': { ...brief, overrides: { link: '#eeeeee' } } },
      /light: link #eeeeee \(your override\) is .*\n {2}Fix 1: .*\n {2}Fix 2: /,
      1,
    ],
  ])('%s: one message, and nothing half-written', (_, given, message, code) => {
    for (const [file, content] of Object.entries(given)) write(file, content);
    const result = theme('build', 'castle.json');
    expect(result.complained).toMatch(message);
    expect(result).toMatchObject({ code, said: '' });
    expect(files()).toEqual(Object.keys(given).toSorted());
  });

  it('says so where the brief is no text, a folder, or has a mark of its encoding before it', () => {
    writeFileSync(join(folder, 'castle.json'), new Uint8Array([0xff, 0xfe, 0x7b]));
    expect(theme('build', 'castle.json')).toMatchObject({ code: 2, complained: /it is not text in UTF-8/ });
    mkdirSync(join(folder, 'folder.json'));
    expect(theme('build', 'folder.json').complained).toContain('folder.json is a folder, not a file');
    write('marked.json', `\uFEFF${JSON.stringify(brief)}`);
    expect(theme('check', 'marked.json').code).toBe(0);
  });

  it('never writes over the brief that it read', () => {
    write('theme.json', brief);
    expect(theme('build', 'theme.json', '--out', '.')).toMatchObject({
      code: 2,
      complained: /is the file that was read/,
    });
    expect(JSON.parse(readFileSync(join(folder, 'theme.json'), 'utf8'))).toEqual(brief);
    expect(files()).toEqual(['brand-pack', 'theme.json'].filter((name) => existsSync(join(folder, name))));
  });

  it('refuses two drawings of one name, which would lie on one another', () => {
    for (const place of ['a', 'b']) {
      mkdirSync(join(folder, place));
      write(`${place}/logo.svg`, logo);
    }
    write('castle.json', { ...brief, logo: { light: 'a/logo.svg', onBrand: 'b/logo.svg' } });
    expect(theme('build', 'castle.json').complained).toContain('Two drawings are called logo.svg');
  });

  it('leaves nothing where it cannot write everything', () => {
    write('castle.json', brief);
    mkdirSync(join(folder, 'out/brand-pack/shell.html'), { recursive: true });
    mkdirSync(join(folder, 'out/brand-pack/shell.html/in the way'));
    const { code, complained } = theme('build', 'castle.json', '--out', 'out');
    expect(code).toBe(2);
    expect(complained).toContain('Nothing was written');
    expect(files('out/brand-pack')).toEqual(['shell.html']);
    expect(files('out')).toEqual(['brand-pack']);
  });
});

describe('check', () => {
  it('0: all can be read, and the JSON has every pair', () => {
    write('castle.json', brief);
    expect(theme('check', 'castle.json', '--json', 'report.json')).toMatchObject({ code: 0, complained: '' });
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { pairs: object[] };
    expect(report).toMatchObject({ name: brief.name, passes: true });
    expect(report.pairs.length).toBeGreaterThan(500);
  });

  it('1: overrides clash, and the JSON has the clash with its fixes', () => {
    write('castle.json', { ...brief, overrides: { 'button-primary-text': '#888888' } });
    expect(theme('check', 'castle.json', '--json', 'report.json').code).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({
      passes: false,
      clashes: [{ overrides: ['button-primary-text'], fixes: [{}, {}] }],
    });
  });

  it('does not leave an older answer where the brief cannot be used any more', () => {
    write('castle.json', brief);
    theme('check', 'castle.json', '--json', 'report.json');
    write('castle.json', { ...brief, brand: 'x' });
    expect(theme('check', 'castle.json', '--json', 'report.json').code).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ passes: false });
  });

  it('2: the brief cannot be used', () => {
    write('castle.json', 'brand: red');
    expect(theme('check', 'castle.json').code).toBe(2);
    expect(theme('check').code).toBe(2);
    expect(theme('chekc', 'castle.json').complained).toContain('Did you mean "check"?');
    expect(existsSync(join(folder, 'report.json'))).toBe(false);
  });
});
