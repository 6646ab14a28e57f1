import { make } from '../../base/make.js';
import { DAYS, hoursOn, regularOn, type OpeningHours } from './hours.js';
import { DAY, dateOf, wallOf } from './london.js';
import { dateWithReason, dayName, hours, type Say } from './sentences.js';
import type { Nation } from './bank-holidays.js';

const row = (name: string, text: string) =>
  make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, text));

/** All that the data says: the coming week from Monday, then the days that are not like it. */
export function hoursTable(say: Say, data: OpeningHours, today: string, nation: Nation): HTMLTableElement {
  const week = [1, 2, 3, 4, 5, 6, 0].flatMap((day) => {
    const ahead = (day - new Date(today).getUTCDay() + 7) % 7;
    const periods = regularOn(data, dateOf(wallOf(today) + ahead * DAY));
    return periods ? [row(say('day', { day: dayName(say, day) }), hours(say, periods))] : [];
  });
  const { bankHolidays, exceptions } = data;
  const dates = [...new Set(exceptions.map(({ date }) => date))].filter((date) => date >= today).sort();
  const others = dates.map((date) => {
    const day = hoursOn(data, date, nation);
    return row(dateWithReason(say, day), hours(say, day.periods ?? []));
  });
  if (Array.isArray(bankHolidays)) others.unshift(row(say('bankHolidays'), hours(say, bankHolidays)));
  const caption = make('caption', {}, say('allHours'));
  caption.className = 'council-visually-hidden';
  const table = make('table', {}, caption, make('tbody', {}, ...week, ...others));
  table.className = 'council-table';
  return table;
}

const BETWEEN = /^[\s,&–-]*(?:\b(?:and|to|a|i|dydd|ddydd)\b[\s,&–-]*)*$/;
const TO = /\b(?:to|i)\b|[–-]/;

/** The days that the first cell of a row names, such as “Monday to Friday”; none where it says anything else, too. */
export function daysOf(text: string, say: Say): number[] {
  const names = DAYS.map((_, day) => dayName(say, day).toLowerCase());
  const parts = text.toLowerCase().split(new RegExp(`(${names.join('|')})`));
  const between = parts.filter((_, index) => index % 2 === 0);
  if (!between.every((words) => BETWEEN.test(words))) return [];
  return parts.flatMap((part, index) => {
    const day = names.indexOf(part);
    if (day < 0) return [];
    const before = names.indexOf(parts[index - 2] ?? '');
    const isRange = before >= 0 && TO.test(parts[index - 1]!);
    const length = isRange ? (day - before + 7) % 7 : 1;
    return Array.from({ length }, (_, ago) => (day - ago + 7) % 7);
  });
}
