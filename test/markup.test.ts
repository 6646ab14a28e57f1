import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { validate } from './checks/html.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { pages, type Expect } from './examples.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

/** A heading is at most one level below the one before. */
export function headings(html: string, where: string): Problem[] {
  const levels = [...html.matchAll(/<h([1-6])[\s>]/gi)].map((match) => Number(match[1]));
  return levels.flatMap((level, index) =>
    index && level > levels[index - 1]! + 1
      ? [{ where, what: `h${level} follows h${levels[index - 1]}` }]
      : [],
  );
}

const uniqueIds = (html: string, where: string): Problem[] => {
  const ids = [...html.matchAll(/<[^>]*\sid="([^"]*)"/g)].map((match) => match[1]!);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ where, what: `the id ${id} is there twice` }));
};

/** Valid HTML, headings in order and unique ids: as written, and as the elements leave it. */
export async function checkMarkup(
  examples: readonly (PageExample & { expect?: Expect })[],
  options: PageOptions = {},
): Promise<Problem[]> {
  const upgraded = await visit(renderPage(examples, options), {}, async (page) => {
    await whenReady(page);
    return page.evaluate(
      (written) => {
        const inert = document.implementation.createHTMLDocument();
        return [...document.querySelectorAll('[data-example]')].map((example, index) => {
          inert.body.innerHTML = `\n${written[index]}\n`;
          // Looking twice at the same text would double the time of this test.
          return example.innerHTML === inert.body.innerHTML ? undefined : example.innerHTML;
        });
      },
      examples.map(({ html }) => html),
    );
  });
  const problems = await Promise.all(
    examples.flatMap(({ id, html, expect: meant }, index) =>
      (['as written', 'after upgrade'] as const).map(async (when) => {
        const text = when === 'as written' ? html : upgraded[index];
        if (text === undefined) return [];
        const where = when === 'as written' ? id : `${id} ${when}`;
        const rules = meant?.invalidHtml ?? [];
        return [
          ...(await validate(text, where, rules, when)),
          ...headings(text, where),
          ...(rules.includes('no-dup-id') ? [] : uniqueIds(text, where)),
        ];
      }),
    ),
  );
  return problems.flat();
}

describe('markup', () => {
  for (const page of pages) {
    test(nameOf(page), async () => expect(await checkMarkup(page)).toEqual([]));
  }

  const planted = async (html: string, head = '') =>
    (await checkMarkup([fault(html)], { sheet: 'none', script: 'off', head }))
      .map(({ where, what }) => `${where}: ${what}`)
      .join('\n');

  test('planted fault: a block in a paragraph’s place', async () => {
    expect(await planted('<span><div>Text</div></span>')).toContain('element-permitted-content');
  });

  test('planted fault: a level left out', async () => {
    expect(await planted('<h2>Two</h2><h4>Four</h4>')).toContain('h4 follows h2');
  });

  test('planted fault: an id that a script doubles', async () => {
    const head =
      '<script type="module">const p = document.querySelector("#a"); p.after(p.cloneNode(true))</script>';
    expect(await planted('<p id="a">Text</p>', head)).toContain('after upgrade: the id a is there twice');
  });

  test('planted fault: a script that adds a mistake to one that is excused', async () => {
    const head =
      '<script type="module">document.querySelector("span").append(document.createElement("div"))</script>';
    const excused = {
      ...fault('<center>Old</center><span>Text</span>'),
      expect: { invalidHtml: ['deprecated'] },
    };
    const problems = await checkMarkup([excused], { sheet: 'none', script: 'off', head });
    expect(problems.map(({ where, what }) => `${where}: ${what}`)).toEqual([
      expect.stringContaining('after upgrade: element-permitted-content'),
    ]);
  });

  test('planted fault: a misspelt excuse, which the types refuse', () => {
    // @ts-expect-error: with a type of its own for excuses this test once took any word.
    const misspelt: Expect = { invalidHTML: ['no-dup-id'] };
    expect(misspelt.invalidHtml).toBeUndefined();
  });

  test('planted fault: an excuse that is no longer needed', async () => {
    expect(await validate('<p>Text</p>', 'x', ['no-dup-id'])).toEqual([
      { where: 'x', what: 'the validator no longer finds no-dup-id: take it out of expect' },
    ]);
  });
});
