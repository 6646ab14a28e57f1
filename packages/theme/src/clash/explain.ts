/** Says why overrides cannot stay: one clash for each cause, each with two ways out that were tried. */
import { schemes, type SchemeName } from '../brief/brief.ts';
import type { Input } from '../brief/fields.ts';
import { readBrief } from '../brief/read-brief.ts';
import { describePair, type Measured } from '../check.ts';
import { decide, failures } from '../decide.ts';
import { exactOverrides } from '../exact.ts';
import type { Palette } from '../palette/palette.ts';
import { place, withOverride } from './edit.ts';
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
  fixes: [Fix, Fix];
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
  const clashes = exactOverrides(brief).map((found) => exactClash(input, found));
  if (clashes.length) return clashes;
  return schemes.flatMap((scheme) =>
    [...byCause(decide(brief, scheme))].map(([cause, failing]) => {
      const overrides = cause.split(' ');
      const worst = failing.toSorted((a, b) => a.ratio / a.need - b.ratio / b.need)[0]!;
      return {
        scheme,
        overrides,
        message: describe(worst, overrides, failing.length - 1),
        fixes: fixesFor({ input, scheme, overrides, worst }),
      };
    }),
  );
}

/** Failing pairs by the overrides behind them: those that the pair is made of, or that its colours were solved for. */
export function byCause(palette: Palette): Map<string, Measured[]> {
  const groups = new Map<string, Measured[]>();
  for (const pair of failures(palette)) {
    const ends = [pair.foreground, pair.background];
    const cause = [...new Set(ends.flatMap((token) => [...palette.causesOf(token)]))].sort().join(' ');
    if (!cause) throw new Error(`The engine cannot solve ${ends.join(' on ')} for ${palette.brief.brand}`);
    groups.set(cause, [...(groups.get(cause) ?? []), pair]);
  }
  return joined(groups);
}

/** An override that fails alone and also with another is one cause, not two. */
function joined(groups: Map<string, Measured[]>): Map<string, Measured[]> {
  const causes = [...groups.keys()].sort((a, b) => b.split(' ').length - a.split(' ').length);
  const result = new Map<string, Measured[]>();
  for (const cause of causes) {
    const names = cause.split(' ');
    const home =
      [...result.keys()].find((other) => names.every((name) => other.split(' ').includes(name))) ?? cause;
    result.set(home, [...(result.get(home) ?? []), ...groups.get(cause)!]);
  }
  return result;
}

function describe(pair: Measured, overrides: string[], others: number): string {
  const isShown = overrides.some((token) => token === pair.foreground || token === pair.background);
  const because = isShown
    ? ''
    : `, because of ${overrides.map((token) => place(token, pair.scheme)).join(' and ')}`;
  const more = others
    ? ` ${others} more ${others === 1 ? 'pair fails' : 'pairs fail'} for the same reason.`
    : '';
  return `${describePair(pair, overrides)}${because}.${more}`;
}

function exactClash(input: Input, found: ReturnType<typeof exactOverrides>[number]): Clash {
  const { scheme, token, color, setting, message } = found;
  const without = withOverride(input, token, scheme);
  const where = place(token, scheme);
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
