import { expect } from '@open-wc/testing';
import { findDate, readDate, type DatePart } from './read-date.js';

/** The latest year of a date, so that the tests are true in every year. */
const LATEST = 2046;
const read = (day: string, month: string, year: string) => readDate({ day, month, year }, LATEST);

describe('the parts of a date are read', () => {
  const good: [day: string, month: string, year: string, date: string][] = [
    ['27', '3', '2026', '2026-03-27'],
    ['1', '2', '2026', '2026-02-01'],
    ['01', '02', '2026', '2026-02-01'],
    [' 27 ', '\t3', '2026\u00A0', '2026-03-27'],
    ['\u200B27', '3\u200E', '20\u00AD26', '2026-03-27'],
    ['２７', '３', '２０２６', '2026-03-27'],
    ['٢٧', '٣', '٢٠٢٦', '2026-03-27'],
    ['۲۷', '۳', '۲۰۲۶', '2026-03-27'],
    ['27', 'Mar', '2026', '2026-03-27'],
    ['27', 'march', '2026', '2026-03-27'],
    ['27', 'MARCH', '2026', '2026-03-27'],
    ['27', 'Mar.', '2026', '2026-03-27'],
    ['9', 'Sept', '2026', '2026-09-09'],
    ['1', 'Febuary', '2026', '2026-02-01'],
    ['27th', 'March', '2026', '2026-03-27'],
    ['1af', 'Ionawr', '2026', '2026-01-01'],
    ['2', 'chwefror', '2026', '2026-02-02'],
    ['3', 'o Fawrth', '2026', '2026-03-03'],
    ['4', 'Ebrill', '2026', '2026-04-04'],
    ['5', 'Mai', '2026', '2026-05-05'],
    ['5', 'o Fai', '2026', '2026-05-05'],
    ['6', 'Mehefin', '2026', '2026-06-06'],
    ['6', 'Fehefin', '2026', '2026-06-06'],
    ['7', 'Gorffennaf', '2026', '2026-07-07'],
    ['7', 'o Orffennaf', '2026', '2026-07-07'],
    ['8', 'Awst', '2026', '2026-08-08'],
    ['9', 'Medi', '2026', '2026-09-09'],
    ['9', 'o Fedi', '2026', '2026-09-09'],
    ['10', 'Hydref', '2026', '2026-10-10'],
    ['11', 'Tachwedd', '2026', '2026-11-11'],
    ['11', 'o Dachwedd', '2026', '2026-11-11'],
    ['12', 'Rhagfyr', '2026', '2026-12-12'],
    ['12', 'o Ragfyr', '2026', '2026-12-12'],
    ['29', '2', '2028', '2028-02-29'],
    ['29', '2', '2000', '2000-02-29'],
    ['31', '12', '1999', '1999-12-31'],
    ['27', '3', '26', '2026-03-27'],
    ['27', '3', "'26", '2026-03-27'],
    ['27', '3', '46', '2046-03-27'],
    ['27', '3', '47', '1947-03-27'],
    ['27', '3', '00', '2000-03-27'],
  ];
  for (const [day, month, year, date] of good) {
    it(`${day} | ${month} | ${year} is ${date}`, () =>
      expect(read(day, month, year)).to.deep.equal({ date, missing: [], wrong: [] }));
  }

  it('a year of birth in two figures is never one to come', () => {
    expect(readDate({ day: '1', month: '2', year: '36' }, 2026).date).to.equal('1936-02-01');
    expect(readDate({ day: '1', month: '2', year: '26' }, 2026).date).to.equal('2026-02-01');
  });

  it('a year in two figures is one of the next twenty or of those that were, if nobody says', () => {
    const soon = new Date().getFullYear() + 3;
    expect(readDate({ day: '1', month: '2', year: `${soon % 100}` }).date).to.equal(`${soon}-02-01`);
  });
});

describe('the wrong part of a date is named', () => {
  const bad: [day: string, month: string, year: string, missing: DatePart[], wrong: DatePart[]][] = [
    ['', '', '', ['day', 'month', 'year'], []],
    ['27', '', '2026', ['month'], []],
    ['', '3', '', ['day', 'year'], []],
    [' ', '3', '2026', ['day'], []],
    ['\u200B', '3', '2026', ['day'], []],
    ['', 'x', '2026', ['day'], ['month']],
    ['31', '4', '2026', [], ['day']],
    ['29', '2', '2026', [], ['day']],
    ['29', '2', '1900', [], ['day']],
    ['30', 'chwefror', '2026', [], ['day']],
    ['32', '3', '2026', [], ['day']],
    ['0', '3', '2026', [], ['day']],
    ['-1', '3', '2026', [], ['day']],
    ['1.5', '3', '2026', [], ['day']],
    ['27', '13', '2026', [], ['month']],
    ['27', '0', '2026', [], ['month']],
    ['27', 'Ma', '2026', [], ['month']],
    ['27', 'Foo', '2026', [], ['month']],
    ['27', 'constructor', '2026', [], ['month']],
    ['27', '3', '0026', [], ['year']],
    ['27', '3', '202', [], ['year']],
    ['27', '3', '20266', [], ['year']],
    ['27', '3', 'soon', [], ['year']],
    ['x', 'y', 'z', [], ['day', 'month', 'year']],
    ['45', '13', '2026', [], ['day', 'month']],
  ];
  for (const [day, month, year, missing, wrong] of bad) {
    it(`${day} | ${month} | ${year}`, () => expect(read(day, month, year)).to.deep.equal({ missing, wrong }));
  }
});

describe('a whole date is found', () => {
  const same = { day: '1', month: '2', year: '2026' };
  for (const text of [
    '01/02/2026',
    '1/2/2026',
    '1.2.26',
    '1-2-2026',
    '1 2 2026',
    ' 1 / 2 / 2026 ',
    '2026-02-01',
    '2026/02/01',
    '2026-02-01T09:30:00Z',
    '1 February 2026',
    '1 Feb 2026',
    '1-Feb-26',
    '1st February 2026',
    '1st of February, 2026',
    'Sunday 1 February 2026',
    'Sunday, 1st February 2026',
    'Sun 1 Feb. 2026',
    'February 1, 2026',
    '1 Chwefror 2026',
    '1af o Chwefror 2026',
    'dydd Sul, 1af o Chwefror 2026',
    '０１／０２／２０２６',
    '１ ２ ２０２６',
    '٠١/٠٢/٢٠٢٦',
    '1\u00A0February\u00A02026',
    '\u200E01/02/2026\u200E',
    '1\tFebruary\n2026',
  ]) {
    it(JSON.stringify(text), () => expect(findDate(text, LATEST)).to.deep.equal(same));
  }

  for (const text of [
    '',
    '1',
    '1 February',
    'February 2026',
    '31/04/2026',
    '29 February 2026',
    '13/13/2026',
    '01632 960 001',
    'NS4 2AB',
    'Call 1 February 2026 or later please',
    '1 Grange Road 2026',
    '2026',
    '1/2/2026 and 3/2/2026',
    '<b>1/2/2026</b>',
  ]) {
    it(`but not in ${JSON.stringify(text)}`, () => expect(findDate(text, LATEST)).to.equal(undefined));
  }

  it('day first, never as in America', () =>
    expect(findDate('03/04/2026', LATEST)).to.deep.equal({ day: '3', month: '4', year: '2026' }));

  it('in no time, whatever the text', () => {
    const before = performance.now();
    for (const text of ['a '.repeat(50_000), '1 '.repeat(50_000), 'a'.repeat(100_000), ' '.repeat(100_000)])
      expect(findDate(text)).to.equal(undefined);
    expect(performance.now() - before).to.be.below(500);
  });
});
