/** What becomes of a brief: a theme, or what to mend. */
import { BriefError, ThemeError, createTheme, type Theme } from '@council-kit/theme';
import { explain, type Clash } from '@council-kit/theme/explain';

/** A brief as it is written: what a person chose, and nothing that has its default. */
export type Written = Record<string, unknown>;

export type Outcome =
  | { kind: 'theme'; theme: Theme }
  | { kind: 'problems'; problems: string[] }
  | { kind: 'clashes'; clashes: Clash[] };

export function outcomeOf(brief: Written): Outcome {
  try {
    return { kind: 'theme', theme: createTheme(brief) };
  } catch (error) {
    if (error instanceof BriefError) return { kind: 'problems', problems: error.problems };
    if (error instanceof ThemeError) return { kind: 'clashes', clashes: explain(brief) };
    throw error;
  }
}

/** A colour in any form that a brief may have, as #rrggbb; undefined where it is none. */
export function hexOf(text: string): string | undefined {
  // The engine reads colours in briefs only, so it gets one that is nothing but this colour.
  const outcome = outcomeOf({ name: 'x', brand: text });
  return outcome.kind === 'theme' ? outcome.theme.brief.brand : undefined;
}
