// What the server makes of what browsers, and others, send.
import { describe, expect, test } from 'vitest';
import { importExample, origin } from '../northshire-site.js';
import { pageAfter, send } from './post.js';
import { start } from './questions.js';
import { useReport } from './site.js';

useReport();

describe('what the server reads', () => {
  test('postcodes, as people type them', async () => {
    const { readPostcode } = await importExample<{ readPostcode(text: string): string | undefined }>(
      'postcode.js',
    );
    const read: Record<string, string | undefined> = {
      'NS4 2AB': 'NS4 2AB',
      ns42ab: 'NS4 2AB',
      ' n s 4-2 a b. ': 'NS4 2AB',
      'ＮＳ４ ２ＡＢ': 'NS4 2AB',
      'NSO 2AB': 'NS0 2AB',
      'NS4 OAB': 'NS4 0AB',
      'NS1O 2AB': 'NS10 2AB',
      'SO14 2AA': 'SO14 2AA',
      'OX1 1AA': 'OX1 1AA',
      'EC1A 1BB': 'EC1A 1BB',
      'W1A 0AX': 'W1A 0AX',
      'JE2 3AB': 'JE2 3AB',
      'GY1 1WG': 'GY1 1WG',
      'IM1 1AE': 'IM1 1AE',
      NS4: undefined,
      'NS4 2AI': undefined,
      '12345': undefined,
      'NS4 2AB NS4 2AD': undefined,
      '"><script>': undefined,
      '': undefined,
    };
    for (const [typed, postcode] of Object.entries(read)) expect(readPostcode(typed), typed).toBe(postcode);
    const html = await pageAfter('postcode', { postcode: 'JE2 3AB' });
    expect(html).toContain('Enter a postcode in Northshire');
    expect(html).toContain('value="JE2 3AB"');
  });

  test('dates, as people type them', async () => {
    type Read = { date?: string; rule?: string; wrong?: string[] };
    const { readDate } = await importExample<{
      readDate(parts: Record<string, string>, today: string): Read;
    }>('questions/dates.js');
    const read = (day: string, month: string, year: string) => readDate({ day, month, year }, '2026-11-24');
    for (const [typed, date] of [
      ['2 11 2024', '2024-11-02'],
      ['02 Nov 24', '2024-11-02'],
      ['２ １１ ２０２４', '2024-11-02'],
      ['2 november 2024', '2024-11-02'],
      ['2 Tachwedd 2024', '2024-11-02'],
      ['29 Feb 2024', '2024-02-29'],
      ['24 Nov 2026', '2026-11-24'],
    ] as const) {
      const [day, month, year] = typed.split(' ');
      expect(read(day!, month!, year!), typed).toEqual({ date });
    }
    const all = ['day', 'month', 'year'];
    expect(read('', '', '')).toEqual({ rule: 'required', wrong: all });
    expect(read('', 'Jan', '')).toEqual({ rule: 'required-day-year', wrong: ['day', 'year'] });
    expect(read('29', '2', '2025')).toEqual({ rule: 'type', wrong: ['day'] });
    expect(read('31', '4', '2025')).toEqual({ rule: 'type', wrong: ['day'] });
    expect(read('32', '4', '2025')).toEqual({ rule: 'type', wrong: ['day'] });
    expect(read('3', '13', '2025')).toEqual({ rule: 'type', wrong: ['month'] });
    expect(read('3', 'Smarch', '2025')).toEqual({ rule: 'type', wrong: ['month'] });
    expect(read('3', '4', '205')).toEqual({ rule: 'type', wrong: ['year'] });
    expect(read('25', '11', '2026')).toEqual({ rule: 'past', wrong: all });
  });

  test('only what was offered, once, and no characters that nobody sees', async () => {
    const unseen = await pageAfter('contact', { fullName: '\u0000\u200b\u202e \t', email: 'x' });
    expect(unseen).toContain('Enter your full name');
    expect(unseen).toContain('value="x"');
    expect(await pageAfter('bins', { bins: 'spaceship' })).toContain('Select which bins we missed');
    expect(await pageAfter('bins', '')).toContain('Select which bins we missed');
    const both = await pageAfter('bins', new URLSearchParams('bins=food&bins=unsure'));
    expect(both).toContain('or select “I am not sure”');
    expect(both.match(/ checked/g)).toHaveLength(2);
    const twice = await pageAfter('contact', new URLSearchParams('fullName=Mo&fullName=Ash&email=x'));
    expect(twice).toContain('value="Mo, Ash"');
    const html = await pageAfter('contact', { fullName: '"><script>alert(1)</script>', email: 'x' });
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script>alert');
    const long = await pageAfter('contact', { fullName: 'M'.repeat(500_000), email: '' });
    expect(long).toContain('Full name must be 100 characters or fewer');
    expect(long).toContain('M'.repeat(500_000));
    const sent = await fetch(`${origin}${start}/contact`, {
      method: 'POST',
      body: '{}',
      redirect: 'manual',
      headers: { 'content-type': 'application/json' },
    });
    expect(sent.status).toBe(303);
    expect((await send('contact', { fullName: 'M'.repeat(2_000_000) })).status).toBe(413);
  });

  test('of a branch that was not chosen nothing is asked', async () => {
    expect(await pageAfter('lid', { lid: 'yes', lidReason: 'x'.repeat(1000) })).not.toContain(
      'There is a problem',
    );
    expect(await pageAfter('lid', { lid: 'no', lidReason: '' })).toContain('Enter what was stopping the lid');
  });
});

describe('what the server refuses', () => {
  test('a browser that keeps no cookie is told so', async () => {
    const answer = await fetch(`${origin}${start}/bins`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('your browser may not keep cookies');
  });

  test('another site cannot send in somebody’s name', async () => {
    const signs: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example' },
    ];
    for (const headers of signs) {
      const answer = await send('postcode', { postcode: 'NS4 2AB' }, { headers });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('Your answers were not sent');
    }
  });
});

describe('the addresses of a postcode', () => {
  test('are typed when there are none, or the service is slow, busy, broken or talks nonsense', async () => {
    const said = {
      'NS9 9AA': 'We found no addresses for that postcode',
      'NS9 9SL': 'We cannot look up addresses at the moment',
      'NS9 9LT': 'We cannot look up addresses at the moment',
      'NS9 9ER': 'We cannot look up addresses at the moment',
      'NS9 9XX': 'We cannot look up addresses at the moment',
    };
    for (const [postcode, sentence] of Object.entries(said)) {
      const html = await pageAfter('postcode', { postcode });
      expect(html, postcode).toContain('What is the address?');
      expect(html, postcode).toContain(sentence);
      expect(html, postcode).toContain(`value="${postcode}"`);
    }
  });

  test('are a list where they are many', async () => {
    const html = await pageAfter('postcode', { postcode: 'NS4 2AD' });
    expect(html).toContain('<option value="">Select an address</option>');
    expect(html.match(/<option /g)).toHaveLength(26);
  });

  test('the service has its contract', async () => {
    const ask = async (postcode: string) => fetch(`${origin}/addresses?postcode=${postcode}`);
    expect(await (await ask('ns42ab')).json()).toMatchObject({
      postcode: 'NS4 2AB',
      addresses: [
        { uprn: expect.stringMatching(/^\d+$/), address: '1 Mill Lane, Aldermere, NS4 2AB' },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
    expect((await ask('no')).status).toBe(400);
    const limited = await ask('NS99LT');
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '60']);
  });
});
