// The example's directory: every list has an address, with a script and without, and nothing in an address breaks it.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { checkPage, COLOURS, importExample, origin, runAxe, useSite, visit } from './northshire-site.js';

useSite();

const start = '/bins/recycling-sites';
const withoutScript = { javaScriptEnabled: false };

const names = (page: Page) => page.locator('.council-card h3').allTextContents();
const asked = (page: Page) =>
  Object.fromEntries([...new URL(page.url()).searchParams].filter(([, value]) => value));
const read = async (query: string) => (await fetch(`${origin}${start}${query}`)).text();

describe('every page is whole', () => {
  test.each([start, `/cy${start}`, `${start}?q=nothing-here`, `/cy${start}?page=99&place=x`])(
    '%s',
    async (path) => expect(await checkPage(path)).toEqual([]),
  );

  test.each([`${start}/merebridge-recycling-centre`, `/cy${start}/merebridge-recycling-centre`])(
    '%s',
    async (path) => expect(await checkPage(path)).toEqual([]),
  );
});

test.each(['castlebridge', 'wold-and-fen', 'aberwen'])('in the colours of %s', async (council) => {
  const problems = await visit(`${start}?council=${council}`, { reducedMotion: 'reduce' }, async (page) => [
    ...(await runAxe(page, 'light', COLOURS)),
    ...(await runAxe(page, 'dark', COLOURS)),
  ]);
  expect(problems).toEqual([]);
});

describe('a site is found', () => {
  test('from the page about bins, by a place that is typed and chosen with the keyboard', async () => {
    await visit('/bins', {}, async (page, errors) => {
      await page.locator('main').getByRole('link', { name: 'Recycling sites', exact: true }).click();
      await page.locator('council-autocomplete[data-council-ready]').waitFor();
      await page.getByRole('combobox', { name: 'Town or village' }).fill('little');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByLabel('Glass').check();
      await page.getByRole('button', { name: 'Show sites' }).click();
      await page.getByRole('heading', { name: '4 sites' }).waitFor();
      expect(asked(page)).toEqual({ place: 'Little Wend', takes: 'glass' });
      // Those in the nearest town come first.
      expect((await names(page))[0]).toBe('Wendale village hall');
      expect(await page.getByLabel('Glass').isChecked()).toBe(true);
      await page.getByRole('link', { name: 'Aldermere recycling centre' }).click();
      await page.getByRole('heading', { name: 'Aldermere recycling centre', level: 1 }).waitFor();
      expect(await page.locator('main').textContent()).toContain('Needs a permit');
      expect(errors).toEqual([]);
    });
  });

  test('without a script, by words, with everything that was asked for kept from page to page', async () => {
    await visit(`/cy${start}?council=aberwen`, withoutScript, async (page) => {
      await page.getByLabel('Chwilio yn ôl enw neu stryd').fill('a');
      await page.getByLabel('Gwydr').check();
      await page.getByRole('button', { name: 'Dangos safleoedd' }).click();
      await page.waitForURL(/takes=glass/);
      const first = await names(page);
      expect(await page.title()).toContain('(tudalen 1 o 3)');
      await page.getByRole('link', { name: 'Nesaf' }).click();
      await page.waitForURL(/page=2/);
      expect(asked(page)).toEqual({ q: 'a', takes: 'glass', page: '2', council: 'aberwen' });
      const second = await names(page);
      expect(new Set([...first, ...second]).size).toBe(16);
      // The other language shows the same page.
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL(({ pathname }) => pathname === start);
      expect(await names(page)).toEqual(second);
      expect(await page.locator('[aria-current=page]').last().textContent()).toBe('Page 2');
    });
  });

  test('two things to bring: only sites that take both', async () => {
    const html = await read('?takes=paint&takes=batteries');
    expect(html).toContain('3 sites');
    expect(html).not.toContain('Castle Hythe paint store');
  });

  test('nothing found: a sentence, and a way out that clears everything', async () => {
    await visit(`${start}?q=zoo&takes=paint`, withoutScript, async (page) => {
      expect(await page.getByRole('heading', { name: 'No sites found' }).count()).toBe(1);
      expect(await page.locator('.council-pagination').count()).toBe(0);
      await page.getByRole('link', { name: 'Clear all filters' }).last().click();
      await page.getByRole('heading', { name: '27 sites' }).waitFor();
    });
  });

  test('at 320 px the filters are behind a title that says how many are on', async () => {
    await visit(`${start}?takes=paint`, { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.getByLabel('Paint').isVisible()).toBe(false);
      await page.getByText('(1 filter on)').click();
      expect(await page.getByLabel('Paint').isVisible()).toBe(true);
    });
  });
});

describe('what anybody may write into an address', () => {
  test.each([
    ['?place=%3Cb%3EAtlantis', 'We do not know the place “&lt;b&gt;Atlantis”'],
    ['?takes=plutonium', 'We do not know what “plutonium” is'],
    ['?page=99', 'There is no page “99”. This is page 4 of 4.'],
    ['?page=-1', 'There is no page “-1”. This is page 1 of 4.'],
    ['?page=a&page=2', 'There is no page “a”'],
    ['?place=constructor', 'We do not know the place “constructor”'],
    ['?q=a&q=b&place=Carrow&place=Carrow&takes=glass&takes=glass', 'Carrow recycling centre'],
    ['?q=%E0%A4%A', 'No sites found'],
  ])('%s', async (query, said) => {
    const response = await fetch(`${origin}${start}${query}`);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain(said);
    expect(html).not.toContain('<b>Atlantis');
  });

  test('a site that there is not', async () => {
    expect((await fetch(`${origin}${start}/atlantis`)).status).toBe(404);
  });
});

test('many pages: the first, the last, and those around the current one', async () => {
  type Link = { number?: number; isGap?: boolean };
  const { paginate } = await importExample<{
    paginate(list: object, hrefOf: (page: number) => string): { links: Link[]; next: string | false };
  }>('pagination.js');
  const shown = (page: number, last: number) =>
    paginate({ page, last }, String)
      .links.map(({ number, isGap }) => (isGap ? '…' : number))
      .join(' ');
  expect(shown(1, 6)).toBe('1 2 3 4 5 6');
  expect(shown(1, 11)).toBe('1 2 … 11');
  expect(shown(5, 11)).toBe('1 … 4 5 6 … 11');
  expect(shown(11, 11)).toBe('1 … 10 11');
  expect(paginate({ page: 11, last: 11 }, String).next).toBe(false);
});
