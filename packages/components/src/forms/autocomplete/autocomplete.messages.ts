/** After a number a Welsh noun stays singular; its first letter changes after two, and after three and six. */
const results = {
  zero: '{count} canlyniad',
  one: '{count} canlyniad',
  two: '{count} ganlyniad',
  few: '{count} chanlyniad',
  many: '{count} chanlyniad',
  other: '{count} canlyniad',
};

export const autocompleteMessages = {
  en: {
    results: { one: '{count} result', other: '{count} results' },
    none: 'No results',
    unknown: 'Select an answer from the list for “{label}”',
  },
  cy: {
    results,
    none: 'Dim canlyniadau',
    unknown: 'Dewiswch ateb o’r rhestr ar gyfer “{label}”',
  },
};
