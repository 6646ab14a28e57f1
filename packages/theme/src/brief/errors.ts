import type { Measured } from '../check.ts';

/** The brief cannot be used. `problems` has one sentence for each mistake: where, what, and how to mend it. */
export class BriefError extends Error {
  override name = 'BriefError';
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * The theme is refused, because residents could not read it: overrides clash. `explain` in
 * `@council-kit/theme/explain` says what to do about each cause.
 */
export class ThemeError extends Error {
  override name = 'ThemeError';
  /** The pairs that fail. */
  readonly failing: readonly Measured[];
  constructor(message: string, failing: readonly Measured[] = []) {
    super(message);
    this.failing = failing;
  }
}
