// Ways to lose an answer, and to send a report twice.
// engines: firefox, webkit
import { beforeEach, describe, expect, test } from 'vitest';
import type { Kind } from '../browser.js';
import { origin, site } from '../northshire-site.js';
import { until } from '../person.js';
import { start, stepAt } from './questions.js';
import { broken, useReport } from './site.js';
import {
  at,
  fillIn,
  findLostAnswers,
  goOn,
  goOnName,
  named,
  resident,
  says,
  textOf,
  type Resident,
} from './walk.js';

useReport();
beforeEach(() => broken.clear());

const DATE = stepAt('collection-date').right;

/** Leaves a mark in the document: only the browser's cache brings a document back with it. */
const mark = (person: Resident, name: string) =>
  person.look((id) => document.documentElement.setAttribute('data-mark', id), name);
const markOf = (person: Resident) => person.look(() => document.documentElement.getAttribute('data-mark'));

/** Goes back or forward, or loads the page again, and waits for another document than the one that was left. */
async function go(person: Resident, way: 'back' | 'forward' | 'reload', path: string): Promise<void> {
  const here = await markOf(person);
  await person.look((how) => (how === 'reload' ? location.reload() : history[how]()), way);
  await until(person, (left) => document.documentElement.getAttribute('data-mark') !== left, here);
  await at(person, path);
}

/** Answers a page, goes on, and comes back to it. Both documents are marked. */
async function answerAndGoBack(person: Resident): Promise<void> {
  await mark(person, 'date');
  await fillIn(person, DATE);
  await goOn(person, 'collection-date');
  await at(person, 'details');
  await mark(person, 'details');
  await go(person, 'back', 'collection-date');
}

const browsers: Record<string, Kind> = {
  'from the cache': {},
  'from the server': { pageCache: false },
  'without a script': { javaScript: false, pageCache: false },
};

describe('back, forward and reload: every answer is there', () => {
  for (const [name, kind] of Object.entries(browsers)) {
    const isKept = kind.pageCache !== false;
    test(name, async () => {
      await resident({ ...kind, at: 'collection-date' }, async (person) => {
        await answerAndGoBack(person);
        expect(await markOf(person)).toBe(isKept ? 'date' : null);
        expect(await findLostAnswers(person, DATE)).toEqual([]);
        await mark(person, 'date again');
        await go(person, 'forward', 'details');
        expect(await markOf(person)).toBe(isKept ? 'details' : null);
        await mark(person, 'details again');
        await go(person, 'back', 'collection-date');
        // Loaded again it has what was sent; then the person goes on, also from a page that has sent before.
        await mark(person, 'date once more');
        await go(person, 'reload', 'collection-date');
        expect(await findLostAnswers(person, DATE)).toEqual([]);
        await goOn(person, 'collection-date');
        await at(person, 'details');
      });
    });

    test(`${name}: what was typed and not sent is there after a look at another page`, async () => {
      await resident({ ...kind, at: 'details' }, async (person) => {
        await fillIn(person, { details: 'Half a sentence' });
        await person.goto(`${origin}/`);
        await mark(person, 'home');
        await go(person, 'back', 'details');
        expect(await findLostAnswers(person, { details: 'Half a sentence' })).toEqual([]);
      });
    });
  }

  test('a page that comes back from the cache can be sent at once', async () => {
    await resident({ at: 'collection-date' }, async (person) => {
      await answerAndGoBack(person);
      expect(await markOf(person)).toBe('date');
      await goOn(person, 'collection-date');
      await at(person, 'details');
    });
  });
});

describe('send, twice as fast as anybody can click: one report', () => {
  for (const [name, kind] of Object.entries<Kind>({
    'with the script': {},
    'without a script': { javaScript: false, pageCache: false },
  })) {
    test(name, async () => {
      const before = site.drafts.count();
      await resident({ ...kind, at: 'check' }, async (person) => {
        await person.press(named, goOnName('check'), 2);
        await at(person, 'sent');
        const reference = await textOf(person, 'main strong');
        // And once more from the way back, if there is one.
        await mark(person, 'sent');
        await person.look(() => history.back());
        await until(person, () => document.documentElement.dataset['mark'] !== 'sent');
        await until(
          person,
          () => /(sent|check)$/.test(location.pathname) && document.readyState === 'complete',
        );
        if (await person.look(() => location.pathname.endsWith('/check'))) await goOn(person, 'check');
        await at(person, 'sent');
        expect(await textOf(person, 'main strong')).toBe(reference);
      });
      expect(site.drafts.count()).toBe(before + 1);
    });
  }
});

describe('a report', () => {
  test('is not sent from a check page that is older than a change', async () => {
    await resident({ at: 'check' }, async (person) => {
      // A second tab.
      await person.look(async (address) => {
        const body = new URLSearchParams({ details: 'A new answer' });
        await fetch(address, { method: 'POST', body });
      }, `${origin}${start}/details`);
      await goOn(person, 'check');
      await says(person, 'Your answers have changed');
      await at(person, 'check');
      expect(await textOf(person, 'dl')).toContain('A new answer');
      await goOn(person, 'check');
      await at(person, 'sent');
    });
  });

  test('that is sent is over: the next one starts empty', async () => {
    await resident({ at: 'check' }, async (person) => {
      await goOn(person, 'check');
      await at(person, 'sent');
      await person.press(named, 'Report another missed bin');
      await at(person, 'postcode');
      expect(await findLostAnswers(person, { postcode: '' })).toEqual([]);
    });
  });

  test('a day later: what was just typed is kept, and the page says what is gone', async () => {
    await resident({ at: 'contact' }, async (person) => {
      site.drafts.forgetOld(Date.now() + 2 * 24 * 60 * 60 * 1000);
      await fillIn(person, { fullName: 'Morgan Ellis', email: '' });
      await goOn(person, 'contact');
      await at(person, 'postcode');
      await says(person, 'we deleted your earlier answers');
      await person.goto(`${origin}${start}/contact`);
      expect(await findLostAnswers(person, { fullName: 'Morgan Ellis' })).toEqual([]);
    });
  });
});
