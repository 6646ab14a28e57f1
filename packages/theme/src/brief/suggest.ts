/** "Did you mean": the known word that is nearest to the one that was written. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map((candidate) => ({ candidate, edits: edits(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return near && near.edits <= Math.max(2, word.length / 2) ? near.candidate : undefined;
}

export const didYouMean = (word: string, known: readonly string[]): string => {
  const near = closest(word, known);
  return near ? `Did you mean "${near}"?` : `There are: ${known.join(', ')}.`;
};

/** How many letters to add, drop or change to get from one word to the other (Levenshtein). */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries())
      next.push(Math.min(row[column + 1]! + 1, next[column]! + 1, row[column]! + Number(letter !== other)));
    row = next;
  }
  return row.at(-1)!;
}
