/** Says why overrides cannot stay: one clash for each cause, with ways out that were tried. */
import { schemes, type Brief, type SchemeName } from '../brief/brief.ts';
import type { Input } from '../brief/fields.ts';
import { readBrief } from '../brief/read-brief.ts';
import { describePair, tightest } from '../check.ts';
import { decide } from '../decide.ts';
import { exactOverrides } from '../exact.ts';
import { causesOf, type Cause } from './causes.ts';
import { place, withSteps } from './edit.ts';
import { fixesFor } from './fixes.ts';

/** What to write into the brief so that a clash is gone, with the change itself for a program to apply. */
export interface Fix {
  words: string;
  /** The brief with the fix, as the council wrote the rest of it. */
  brief: Input;
}

/** One cause: the overrides that together make one pair, or many, fail. */
export interface Clash {
  scheme: SchemeName;
  /** Tokens of the overrides. */
  overrides: string[];
  message: string;
  /** Two where one override stands alone; where several clash, at least one. */
  fixes: Fix[];
}

/** Clashes as lines for a person. */
export const say = (clashes: readonly Clash[]): string =>
  clashes
    .flatMap(({ message, fixes }) => [
      message,
      ...fixes.map(({ words }, index) => `  Fix ${index + 1}: ${words}`),
    ])
    .join('\n');

/** Every clash of a brief; none where it makes a theme. Throws a `BriefError` for a brief that cannot be used. */
export function explain(input: Input): Clash[] {
  const brief = readBrief(input);
  const exact = exactOverrides(brief);
  const rest = exact.reduce((now, { token, scheme }) => withSteps(now, scheme, [[token]]), input);
  return [...exact.map((found) => exactClash(input, found)), ...readableClashes(rest, readBrief(rest))];
}

const readableClashes = (input: Input, brief: Brief): Clash[] =>
  schemes.flatMap((scheme) =>
    causesOf(decide(brief, scheme)).map((cause) => ({
      scheme,
      overrides: cause.overrides,
      message: describe(input, scheme, cause),
      fixes: fixesFor({ ...cause, input, brief, scheme }),
    })),
  );

function describe(input: Input, scheme: SchemeName, { overrides, failing }: Cause): string {
  const worst = tightest(failing);
  const isShown = overrides.some((token) => token === worst.foreground || token === worst.background);
  const because = isShown
    ? ''
    : `, because of ${overrides.map((token) => place(input, token, scheme)).join(' and ')}`;
  const others = failing.length - 1;
  const more = others
    ? ` ${others} more ${others === 1 ? 'pair fails' : 'pairs fail'} for the same reason.`
    : '';
  return `${describePair(worst, overrides)}${because}.${more}`;
}

function exactClash(input: Input, found: ReturnType<typeof exactOverrides>[number]): Clash {
  const { scheme, token, color, setting, message } = found;
  const without = withSteps(input, scheme, [[token]]);
  const where = place(input, token, scheme);
  return {
    scheme,
    overrides: [token],
    message,
    fixes: [
      { words: `remove ${where}.`, brief: without },
      {
        words: `remove ${where} and set "${setting}" to ${color} in the brief.`,
        brief: { ...without, [setting]: color },
      },
    ],
  };
}
