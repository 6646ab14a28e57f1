/** The answers that can be chosen. The page shows them in this order. */
export const choices = {
  bin: ['recycling', 'food', 'rubbish', 'unsure'],
  lid: ['yes', 'no'],
  property: [
    'house',
    'bungalow',
    'flat',
    'shared',
    'sheltered',
    'mobile',
    'boat',
    'farm',
    'shop',
    'school',
    'other',
  ],
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export const POSTCODE = '\\s*[A-Za-z]{1,2}[0-9][0-9A-Za-z]?\\s*[0-9][A-Za-z]{2}\\s*';

/** For each question, in the order of the page: the name of the first rule that the answer breaks. */
const checks = {
  fullName: (answer) => (!answer && 'required') || (answer.length > 100 && 'maxlength'),
  email: (answer) => answer && ((answer.length > 254 && 'maxlength') || (!EMAIL.test(answer) && 'type')),
  bin: (answer) => !answer && 'required',
  lid: (answer) => !answer && 'required',
  lidReason: (answer) => (!answer && 'required') || (answer.length > 200 && 'maxlength'),
  collectionDate(answer, today) {
    if (!answer) return 'required';
    if (WITHOUT_YEAR.test(answer)) return 'year';
    const date = readDate(answer);
    return (!date && 'real') || (date > today && 'past');
  },
  postcode: (answer) =>
    (!answer && 'required') || (!new RegExp(`^(?:${POSTCODE})$`).test(answer) && 'pattern'),
  property: (answer) => !answer && 'required',
};

/**
 * Checks a report. Answers what the person gave, cleaned, and the broken rule of each wrong answer:
 * `{ answers: { fullName: 'Morgan Ellis', … }, errors: { bin: 'required' } }`.
 */
export function validate(body, today = todayInBritain()) {
  const answers = {};
  const errors = {};
  for (const [name, check] of Object.entries(checks)) {
    // A name sent twice is an array, and a person can only mean one of them.
    const given = [body?.[name] ?? []].flat().map((text) => clean(String(text)));
    answers[name] = choices[name]
      ? (given.find((text) => choices[name].includes(text)) ?? '')
      : given.join(', ');
    // A question that is not asked is not checked: its field is on the page, but nobody sees it.
    if (name === 'lidReason' && answers.lid !== 'no') continue;
    const broken = given.length > 1 ? 'several' : check(answers[name], today);
    if (broken) errors[name] = broken;
  }
  return { answers, errors };
}

/** Pasted text brings characters that nobody sees: inside a word they are nothing, between words one space. */
const clean = (text) =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

/** How months begin in English and in Welsh, there also after “o”, which changes the first letter. */
const MONTHS = [
  ['jan', 'ion'],
  ['feb', 'chw'],
  ['mar', 'maw', 'faw'],
  ['apr', 'ebr'],
  ['may', 'mai', 'fai'],
  ['jun', 'meh', 'feh'],
  ['jul', 'gor', 'orf'],
  ['aug', 'aws'],
  ['sep', 'med', 'fed'],
  ['oct', 'hyd'],
  ['nov', 'tac', 'dac'],
  ['dec', 'rha', 'rag'],
];

/** Tuesday 24th November, 24/11, dydd Mawrth 24ain o Dachwedd. */
const DAY_AND_MONTH = '(?:\\p{L}+,?\\s+)*?(\\d{1,2})\\p{L}{0,3}[\\s./-]+(?:o\\s+)?(\\p{L}+|\\d{1,2})';

const WITHOUT_YEAR = new RegExp(`^${DAY_AND_MONTH}$`, 'u');
const WITH_YEAR = new RegExp(`^${DAY_AND_MONTH}[\\s.,/-]+(\\d{4}|\\d{2})$`, 'u');

/** A date as people write it (24 November 2026, Tuesday 24th Nov 2026, 24/11/26, 2026-11-24), as 2026-11-24. */
export function readDate(text) {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const written = WITH_YEAR.exec(text);
  const [, day, month, year] = iso ? [0, iso[3], iso[2], iso[1]] : (written ?? []);
  if (!day) return undefined;
  const name = month.toLowerCase().slice(0, 3);
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.findIndex((names) => names.includes(name)) + 1;
  const full = [year.padStart(4, '20'), String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${full}T00:00Z`);
  // 31 November would become 1 December.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full) ? full : undefined;
}

/** A bin that is due today is due today in Northshire, wherever the server stands. */
export const todayInBritain = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
