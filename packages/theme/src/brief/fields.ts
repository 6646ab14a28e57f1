/** Reads one setting of a brief. A wrong one is reported and its default goes on, so that every mistake is found. */
import type { Hex } from '../color/hex.ts';
import { readColor } from './color.ts';
import { shown } from './shown.ts';
import { didYouMean } from './suggest.ts';

export type Input = Record<string, unknown>;

export const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const orList = (words: readonly string[]) => words.map((word) => `"${word}"`).join(' or ');

/** The settings of one object, with the path that leads to it, such as `font.`. */
export class Fields {
  readonly input: Input;
  readonly problems: string[];
  readonly path: string;

  constructor(input: Input, problems: string[], path = '') {
    this.input = input;
    this.problems = problems;
    this.path = path;
  }

  report(key: string, problem: string): void {
    this.problems.push(`${this.path}${key} ${problem}`);
  }

  knows(keys: readonly string[]): this {
    for (const key of Object.keys(this.input))
      if (!keys.includes(key)) this.report(key.slice(0, 60), `is not a setting. ${didYouMean(key, keys)}`);
    return this;
  }

  /** An object inside this one; `example` shows how it is written. */
  inner(key: string, keys: readonly string[], example: string): Fields {
    const value = this.input[key] ?? {};
    if (!isObject(value)) this.report(key, `must be an object, such as ${example}.`);
    return new Fields(isObject(value) ? value : {}, this.problems, `${this.path}${key}.`).knows(keys);
  }

  text(key: string): string | undefined {
    const value = this.input[key];
    if (value === undefined || typeof value === 'string') return value?.trim();
    this.report(key, `is ${shown(value)}, but must be text in quotes.`);
    return undefined;
  }

  color(key: string): Hex | undefined {
    if (this.input[key] === undefined) return undefined;
    const reading = readColor(this.input[key]);
    if ('color' in reading) return reading.color;
    this.report(key, reading.problem);
    return undefined;
  }

  /** One of the words; the first is the default. */
  choice<Word extends string>(key: string, words: readonly Word[]): Word {
    const value = this.input[key] ?? words[0];
    if (words.includes(value as Word)) return value as Word;
    this.report(key, `is ${shown(value)}, but must be ${orList(words)}.`);
    return words[0]!;
  }

  choiceOrColor<Word extends string>(key: string, words: readonly Word[]): Word | Hex {
    const value = this.input[key] ?? words[0];
    if (words.includes(value as Word)) return value as Word;
    const reading = readColor(value);
    if ('color' in reading) return reading.color;
    const isMeantAsColor = typeof value === 'string' && /[#(\d]/.test(value);
    this.report(
      key,
      isMeantAsColor
        ? reading.problem
        : `is ${shown(value)}, but must be ${orList(words)} or a colour such as #00664f.`,
    );
    return words[0]!;
  }

  number(key: string, usual: number, least: number, most: number): number {
    const value = this.input[key] ?? usual;
    if (typeof value === 'number' && value >= least && value <= most) return value;
    this.report(key, `is ${shown(value)}, but must be a number from ${least} to ${most}.`);
    return usual;
  }
}
