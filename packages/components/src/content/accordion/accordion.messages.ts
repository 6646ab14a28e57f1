/** The text of the one button that the accordion adds: what pressing it will do to the sections. */
export default {
  en: { showAll: 'Show all', hideAll: 'Hide all' },
  cy: { showAll: 'Dangos popeth', hideAll: 'Cuddio popeth' },
};
