// A proof that cannot fail proves nothing. Here the solver does nothing, and the proof has to say so.
import { expect, it, vi } from 'vitest';
import { prove } from '../proof/prove.ts';
import { anyBrief, randomFrom } from '../proof/random.ts';

vi.mock('../src/color/solve.ts', async (original) => ({
  ...(await original<object>()),
  solve: (target: string) => target,
}));

it('a solver that leaves every colour as it is turns the proof red', () => {
  const random = randomFrom(6);
  const { failures, brands } = prove(Array.from({ length: 50 }, () => anyBrief(random)));
  expect(failures).toHaveLength(brands);
  expect(failures[0]!.reason).toMatch(/ThemeError: (light|dark): [\w-]+ #\w+ is [\d.]+:1 on/);
});
