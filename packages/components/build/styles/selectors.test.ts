import { describe, expect, it } from 'vitest';
import { hostNames, readTarget, spell, unfold } from './selectors.ts';

const elementOf = (selector: string) => readTarget(selector, new Set(['council-a'])).element;

describe('selectors', () => {
  it('spells a host as tag and as class, wherever it stands', () => {
    expect(spell('council-radios > fieldset')).toBe(':is(council-radios, .council-radios) > fieldset');
    expect(spell('.council-radios > fieldset')).toBe('.council-radios > fieldset');
  });

  it('spells a direction so that it does not depend on the language, and weighs as much', () => {
    expect(spell('council-scene:dir(rtl) > svg')).toBe(
      ":is(council-scene, .council-scene):is([dir='rtl'], [dir='rtl'] *):not(:where([dir='rtl'] [dir='ltr'], [dir='rtl'] [dir='ltr'] *)) > svg",
    );
  });

  it('ends in one tag or class, by which a browser finds it, and weighs as much', () => {
    expect(unfold(':is(council-a, .council-a) > :is(th, td):not([align])')).toBe(
      ':is(council-a, .council-a) > th:not([align]),:is(council-a, .council-a) > td:not([align])',
    );
    expect(unfold(':is(council-a, .council-a):hover::before')).toBe(
      ':where(council-a):not(._):hover::before,.council-a:hover::before',
    );
    // A tag weighs less than a class; what has a class beside the choice is found by that; many would be much to load.
    for (const left of ['p > :is(a, .b)', ':is(council-a, .council-a).c', ':is(h1, h2, h3, h4)', 'p > a'])
      expect(unfold(left)).toBe(left);
  });

  it('finds the components: the council names that stand first', () => {
    const names = hostNames(['council-a > .council-item', '.council-b:hover', 'council-c.council-c-big']);
    expect([...names]).toEqual(['council-a', 'council-b', 'council-c']);
  });

  it('takes states off a part, and keeps what it is', () => {
    const { kind, element } = readTarget(
      'council-a:has(> p) > input[type=radio]:not(.plain):checked[aria-invalid]',
      new Set(['council-a']),
    );
    expect(kind).toBe('part');
    expect(element).toBe(':is(council-a, .council-a) > input[type=radio]:not(.plain)');
  });

  it('tells a host inside another from a part', () => {
    expect(readTarget('council-a > .council-hint', new Set(['council-a', 'council-hint'])).kind).toBe('host');
    expect(readTarget('council-a > .council-item', new Set(['council-a', 'council-hint'])).kind).toBe('part');
  });

  it('knows a pseudo-element from a state', () => {
    const { element, pseudoElement } = readTarget('council-a > p:hover::before', new Set(['council-a']));
    expect(element).toBe(':is(council-a, .council-a) > p');
    expect(pseudoElement).toBe('::before');
  });

  it('takes states off every compound, because protection must not depend on a hover', () => {
    expect(elementOf('council-a > .council-b:has(> input:checked) + .council-c')).toBe(
      ':is(council-a, .council-a) > .council-b + .council-c',
    );
    expect(elementOf('council-a > :is(a:hover, button) > p')).toBe(
      ':is(council-a, .council-a) > :is(a, button) > p',
    );
  });

  it('leaves no combinator without an element beside it', () => {
    expect(elementOf('council-a > :checked + label')).toBe(':is(council-a, .council-a) > * + label');
    expect(elementOf('council-a > :is(:hover, p) > b')).toBe(':is(council-a, .council-a) > * > b');
    expect(elementOf('council-a > [aria-current]')).toBe(':is(council-a, .council-a) > *');
    expect(elementOf('council-a > :is(:hover > b, i)')).toBe(':is(council-a, .council-a) > :is(* > b, i)');
  });

  it('keeps which elements are meant, until the last: that is a part wherever it stands', () => {
    expect(elementOf('council-a > p:empty:first-child + h2:not(:last-child)')).toBe(
      ':is(council-a, .council-a) > p:empty:first-child + h2',
    );
    expect(elementOf('council-a > p:not(.b, :first-child)')).toBe(':is(council-a, .council-a) > p:not(.b)');
  });
});
