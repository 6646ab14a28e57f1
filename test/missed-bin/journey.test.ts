// From the service page to the reference, with a mistake on every page: nothing that a person typed is ever lost.
// engines: firefox, webkit
import { describe, expect, test } from 'vitest';
import { origin, summaryLines } from '../northshire-site.js';
import { prefixes, steps, told, words, type Lang, type Step } from './questions.js';
import { broken, useReport } from './site.js';
import { at, fillIn, findLostAnswers, goOn, resident, shows, textOf, type Resident } from './walk.js';

useReport();

/** What the page says about wrong answers, and which of them it has lost. */
async function seen(person: Resident, { wrong = {} }: Step): Promise<string[]> {
  await shows(person, 'council-error-summary');
  return [...(await person.look(summaryLines)), ...(await findLostAnswers(person, wrong))];
}

/** Gets a page wrong. Answers what the person is told, and what they would have to type again. */
async function stumble(person: Resident, step: Step, lang: Lang): Promise<string[]> {
  if (!step.says) return [];
  await person.look(() => document.documentElement.setAttribute('data-same-page', ''));
  await fillIn(person, step.wrong ?? {});
  await goOn(person, step.path, lang);
  const found = await seen(person, step);
  await at(person, step.path);
  const [title, isSame] = await person.look(() => [
    document.title,
    document.documentElement.hasAttribute('data-same-page'),
  ]);
  const start = lang === 'en' ? 'Error: ' : 'Gwall: ';
  const isTitled = title.startsWith(start) && !title.slice(start.length).startsWith(start);
  if (!isTitled) found.push(`the title is “${title}”`);
  const isMissing = step.says.some(([, rule]) => rule === 'required');
  if (isSame && !person.hasScript) found.push('a script answered');
  if (!isSame && person.hasScript && isMissing) found.push('nobody said so before the answers were sent');
  return found;
}

/** What the page says in the other language, and what was lost on the way there. */
async function inOtherLanguage(person: Resident, step: Step): Promise<string[]> {
  if (!step.says) return [];
  const change = async (lang: string) => {
    await person.press(() => document.querySelector('.council-header-links a[hreflang]')!);
    await shows(person, `html[lang=${lang}] body`);
    await at(person, step.path);
  };
  const lang = await person.look(() => document.documentElement.lang);
  await change(lang === 'en' ? 'cy' : 'en');
  const there = await seen(person, step);
  await change(lang);
  return there;
}

const ways: Record<string, { javaScript?: false; fails?: true }> = {
  'with the script': {},
  'without a script': { javaScript: false },
  'with a script that does not come': { fails: true },
};

describe('a missed bin is reported', () => {
  for (const lang of ['en', 'cy'] as const) {
    for (const [way, { fails, ...kind }] of Object.entries(ways)) {
      test(`${lang}, ${way}`, async () => {
        if (fails) broken.add('script');
        else broken.clear();
        const alsoIn = lang === 'en' && way === 'without a script' ? 'cy' : undefined;
        await resident({ ...kind, at: 'postcode' }, async (person) => {
          await person.goto(`${origin}${prefixes[lang]}/bins/missed-bin`);
          await person.press(() => document.querySelector('.council-button-start')!);
          for (const step of steps) {
            await at(person, step.path);
            expect(await person.look(() => document.documentElement.lang)).toBe(lang);
            expect(await stumble(person, step, lang), step.path).toEqual(told(step, lang));
            // The other language says the same about the same answers, which the server has seen.
            const there = alsoIn ? await inOtherLanguage(person, step) : undefined;
            expect(there, step.path).toEqual(alsoIn && told(step, alsoIn));
            await fillIn(person, step.right);
            await goOn(person, step.path, lang);
          }
          await at(person, 'check');
          expect(await textOf(person, 'h1')).toContain(words[lang].check.title);
          // One answer is changed, and the person is back where they were.
          await person.press(() => document.querySelector('dl a[href*="/report/bins"]')!);
          await at(person, 'bins');
          expect(await findLostAnswers(person, { bins: ['food', 'rubbish'] })).toEqual([]);
          await fillIn(person, { bins: ['unsure', 'food', 'rubbish'] }); // one on, two off
          await goOn(person, 'bins', lang);
          await at(person, 'check');
          const facts = await textOf(person, 'dl');
          for (const fact of ['Cardboard & "boxes" <b>', 'Morgan "Mo" Ellis', '2024', '5 Mill Lane'])
            expect(facts).toContain(fact);
          await goOn(person, 'check', lang);
          await at(person, 'sent');
          expect(await textOf(person, 'h1')).toBe(words[lang].sent.title);
          expect(await textOf(person, 'main strong')).toMatch(/^NS-\d{4}-\d{4}$/);
        });
      });
    }
  }
});
