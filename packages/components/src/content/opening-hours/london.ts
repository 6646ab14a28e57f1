// Time in the United Kingdom, whatever the device says. A “wall” is what a clock on a wall there shows, in the
// milliseconds of a UTC date, so that days and hours of it can be read with the UTC methods of Date.

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const hours = new Intl.DateTimeFormat('en', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' });

/** What the clock shows at a moment. */
export function wallAt(moment: number): number {
  const ahead = (Number(hours.format(moment)) - new Date(moment).getUTCHours() + 24) % 24;
  return moment + ahead * HOUR;
}

/**
 * When the clock shows this. What it shows twice, in October, means the first time; what it leaves out, in March,
 * is an hour later.
 */
export const momentOf = (wall: number): number => (wallAt(wall - HOUR) === wall ? wall - HOUR : wall);

/** The date of a wall: 2026-12-25. */
export const dateOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** A date and a time as a wall; `24:00` is midnight at its end. */
export const wallOf = (date: string, time = '00:00'): number => Date.parse(`${date}T${time}Z`);
