import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { examples, type Expect } from './examples.js';
import { groupExamples, renderPage, type PageExample, type PageOptions } from './render-page.js';

/** axe reads the whole document for each example on it, so short ones are quicker. */
const pages = groupExamples(examples, 12);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Rules about whole documents. An example is a piece of one: the page that it goes into has the main landmark,
// the h1 and the skip link. And several examples of headers stand on one page here, nowhere else.
const aboutPages = [
  'region',
  'landmark-one-main',
  'landmark-no-duplicate-main',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'page-has-heading-one',
  'bypass',
  'skip-link',
];

interface AxeWindow {
  axe: {
    run(
      context: Element,
      options: object,
    ): Promise<{
      violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
    }>;
  };
}

interface Found {
  example: string;
  id: string;
  what: string;
}

function runAxe(examples: readonly PageExample[], options: PageOptions, only?: string[]): Promise<Found[]> {
  return visit(renderPage(examples, options), { reducedMotion: 'reduce' }, async (page) => {
    await whenReady(page);
    await page.evaluate(axe);
    const rules = only
      ? { runOnly: { type: 'rule', values: only } }
      : {
          runOnly: { type: 'tag', values: tags },
          rules: Object.fromEntries([
            ...aboutPages.map((id) => [id, { enabled: false }]),
            ['target-size', { enabled: true }],
          ]),
        };
    return page.evaluate(async (run) => {
      const results: Found[] = [];
      for (const example of document.querySelectorAll('[data-example]')) {
        const { violations } = await (window as unknown as AxeWindow).axe.run(example, {
          ...run,
          resultTypes: ['violations'],
        });
        for (const { id, help, nodes } of violations) {
          for (const { html, failureSummary = '' } of nodes) {
            results.push({
              example: example.getAttribute('data-example')!,
              id,
              what: `${id}: ${help}: ${html} ${failureSummary.replace(/\s+/g, ' ')}`,
            });
          }
        }
      }
      return results;
    }, rules);
  });
}

/**
 * axe finds nothing in any example, or exactly what the example says is meant to be wrong. What an element mends
 * (an id that was missing) is wrong without the script only, and is looked for there.
 */
export async function checkAxe(
  examples: readonly (PageExample & { expect?: Expect })[],
  options: PageOptions = {},
  only?: string[],
): Promise<Problem[]> {
  const found = await runAxe(examples, options, only);
  const meantWrong = examples.filter(({ expect: meant }) => meant?.axe);
  const plain = meantWrong.length ? await runAxe(meantWrong, { ...options, script: 'off' }, only) : [];
  return examples.flatMap(({ id: where, expect: meant }) => {
    const excused = (meant?.axe ?? []).filter((rule) => !only || only.includes(rule));
    const here = found.filter(({ example }) => example === where);
    const missed = excused.filter(
      (rule) => ![...here, ...plain].some(({ example, id }) => example === where && id === rule),
    );
    return [
      ...here.filter(({ id }) => !excused.includes(id)).map(({ what }) => ({ where, what })),
      ...missed.map((rule) => ({ where, what: `axe no longer finds ${rule}: take it out of expect` })),
    ];
  });
}

describe('axe', () => {
  for (const page of pages) {
    test(nameOf(page), async () => {
      expect(await checkAxe(page)).toEqual([]);
      expect(await checkAxe(page, { scheme: 'dark' }, ['color-contrast'])).toEqual([]);
    });
  }

  test('planted fault: a control without a label', async () => {
    const problems = await checkAxe([fault('<input name="x">')], { sheet: 'none', script: 'off' });
    expect(problems[0]?.what).toMatch(/^label: /);
  });

  test('planted fault: pale text', async () => {
    const problems = await checkAxe([fault('<p class="pale">Hard to read</p>')], {
      sheet: 'none',
      script: 'off',
      head: '<style>.pale { color: #aaa }</style>',
    });
    expect(problems[0]?.what).toMatch(/^color-contrast: /);
  });

  test('planted fault: an excuse that is no longer needed', async () => {
    const example = { ...fault('<label for="x">Name</label><input id="x">'), expect: { axe: ['label'] } };
    expect(await checkAxe([example], { sheet: 'none', script: 'off' })).toEqual([
      { where: 'faults/planted/Fault', what: 'axe no longer finds label: take it out of expect' },
    ]);
  });
});
