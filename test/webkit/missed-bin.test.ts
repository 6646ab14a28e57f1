// The example's transaction in WebKit, from the first question to the reference. Every other way is in ../missed-bin.test.ts.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { example, origin, useSite } from '../northshire-site.js';
import { launchWebKit, type Found, type WebKit } from './driver.js';

interface Texts {
  continue: string;
  check: { button: string };
  sent: { title: string };
  pages: Record<string, { go?: string }>;
  questions: Record<string, { errors: Record<string, string> }>;
}
const texts = JSON.parse(readFileSync(`${example}texts/report.en.json`, 'utf8')) as Texts;

/** A question, whose rule an empty answer breaks, and the answer: what is typed where, or whose label is pressed. */
interface Step {
  path: string;
  must?: string;
  answer: [control: string, text?: string][];
}

const steps: Step[] = [
  { path: 'postcode', must: 'postcode', answer: [['[name=postcode]', 'ns42ab']] },
  { path: 'address', must: 'address', answer: [['[name=address]']] },
  { path: 'bins', must: 'bins', answer: [['[value=food]'], ['[value=rubbish]']] },
  { path: 'lid', must: 'lid', answer: [['[value=no]'], ['[name=lidReason]', 'Cardboard & "boxes" <b>']] },
  {
    path: 'collection-date',
    must: 'collectionDate',
    answer: [
      ['[name$=-day]', '02'],
      ['[name$=-month]', '11'],
      ['[name$=-year]', '2024'],
    ],
  },
  { path: 'details', answer: [['[name=details]', 'The gate is locked']] },
  { path: 'photos', answer: [] },
  { path: 'contact', must: 'fullName', answer: [['[name=fullName]', 'Morgan Ellis']] },
];

let fails = false;
useSite((site) => {
  // The site is Fastify's.
  const { addHook } = site as unknown as {
    addHook(when: 'onRequest', hook: (request: { url: string }, reply: Reply) => Promise<unknown>): void;
  };
  interface Reply {
    code(status: number): { send(): unknown };
  }
  addHook.call(site, 'onRequest', async ({ url }, reply) =>
    fails && url.endsWith('/council.js') ? reply.code(404).send() : undefined,
  );
});

let webkit: WebKit;
beforeEach(async () => {
  webkit = await launchWebKit();
});
afterEach(() => webkit.close());

const find = async (selector: string): Promise<Found> => {
  await expect.poll(() => webkit.find(selector), { message: selector, timeout: 10_000 }).not.toEqual([]);
  return (await webkit.find(selector))[0]!;
};
const press = async (selector: string) => webkit.click(await find(selector));
const textOf = async (selector: string) => {
  await find(selector);
  return webkit.evaluate((of) => document.querySelector<HTMLElement>(of)!.innerText.trim(), selector);
};

const at = async (path: string) => {
  await expect.poll(() => webkit.url(), { timeout: 10_000 }).toMatch(new RegExp(`/report/${path}$`));
  // A person who is faster than the script is answered by the server, which is as good, but not what is asked here.
  const isQuestion = steps.some((step) => step.path === path);
  await find(isQuestion && !fails ? 'council-form[data-council-ready]' : 'main');
};

/** The button that goes on, by the words on it. */
async function goOn(path: string): Promise<void> {
  const words = path === 'check' ? texts.check.button : (texts.pages[path]?.go ?? texts.continue);
  await webkit.evaluate((name) => {
    const button = [...document.querySelectorAll('main button')].find(
      (each) => each.textContent!.trim() === name,
    );
    button!.setAttribute('data-go-on', '');
  }, words);
  await press('[data-go-on]');
}

/** Sends the page without an answer, is told, and follows the link to the question. */
async function stumble({ path, must, answer }: Step): Promise<void> {
  await webkit.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
  await goOn(path);
  expect(await textOf('council-error-summary li')).toBe(texts.questions[must!]!.errors['required']);
  // With the script nothing was loaded, without it the server answered.
  expect((await webkit.find('[data-same-page]')).length).toBe(fails ? 0 : 1);
  await press('council-error-summary a');
  const isThere = await webkit.evaluate((control) => {
    const focused = document.activeElement!;
    return (focused.closest('fieldset') ?? focused).contains(document.querySelector(control));
  }, answer[0]![0]);
  expect(isThere, path).toBe(true);
}

async function give(control: string, text?: string): Promise<void> {
  const element = await find(control);
  if (text) return webkit.type(element, text);
  await webkit.evaluate((of) => {
    document.querySelector<HTMLInputElement>(of)!.labels![0]!.setAttribute('data-press', '');
  }, control);
  await press('[data-press]');
  await webkit.evaluate(() => document.querySelector('[data-press]')!.removeAttribute('data-press'));
}

describe('a missed bin is reported in WebKit', () => {
  for (const way of ['with the script', 'with a script that does not come']) {
    test(way, async () => {
      fails = way !== 'with the script';
      await webkit.goto(`${origin}/bins/missed-bin/report`);
      for (const step of steps) {
        await at(step.path);
        if (step.must) await stumble(step);
        for (const [control, text] of step.answer) await give(control, text);
        await goOn(step.path);
      }
      await at('check');
      for (const fact of ['Cardboard & "boxes" <b>', 'The gate is locked', 'Morgan Ellis', '2024'])
        expect(await textOf('main')).toContain(fact);
      await goOn('check');
      await at('sent');
      expect(await textOf('h1')).toBe(texts.sent.title);
      expect(await textOf('main strong')).toMatch(/^NS-\d{4}-\d{4}$/);
    });
  }
});
