/** The names of the questions, in the order of the page. */
export const fields = ['full-name', 'email', 'bin', 'collection-date', 'lid', 'obstruction', 'postcode'];

/** What nobody sees, and what reverses the text after it: no person types it on purpose, so it is no error. */
// oxlint-disable-next-line no-control-regex -- they are what this looks for
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

const clean = (text) => text.normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();

/**
 * The body of a post as text for each question, whatever was sent. A field that came twice is kept as both
 * answers and named in `repeated`: only a person can say which is right.
 * @param {unknown} body
 */
export function readAnswers(body) {
  const sent = /** @type {Record<string, unknown>} */ (body ?? {});
  const answers = /** @type {Record<string, string>} */ ({});
  const repeated = [];
  for (const name of fields) {
    const given = [sent[name] ?? ''].flat().map((value) => clean(String(value)));
    const different = [...new Set(given)].filter(Boolean);
    if (different.length > 1) repeated.push(name);
    answers[name] = different.join(', ');
  }
  return { answers, repeated };
}

/** Whether a question was put: what stands in a branch that nobody chose is sent too, and does not count. */
export const isAsked = (name, { lid }) => name !== 'obstruction' || lid === 'no';

/** The day it is in the United Kingdom, as 2026-11-24. */
export const today = (now) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);

// prettier-ignore
const MONTHS = [
  'january ionawr', 'february chwefror', 'march mawrth', 'april ebrill', 'may mai', 'june mehefin',
  'july gorffennaf', 'august awst', 'september medi', 'october hydref', 'november tachwedd', 'december rhagfyr',
];

/**
 * Reads a date as people write it: 24 November 2026, 24 Tach 2026, 24/11/2026, 24th of November 2026.
 * Answers 2026-11-24, or nothing when there is no such day.
 */
export function readDate(text) {
  const parts = /^(\d{1,2})\p{L}*(?: of)?[\s./-]+(\p{L}+|\d{1,2})[\s./-]+(\d{4})$/u;
  const [, day, word, year] = parts.exec(text) ?? [];
  if (!day) return undefined;
  const named = MONTHS.findIndex((names) =>
    names.split(' ').some((name) => word.length > 2 && name.startsWith(word.toLowerCase())),
  );
  const month = named < 0 ? Number(word) : named + 1;
  const iso = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
