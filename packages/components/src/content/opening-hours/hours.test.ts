import { expect } from '@open-wc/testing';
import type { Nation } from './bank-holidays.js';
import { changesAfter, nextChange, stateAt, type OpeningHours } from './hours.js';
import { wallAt } from './london.js';
import { readHours } from './read-hours.js';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const EVERY_DAY = [...WEEKDAYS, 'saturday', 'sunday'];

const hours = (data: object): OpeningHours => readHours({ bankHolidays: 'closed', ...data })!;

const office = hours({ regular: [{ days: WEEKDAYS, opens: '09:00', closes: '17:00' }] });
const lunch = hours({
  regular: [
    { days: WEEKDAYS, opens: '13:30', closes: '17:00' },
    { days: WEEKDAYS, opens: '09:00', closes: '12:30' },
  ],
});
const bar = hours({ regular: [{ days: ['friday', 'saturday'], opens: '22:00', closes: '02:00' }] });
const nights = hours({
  regular: [{ days: EVERY_DAY, opens: '22:00', closes: '02:00' }],
  bankHolidays: 'regular',
});
const always = hours({
  regular: [{ days: EVERY_DAY, opens: '00:00', closes: '24:00' }],
  bankHolidays: 'regular',
});
const weekdaysAllDay = hours({ regular: [{ days: WEEKDAYS, opens: '00:00', closes: '24:00' }] });
const splitShift = hours({
  regular: [
    { days: WEEKDAYS, opens: '06:00', closes: '09:00' },
    { days: WEEKDAYS, opens: '17:00', closes: '21:00' },
  ],
});
const christmas = hours({
  regular: [{ days: WEEKDAYS, opens: '09:00', closes: '17:00' }],
  exceptions: [
    { date: '2026-12-24', opens: '09:00', closes: '12:00', reason: 'Christmas Eve' },
    { date: '2026-12-28', opens: '10:00', closes: '14:00' },
    { date: '2026-12-29', closed: true, reason: 'Stocktaking' },
  ],
});
const shortHolidays = hours({
  regular: [{ days: WEEKDAYS, opens: '09:00', closes: '17:00' }],
  bankHolidays: { opens: '10:00', closes: '12:00' },
});
const asUsual = hours({
  regular: [{ days: EVERY_DAY, opens: '09:00', closes: '17:00' }],
  bankHolidays: 'regular',
});
const unsaid = hours({
  regular: [{ days: WEEKDAYS, opens: '09:00', closes: '17:00' }],
  bankHolidays: undefined,
});
const seasons = hours({
  regular: [
    { days: EVERY_DAY, opens: '08:00', closes: '18:00', validFrom: '2026-04-01', validThrough: '2026-09-30' },
    { days: EVERY_DAY, opens: '08:00', closes: '16:00', validFrom: '2026-10-01', validThrough: '2026-12-31' },
  ],
});
const works = hours({
  regular: [{ days: WEEKDAYS, opens: '09:00', closes: '17:00', validFrom: '2026-01-01' }],
  exceptions: Array.from({ length: 20 }, (_, day) => ({
    date: `2026-11-${String(day + 2).padStart(2, '0')}`,
    closed: true,
  })),
});

const wall = (time: number | undefined) =>
  time === undefined ? undefined : new Date(time).toISOString().slice(0, 16).replace('T', ' ');

/** `Z` is UTC, so that each row says which moment it is: in summer 08:00Z is 9am in London. */
const table: [what: string, data: OpeningHours, at: string, expected: object | undefined, nation?: Nation][] =
  [
    // An ordinary week
    ['a minute before it opens', office, '2026-11-24T08:59:59Z', { opens: '2026-11-24 09:00' }],
    [
      'at the minute it opens',
      office,
      '2026-11-24T09:00Z',
      { isOpen: true, closes: '2026-11-24 17:00', opens: '2026-11-25 09:00' },
    ],
    [
      'a moment before it closes',
      office,
      '2026-11-24T16:59:59Z',
      { isOpen: true, closes: '2026-11-24 17:00', opens: '2026-11-25 09:00' },
    ],
    ['at the minute it closes', office, '2026-11-24T17:00Z', { opens: '2026-11-25 09:00' }],
    ['on Friday evening', office, '2026-11-27T18:00Z', { opens: '2026-11-30 09:00' }],
    [
      'in summer, by the clock on the wall',
      office,
      '2026-07-01T08:00Z',
      { isOpen: true, closes: '2026-07-01 17:00', opens: '2026-07-02 09:00' },
    ],
    ['in summer, an hour earlier', office, '2026-07-01T07:59Z', { opens: '2026-07-01 09:00' }],
    [
      'after midnight in London, before it in UTC',
      office,
      '2026-06-30T23:30Z',
      { opens: '2026-07-01 09:00' },
    ],

    // Several times a day
    [
      'in the morning before lunch',
      lunch,
      '2026-11-24T10:00Z',
      { isOpen: true, closes: '2026-11-24 12:30', opens: '2026-11-24 13:30', isLunch: true },
    ],
    ['at lunch', lunch, '2026-11-24T13:00Z', { opens: '2026-11-24 13:30', isLunch: true }],
    [
      'after lunch',
      lunch,
      '2026-11-24T14:00Z',
      { isOpen: true, closes: '2026-11-24 17:00', opens: '2026-11-25 09:00' },
    ],
    [
      'between morning and evening, which is no lunch',
      splitShift,
      '2026-11-24T12:00Z',
      { opens: '2026-11-24 17:00' },
    ],

    // Over midnight
    [
      'before midnight',
      bar,
      '2026-11-27T23:30Z',
      { isOpen: true, closes: '2026-11-28 02:00', opens: '2026-11-28 22:00' },
    ],
    [
      'after midnight, in the hours of the day before',
      bar,
      '2026-11-28T01:59Z',
      { isOpen: true, closes: '2026-11-28 02:00', opens: '2026-11-28 22:00' },
    ],
    ['at the end of the night', bar, '2026-11-28T02:00Z', { opens: '2026-11-28 22:00' }],
    [
      'on Sunday morning',
      bar,
      '2026-11-29T01:00Z',
      { isOpen: true, closes: '2026-11-29 02:00', opens: '2026-12-04 22:00' },
    ],

    // Day and night
    [
      'a place that never closes',
      always,
      '2026-11-24T03:00Z',
      { isOpen: true, closes: '2027-01-23 00:00', opens: undefined },
    ],
    [
      'a place that closes for the weekend only',
      weekdaysAllDay,
      '2026-11-24T03:00Z',
      { isOpen: true, closes: '2026-11-28 00:00', opens: '2026-11-30 00:00' },
    ],
    ['the same at the weekend', weekdaysAllDay, '2026-11-28T12:00Z', { opens: '2026-11-30 00:00' }],

    // 25 October 2026: the hour from 1am to 2am comes twice
    [
      'the night the clocks go back, before',
      nights,
      '2026-10-25T00:30Z',
      { isOpen: true, closes: '2026-10-25 02:00', opens: '2026-10-25 22:00' },
    ],
    [
      'the night the clocks go back, in the second hour',
      nights,
      '2026-10-25T01:30Z',
      { isOpen: true, closes: '2026-10-25 02:00', opens: '2026-10-25 22:00' },
    ],
    ['the night the clocks go back, at 2am', nights, '2026-10-25T02:00Z', { opens: '2026-10-25 22:00' }],
    [
      'the day the clocks went back',
      asUsual,
      '2026-10-25T09:00Z',
      { isOpen: true, closes: '2026-10-25 17:00', opens: '2026-10-26 09:00' },
    ],
    ['the day the clocks went back, too early', asUsual, '2026-10-25T08:30Z', { opens: '2026-10-25 09:00' }],
    // 28 March 2027: the hour from 1am to 2am does not come
    [
      'the night the clocks go forward, before',
      nights,
      '2027-03-28T00:59Z',
      { isOpen: true, closes: '2027-03-28 02:00', opens: '2027-03-28 22:00' },
    ],
    ['the night the clocks go forward, at 2am', nights, '2027-03-28T01:00Z', { opens: '2027-03-28 22:00' }],
    [
      'the day the clocks went forward',
      asUsual,
      '2027-03-28T08:00Z',
      { isOpen: true, closes: '2027-03-28 17:00', opens: '2027-03-29 09:00' },
    ],

    // Bank holidays
    ['on a bank holiday', office, '2026-12-25T12:00Z', { opens: '2026-12-29 09:00' }],
    ['on a substitute day', office, '2026-12-28T12:00Z', { opens: '2026-12-29 09:00' }],
    [
      'on Christmas Day that is a Saturday',
      hours({ regular: [{ days: EVERY_DAY, opens: '09:00', closes: '17:00' }] }),
      '2027-12-25T12:00Z',
      { opens: '2027-12-29 09:00' },
    ],
    [
      'the night into a bank holiday',
      hours({ regular: [{ days: EVERY_DAY, opens: '22:00', closes: '02:00' }] }),
      '2026-12-25T01:00Z',
      { isOpen: true, closes: '2026-12-25 02:00', opens: '2026-12-27 22:00' },
    ],
    [
      'on a bank holiday with hours',
      shortHolidays,
      '2026-12-25T11:00Z',
      { isOpen: true, closes: '2026-12-25 12:00', opens: '2026-12-28 10:00' },
    ],
    [
      'on a bank holiday that changes nothing',
      asUsual,
      '2026-12-25T11:00Z',
      { isOpen: true, closes: '2026-12-25 17:00', opens: '2026-12-26 09:00' },
    ],
    ['on a bank holiday of which nothing is said', unsaid, '2026-12-25T11:00Z', undefined],
    ['the evening before it', unsaid, '2026-12-24T18:00Z', { opens: undefined }],
    [
      'on St Andrew’s Day in England',
      office,
      '2026-11-30T12:00Z',
      { isOpen: true, closes: '2026-11-30 17:00', opens: '2026-12-01 09:00' },
    ],
    [
      'on St Andrew’s Day in Scotland',
      office,
      '2026-11-30T12:00Z',
      { opens: '2026-12-01 09:00' },
      'scotland',
    ],
    [
      'on Easter Monday in Scotland',
      office,
      '2027-03-29T11:00Z',
      { isOpen: true, closes: '2027-03-29 17:00', opens: '2027-03-30 09:00' },
      'scotland',
    ],
    ['on Easter Monday in England', office, '2027-03-29T11:00Z', { opens: '2027-03-30 09:00' }],
    [
      'on 12 July in Northern Ireland',
      office,
      '2027-07-12T11:00Z',
      { opens: '2027-07-13 09:00' },
      'northern-ireland',
    ],

    // Exceptions
    ['a day with shorter hours', christmas, '2026-12-24T13:00Z', { opens: '2026-12-28 10:00' }],
    [
      'an exception on a bank holiday',
      christmas,
      '2026-12-28T11:00Z',
      { isOpen: true, closes: '2026-12-28 14:00', opens: '2026-12-30 09:00' },
    ],
    ['a closed day', christmas, '2026-12-29T11:00Z', { opens: '2026-12-30 09:00' }],
    ['works of three weeks', works, '2026-11-02T11:00Z', { opens: '2026-11-23 09:00' }],

    // Seasons and what is not known
    [
      'the last day of summer',
      seasons,
      '2026-09-30T16:30Z',
      { isOpen: true, closes: '2026-09-30 18:00', opens: '2026-10-01 08:00' },
    ],
    ['the first day of winter', seasons, '2026-10-01T15:30Z', { opens: '2026-10-02 08:00' }],
    ['the last day of the data', seasons, '2026-12-31T18:00Z', { opens: undefined }],
    ['after the last season', seasons, '2027-01-02T12:00Z', undefined],
    [
      'the last evening of the last year whose bank holidays are known',
      asUsual,
      '2028-12-31T18:00Z',
      { opens: undefined },
    ],
    ['the year after', asUsual, '2029-01-02T12:00Z', undefined],
    [
      'a place that is never open',
      hours({ regular: [{ days: [], opens: '09:00', closes: '17:00' }] }),
      '2026-11-24T12:00Z',
      { opens: undefined },
    ],
  ];

describe('whether a place is open', () => {
  for (const [what, data, at, expected, nation = 'england-and-wales'] of table) {
    it(`${what}: ${at}`, () => {
      const state = stateAt(data, Date.parse(at), nation);
      if (!expected) return expect(state).to.equal(undefined);
      const { isOpen, isLunch } = state!;
      return expect({
        isOpen,
        isLunch,
        closes: wall(state!.closes),
        opens: wall(state!.opens),
      }).to.deep.equal({
        isOpen: false,
        isLunch: false,
        closes: undefined,
        ...expected,
      });
    });
  }
});

describe('the days that are not as usual', () => {
  const changes = (data: OpeningHours, at: string, nation: Nation = 'england-and-wales') =>
    changesAfter(data, Date.parse(at), nation).map(
      ({ date, periods, reason, holiday }) =>
        `${date} ${periods?.map(({ opens, closes }) => `${opens}-${closes}`) ?? '?'} ${reason ?? holiday ?? ''}`,
    );

  it('are those of the next seven days, without today', () => {
    expect(changes(office, '2026-12-17T12:00Z')).to.deep.equal([]);
    expect(changes(office, '2026-12-18T12:00Z')).to.deep.equal(['2026-12-25  christmas']);
    expect(changes(office, '2026-12-25T12:00Z')).to.deep.equal([
      '2026-12-28  boxingDay',
      '2027-01-01  newYear',
    ]);
  });

  it('leave out a Saturday that is closed anyway, and a bank holiday that changes nothing', () => {
    expect(changes(office, '2026-12-20T12:00Z')).to.deep.equal(['2026-12-25  christmas']);
    expect(changes(asUsual, '2026-12-20T12:00Z')).to.deep.equal([]);
  });

  it('say hours and reasons of exceptions', () => {
    expect(changes(christmas, '2026-12-22T12:00Z')).to.deep.equal([
      '2026-12-24 09:00-12:00 Christmas Eve',
      '2026-12-25  christmas',
      '2026-12-28 10:00-14:00 ',
      '2026-12-29  Stocktaking',
    ]);
  });

  it('name a bank holiday of which nothing is said', () => {
    expect(changes(unsaid, '2026-12-20T12:00Z')).to.deep.equal(['2026-12-25 ? christmas']);
  });

  it('are those of the nation', () => {
    expect(changes(office, '2026-11-27T12:00Z')).to.deep.equal([]);
    expect(changes(office, '2026-11-27T12:00Z', 'scotland')).to.deep.equal(['2026-11-30  stAndrew']);
  });
});

describe('when the page looks again', () => {
  const next = (data: OpeningHours, at: string) =>
    new Date(nextChange(Date.parse(at), stateAt(data, Date.parse(at), 'england-and-wales'))).toISOString();

  it('is when it opens, when it closes, or at midnight', () => {
    expect(next(office, '2026-11-24T08:00Z')).to.equal('2026-11-24T09:00:00.000Z');
    expect(next(office, '2026-11-24T09:00Z')).to.equal('2026-11-24T17:00:00.000Z');
    expect(next(office, '2026-11-24T17:00Z')).to.equal('2026-11-25T00:00:00.000Z');
    expect(next(office, '2026-07-01T17:00Z')).to.equal('2026-07-01T23:00:00.000Z');
    expect(next(unsaid, '2026-12-25T11:00Z')).to.equal('2026-12-26T00:00:00.000Z');
  });

  it('is never now, also at midnight and when the clocks change', () => {
    for (const day of ['2026-10-24', '2026-10-25', '2027-03-27', '2027-03-28']) {
      for (let minute = 0; minute < 24 * 60; minute += 15) {
        const at = Date.parse(`${day}T00:00Z`) + minute * 60_000;
        for (const data of [office, nights, always]) {
          const wait = nextChange(at, stateAt(data, at, 'england-and-wales')) - at;
          expect(wait, new Date(at).toISOString()).to.be.within(1, 25 * 3_600_000);
        }
      }
    }
  });
});

describe('the clock on the wall', () => {
  it('is that of London, an hour ahead in summer', () => {
    expect(wall(wallAt(Date.parse('2026-10-25T00:59Z')))).to.equal('2026-10-25 01:59');
    expect(wall(wallAt(Date.parse('2026-10-25T01:00Z')))).to.equal('2026-10-25 01:00');
    expect(wall(wallAt(Date.parse('2027-03-28T00:59Z')))).to.equal('2027-03-28 00:59');
    expect(wall(wallAt(Date.parse('2027-03-28T01:00Z')))).to.equal('2027-03-28 02:00');
    expect(wall(wallAt(Date.parse('2026-06-30T23:30Z')))).to.equal('2026-07-01 00:30');
  });
});

describe('data that is read', () => {
  const regular = [{ days: ['monday'], opens: '09:00', closes: '17:00' }];
  const wrong: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'regular'],
    ['no usual week', {}],
    ['a usual week that is no list', { regular: {} }],
    ['a day that is none', { regular: [{ ...regular[0], days: ['Monday'] }] }],
    ['one day instead of a list', { regular: [{ ...regular[0], days: 'monday' }] }],
    ['a time in words', { regular: [{ ...regular[0], opens: '9am' }] }],
    ['a time that is none', { regular: [{ ...regular[0], closes: '25:00' }] }],
    ['a time that is missing', { regular: [{ days: ['monday'], opens: '09:00' }] }],
    ['opening at the end of a day', { regular: [{ ...regular[0], opens: '24:00' }] }],
    ['a season without a date', { regular: [{ ...regular[0], validFrom: 'summer' }] }],
    ['an exception without hours', { regular, exceptions: [{ date: '2026-12-25' }] }],
    ['an exception on no date', { regular, exceptions: [{ date: '25/12/2026', closed: true }] }],
    ['a date that does not exist', { regular, exceptions: [{ date: '2026-13-01', closed: true }] }],
    ['a reason that is no text', { regular, exceptions: [{ date: '2026-12-25', closed: true, reason: 1 }] }],
    ['bank holidays in another word', { regular, bankHolidays: 'shut' }],
    ['bank holidays without an end', { regular, bankHolidays: { opens: '09:00' } }],
    ['a phone number that is a number', { regular, phone: 1632960142 }],
  ];
  for (const [what, data] of wrong) {
    it(`is refused: ${what}`, () => expect(readHours(data)).to.equal(undefined));
  }

  it('is taken with what it may leave out, and with what a later version may add', () => {
    expect(readHours({ regular, later: true })).to.deep.include({ regular, exceptions: [] });
    expect(readHours({ regular, bankHolidays: 'closed' })!.bankHolidays).to.deep.equal([]);
  });
});
