// The bank holidays that GOV.UK has published (https://www.gov.uk/bank-holidays, read in August 2026). A day that falls on a
// weekend is here twice, itself and its substitute, because Christmas is Christmas on a Saturday, too.

export type Nation = 'england-and-wales' | 'scotland' | 'northern-ireland';

/** The last year of the list. Nobody knows the days after it: one more may be proclaimed, or one moved. */
export const LAST_KNOWN_YEAR = 2028;

const EVERYWHERE = 'esn';

/** The name of each in the messages, the nations that have it by their first letters, and its dates. */
const BANK_HOLIDAYS = [
  ['newYear', EVERYWHERE, '2026-01-01 2027-01-01 2028-01-01 2028-01-03'],
  ['secondJanuary', 's', '2026-01-02 2027-01-02 2027-01-04 2028-01-02 2028-01-04'],
  ['stPatrick', 'n', '2026-03-17 2027-03-17 2028-03-17'],
  ['goodFriday', EVERYWHERE, '2026-04-03 2027-03-26 2028-04-14'],
  ['easterMonday', 'en', '2026-04-06 2027-03-29 2028-04-17'],
  ['earlyMay', EVERYWHERE, '2026-05-04 2027-05-03 2028-05-01'],
  ['spring', EVERYWHERE, '2026-05-25 2027-05-31 2028-05-29'],
  ['worldCup', 's', '2026-06-15'],
  ['boyne', 'n', '2026-07-12 2026-07-13 2027-07-12 2028-07-12'],
  ['summer', 's', '2026-08-03 2027-08-02 2028-08-07'],
  ['summer', 'en', '2026-08-31 2027-08-30 2028-08-28'],
  ['stAndrew', 's', '2026-11-30 2027-11-30 2028-11-30'],
  ['christmas', EVERYWHERE, '2026-12-25 2027-12-25 2027-12-27 2028-12-25'],
  ['boxingDay', EVERYWHERE, '2026-12-26 2026-12-28 2027-12-26 2027-12-28 2028-12-26'],
] as const;

export type BankHoliday = (typeof BANK_HOLIDAYS)[number][0];

/** Which bank holiday a date (2026-12-25) is, if it is one. A nation that is none of these has those of England. */
export function bankHoliday(date: string, nation: string): BankHoliday | undefined {
  const letter = nation === 'scotland' ? 's' : nation === 'northern-ireland' ? 'n' : 'e';
  return BANK_HOLIDAYS.find(([, nations, dates]) => nations.includes(letter) && dates.includes(date))?.[0];
}
