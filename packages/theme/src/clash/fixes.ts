/** Looks for ways out of a clash. A fix is offered only after the theme was decided with it and passed. */
import type { Brief, SchemeName } from '../brief/brief.ts';
import type { Input } from '../brief/fields.ts';
import type { Hex } from '../color/hex.ts';
import { solve } from '../color/solve.ts';
import { tightest } from '../check.ts';
import { decide } from '../decide.ts';
import { exact } from '../exact.ts';
import { surfaces as onEveryPage } from '../pairs.ts';
import type { Palette } from '../palette/palette.ts';
import { causesOf, type Cause } from './causes.ts';
import { place, withSteps, type Step } from './edit.ts';
import type { Fix } from './explain.ts';
import { nearestFirst } from './nearest.ts';

interface Problem extends Cause {
  input: Input;
  /** The same, read. */
  brief: Brief;
  scheme: SchemeName;
}

const surfaces = onEveryPage.split(' ');

/** Two ways out, if there are two. */
export function fixesFor(problem: Problem): Fix[] {
  const found = new Map<string, Fix>();
  for (const way of [removals, partners, moves])
    for (const fix of way(problem)) {
      found.set(JSON.stringify(fix.brief), found.get(JSON.stringify(fix.brief)) ?? fix);
      if (found.size === 2) return [...found.values()];
    }
  return [...found.values()];
}

function paletteOf({ brief, scheme }: Problem, steps: readonly Step[] = []): Palette {
  const overrides = new Map(brief.overrides[scheme]);
  for (const [token, color] of steps) {
    if (color) overrides.set(token, color);
    else overrides.delete(token);
  }
  return decide({ ...brief, overrides: { ...brief.overrides, [scheme]: overrides } }, scheme);
}

/** The theme with these steps taken, if nothing of this cause fails any more and nothing new does. */
function attempt(problem: Problem, steps: readonly Step[]): Palette | undefined {
  const palette = paletteOf(problem, steps);
  const touched = [...problem.overrides, ...steps.map(([token]) => token)];
  const isOurs = causesOf(palette).some(({ overrides }) =>
    overrides.some((token) => touched.includes(token)),
  );
  return isOurs ? undefined : palette;
}

const fixWith = ({ input, scheme }: Problem, steps: readonly Step[], words: string): Fix => ({
  words,
  brief: withSteps(input, scheme, steps),
});

/** Takes one override out, or all of them where one is not enough. */
function* removals(problem: Problem): Generator<Fix> {
  const { overrides, failing, input, scheme } = problem;
  const isEnd = (token: string) =>
    failing.some((pair) => pair.foreground === token || pair.background === token);
  const ends = overrides.toSorted((a, b) => Number(isEnd(b)) - Number(isEnd(a)));
  for (const tokens of [...ends.map((token) => [token]), overrides]) {
    const steps = tokens.map((token): Step => [token]);
    const palette = attempt(problem, steps);
    if (!palette) continue;
    const places = tokens.map((token) => place(input, token, scheme)).join(' and ');
    const colors = tokens.map((token) => palette.get(token)).join(' and ');
    yield fixWith(problem, steps, `remove ${places}; the theme then uses ${colors}.`);
    return;
  }
}

/** Keeps the overrides and moves what they clash with, unless everything stands on that. */
function* partners(problem: Problem): Generator<Fix> {
  const { failing, overrides, input, scheme } = problem;
  const palette = paletteOf(problem);
  const worst = tightest(failing);
  for (const token of [worst.background, worst.foreground]) {
    if (overrides.includes(token) || token in exact || surfaces.includes(token)) continue;
    const role = token === worst.background ? 'background' : 'text or line';
    const color = solve(palette.get(token), palette.needsOf(token));
    if (!color || !attempt(problem, [[token, color]])) continue;
    const words = `keep it and set ${place(input, token, scheme)} to ${color}, the nearest ${role} that passes.`;
    yield fixWith(problem, [[token, color]], words);
  }
}

/** Moves an override itself, as little as will do. Where several clash, the others stay if they can. */
function* moves(problem: Problem): Generator<Fix> {
  const { overrides, input, scheme } = problem;
  for (const token of overrides) {
    const others = overrides.filter((other) => other !== token).map((other): Step => [other]);
    for (const removed of others.length ? [[], others] : [[]]) {
      const usual = paletteOf(problem, [...removed, [token]]).get(token);
      const color = nearest(problem, token, usual, removed);
      if (!color) continue;
      const first = removed.map(([other]) => `remove ${place(input, other, scheme)} and `).join('');
      const words = `${first}set ${place(input, token, scheme)} to ${color}, the nearest colour that passes.`;
      yield fixWith(problem, [...removed, [token, color]], words);
      break;
    }
  }
}

function nearest(problem: Problem, token: string, usual: Hex, removed: readonly Step[]): Hex | undefined {
  const from = paletteOf(problem).get(token);
  return nearestFirst(from, usual).find((color) => attempt(problem, [...removed, [token, color]]));
}
