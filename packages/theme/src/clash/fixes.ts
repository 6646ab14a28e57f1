/** Looks for ways out of a clash. A fix is offered only after the theme was decided with it and passed. */
import type { SchemeName } from '../brief/brief.ts';
import type { Input } from '../brief/fields.ts';
import { readBrief } from '../brief/read-brief.ts';
import type { Measured } from '../check.ts';
import type { Hex } from '../color/hex.ts';
import { channels, toHex } from '../color/hex.ts';
import { solve, type Need } from '../color/solve.ts';
import { decide } from '../decide.ts';
import { exact } from '../exact.ts';
import { pairs, surfaces as onEveryPage } from '../pairs.ts';
import type { Palette } from '../palette/palette.ts';
import { place, withOverride } from './edit.ts';
import { byCause, type Fix } from './explain.ts';

const surfaces = onEveryPage.split(' ');

interface Problem {
  input: Input;
  scheme: SchemeName;
  /** The overrides behind it. */
  overrides: string[];
  worst: Measured;
}

type Step = [token: string, color?: Hex];

export function fixesFor(problem: Problem): [Fix, Fix] {
  const found: Fix[] = [];
  for (const ways of [removals, partners, moves])
    for (const fix of ways(problem)) {
      found.push(fix);
      if (found.length === 2) return found as [Fix, Fix];
    }
  throw new Error(`The engine finds no way out of ${problem.overrides.join(' and ')}`);
}

/** The theme with these steps taken, if nothing of this cause fails any more. */
function attempt(
  { input, scheme, overrides }: Problem,
  steps: Step[],
): { input: Input; palette: Palette } | undefined {
  const changed = steps.reduce((brief, [token, color]) => withOverride(brief, token, scheme, color), input);
  const palette = decide(readBrief(changed), scheme);
  const causes = [...byCause(palette).keys()].flatMap((cause) => cause.split(' '));
  const touched = [...overrides, ...steps.map(([token]) => token)];
  return causes.some((token) => touched.includes(token)) ? undefined : { input: changed, palette };
}

/** Takes one override out, or all of them where one is not enough. */
function* removals(problem: Problem): Generator<Fix> {
  const { overrides, scheme } = problem;
  for (const tokens of [...overrides.map((token) => [token]), overrides]) {
    const tried = attempt(
      problem,
      tokens.map((token): Step => [token]),
    );
    if (!tried) continue;
    const uses = tokens.map((token) => tried.palette.get(token)).join(' and ');
    yield {
      words: `remove ${tokens.map((token) => place(token, scheme)).join(' and ')}; the theme then uses ${uses}.`,
      brief: tried.input,
    };
    return;
  }
}

/** Keeps the override and moves what it clashes with, unless everything stands on that. */
function* partners(problem: Problem): Generator<Fix> {
  const { worst, overrides, scheme } = problem;
  for (const [token, role] of [
    [worst.background, 'background'],
    [worst.foreground, 'text or line'],
  ] as const) {
    if (overrides.includes(token) || token in exact || surfaces.includes(token)) continue;
    const palette = decide(readBrief(problem.input), scheme);
    const color = solve(palette.get(token), needsOf(palette, token));
    const tried = color && attempt(problem, [[token, color]]);
    if (!tried) continue;
    yield {
      words: `keep it and set ${place(token, scheme)} to ${color}, the nearest ${role} that passes.`,
      brief: tried.input,
    };
  }
}

/**
 * Moves an override itself, as little as will do: in lightness, else towards what the theme would use. Where two
 * clash, the other one stays if it can.
 */
function* moves(problem: Problem): Generator<Fix> {
  const { overrides, scheme, input } = problem;
  const palette = decide(readBrief(input), scheme);
  for (const token of overrides) {
    const others = overrides.filter((other) => other !== token).map((other): Step => [other]);
    for (const removed of others.length ? [[], others] : [[]]) {
      const passes = (color: Hex) => attempt(problem, [...removed, [token, color]]);
      const color = nearest(problem, palette, token, passes);
      const tried = passes(color);
      if (!tried) continue;
      const first = removed.map(([other]) => `remove ${place(other, scheme)} and `).join('');
      yield {
        words: `${first}set ${place(token, scheme)} to ${color}, the nearest colour that passes.`,
        brief: tried.input,
      };
      break;
    }
  }
}

function nearest(problem: Problem, palette: Palette, token: string, passes: (color: Hex) => unknown): Hex {
  const { input, scheme } = problem;
  const solved = solve(palette.get(token), needsOf(palette, token));
  if (solved && passes(solved)) return solved;
  const without = decide(readBrief(withOverride(input, token, scheme)), scheme);
  return between(palette.get(token), without.get(token), passes);
}

/** What a colour has to stand out from, as foreground and as background. */
const needsOf = (palette: Palette, token: string): Need[] =>
  pairs.flatMap(({ foreground, background, need }) => {
    const other = foreground === token ? background : background === token ? foreground : undefined;
    return other ? [{ against: palette.get(other), ratio: need }] : [];
  });

/** On the straight way from a colour that fails to one that passes, the first that passes. */
function between(failing: Hex, passing: Hex, passes: (color: Hex) => unknown): Hex {
  const [from, to] = [channels(failing), channels(passing)];
  const at = (share: number) =>
    toHex(...(from.map((value, index) => value + (to[index]! - value) * share) as [number, number, number]));
  let [low, high] = [0, 1];
  for (let round = 0; round < 8; round++) {
    const middle = (low + high) / 2;
    if (passes(at(middle))) high = middle;
    else low = middle;
  }
  return at(high);
}
