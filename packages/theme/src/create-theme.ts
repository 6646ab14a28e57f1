/** The whole way: reads what a council wrote, solves it, and says in plain sentences what was decided. */
import { readBrief } from './brief/read-brief.ts';
import { notesOn } from './notes.ts';
import { solveTheme, type Solved } from './solve-theme.ts';

export interface Theme extends Solved {
  /** What was decided, in plain sentences. */
  notes: string[];
}

/** Throws a `BriefError` where the brief cannot be used, and a `ThemeError` where its overrides clash. */
export function createTheme(input: unknown): Theme {
  const theme = solveTheme(readBrief(input));
  return { ...theme, notes: notesOn(theme) };
}
