// The same for the list: with a pair that no theme can have, no theme may come out.
import { expect, it, vi } from 'vitest';
import { createTheme } from '../src/index.ts';

vi.mock('../src/pairs.ts', async (original) => {
  const module = await original<typeof import('../src/pairs.ts')>();
  const impossible = {
    foreground: 'brand',
    background: 'page',
    need: 21,
    criterion: '1.4.3',
    what: 'a test',
  };
  return { ...module, pairs: [...module.pairs, impossible] };
});

it('a pair that cannot be met stops every theme', () => {
  expect(() => createTheme({ name: 'Any', brand: '#00664f' })).toThrow(
    'brand #00664f is 6.96:1 on page #ffffff; a test: needs 21:1',
  );
});
