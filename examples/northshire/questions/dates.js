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

export const PARTS = ['day', 'month', 'year'];

/** Digits of any width are digits. */
const plain = (text) => text.normalize('NFKC').trim().toLowerCase();

/** 4, 04, April, Apr, Ebrill. `NaN` when it is no month. */
function readMonth(text) {
  const typed = plain(text);
  const byName = MONTHS.findIndex((names) => names.some((name) => typed.startsWith(name))) + 1;
  return /^\d{1,2}$/.test(typed) ? Number(typed) : byName || NaN;
}

const readNumber = (text, digits) =>
  new RegExp(`^\\d{${digits}}$`).test(plain(text)) ? Number(plain(text)) : NaN;

/** 2026, and 26 as people write it. */
function readYear(text) {
  const year = readNumber(text, '2,4');
  return year < 100 ? 2000 + year : year;
}

/**
 * The date that the three parts of a date make, as `2026-11-24`, or what is wrong and which parts are: the name of a rule
 * with the parts that it is about, in the order in which it helps.
 */
export function readDate(parts, today) {
  const empty = PARTS.filter((part) => !parts[part]);
  if (empty.length === 3) return { rule: 'required', wrong: PARTS };
  if (empty.length) return { rule: `required-${empty.join('-')}`, wrong: empty };
  const [day, month, year] = [readNumber(parts.day, '1,2'), readMonth(parts.month), readYear(parts.year)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(day >= 1 && day <= 31)) return { rule: 'type', wrong: ['day'] };
  if (!(month >= 1 && month <= 12)) return { rule: 'type', wrong: ['month'] };
  if (!(year >= 1000)) return { rule: 'type', wrong: ['year'] };
  // 31 April would become 1 May.
  if (date.getUTCDate() !== day) return { rule: 'type', wrong: ['day'] };
  const written = date.toISOString().slice(0, 10);
  if (written > today) return { rule: 'past', wrong: PARTS };
  return { date: written };
}

/** A bin that is due today is due today in Northshire, wherever the server stands. */
export const todayInBritain = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
