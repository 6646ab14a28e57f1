import { describe, expect, it } from 'vitest';
import { compact, thatCanBe, thatName } from './parts.ts';

describe('a list of parts', () => {
  it('says once what differs only by its tag', () => {
    expect(
      compact(['.a > p', '.a > li', '.a > h2:where(:not([class]))', '.a > h3:where(:not([class]))']),
    ).toBe('.a > :is(:is(p, li), :is(h2, h3):where(:not([class])))');
  });

  it('says once the children that two parents have alike', () => {
    expect(compact(['.a > ul > li', '.b > ul > li', '.b > ul > li + li', '.a > .b', '.a b'])).toBe(
      ':is(.a > ul, .b > ul) > li, .b > ul > li + li, .a > .b, .a b',
    );
  });

  it('tells by a selector which elements it can find', () => {
    const parts = ['.a > :is(ul, ol)', '.a > .b', '.a > p > a', '.a ol > li'];
    expect(thatName(parts, ['ol'])).toEqual(['.a > :is(ul, ol)']);
    expect(thatCanBe(parts, ['ol'])).toEqual(['.a > :is(ul, ol)', '.a > .b']);
  });
});
