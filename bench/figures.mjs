// From what was measured to what is shown. No browser here.

export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Each figure against the first system's of the same round, so that a busy minute slows both; then the median. */
export const ratio = (rounds, base) => median(rounds.map((value, round) => value / base[round]));

/** Another system goes first in each round: none is always the one that finds the browser cold. */
export const turned = (list, round) => {
  const start = round % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
};
