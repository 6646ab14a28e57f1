import { resolve } from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';
import config from '../../stylelint.config.js';
import ofSites from '../lint/sites.stylelint.js';

const root = resolve(import.meta.dirname, '../..');

/** Which rules are broken by a style sheet of a component. */
async function lint(code: string, file = 'forms/fault/fault.css'): Promise<string[]> {
  const codeFilename = resolve(root, 'packages/components/src', file);
  const { results } = await stylelint.lint({ code, config, configBasedir: root, codeFilename });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

/** Which rules are broken by the style sheet of a site. */
async function lintSite(code: string): Promise<string[]> {
  const configBasedir = resolve(root, 'scripts/lint');
  const { results } = await stylelint.lint({ code, config: ofSites, configBasedir });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

const inRule = (declaration: string) => `council-x > p {\n  ${declaration};\n}\n`;

const faults: [rule: string, css: string][] = [
  ['color-no-hex', inRule('color: #fff')],
  ['color-named', inRule('color: red')],
  ['function-disallowed-list', inRule('color: rgb(0 0 0)')],
  ['function-disallowed-list', inRule('color: hsl(0deg 0% 0%)')],
  ['function-disallowed-list', inRule('color: oklch(50% 0.1 20deg)')],
  ['function-disallowed-list', inRule('color: color-mix(in srgb, var(--council-color-text), transparent)')],
  ['function-disallowed-list', inRule('color: contrast-color(var(--council-color-text))')],
  ['function-disallowed-list', inRule('background: url("a.png")')],
  ['function-disallowed-list', inRule('background: image-set("a.png" 1x)')],
  ['house/known-colors', inRule('color: var(--council-color-texd)')],
  ['house/known-colors', inRule('--_text: var(--council-color-ramp-brand-55)')],
  ['house/system-colors', inRule('color: CanvasText')],
  ['house/system-colors', inRule('border: 1px solid buttonborder')],
  ['house/system-colors', inRule('--_text: -webkit-link')],
  ['house/system-colors', `@media (forced-colors: none) {\n${inRule('color: CanvasText')}}\n`],
  ['house/system-colors', `@media (min-width: 40em) {\n${inRule('outline-color: Highlight')}}\n`],
  ['declaration-property-value-disallowed-list', inRule('--_text: var(--council-color-ramp-brand-500)')],
  ['declaration-property-value-disallowed-list', inRule('color: var(--council-color-ramp-brand-500)')],
  ['declaration-property-value-disallowed-list', inRule('color: var(--council-color-link, currentcolor)')],
  ['selector-combinator-disallowed-list', 'council-x p {\n  margin: 0;\n}\n'],
  ['selector-disallowed-list', 'p {\n  margin: 0;\n}\n'],
  ['selector-disallowed-list', 'council-x:not(:defined) {\n  margin: 0;\n}\n'],
  ['selector-max-id', 'council-x > #a {\n  margin: 0;\n}\n'],
  ['selector-max-universal', 'council-x > * {\n  margin: 0;\n}\n'],
  ['declaration-no-important', inRule('margin: 0 !important')],
  ['at-rule-disallowed-list', '@layer council;\n'],
  ['at-rule-no-unknown', '@mixinn --field() {\n  margin: 0;\n}\n'],
  ['at-rule-disallowed-list', '@keyframes turn {\n  to {\n    rotate: 1turn;\n  }\n}\n'],
  ['media-feature-name-disallowed-list', `@media (scripting: none) {\n${inRule('margin: 0')}}\n`],
  ['property-disallowed-list', inRule('margin-left: 0')],
  ['property-disallowed-list', inRule('width: 1rem')],
  ['property-disallowed-list', inRule('font: inherit')],
  ['declaration-property-value-allowed-list', inRule('text-align: left')],
  ['declaration-property-value-allowed-list', inRule('float: right')],
  ['declaration-property-value-allowed-list', inRule('opacity: 0.5')],
  ['declaration-property-value-allowed-list', inRule('mix-blend-mode: multiply')],
  ['declaration-property-value-allowed-list', inRule('filter: brightness(0.8)')],
  ['selector-class-pattern', 'council-x > .myClass {\n  margin: 0;\n}\n'],
  ['custom-property-pattern', inRule('--myColor: 0')],
  ['declaration-block-no-duplicate-properties', inRule('margin: 0;\n  padding: 0;\n  margin: 1px')],
  ['media-feature-range-notation', `@media (width >= 40em) {\n${inRule('margin: 0')}}\n`],
  ['value-keyword-case', inRule('display: bLOCK')],
  ['selector-not-notation', 'council-x:not(.council-a):not(.council-b) {\n  margin: 0;\n}\n'],
  ['comment-whitespace-inside', '/*a*/\n'],
  ['property-no-vendor-prefix', inRule('-webkit-user-select: none')],
];

describe('the linter of style sheets', () => {
  it('finds nothing in what is right', async () => {
    expect(await lint(inRule('color: var(--council-color-text)'))).toEqual([]);
  });

  it.each(faults)('%s finds: %s', async (rule, css) => expect(await lint(css)).toContain(rule));

  it.each(['(forced-colors: active)', 'print, (forced-colors: active)', 'print'])(
    'lets the reader’s own colours be in %s',
    async (media) => expect(await lint(`@media ${media} {\n${inRule('color: CanvasText')}}\n`)).toEqual([]),
  );

  it('takes no word for a colour where none is painted', async () =>
    expect(await lint(inRule('grid-area: field'))).toEqual([]));

  it('lets only prose reach what an editor wrote', async () => {
    const deep = 'council-prose li {\n  margin: 0;\n}\n';
    expect(await lint(deep, 'content/prose/prose.css')).toEqual([]);
    expect(await lint(deep)).toEqual(['selector-combinator-disallowed-list']);
  });

  it('lets rooms apply what they share, and knows what may stand in a mixin', async () => {
    expect(await lint('council-x {\n  @apply --field();\n}\n')).toEqual([]);
    const mixin = '@mixin --field() {\n  & > label {\n    margin: 0;\n  }\n}\n';
    expect(await lint(mixin, 'mixins/field.css')).toEqual([]);
    expect(await lint(mixin.replace('& > label', 'label'), 'mixins/field.css')).toEqual([
      'selector-disallowed-list',
    ]);
  });

  it('has a planted fault for every rule that we switched on', () => {
    const rules = Object.entries(config.rules!).flatMap(([rule, value]) => (value === null ? [] : [rule]));
    const planted = new Set(faults.map(([rule]) => rule));
    expect(rules.filter((rule) => !planted.has(rule))).toEqual([]);
  });
});

describe('the linter of the sites in examples', () => {
  it.each([['color: var(--council-color-text)'], ['fill: #4b5654'], ['stroke: green']])(
    'finds nothing in %s',
    async (declaration) => expect(await lintSite(`.a { ${declaration} }`)).toEqual([]),
  );

  it.each([
    ['declaration-property-value-disallowed-list', 'color: #4b5654'],
    ['declaration-property-value-disallowed-list', '--edge: rgb(0 0 0)'],
    ['declaration-property-value-disallowed-list', 'fill: var(--council-color-ramp-brand-500)'],
    ['color-named', 'background: green'],
    ['house/known-colors', 'color: var(--council-color-texd)'],
    ['house/system-colors', 'color: CanvasText'],
  ])('%s finds: %s', async (rule, declaration) =>
    expect(await lintSite(`.a { ${declaration} }`)).toEqual([rule]),
  );
});
