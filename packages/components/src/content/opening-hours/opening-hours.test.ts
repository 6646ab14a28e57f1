import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { registerMessages } from '../../base/messages.js';
import { CouncilOpeningHours } from './opening-hours.js';

define('council-opening-hours', CouncilOpeningHours);

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const OFFICE = {
  regular: [
    { days: WEEKDAYS, opens: '08:30', closes: '17:00' },
    { days: ['saturday'], opens: '10:00', closes: '13:00' },
  ],
  exceptions: [{ date: '2026-12-24', opens: '09:00', closes: '12:00', reason: 'Christmas Eve' }],
  bankHolidays: 'closed',
  phone: '01632 960 142',
};

const rowsOf = (...names: string[]) =>
  names.map((name) => `<tr><th scope="row">${name}</th><td>9am to 5pm</td></tr>`).join('');
const TABLE = `<table class="council-table"><tbody>${rowsOf(
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
)}</tbody></table>`;
const FALLBACK = '<p>Phone <a href="tel:01632960142">01632 960 142</a> to ask.</p>';

const inline = (data: unknown) =>
  `<script type="application/json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const element = (content: string, attributes = '') =>
  fixture<CouncilOpeningHours>(`<council-opening-hours ${attributes}>${content}</council-opening-hours>`);
const withData = (data: unknown = OFFICE, attributes = '') => element(inline(data) + TABLE, attributes);

const lines = (host: Element) =>
  [...host.querySelectorAll('[data-council-part=state] > p')].map(({ textContent }) => textContent);
const bold = (host: Element) => host.querySelector('[data-council-part=state] strong')?.textContent;
const current = (host: Element) =>
  [...host.querySelectorAll('[aria-current=date]')].map((row) => row.firstElementChild!.textContent);
const cells = (host: Element) =>
  [...host.querySelectorAll('details tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(': '),
  );

/** The moment that every clock on the page shows. */
function at(moment: string): void {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date(moment) });
}

/** What the server answers, by status and body. */
function serve(body: unknown, status = 200): ReturnType<typeof vi.fn> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(text, { status }));
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a person who wants to know whether it is open', () => {
  const says: [at: string, ...lines: string[]][] = [
    ['2026-11-24T10:00Z', 'Open now until 5pm'],
    ['2026-11-24T07:00Z', 'Closed. Opens at 8:30am'],
    ['2026-11-24T18:00Z', 'Closed. Opens tomorrow at 8:30am'],
    ['2026-11-28T15:00Z', 'Closed. Opens Monday 30 November at 8:30am'],
    ['2026-07-01T15:59Z', 'Open now until 5pm'],
    ['2026-07-01T16:00Z', 'Closed. Opens tomorrow at 8:30am'],
    [
      '2026-12-18T10:00Z',
      'Open now until 5pm',
      'Closed on Friday 25 December (Christmas Day). Open 9am to midday on Thursday 24 December (Christmas Eve)',
    ],
    ['2026-12-24T10:00Z', 'Open now until midday', 'Closed on Friday 25, Saturday 26 and Monday 28 December'],
    [
      '2026-12-25T10:00Z',
      'Closed (Christmas Day). Opens Tuesday 29 December at 8:30am',
      'Closed on Saturday 26, Monday 28 December and Friday 1 January',
    ],
    ['2029-01-02T10:00Z'],
  ];
  for (const [moment, ...expected] of says) {
    it(`reads at ${moment}: ${expected.join(' / ')}`, async () => {
      at(moment);
      expect(lines(await withData())).to.deep.equal(expected);
    });
  }

  const others: [what: string, data: object, at: string, sentence: string][] = [
    [
      'before lunch',
      {
        regular: [
          { days: WEEKDAYS, opens: '09:00', closes: '12:30' },
          { days: WEEKDAYS, opens: '13:30', closes: '17:00' },
        ],
      },
      '2026-11-24T10:00Z',
      'Open now. Closes for lunch at 12:30pm',
    ],
    [
      'at lunch',
      {
        regular: [
          { days: WEEKDAYS, opens: '09:00', closes: '12:30' },
          { days: WEEKDAYS, opens: '13:30', closes: '17:00' },
        ],
      },
      '2026-11-24T12:45Z',
      'Closed for lunch. Opens at 1:30pm',
    ],
    [
      'at night',
      { regular: [{ days: WEEKDAYS, opens: '22:00', closes: '02:00' }] },
      '2026-11-24T23:00Z',
      'Open now until 2am',
    ],
    [
      'until midnight',
      { regular: [{ days: WEEKDAYS, opens: '18:00', closes: '24:00' }] },
      '2026-11-24T23:00Z',
      'Open now until midnight',
    ],
    [
      'for days on end',
      {
        regular: [
          { days: WEEKDAYS, opens: '00:00', closes: '24:00' },
          { days: ['saturday'], opens: '00:00', closes: '10:00' },
        ],
      },
      '2026-11-24T23:00Z',
      'Open now until Saturday 28 November at 10am',
    ],
    [
      'always',
      {
        regular: [{ days: [...WEEKDAYS, 'saturday', 'sunday'], opens: '00:00', closes: '24:00' }],
        bankHolidays: 'regular',
      },
      '2026-11-24T23:00Z',
      'Open now',
    ],
    ['never', { regular: [] }, '2026-11-24T23:00Z', ''],
    [
      'on a bank holiday of which nothing is said',
      { regular: [{ days: WEEKDAYS, opens: '09:00', closes: '17:00' }], phone: '01632 960 170' },
      '2026-12-25T10:00Z',
      'Hours may be different today (Christmas Day). Phone 01632 960 170',
    ],
  ];
  for (const [what, data, moment, sentence] of others) {
    it(`reads ${what}: ${sentence}`, async () => {
      at(moment);
      expect(lines(await withData(data))[0] ?? '').to.equal(sentence);
    });
  }

  it('sees “Open now” bold, and nothing else', async () => {
    at('2026-11-24T10:00Z');
    expect(bold(await withData())).to.equal('Open now');
    at('2026-11-24T20:00Z');
    expect(bold(await withData())).to.equal(undefined);
  });

  it('reads Welsh on a Welsh page', async () => {
    const welsh = async (moment: string, content = inline(OFFICE)) => {
      at(moment);
      const page = await fixture(
        `<div lang="cy"><council-opening-hours>${content}</council-opening-hours></div>`,
      );
      const host = page.querySelector('council-opening-hours')!;
      await host.updateComplete;
      return lines(host);
    };
    expect(await welsh('2026-11-24T10:00Z')).to.deep.equal(['Ar agor nawr tan 5pm']);
    expect(await welsh('2026-11-28T15:00Z')).to.deep.equal([
      'Ar gau. Yn agor ddydd Llun 30 Tachwedd am 8:30am',
    ]);
    expect(await welsh('2026-12-24T07:00Z')).to.deep.equal([
      'Ar gau. Yn agor am 9am',
      'Ar gau ddydd Gwener 25, dydd Sadwrn 26 a ddydd Llun 28 Rhagfyr',
    ]);
  });

  it('reads the bank holidays of the nation', async () => {
    at('2026-11-30T10:00Z');
    expect(lines(await withData(OFFICE))).to.deep.equal(['Open now until 5pm']);
    expect(lines(await withData(OFFICE, 'nation="scotland"'))).to.deep.equal([
      'Closed (St Andrew’s Day). Opens tomorrow at 8:30am',
    ]);
  });

  it('reads the sentences of a language that the page registers later', async () => {
    at('2026-11-24T10:00Z');
    const page = await fixture(
      `<div lang="gd"><council-opening-hours>${inline(OFFICE)}</council-opening-hours></div>`,
    );
    const host = page.querySelector('council-opening-hours')!;
    await host.updateComplete;
    registerMessages('gd', 'opening-hours', { openNow: 'Fosgailte an-dràsta' });
    await host.updateComplete;
    expect(bold(host)).to.equal('Fosgailte an-dràsta');
  });
});

describe('the row of today', () => {
  const marked = async (moment: string, names: string[], lang = 'en', data?: object) => {
    at(moment);
    const page = await fixture(
      `<div lang="${lang}"><council-opening-hours>${data ? inline(data) : ''}<table><tbody>${rowsOf(...names)}</tbody></table></council-opening-hours></div>`,
    );
    const host = page.querySelector('council-opening-hours')!;
    await host.updateComplete;
    return current(host);
  };

  it('is marked, also for people who listen, with data and without', async () => {
    expect(await marked('2026-11-24T10:00Z', ['Monday', 'Tuesday'])).to.deep.equal(['Tuesday']);
    expect(await marked('2026-11-24T10:00Z', ['Monday', 'Tuesday'], 'en', OFFICE)).to.deep.equal(['Tuesday']);
  });

  it('is found among ranges and lists of days, in English and in Welsh', async () => {
    const rows = ['Monday to Wednesday', 'Thursday and Friday', 'Saturday – Monday', 'tuesday, Friday'];
    expect(await marked('2026-11-24T10:00Z', rows)).to.deep.equal(['Monday to Wednesday', 'tuesday, Friday']);
    expect(await marked('2026-11-29T10:00Z', rows)).to.deep.equal(['Saturday – Monday']);
    expect(await marked('2026-11-27T10:00Z', rows)).to.deep.equal(['Thursday and Friday', 'tuesday, Friday']);
    const welsh = ['Dydd Llun i ddydd Mercher', 'Dydd Iau a dydd Gwener', 'Mawrth'];
    expect(await marked('2026-11-24T10:00Z', welsh, 'cy')).to.deep.equal([welsh[0], welsh[2]]);
    expect(await marked('2026-11-27T10:00Z', welsh, 'cy')).to.deep.equal([welsh[1]]);
  });

  it('is left alone where the cell says more than a day', async () => {
    const rows = ['First Tuesday of the month', 'Tuesdays', 'Tuesday (term time)', 'Mon-Fri', ''];
    expect(await marked('2026-11-24T10:00Z', rows)).to.deep.equal([]);
  });

  it('is nobody’s on a day that is not as usual', async () => {
    expect(await marked('2026-12-24T10:00Z', ['Thursday'], 'en', OFFICE)).to.deep.equal([]);
    expect(await marked('2026-12-17T10:00Z', ['Thursday'], 'en', OFFICE)).to.deep.equal(['Thursday']);
    expect(await marked('2026-12-25T10:00Z', ['Friday'])).to.deep.equal([]);
  });

  it('stays as an author marked it', async () => {
    at('2026-11-24T10:00Z');
    const host = await element(
      '<table><tbody><tr aria-current="true"><th>Tuesday</th></tr><tr aria-current="date"><th>Friday</th></tr></tbody></table>',
    );
    const marks = [...host.querySelectorAll('tr')].map((row) => row.getAttribute('aria-current'));
    expect(marks).to.deep.equal(['true', 'date']);
  });
});

describe('a page that stays open', () => {
  it('says what is true after each change, and moves the mark at midnight', async () => {
    at('2026-11-24T07:00Z');
    const host = await withData();
    const after = async (hours: number) => {
      await vi.advanceTimersByTimeAsync(hours * 3_600_000);
      await host.updateComplete;
      return [lines(host)[0], ...current(host)];
    };
    expect(await after(1.5)).to.deep.equal(['Open now until 5pm', 'Tuesday']);
    expect(await after(8.5)).to.deep.equal(['Closed. Opens tomorrow at 8:30am', 'Tuesday']);
    expect(await after(7)).to.deep.equal(['Closed. Opens at 8:30am', 'Wednesday']);
    expect(await after(8.5)).to.deep.equal(['Open now until 5pm', 'Wednesday']);
  });

  it('looks again when a person comes back to it', async () => {
    at('2026-11-24T10:00Z');
    const host = await withData();
    vi.setSystemTime(new Date('2026-11-24T20:00Z'));
    document.dispatchEvent(new Event('visibilitychange'));
    await host.updateComplete;
    expect(lines(host)).to.deep.equal(['Closed. Opens tomorrow at 8:30am']);
    vi.setSystemTime(new Date('2026-11-25T10:00Z'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await host.updateComplete;
    expect(lines(host)).to.deep.equal(['Open now until 5pm']);
  });

  it('leaves no timer and hears nothing when the element has gone', async () => {
    at('2026-11-24T10:00Z');
    const host = await withData();
    expect(vi.getTimerCount()).to.equal(1);
    host.remove();
    expect(vi.getTimerCount()).to.equal(0);
    vi.setSystemTime(new Date('2026-11-24T20:00Z'));
    document.dispatchEvent(new Event('visibilitychange'));
    await host.updateComplete;
    expect(lines(host)).to.deep.equal(['Open now until 5pm']);
    expect(vi.getTimerCount()).to.equal(0);
  });

  it('says what is true when the element is put back', async () => {
    at('2026-11-24T10:00Z');
    const host = await withData();
    const parent = host.parentElement!;
    host.remove();
    vi.setSystemTime(new Date('2026-11-24T20:00Z'));
    parent.append(host);
    await host.updateComplete;
    expect(lines(host)).to.deep.equal(['Closed. Opens tomorrow at 8:30am']);
  });
});

describe('hours from a file', () => {
  it('are said, and are all there to be opened where the page has no table', async () => {
    at('2026-12-21T10:00Z');
    const fetched = serve({
      ...OFFICE,
      exceptions: [{ date: '2026-12-01', closed: true }, ...OFFICE.exceptions],
    });
    const host = await element(FALLBACK, 'src="/hours.json"');
    expect(fetched.mock.calls[0]![0]).to.equal('/hours.json');
    expect(lines(host)[0]).to.equal('Open now until 5pm');
    const details = host.querySelector('details')!;
    expect(details.open).to.equal(false);
    await userEvent.click(details.querySelector('summary')!);
    expect(details.open).to.equal(true);
    expect(cells(host)).to.deep.equal([
      'Monday: 8:30am to 5pm',
      'Tuesday: 8:30am to 5pm',
      'Wednesday: 8:30am to 5pm',
      'Thursday: 8:30am to 5pm',
      'Friday: 8:30am to 5pm',
      'Saturday: 10am to 1pm',
      'Sunday: Closed',
      'Bank holidays: Closed',
      'Thursday 24 December (Christmas Eve): 9am to midday',
    ]);
    expect(current(host)).to.deep.equal(['Monday']);
    expect(host.querySelector('p:not([data-council-part] *)')!.textContent).to.contain('01632 960 142');
  });

  it('write “24 hours” and several times a day', async () => {
    at('2026-11-24T10:00Z');
    serve({
      regular: [
        { days: ['monday'], opens: '00:00', closes: '24:00' },
        { days: ['tuesday'], opens: '13:30', closes: '00:00' },
        { days: ['tuesday'], opens: '09:00', closes: '12:30' },
      ],
    });
    const host = await element(FALLBACK, 'src="/hours.json"');
    expect(cells(host).slice(0, 2)).to.deep.equal([
      'Monday: 24 hours',
      'Tuesday: 9am to 12:30pm and 1:30pm to midnight',
    ]);
  });

  it('stay open when the day changes', async () => {
    at('2026-11-24T23:00Z');
    serve(OFFICE);
    const host = await element(FALLBACK, 'src="/hours.json"');
    const details = host.querySelector('details')!;
    details.open = true;
    await vi.advanceTimersByTimeAsync(3_600_000);
    await host.updateComplete;
    expect(host.querySelector('details')).to.equal(details);
    expect(details.open).to.equal(true);
    expect(current(host)).to.deep.equal(['Wednesday']);
  });

  it('leave the table of the page alone', async () => {
    at('2026-11-24T10:00Z');
    serve(OFFICE);
    const host = await element(TABLE, 'src="/hours.json"');
    expect(lines(host)).to.deep.equal(['Open now until 5pm']);
    expect(host.querySelectorAll('table')).to.have.length(1);
  });

  it('come before those in the page, which are there when the file is not', async () => {
    at('2026-11-24T10:00Z');
    serve({ regular: [{ days: WEEKDAYS, opens: '09:00', closes: '20:00' }] });
    expect(lines(await element(inline(OFFICE) + TABLE, 'src="/hours.json"'))).to.deep.equal([
      'Open now until 8pm',
    ]);
    serve('', 500);
    expect(lines(await element(inline(OFFICE) + TABLE, 'src="/hours.json"'))).to.deep.equal([
      'Open now until 5pm',
    ]);
  });

  it('are those of the file that the page names last', async () => {
    at('2026-11-24T10:00Z');
    const answers: Record<string, object> = {
      '/a.json': { regular: [{ days: WEEKDAYS, opens: '09:00', closes: '11:00' }] },
      '/b.json': { regular: [{ days: WEEKDAYS, opens: '09:00', closes: '12:00' }] },
    };
    vi.spyOn(window, 'fetch').mockImplementation(async (url) => Response.json(answers[url as string]));
    const host = await element(TABLE, 'src="/a.json"');
    host.src = '/a.json?again';
    host.src = '/b.json';
    await host.updateComplete;
    expect(lines(host)).to.deep.equal(['Open now until midday']);
  });
});

describe('a file that does not come', () => {
  const SORRY = 'We could not load the opening hours. Phone 01632 960 142';

  for (const [what, body, status] of [
    ['404', 'Not found', 404],
    ['429', 'Too many requests', 429],
    ['500', '', 500],
    ['a page instead of JSON', '<!doctype html><title>Sorry</title>', 200],
    ['JSON cut off', '{ "regular": [{ "da', 200],
    ['an empty answer', '', 200],
    ['another shape', { openingHours: 'Mo-Fr 09:00-17:00' }, 200],
    ['null', 'null', 200],
  ] as const) {
    it(`leaves what the author wrote, and says so with the phone number: ${what}`, async () => {
      serve(body, status);
      const host = await element(FALLBACK, 'src="/hours.json"');
      expect(lines(host)).to.deep.equal([SORRY]);
      expect(host.textContent).to.contain('to ask.');
      expect(host.querySelector('details')).to.equal(null);
      expect(host).to.have.attribute('data-council-ready');
    });
  }

  it('is not waited for longer than eight seconds', async () => {
    at('2026-11-24T10:00Z');
    vi.spyOn(window, 'fetch').mockImplementation(
      (_, options) =>
        new Promise((_answer, fail) => {
          options!.signal!.addEventListener('abort', () => fail(options!.signal!.reason as Error));
        }),
    );
    const host = document.createElement('council-opening-hours');
    host.src = '/slow.json';
    host.append(...(await fixture(`<div>${FALLBACK}</div>`)).children);
    document.body.append(host);
    await vi.advanceTimersByTimeAsync(7900);
    expect(lines(host)).to.deep.equal([]);
    await vi.advanceTimersByTimeAsync(200);
    await host.updateComplete;
    expect(lines(host)).to.deep.equal([SORRY]);
    host.remove();
    expect(vi.getTimerCount()).to.equal(0);
  });

  it('is asked for again when a person comes back to the page, and not before', async () => {
    at('2026-11-24T10:00Z');
    const failed = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('offline'));
    const host = await element(FALLBACK, 'src="/hours.json"');
    expect(lines(host)).to.deep.equal([SORRY]);
    host.append(document.createElement('p'));
    await host.updateComplete;
    expect(failed.mock.calls).to.have.length(1);
    const came = serve(OFFICE);
    document.dispatchEvent(new Event('visibilitychange'));
    await host.updateComplete;
    expect(lines(host)).to.deep.equal(['Open now until 5pm']);
    came.mockClear();
    document.dispatchEvent(new Event('visibilitychange'));
    await host.updateComplete;
    expect(came.mock.calls).to.have.length(0);
  });

  it('says it without a number where there is none, and in Welsh', async () => {
    serve('', 404);
    const page = await fixture(
      '<div lang="cy"><council-opening-hours src="/hours.json"><p>Oriau: 9am i 5pm</p></council-opening-hours></div>',
    );
    const host = page.querySelector('council-opening-hours')!;
    await host.updateComplete;
    expect(lines(host)).to.deep.equal(['Nid oedd modd llwytho’r oriau agor']);
  });
});

describe('a page that changes opening hours', () => {
  it('clones them, and writes their HTML again, without a second sentence', async () => {
    at('2026-11-24T10:00Z');
    const host = await element(inline(OFFICE) + FALLBACK);
    const copy = host.cloneNode(true) as CouncilOpeningHours;
    host.after(copy);
    await copy.updateComplete;
    expect(copy.innerHTML).to.equal(host.innerHTML);
    const before = host.innerHTML;
    host.innerHTML = before;
    await host.updateComplete;
    expect(host.innerHTML).to.equal(before);
    copy.remove();
  });

  it('takes away the data, and the sentence goes', async () => {
    at('2026-11-24T10:00Z');
    const host = await withData();
    host.querySelector('script')!.remove();
    await host.updateComplete;
    expect(lines(host)).to.deep.equal([]);
    expect(host.querySelector('[data-council-part]')).to.equal(null);
  });

  it('is not moved by what arrives', async () => {
    at('2026-12-29T10:00Z');
    for (const content of [inline(OFFICE) + TABLE, inline(OFFICE) + FALLBACK, TABLE]) {
      const plain = await fixture<HTMLElement>(`<div class="council-opening-hours">${content}</div>`);
      const host = await element(content);
      expect(host.offsetHeight).to.equal(plain.offsetHeight);
      const top = (root: Element) =>
        root.querySelector('table:not(details *), p:not([data-council-part] *)')!.getBoundingClientRect()
          .top - root.getBoundingClientRect().top;
      expect(top(host)).to.equal(top(plain));
    }
  });
});

describe('a developer who writes opening hours', () => {
  const warned = async (html: string) => {
    const said: string[] = [];
    vi.spyOn(console, 'warn').mockImplementation((text: string) => void said.push(text));
    await element(html);
    await import('../../base/debug.js');
    await new Promise((done) => setTimeout(done));
    return said.filter((text) => text.includes('missing-part')).join();
  };

  it('is told that the data are not as they should be', async () => {
    expect(await warned(inline('{') + TABLE)).to.contain('valid JSON');
    expect(await warned(inline({ regular: 'Monday' }) + TABLE)).to.contain('valid JSON');
  });

  it('is told that there is nothing without a script', async () => {
    expect(await warned(inline(OFFICE))).to.contain('<table> or <p>');
  });

  it('is told nothing when all is well', async () => {
    expect(await warned(inline(OFFICE) + TABLE)).to.equal('');
    expect(await warned(inline(OFFICE) + FALLBACK)).to.equal('');
  });
});
