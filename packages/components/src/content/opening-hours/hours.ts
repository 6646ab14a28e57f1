// When a place is open, from data. It needs nothing of a browser, so that a server can say the same: copy it.
import { bankHoliday, LAST_KNOWN_YEAR, type BankHoliday, type Nation } from './bank-holidays.js';
import { DAY, dateOf, momentOf, wallAt, wallOf } from './london.js';

/** From one time to another, as `09:00`. Where `closes` is no later than `opens`, it is on the next day. */
export interface Period {
  opens: string;
  closes: string;
}

export interface Regular extends Period {
  /** `monday` to `sunday`. */
  days: readonly string[];
  /** The first and the last date of a season: 2026-04-01. */
  validFrom?: string;
  validThrough?: string;
}

export interface Exception extends Partial<Period> {
  date: string;
  closed?: boolean;
  reason?: string;
}

export interface OpeningHours {
  regular: readonly Regular[];
  exceptions: readonly Exception[];
  /** No periods: closed. Left out: nobody said, so nobody knows. */
  bankHolidays?: 'regular' | readonly Period[];
  phone?: string;
}

/** The days as the data names them, in the order of `getUTCDay`. */
export const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export interface DayHours {
  date: string;
  /** None: closed. Left out: nobody knows. */
  periods?: readonly Period[];
  /** Not as on other days of this name, because of an exception or a bank holiday. */
  isSpecial: boolean;
  reason?: string | undefined;
  holiday?: BankHoliday;
}

const inOrder = (periods: readonly Period[]): Period[] =>
  periods
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((one, other) => (one.opens < other.opens ? -1 : 1));

/** The usual hours of a weekday at a date; undefined where the data has no season for the date. */
export function regularOn({ regular }: OpeningHours, date: string): Period[] | undefined {
  const valid = regular.filter(
    ({ validFrom = date, validThrough = date }) => validFrom <= date && date <= validThrough,
  );
  const name = DAYS[new Date(date).getUTCDay()]!;
  return valid.length ? inOrder(valid.filter(({ days }) => days.includes(name))) : undefined;
}

/** The hours of one date: an exception comes before a bank holiday, a bank holiday before the weekday. */
export function hoursOn(data: OpeningHours, date: string, nation: Nation): DayHours {
  if (Number(date.slice(0, 4)) > LAST_KNOWN_YEAR) return { date, isSpecial: false };
  const usual = regularOn(data, date);
  const special = (periods: readonly Period[]) => ({
    date,
    periods: inOrder(periods),
    isSpecial: JSON.stringify(inOrder(periods)) !== JSON.stringify(usual),
  });
  const own = data.exceptions.filter((exception) => exception.date === date);
  if (own.length) {
    const open = own.filter((one): one is Exception & Period => !one.closed);
    return { ...special(open), reason: own.find(({ reason }) => reason)?.reason };
  }
  const holiday = bankHoliday(date, nation);
  const { bankHolidays } = data;
  // A bank holiday on a weekend is only the day itself, without its right: it closes doors and opens none.
  const isClosedAnyway = !usual?.length && (!bankHolidays || new Date(date).getUTCDay() % 6 === 0);
  if (!holiday || bankHolidays === 'regular' || isClosedAnyway)
    return { date, isSpecial: false, ...(usual && { periods: usual }) };
  return { ...(bankHolidays ? special(bankHolidays) : { date, isSpecial: true }), holiday };
}

export interface State {
  isOpen: boolean;
  /** The next change, as walls: when it closes, and when it opens after that or after now. */
  closes?: number | undefined;
  opens?: number | undefined;
  /** The closed time at hand is the lunch of the people who work there. */
  isLunch: boolean;
  today: DayHours;
}

/** How far ahead the next opening is looked for: works may close a place for weeks. */
const HORIZON = 60;

/** Two hours at most, beginning at 11am or later and before 2pm. */
const isLunchBreak = (from = 0, to = NaN): boolean =>
  to - from <= DAY / 12 && from % DAY >= (DAY * 11) / 24 && from % DAY < (DAY * 14) / 24;

/** Whether a place is open at a moment; undefined where the data does not say it for certain. */
export function stateAt(data: OpeningHours, moment: number, nation: Nation): State | undefined {
  const midnight = wallOf(dateOf(wallAt(moment)));
  const today = hoursOn(data, dateOf(midnight), nation);
  if (!today.periods) return undefined;
  // From yesterday, whose night may reach into today. What meets is one: a place may never close.
  const spans: { from: number; to: number }[] = [];
  for (let day = -1; day < HORIZON; day++) {
    const { date, periods } = hoursOn(data, dateOf(midnight + day * DAY), nation);
    if (!periods && day > 0) break;
    for (const { opens, closes } of periods ?? []) {
      const from = wallOf(date, opens);
      const to = wallOf(date, closes) + (closes <= opens ? DAY : 0);
      const last = spans.at(-1);
      if (last && from <= last.to) last.to = Math.max(last.to, to);
      else spans.push({ from, to });
    }
    if (spans.length && momentOf(spans.at(-1)!.from) > moment) break;
  }
  const next = spans.findIndex(({ to }) => momentOf(to) > moment);
  const isOpen = next >= 0 && momentOf(spans[next]!.from) <= moment;
  const closes = isOpen ? spans[next]!.to : undefined;
  const opens = spans[next + Number(isOpen)]?.from;
  const before = isOpen ? closes : spans[next - 1]?.to;
  return { isOpen, closes, opens, isLunch: isLunchBreak(before, opens), today };
}

/** The days of the next week that are not as usual. */
export function changesAfter(data: OpeningHours, moment: number, nation: Nation): DayHours[] {
  const midnight = wallOf(dateOf(wallAt(moment)));
  return [1, 2, 3, 4, 5, 6, 7]
    .map((day) => hoursOn(data, dateOf(midnight + day * DAY), nation))
    .filter(({ isSpecial }) => isSpecial);
}

/** When the page has to look again: when the place opens or closes, at the latest at midnight. */
export function nextChange(moment: number, state: State | undefined): number {
  const midnight = momentOf(wallOf(dateOf(wallAt(moment))) + DAY);
  const change = state?.closes ?? state?.opens;
  return change === undefined ? midnight : Math.min(midnight, momentOf(change));
}
