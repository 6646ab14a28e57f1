import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../packages/components/build/entries.ts';
import budgets from '../scripts/budgets.json' with { type: 'json' };
import { dist, readDist } from './checks/kit.js';
import { lineOf, readFiles, root, type File } from './checks/source.js';
import type { Problem } from './checks/problem.js';
import { computed } from './render-page.js';

/** Steps of a colour ramp, which only the theme may use: components know meanings (`--council-color-link`). */
const ramp = /--council-color-ramp-[\w-]+/g;

export function checkCss({ path, text }: File): Problem[] {
  const problems: Problem[] = [];
  const say = (at: number, what: string) => problems.push({ where: `${path}:${at}`, what });
  const prose = path.includes('/prose/');
  // The one room that draws may give its own colours a step of a ramp for each scheme.
  const scene = path.endsWith('/content/scene/scene.css');
  postcss.parse(text).walk((node) => {
    const line = node.source?.start?.line ?? 0;
    if (node.type === 'decl') {
      const drawn = scene && node.prop.startsWith('--_');
      for (const [token] of node.value.matchAll(ramp)) if (!drawn) say(line, `ramp token ${token}`);
      const value = drawn ? node.value.replaceAll(/--council-if-(light|dark),/g, '') : node.value;
      if (/\bvar\(\s*--council-[\w-]+\s*,/.test(value)) say(line, `a fallback in ${node.value}`);
    }
    if (node.type === 'atrule' && node.name === 'media' && /scripting/.test(node.params))
      say(line, '@media (scripting)');
    if (
      node.type !== 'rule' ||
      (node.parent?.type === 'atrule' && /keyframes/.test((node.parent as postcss.AtRule).name))
    )
      return;
    for (const selector of node.selectors) {
      if (/:defined/.test(selector)) say(line, `:defined in ${selector}`);
      if (!prose && !/council-|^:root|^:host|^\[data-council|^&/.test(selector))
        say(line, `bare selector ${selector}`);
    }
  });
  return problems;
}

const forbidden: [RegExp, string][] = [
  [/\bstyle="/, 'style="…"'],
  [
    /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|unsafeHTML|styleMap|\beval\(|document\.write/,
    'HTML or code from a string',
  ],
  [/@customElement|(?<!registry\.)customElements\.define\(/, 'a bare customElements.define'],
  [/attachShadow|formAssociated|attachInternals/, 'a shadow root or a form-associated element'],
  [/Math\.random|randomUUID/, 'a random id'],
  [/https?:\/\/(?!www\.w3\.org|localhost|127\.)/, 'an address elsewhere'],
];

export function checkScript({ path, text }: File): Problem[] {
  const problems: Problem[] = [];
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  for (const [pattern, what] of forbidden) {
    // `define` is the one place that may.
    if (path.endsWith('base/define.ts') && what.includes('customElements')) continue;
    // Messages may show a person what an address looks like.
    if (path.endsWith('.messages.ts') && what.includes('address')) continue;
    const at = code.search(pattern);
    if (at >= 0) problems.push({ where: `${path}:${lineOf(code, at)}`, what });
  }
  const lines = text.trimEnd().split('\n').length;
  // A computed widget may be longer, when it reads well.
  const most = computed.some((name) => path.endsWith(`/${name}/${name}.ts`)) ? 250 : 150;
  if (/src\/(page|forms|content|council)\//.test(path) && lines > most)
    problems.push({ where: path, what: `${lines} lines; ${most} at most` });
  return problems;
}

/** Which modules an entry of the build brings in, with lit-html among them or not. */
export function findLitHtml(entry: string, read = (path: string) => readFileSync(path, 'utf8')): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, name] of read(path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)) {
      if (name!.startsWith('.')) follow(join(dirname(path), name!));
      else if (/^lit(\/|$|-)/.test(name!)) problems.push({ where: entry, what: `${path} imports ${name}` });
    }
  };
  follow(entry);
  return problems;
}

describe('house rules', () => {
  test('style sheets of components', () => {
    const files = ['packages/components/src/*/*/*.css', 'packages/components/src/mixins/*.css'];
    expect(files.flatMap(readFiles).flatMap(checkCss)).toEqual([]);
  });

  test('knows every token of the ramps', () => {
    const tokens = JSON.parse(readFileSync(join(root, 'tokens/dist/json/tokens.json'), 'utf8')) as {
      name: string;
      category: string;
    }[];
    const ramps = tokens.filter(({ category }) => category === 'ramp').map(({ name }) => name);
    expect(ramps.length).toBeGreaterThan(30);
    expect(ramps.filter((name) => !new RegExp(`^(${ramp.source})$`).test(name))).toEqual([]);
  });

  test('scripts of components', () => {
    expect(readFiles('packages/components/src/**/*.ts').flatMap(checkScript)).toEqual([]);
  });

  test('no lit-html in the core entries', () => {
    const own = [...computed, 'computed', 'computed-elements'];
    const entries = globSync('*.js', { cwd: dist }).filter((name) => !own.includes(basename(name, '.js')));
    expect(entries.length).toBeGreaterThan(own.length);
    expect(
      entries
        .flatMap((name) => findLitHtml(join(dist, name)))
        .map(({ where, what }) => `${relative(dist, where)}: ${what}`),
    ).toEqual([]);
  });

  test('no lit-html in what pages without npm load, but for the files that say so', () => {
    const files = globSync('*.js', { cwd: join(dist, 'cdn') });
    // What lit-html calls its Trusted Types policy.
    const withLit = files.filter((name) => /createPolicy\(.lit-html/.test(readDist(`cdn/${name}`)));
    expect(withLit.sort()).toEqual(['council-computed.js', 'council-lit.js']);
    const askForIt = files.filter((name) =>
      /import\b[^;]*["'`]\.\/council-lit\.js/.test(readDist(`cdn/${name}`)),
    );
    expect(askForIt.sort()).toEqual(computed.map((name) => `${name}.js`));
  });

  test('the tests know which elements are computed', () => {
    const listed = readEntries().filter((entry) => entry.computed);
    expect(listed.map(({ name }) => name)).toEqual(computed);
    expect(budgets.enhancer.computed).toEqual(expect.arrayContaining(computed));
  });

  test.each([
    [
      'council-x > p { color: var(--council-color-ramp-brand-500) }',
      'ramp token --council-color-ramp-brand-500',
    ],
    ['council-x { color: var(--council-color-link, blue) }', 'a fallback in var(--council-color-link, blue)'],
    ['label { color: red }', 'bare selector label'],
    ['council-x:not(:defined) { display: none }', ':defined in council-x:not(:defined)'],
    ['@media (scripting: none) { council-x { display: none } }', '@media (scripting)'],
  ])('planted fault: %s', (text, what) => {
    expect(checkCss({ path: 'fault.css', text })).toEqual([{ where: 'fault.css:1', what }]);
  });

  test('planted fault: a ramp that a scene paints with, and a fallback of another kind', () => {
    const text =
      'council-scene { --_far: var(--council-color-ramp-brand-50); --_near: var(--council-color-brand, red); fill: var(--council-color-ramp-brand-50) }';
    const problems = (path: string) => checkCss({ path, text }).map(({ what }) => what);
    expect(problems('packages/components/src/content/scene/scene.css')).toEqual([
      'a fallback in var(--council-color-brand, red)',
      'ramp token --council-color-ramp-brand-50',
    ]);
    expect(problems('packages/components/src/content/hero/hero.css')).toHaveLength(3);
  });

  test.each([
    ['p.innerHTML = text', 'HTML or code from a string'],
    ['customElements.define("council-x", X)', 'a bare customElements.define'],
    ['const t = `<p style="color: red">`', 'style="…"'],
    ['this.attachShadow({ mode: "open" })', 'a shadow root or a form-associated element'],
    ['this.id = `x-${Math.random()}`', 'a random id'],
    ['fetch("https://example.org/")', 'an address elsewhere'],
  ])('planted fault: %s', (text, what) => {
    expect(checkScript({ path: 'fault.ts', text })).toEqual([{ where: 'fault.ts:1', what }]);
  });

  test('planted fault: an element of 151 lines', () => {
    const file = { path: 'packages/components/src/forms/x/x.ts', text: 'x;\n'.repeat(151) };
    expect(checkScript(file)).toEqual([{ where: file.path, what: '151 lines; 150 at most' }]);
  });

  test('planted fault: lit-html two imports away', () => {
    const files: Record<string, string> = {
      'a.js': 'import "./b.js";',
      'b.js': 'export { html } from "lit";',
    };
    expect(findLitHtml('a.js', (path) => files[path]!)).toEqual([
      { where: 'a.js', what: 'b.js imports lit' },
    ]);
  });
});
