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
