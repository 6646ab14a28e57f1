import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { pages, type Expect } from './examples.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Manners of writing, which are Prettier's business, and of a browser's serializer.
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attr-case': 'off',
      // A browser writes `"` where an author wrote `&quot;`.
      'no-raw-characters': 'off',
      // Opinions that are not the standard's: an input without a type is a text
      // input, a button without one submits, and both spellings of a button are buttons.
      'no-implicit-input-type': 'off',
      'no-implicit-button-type': 'off',
      'prefer-button': 'off',
      'no-redundant-for': 'off',
      'tel-non-breaking': 'off',
      // An example is a piece of a page: its heading may be of any level. `headings` below looks at the order.
      'heading-level': 'off',
      'long-title': 'off',
      // What Safari needs to say that a list without bullets is a list.
      'no-redundant-role': 'off',
    },
  }),
);

/** What is wrong with a piece of HTML by the standard, less what the example says is meant to be. */
export async function validate(
  html: string,
  where: string,
  meant: Expect['invalidHtml'],
): Promise<Problem[]> {
  if (meant === true) return [];
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  const missed = (meant ?? []).filter((rule) => !messages.some(({ ruleId }) => ruleId === rule));
  return [
    ...messages
      .filter(({ ruleId }) => !meant?.includes(ruleId))
      .map(({ ruleId, message, line }) => ({ where, what: `${ruleId}: ${message} (line ${line})` })),
    ...missed.map((rule) => ({
      where,
      what: `the validator no longer finds ${rule}: take it out of expect`,
    })),
  ];
}

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
    return page.evaluate(() =>
      [...document.querySelectorAll('[data-example]')].map((example) => example.innerHTML),
    );
  });
  const problems = await Promise.all(
    examples.flatMap(({ id, html, expect: meant }, index) =>
      [html, upgraded[index]!].map(async (text, after) => {
        const where = after ? `${id} after upgrade` : id;
        // What was missing may be filled in by then, so an upgraded example need not be wrong any more.
        const rules = after && Array.isArray(meant?.invalidHtml) ? true : meant?.invalidHtml;
        return [
          ...(await validate(text, where, rules)),
          ...headings(text, where),
          ...(rules ? [] : uniqueIds(text, where)),
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

  test('planted fault: an excuse that is no longer needed', async () => {
    expect(await validate('<p>Text</p>', 'x', ['no-dup-id'])).toEqual([
      { where: 'x', what: 'the validator no longer finds no-dup-id: take it out of expect' },
    ]);
  });
});
