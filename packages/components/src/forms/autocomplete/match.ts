/** What people leave out or type otherwise: capitals, accents, apostrophes. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The options that hold every word of the query, in any order, also in their other names (`data-words`). First those that
 * begin with it, then those of which words begin with it, then those that hold it anywhere.
 */
export function matching(options: readonly HTMLOptionElement[], query: string): HTMLOptionElement[] {
  const asked = wordsOf(query);
  const ranks: HTMLOptionElement[][] = [[], [], []];
  for (const option of options) {
    const text = textOf(option);
    const words = wordsOf(`${text} ${option.dataset['words'] ?? ''}`);
    const every = (fits: (word: string, part: string) => boolean) =>
      asked.every((part) => words.some((word) => fits(word, part)));
    if (every((word, part) => word.startsWith(part)))
      ranks[plain(text).startsWith(plain(query).trim()) ? 0 : 1]!.push(option);
    else if (every((word, part) => word.includes(part))) ranks[2]!.push(option);
  }
  return ranks.flat();
}

/** What people see of an option. In a datalist it may have a value and nothing else. */
export const textOf = (option: HTMLOptionElement): string => option.label.trim() || option.value;
