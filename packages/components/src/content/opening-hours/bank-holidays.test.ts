import { expect } from '@open-wc/testing';
import { bankHoliday, LAST_KNOWN_YEAR, type Nation } from './bank-holidays.js';

const NATIONS: Nation[] = ['england-and-wales', 'scotland', 'northern-ireland'];
const DAY = 86_400_000;

const date = (time: number) => new Date(time).toISOString().slice(0, 10);
const weekday = (iso: string) => new Date(iso).getUTCDay();
const isWeekend = (iso: string) => [0, 6].includes(weekday(iso));

/** Easter Sunday by the calendar of the church (the anonymous Gregorian algorithm). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The first Monday on or after a date. */
const mondayFrom = (year: number, month: number, day: number) => {
  const time = Date.UTC(year, month - 1, day);
  return date(time + ((8 - new Date(time).getUTCDay()) % 7) * DAY);
};

/** Days that belong together, and the next weekdays for those of them on a weekend. */
function withSubstitutes(...days: string[]): string[] {
  const all = [...days];
  for (const day of days) {
    if (!isWeekend(day)) continue;
    let time = Date.parse(day);
    while (isWeekend(date(time)) || all.includes(date(time))) time += DAY;
    all.push(date(time));
  }
  return all;
}

/** What the law makes of a year: the Banking and Financial Dealings Act 1971 and the proclamations of custom. */
function byRule(year: number, nation: Nation): string[] {
  const day = (text: string) => `${year}-${text}`;
  const isScottish = nation === 'scotland';
  const sunday = easter(year);
  return [
    ...(isScottish ? withSubstitutes(day('01-01'), day('01-02')) : withSubstitutes(day('01-01'))),
    date(sunday - 2 * DAY),
    ...(isScottish ? [] : [date(sunday + DAY)]),
    mondayFrom(year, 5, 1),
    mondayFrom(year, 5, 25),
    mondayFrom(year, 8, isScottish ? 1 : 25),
    ...(isScottish ? withSubstitutes(day('11-30')) : []),
    ...(nation === 'northern-ireland'
      ? [...withSubstitutes(day('03-17')), ...withSubstitutes(day('07-12'))]
      : []),
    ...withSubstitutes(day('12-25'), day('12-26')),
    // Proclaimed for one year alone.
    ...(isScottish && year === 2026 ? ['2026-06-15'] : []),
  ].sort();
}

describe('bank holidays', () => {
  for (const nation of NATIONS) {
    for (let year = 2026; year <= LAST_KNOWN_YEAR; year++) {
      it(`of ${nation} in ${year} are those of the rules, and no other days`, () => {
        const listed = [];
        for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY)
          if (bankHoliday(date(time), nation)) listed.push(date(time));
        expect(listed).to.deep.equal(byRule(year, nation));
      });
    }
  }

  it('have the names that people know', () => {
    expect(bankHoliday('2027-03-26', 'scotland')).to.equal('goodFriday');
    expect(bankHoliday('2026-12-28', 'england-and-wales')).to.equal('boxingDay');
    expect(bankHoliday('2026-06-15', 'scotland')).to.equal('worldCup');
    expect(bankHoliday('2026-06-15', 'england-and-wales')).to.equal(undefined);
  });

  it('are those of England and Wales where the nation is misspelt: no door is open by mistake', () => {
    expect(bankHoliday('2026-12-25', 'wales')).to.equal('christmas');
    expect(bankHoliday('2027-03-29', '')).to.equal('easterMonday');
  });

  it('are known for whole years only', () => {
    expect(bankHoliday(`${LAST_KNOWN_YEAR + 1}-12-25`, 'scotland')).to.equal(undefined);
  });
});
