// The same for the list: with a pair that no theme can have, no theme may come out.
import { expect, it } from 'vitest';
import { createTheme, pairs, type Pair } from '../src/index.ts';

const northshire = { name: 'Northshire', brand: '#00664f' };

it('a pair that cannot be met stops every theme', () => {
  expect(createTheme(northshire).id).toBe('northshire');
  const impossible: Pair = {
    foreground: 'brand',
    background: 'page',
    need: 21,
    criterion: '1.4.3',
    what: 'a test',
  };
  (pairs as Pair[]).push(impossible);
  expect(() => createTheme(northshire)).toThrow(
    'light: brand #00664f is 6.96:1 on page #ffffff; a test: needs 21:1 (WCAG 1.4.3)',
  );
});
