/** Failing pairs by the overrides behind them. */
import type { Measured } from '../check.ts';
import { failures } from '../decide.ts';
import type { Palette } from '../palette/palette.ts';

export interface Cause {
  /** Tokens of the overrides that a failing pair is made of, or that its colours were solved for. */
  overrides: string[];
  failing: Measured[];
}

/** An override that is behind several failures is one cause with whatever it shares them with. */
export function causesOf(palette: Palette): Cause[] {
  const causes: Cause[] = [];
  for (const pair of failures(palette)) {
    const ends = [pair.foreground, pair.background];
    const behind = new Set(ends.flatMap((token) => [...palette.causesOf(token)]));
    if (!behind.size)
      throw new Error(`The engine cannot solve ${ends.join(' on ')} for ${palette.brief.brand}`);
    const shared = causes.filter(({ overrides }) => overrides.some((token) => behind.has(token)));
    for (const cause of shared) causes.splice(causes.indexOf(cause), 1);
    causes.push({
      overrides: [...new Set([...shared.flatMap(({ overrides }) => overrides), ...behind])],
      failing: [...shared.flatMap(({ failing }) => failing), pair],
    });
  }
  return causes;
}
