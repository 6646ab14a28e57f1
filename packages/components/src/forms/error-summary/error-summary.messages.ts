export const errorSummaryMessages = {
  en: { titlePrefix: 'Error:' },
  cy: { titlePrefix: 'Gwall:' },
};
