import { DAYS, type OpeningHours, type Period } from './hours.js';

/** What nobody has looked at yet. */
type Unread = Readonly<Record<string, unknown>> | null | undefined;

const listOf = (list: unknown, isRight: (item: Unread) => boolean): boolean =>
  Array.isArray(list) && list.every(isRight);

const isText = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);

const isDate = (value: unknown): boolean =>
  isText(value, /^\d{4}-\d\d-\d\d$/) && !Number.isNaN(Date.parse(value as string));

const isPeriod = (period: Unread): boolean =>
  isText(period?.['opens'], /^([01]\d|2[0-3]):[0-5]\d$/) &&
  isText(period?.['closes'], /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/**
 * Opening hours from JSON, as `opening-hours.schema.json` describes it. Whatever is wrong in it makes all of it
 * doubtful: people who were sent to a closed door do not come back.
 */
export function readHours(json: unknown): OpeningHours | undefined {
  const data = json as Unread;
  const exceptions = data?.['exceptions'] ?? [];
  const said = data?.['bankHolidays'];
  const bankHolidays = said === 'closed' ? [] : isPeriod(said as Unread) ? [said as Period] : said;
  const isRight =
    listOf(
      data?.['regular'],
      (one) =>
        isPeriod(one) &&
        listOf(one?.['days'], (day: unknown) => DAYS.includes(day as string)) &&
        [one?.['validFrom'], one?.['validThrough']].every((date) => date === undefined || isDate(date)),
    ) &&
    listOf(
      exceptions,
      (one) =>
        isDate(one?.['date']) &&
        (one?.['closed'] === true || isPeriod(one)) &&
        isText(one?.['reason'] ?? '', /^/),
    ) &&
    (bankHolidays === undefined || bankHolidays === 'regular' || listOf(bankHolidays, isPeriod)) &&
    isText(data?.['phone'] ?? '', /^/);
  return isRight ? ({ ...data, exceptions, bankHolidays } as unknown as OpeningHours) : undefined;
}
