/** What the command tells a person instead of a stack trace. */

import { say, type Clash } from '../clash/explain.ts';

/** It cannot start: a file that is not there, an option that does not exist. Exit code 2. */
export class UseError extends Error {
  override name = 'UseError';
}

/** Overrides clash: the theme cannot be read. Exit code 1. */
export class ClashError extends Error {
  override name = 'ClashError';
  readonly clashes: readonly Clash[];
  constructor(clashes: readonly Clash[]) {
    super(say(clashes));
    this.clashes = clashes;
  }
}
