/** What a date that cannot be right is told in the browser, where the author wrote no words for it. */
export const dateInputMessages = {
  en: {
    missing: 'Enter the rest of the date: {parts}',
    real: 'Enter a real date, for example 27 3 2026',
  },
  cy: {
    missing: 'Rhowch weddill y dyddiad: {parts}',
    real: 'Rhowch ddyddiad go iawn, er enghraifft 27 3 2026',
  },
};
