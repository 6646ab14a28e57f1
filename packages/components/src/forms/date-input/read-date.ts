// Reads dates as people write them. It needs nothing of a browser, so that a server can check by the same rules:
// copy it.

export type DatePart = 'day' | 'month' | 'year';
export type DateParts = Record<DatePart, string>;

export interface DateReading {
  /** 2026-03-27, when all parts are there and make a date that exists. */
  date?: string;
  /** Parts that were left empty. */
  missing: DatePart[];
  /** Parts that are wrong. Of a date that does not exist, such as 31 April, it is the day. */
  wrong: DatePart[];
}

/** How months begin in English and in Welsh, there also after “o”, which changes the first letter. */
const MONTHS = [
  'jan ion',
  'feb chw',
  'mar maw faw',
  'apr ebr',
  'may mai fai',
  'jun meh feh',
  'jul gor orf',
  'aug aws',
  'sep med fed',
  'oct hyd',
  'nov tac dac',
  'dec rha rag',
];

/** 27, 27th, 1af, 24ain. */
const DAY = '\\d{1,2}(?:st|nd|rd|th|af|ail|il|ydd|edd|ed|fed|eg|ain)?';
const MONTH = '\\p{L}{3,}\\.?';
/** Between the parts: a space, a mark, both; “of” and “o”. */
const GAP = '(?:[\\s.,/-]+(?:(?:of|o)\\s+)?)';
const YEAR = "\\d{4}|['’]?\\d{2}";
/** “Friday”, “dydd Gwener”. */
const WEEKDAY = '(?:\\p{L}+,?\\s+){0,2}?';

/** The orders that cannot be mistaken in the UK: day first, year first, or a month in words before the day. */
const ORDERS = [
  `${WEEKDAY}(?<day>${DAY})${GAP}(?<month>${MONTH}|\\d{1,2})${GAP}(?<year>${YEAR})`,
  '(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:T.*)?',
  `${WEEKDAY}(?<month>${MONTH})${GAP}(?<day>${DAY})${GAP}(?<year>${YEAR})`,
].map((order) => new RegExp(`^${order}$`, 'iu'));

/**
 * Reads the three parts of a date. Two figures of a year mean one of the hundred years up to `latest`: for a date
 * of birth give this year, for a date to come leave it out.
 */
export function readDate(parts: DateParts, latest = new Date().getFullYear() + 20): DateReading {
  const entries = Object.entries(parts).map(([part, text]) => [part, clean(text)] as const);
  const { day = '', month = '', year = '' } = Object.fromEntries(entries);
  const numbers: Record<DatePart, number | undefined> = {
    day: new RegExp(`^${DAY}$`, 'iu').test(day) ? within(parseInt(day), 1, 31) : undefined,
    month: monthOf(month),
    year: yearOf(year, latest),
  };
  const all = Object.keys(numbers) as DatePart[];
  const missing = all.filter((part) => !{ day, month, year }[part]);
  const wrong = all.filter((part) => !missing.includes(part) && !numbers[part]);
  if (missing.length || wrong.length) return { missing, wrong };
  const date = [numbers.year, numbers.month, numbers.day]
    .map((each) => String(each).padStart(2, '0'))
    .join('-');
  const real = new Date(`${date}T00:00Z`);
  // 31 April would become 1 May.
  const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date);
  return exists ? { date, missing, wrong } : { missing, wrong: ['day'] };
}

/** The parts of a whole date in one text, such as one that a person pastes. Of any other text, nothing. */
export function findDate(text: string, latest?: number): DateParts | undefined {
  const cleaned = clean(text);
  for (const order of ORDERS) {
    const { day = '', month = '', year = '' } = order.exec(cleaned)?.groups ?? {};
    const { date } = readDate({ day, month, year }, latest);
    if (!date) continue;
    const [fullYear, monthNumber, dayNumber] = date.split('-').map(Number);
    return { day: `${dayNumber}`, month: `${monthNumber}`, year: `${fullYear}` };
  }
  return undefined;
}

/** As it looks: without what nobody sees, and with the figures of full-width and Arabic keyboards as 0 to 9. */
const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (figure) => `${figure.charCodeAt(0) & 15}`)
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

const within = (number: number, from: number, to: number) =>
  number >= from && number <= to ? number : undefined;

/** 3, 03, Mar, March, Mawrth, “o Fawrth”. Three letters are enough, so that a slip after them is none. */
function monthOf(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return within(Number(text), 1, 12);
  const [, name = ''] = /^(?:o\s+)?(\p{L}{3})\p{L}*\.?$/iu.exec(text) ?? [];
  return MONTHS.findIndex((names) => names.split(' ').includes(name.toLowerCase())) + 1 || undefined;
}

function yearOf(text: string, latest: number): number | undefined {
  if (/^[12]\d{3}$/.test(text)) return Number(text);
  const [, figures] = /^['’]?(\d{2})$/.exec(text) ?? [];
  if (!figures) return undefined;
  const year = latest - (latest % 100) + Number(figures);
  return year > latest ? year - 100 : year;
}
