import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { applyMixins, readMixins, type Mixins } from './mixins.ts';

function expand(css: string, mixins: string | Mixins): string {
  const root = postcss.parse(css);
  const known =
    typeof mixins === 'string'
      ? new Map(
          postcss.parse(mixins).nodes.map((node) => {
            const mixin = node as postcss.AtRule;
            return [mixin.params.replace('()', ''), mixin];
          }),
        )
      : mixins;
  applyMixins(root, known);
  return String(root).replace(/\s+/g, ' ').trim();
}

describe('mixins', () => {
  it('stand in the place where they are applied', () => {
    expect(expand('a { color: red; @apply --b(); margin: 0 }', '@mixin --b() { top: 0; left: 0 }')).toBe(
      'a { color: red; top: 0; left: 0; margin: 0 }',
    );
  });

  it('bring nested rules, for each selector, in the order in which they are applied', () => {
    expect(
      expand(
        'a, b { @apply --c(); @apply --d(); } a > i { top: 1px }',
        '@mixin --c() { top: 0; & > i { top: 0 } } @mixin --d() { &:hover { top: 2px } }',
      ),
    ).toBe('a, b { top: 0; } a > i, b > i { top: 0 } a:hover, b:hover { top: 2px } a > i { top: 1px }');
  });

  it('bring media queries, with and without a rule in them', () => {
    expect(
      expand('a { @apply --b(); }', '@mixin --b() { @media print { top: 0; & > i { top: 1px } } }'),
    ).toBe('a { } @media print { a { top: 0 } a > i { top: 1px } }');
  });

  it('apply others', () => {
    expect(
      expand(
        'a { @apply --b(); }',
        '@mixin --b() { &:focus { @apply --c(); top: 1px } } @mixin --c() { top: 0 }',
      ),
    ).toBe('a { } a:focus { top: 0; top: 1px }');
  });

  it('say what is wrong where it is wrong', () => {
    expect(() => expand('a { @apply --no(); }', '')).toThrow('There is no mixin --no');
    expect(() => expand('@apply --b();', '@mixin --b() { top: 0 }')).toThrow('@apply stands in a rule');
    expect(() => expand('a { @apply --b(); }', '@mixin --b() { i { top: 0 } }')).toThrow('says with &');
  });

  it('of the house expand until none is left', () => {
    const mixins = readMixins();
    expect(mixins.size).toBeGreaterThan(5);
    for (const name of mixins.keys())
      expect(expand(`council-a { @apply ${name}(); }`, mixins)).not.toMatch(/@apply|@mixin|&/);
  });
});
