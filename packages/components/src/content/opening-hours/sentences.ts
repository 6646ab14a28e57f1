import { type DayHours, type Period, type State } from './hours.js';
import { DAY, dateOf, wallOf } from './london.js';
import type messages from './opening-hours.messages.js';

/** Gives a message in the language of the element. */
export type Say = (key: keyof typeof messages.en, values?: Record<string, string>) => string;

/** As GOV.UK writes times: 9am, 5:30pm, midday. */
function time(say: Say, wall: number): string {
  const date = new Date(wall);
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()];
  if (!minute && hour % 12 === 0) return say(hour ? 'midday' : 'midnight');
  const figures = `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`;
  return say(hour < 12 ? 'am' : 'pm', { time: figures });
}

const period = (say: Say, { opens, closes }: Period): string =>
  opens === '00:00' && /^(24|00):00$/.test(closes)
    ? say('allDay')
    : say('period', {
        opens: time(say, wallOf('2000-01-01', opens)),
        closes: time(say, wallOf('2000-01-01', closes)),
      });

/** “a, b and c” */
const list = (say: Say, items: string[], key: 'and' | 'andDate'): string =>
  items.length < 2 ? items.join() : say(key, { first: items.slice(0, -1).join(', '), last: items.at(-1)! });

/** The hours of a day: “9am to 12:30pm and 1:30pm to 5pm”, “Closed”. */
export const hours = (say: Say, periods: readonly Period[]): string =>
  list(
    say,
    periods.map((one) => period(say, one)),
    'and',
  ) || say('closed');

export const dayName = (say: Say, day: number): string => say('days').split(' ')[day]!;

const monthOf = (say: Say, date: string): string => say('months').split(' ')[Number(date.slice(5, 7)) - 1]!;

/** “Friday 25 December” */
function fullDate(say: Say, date: string, month = monthOf(say, date)): string {
  const number = String(Number(date.slice(8)));
  return say('date', { day: dayName(say, new Date(date).getUTCDay()), number, month }).trim();
}

/** “Closed (Christmas Day)” */
function because(say: Say, what: string, day: DayHours): string {
  const reason = day.reason ?? (day.holiday && say(day.holiday));
  return reason ? `${what} (${reason})` : what;
}

/** “Friday 25 December (Christmas Day)” */
export const dateWithReason = (say: Say, day: DayHours): string => because(say, fullDate(say, day.date), day);

/** “at 9am”, “tomorrow at 9am”, “Monday 4 January at 9am” */
function when(say: Say, wall: number, today: string): string {
  const days = (wallOf(dateOf(wall)) - wallOf(today)) / DAY;
  return say((['at', 'tomorrow'] as const)[days] ?? 'on', {
    date: fullDate(say, dateOf(wall)),
    time: time(say, wall),
  });
}

/** What people read first: what is bold, the sentence that it begins, and what will be different soon. */
export interface Words {
  bold?: string;
  text: string;
  changes?: string;
}

function openWords(say: Say, { closes = NaN, isLunch, today: { date } }: State): Words {
  const bold = say('openNow');
  if (isLunch) return { bold, text: `. ${say('closesForLunch', { when: when(say, closes, date) })}` };
  const hoursLeft = ((closes - wallOf(date)) / DAY) * 24;
  // More than a week is as good as always.
  if (hoursLeft > 8 * 24) return { bold, text: '' };
  // Until six in the morning a night belongs to the day before.
  const until = hoursLeft <= 30 ? time(say, closes) : when(say, closes, date);
  return { bold, text: ` ${say('until', { when: until })}` };
}

function closedWords(say: Say, { opens, isLunch, today }: State): Words {
  const closed = isLunch ? say('closedForLunch') : say('closed');
  const text = today.periods?.length ? closed : because(say, closed, today);
  return {
    text: opens === undefined ? text : `${text}. ${say('opens', { when: when(say, opens, today.date) })}`,
  };
}

/** The words of a state. */
export const stateWords = (say: Say, state: State): Words =>
  state.isOpen ? openWords(say, state) : closedWords(say, state);

/** What will not be as usual: the closed days together, then the others. */
export function changeWords(say: Say, days: readonly DayHours[]): string {
  const closed = days.filter(({ periods }) => periods?.length === 0);
  const others = days
    .filter((day) => !closed.includes(day))
    .map((day) => {
      const date = dateWithReason(say, day);
      if (!day.periods) return say('mayDiffer', { date });
      return say('openOn', { hours: hours(say, day.periods), date });
    });
  // Several are said in short: days of one month with its name once, and without their reasons.
  const dates = closed.map((day, index) => {
    const isSameMonth = closed[index + 1]?.date.startsWith(day.date.slice(0, 7));
    return closed.length > 1
      ? fullDate(say, day.date, isSameMonth ? '' : undefined)
      : dateWithReason(say, day);
  });
  if (dates.length) others.unshift(say('closedOn', { date: list(say, dates, 'andDate') }));
  return others.join('. ');
}

/** Where nothing is certain: why not, and whom to ask. */
export function askWords(say: Say, day: DayHours | undefined, phone: string | undefined): Words {
  const why = !day ? say('failed') : day.holiday ? because(say, say('mayDifferToday'), day) : '';
  return { text: why && phone ? `${why}. ${say('phone', { phone })}` : why };
}
