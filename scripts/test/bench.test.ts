import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { median, ratio, turned } from '../../bench/figures.mjs';
import { application, directory, landing } from '../../bench/pages/content.mjs';
import * as councilKit from '../../bench/pages/council-kit.mjs';
import * as designsystemet from '../../bench/pages/designsystemet.mjs';
import * as govuk from '../../bench/pages/govuk.mjs';
import * as native from '../../bench/pages/native.mjs';
import * as scottishGovernment from '../../bench/pages/scottish-government.mjs';
import * as webAwesome from '../../bench/pages/web-awesome.mjs';
import { findRooms } from '../../packages/components/build/rooms.ts';

const systems = [native, councilKit, govuk, scottishGovernment, designsystemet, webAwesome];
const fields = application.sections.flatMap(([, list]) => list as { label: string; id: string }[]);

describe('the reference pages', () => {
  it('are as large as the budgets say', () => {
    expect(landing.cards).toHaveLength(8);
    expect(fields).toHaveLength(60);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(60);
    expect(directory.results).toHaveLength(100);
    expect(directory.table.rows).toHaveLength(200);
  });

  it.each(systems.map((system) => [system.name, system.pages] as const))('say the same: %s', (_, pages) => {
    const missing = (html: string, words: string[]) => words.filter((each) => !html.includes(each));
    const { alert, cards, contact } = landing;
    expect(missing(pages.p1, [alert.text, contact.phone, contact.reply, ...cards.flat()])).toEqual([]);
    expect(
      missing(
        pages.p2,
        fields.map(({ label }) => label),
      ),
    ).toEqual([]);
    const { results, table, filters } = directory;
    const words = [...filters.areas, ...filters.categories, ...table.rows.flat()];
    expect(missing(pages.p3, [...words, ...results.flatMap((each) => Object.values(each))])).toEqual([]);
    expect(pages.p3.match(/<tr/g)).toHaveLength(201);
  });
});

describe('the pages in this kit', () => {
  const known = findRooms()
    .map(({ css }) => (css ? readFileSync(css, 'utf8') : ''))
    .join('\n');
  const stand = (name: string) => new RegExp(`\\b${name}(?![\\w-])`).test(known);

  // A renamed class would leave its style sheet out, and the page would seem to weigh less.
  it.each(Object.entries(councilKit.pages))('use classes that there are: %s', (_, html) => {
    const classes = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names]) => names!.split(' '));
    expect(classes.length).toBeGreaterThan(50);
    expect([...new Set(classes)].filter((name) => !stand(name))).toEqual([]);
  });

  it.each(Object.entries(councilKit.scripts))(
    'load scripts of elements that they have: %s',
    (page, names) => {
      const html = page === 'fields' ? councilKit.textField('id') : councilKit.pages[page as 'p1'];
      expect(names.filter((name: string) => !html.includes(`<council-${name}`))).toEqual([]);
    },
  );
});

describe('the figures of the benchmark', () => {
  it('are medians', () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('are compared within a round, so that a busy minute does not count', () => {
    expect(ratio([15, 150, 16], [10, 100, 10])).toBe(1.5);
  });

  it('let each system go first once', () => {
    expect([0, 1, 2, 3].map((round) => turned(['a', 'b', 'c'], round)[0])).toEqual(['a', 'b', 'c', 'a']);
  });
});
