/** A sentence with its gaps filled: `fill('{count} sites', { count: 4 })`. */
export const fill = (sentence, values) =>
  sentence.replace(/\{(\w+)\}/g, (gap, name) => (name in values ? String(values[name]) : gap));

/** Whether a text has every word that a person searched for. Few texts need no search engine. */
export function hasWords(text, words) {
  const lower = text.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}

/** A day as people say it: 18 January 2027, or in another style of `Intl.DateTimeFormat`. */
export const dayInWords = (date, lang, style = { dateStyle: 'long' }) =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...style, timeZone: 'UTC' }).format(
    new Date(date),
  );
