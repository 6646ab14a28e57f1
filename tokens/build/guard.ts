/**
 * What stops the build. Style Dictionary prints `[object Object]` for a value it does not know, and a browser
 * drops such a declaration without a word: a resident would meet black text on a black button. So every source
 * and every output is looked at, and each message names the token and the file.
 */
import type { Token } from './sources.ts';

export function descriptionProblems(file: string, tokens: Map<string, Token>): string[] {
  return [...tokens]
    .filter(([, token]) => !token.$description?.trim())
    .map(([name]) => `${file}: ${name} has no $description`);
}

/** Compares the names in a theme's file with those the contract asks for. */
export function nameProblems(file: string, names: string[], asked: string[]): string[] {
  const missing = asked.filter((name) => !names.includes(name)).map((name) => `${file}: ${name} is missing`);
  const unknown = names
    .filter((name) => !asked.includes(name))
    .map((name) => `${file}: ${name} is not a token. Did you mean ${closest(name, asked)}?`);
  return [...unknown, ...missing];
}

/** `hex` is what people read and `components` is what Style Dictionary prints: they must be one colour. */
export function colorProblems(file: string, tokens: Map<string, Token>): string[] {
  return [...tokens].flatMap(([name, { $value, $type }]) => {
    if ($type !== 'color') return [];
    const { hex, components } = $value as { hex?: string; components?: number[] };
    const painted = `#${components
      ?.map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    return hex === painted ? [] : [`${file}: ${name} has hex ${hex}, but its components are ${painted}`];
  });
}

/** The two switches of the scheme are empty on purpose (see css.ts). */
const emptyOnPurpose = /^--council-if-(light|dark)$/;

export function outputProblems(file: string, text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [, name = line.trim()] = line.match(/(--[\w-]+|\$[\w-]+|const \w+)/) ?? [];
    const broken = line.match(/\[object Object\]|\bundefined\b|\bNaN\b/)?.[0];
    if (broken) return [`${file}: ${name} is ${broken}`];
    const empty =
      /(?:--|\$)[\w-]+\s*:\s*(?:;|$)|(?:[:=])\s*(?:""|'')/.test(line) && !emptyOnPurpose.test(name);
    return empty ? [`${file}: ${name} has no value`] : [];
  });
}

export function closest(name: string, names: string[]): string | undefined {
  return names.toSorted((a, b) => distance(name, a) - distance(name, b))[0];
}

/** How many letters to add, drop or change to get from one word to the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries())
      next.push(Math.min(row[column + 1]! + 1, next[column]! + 1, row[column]! + Number(letter !== other)));
    row = next;
  }
  return row.at(-1)!;
}
