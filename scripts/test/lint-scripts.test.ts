import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as {
  jsPlugins: string[];
  rules: Record<string, unknown>;
  overrides: { files: string[]; rules: Record<string, unknown> }[];
};
const ofComponents = config.overrides[0]!.rules;

const inElement = (members: string) => `export class A extends CouncilElement { ${members} }`;
const properties = 'eslint/no-restricted-properties';
const imports = 'eslint/no-restricted-imports';
const widget = 'forms/date-picker/date-picker.ts';

/** A rule, what it must find, and where, if not in an ordinary module of the components. */
const faults: [rule: string, code: string, file?: string][] = [
  ['house/no-bare-define', 'customElements.define("council-a", A)'],
  ['house/no-bare-define', 'window.customElements.define("council-a", A)'],
  ['house/no-decorators', inElement('@property() name = "";')],
  ['house/no-form-associated', inElement('static formAssociated = true;')],
  ['house/no-inline-style', 'export const a = html`<p style="color: red"></p>`'],
  ['house/no-inline-style', 'document.body.style.cssText = "color: red"'],
  ['house/no-inline-style', 'document.body.setAttribute("style", "color: red")'],
  ['wc/attach-shadow-constructor', inElement('go() { this.attachShadow({ mode: "open" }) }')],
  ['wc/no-closed-shadow-root', inElement('constructor() { super(); this.attachShadow({ mode: "closed" }) }')],
  ['wc/no-constructor-attributes', inElement('constructor() { super(); this.setAttribute("a", "b") }')],
  ['wc/no-constructor-params', inElement('constructor(a) { super(); this.a = a }')],
  ['wc/no-customized-built-in-elements', '/** @customElement a-b */ class A extends HTMLUListElement {}'],
  ['wc/no-invalid-element-name', 'customElements.define("bad", A)'],
  ['wc/no-method-prefixed-with-on', inElement('onClick() {}')],
  ['wc/no-self-class', inElement('connectedCallback() { this.classList.add("a") }')],
  ['wc/no-typos', inElement('conectedCallback() {}')],
  [
    'wc/require-listener-teardown',
    inElement('connectedCallback() { window.addEventListener("click", this.a) }'),
  ],
  ...['innerHTML = ""', 'outerHTML = ""', 'insertAdjacentHTML("beforeend", "")', 'setHTMLUnsafe("")'].map(
    (call): [string, string] => [properties, `document.body.${call}`],
  ),
  [properties, 'document.createRange().createContextualFragment("")'],
  [properties, 'document.write("")'],
  [properties, 'document.body.attachShadow({ mode: "open" })'],
  [properties, 'a.attachInternals()'],
  [properties, 'Math.random()'],
  [properties, 'crypto.randomUUID()'],
  [properties, 'crypto.getRandomValues(a)'],
  [imports, 'import "lit"'],
  [imports, 'import "lit/directives/repeat.js"'],
  [imports, 'import "@lit/reactive-element/decorators.js"'],
  [imports, 'import "lit/directives/unsafe-html.js"', widget],
  [imports, 'import "lit/directives/style-map.js"', widget],
  [imports, 'import "lit/decorators.js"', widget],
  ['eslint/no-eval', 'eval("1")'],
  ['eslint/no-new-func', 'export const a = new Function("1")'],
  ['eslint/no-script-url', 'location.href = "javascript:void 0"'],
  ['typescript/no-implied-eval', 'setTimeout("1")'],
  ['typescript/no-floating-promises', 'Promise.resolve(1)'],
];

describe('the linter of scripts', () => {
  const folder = mkdtempSync(join(root, 'scripts/.faults-'));
  const found = new Map<string, string[]>();
  const nameOf = (index: number) => {
    const [, , file] = faults[index]!;
    return join('packages/components/src', file ? file.replace('.ts', `-${index}.ts`) : `fault-${index}.ts`);
  };
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  // Our own rules, in a folder that has the shape of the repository: the rules depend on where a file stands.
  beforeAll(() => {
    const jsPlugins = config.jsPlugins.map((name) => (name.startsWith('.') ? join(root, name) : name));
    write('.oxlintrc.json', JSON.stringify({ ...config, jsPlugins }));
    write('tsconfig.json', '{ "compilerOptions": { "lib": ["esnext", "dom"] } }');
    for (const [index, [, code]] of faults.entries()) write(nameOf(index), `${code};\n`);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--format=json', 'packages'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    for (const { code, filename } of diagnostics)
      found.set(filename, [...(found.get(filename) ?? []), code.replace(/\((.*)\)/, '/$1')]);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(faults.map(([rule, code], index) => [rule, code, index] as const))(
    '%s finds: %s',
    (rule, _, index) => {
      expect(found.get(nameOf(index))).toContain(rule);
    },
  );

  it('has a planted fault for every rule that we switched on', () => {
    const rules = Object.entries({ ...config.rules, ...ofComponents }).filter(([, level]) => level !== 'off');
    const planted = new Set(faults.map(([rule]) => rule));
    // Of Vitest's rules this one only has its options from us.
    const missing = rules.map(([rule]) => rule).filter((rule) => !planted.has(rule));
    expect(missing).toEqual(['vitest/valid-expect']);
  });
});
