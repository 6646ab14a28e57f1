import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { fault, type Problem } from './checks/problem.js';
import { examples, pages } from './examples.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

/** What comes out of databases, query strings and other people's editors. */
const values = [
  '<img src=x onerror=pwned()><svg onload=pwned()>',
  '"><script>pwned()</script><!--',
  "'-pwned()-' onmouseover='pwned()",
  'javascript:pwned()//',
  '${pwned()} {{constructor.constructor("pwned()")()}} #{pwned()} <%= pwned() %>',
  '</textarea></style></template></title><script>pwned()</script>',
  '#:not(*)[x="\\"]\\',
  'x'.repeat(2_000),
  '\u202Eevil\u202C \u200B\u200D\uFEFF\u0000 \u2067rtl\u2069 \u{1F469}\u200D\u{1F467}',
  'NaN',
  '-1e999',
  '[object Object]',
  '__proto__',
  ' ',
  '',
];

interface Pwned extends Window {
  pwned(): void;
  councilPwned: number;
}

const arm = () => {
  const own = window as unknown as Pwned;
  own.councilPwned = 0;
  own.pwned = () => void own.councilPwned++;
  // A click may not lead away, a form may not be sent: the page has to stay.
  for (const type of ['click', 'submit']) addEventListener(type, (event) => event.preventDefault());
};

/**
 * Puts a value into every attribute and text of the examples, less what only changes which element it is
 * (`type`, `class`, …) or runs by itself without the kit (`on…`, `style`, sources of frames).
 */
const poison = (page: Page, value: string, way: 'in place' | 'as HTML') =>
  page.evaluate(
    ({ value: text, way: how }) => {
      const keep =
        /^(type|class|role|style|is|src|srcset|srcdoc|data|formaction|action|on.*|data-example|data-council-part|data-council-ready)$/;
      const write = (element: Element) => {
        for (const { name } of [...element.attributes])
          if (!keep.test(name)) element.setAttribute(name, text);
        if ('value' in element && !element.matches('[type=file], button, li, option, progress, meter'))
          (element as HTMLInputElement).value = text;
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE && node.textContent!.trim()) node.textContent = text;
      };
      const html: string[] = [];
      for (const example of document.querySelectorAll('[data-example]')) {
        if (how === 'in place') example.querySelectorAll('*').forEach(write);
        else {
          const inert = document.implementation.createHTMLDocument();
          inert.body.innerHTML = example.innerHTML;
          inert.body.querySelectorAll('*').forEach(write);
          html.push(inert.body.innerHTML);
        }
      }
      return html;
    },
    { value, way },
  );

/** Does what a person can do: types, chooses, opens, sends. */
const useAll = (page: Page) =>
  page.evaluate(async () => {
    const settle = () => new Promise((done) => setTimeout(done, 20));
    await settle();
    for (const element of document.querySelectorAll('[data-example] *')) {
      if (element.matches('input, select, textarea'))
        for (const type of ['input', 'change', 'blur'])
          element.dispatchEvent(new Event(type, { bubbles: true }));
      if (element.matches('button, summary, a, label'))
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      if (element.matches('details')) element.toggleAttribute('open');
      if (element.matches('form'))
        element.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    }
    await settle();
  });

const read = (page: Page) =>
  page.evaluate(() => ({
    ran: (window as unknown as Pwned).councilPwned,
    links: [...document.querySelectorAll('[data-example] [href]')].filter((link) =>
      /^\s*javascript:/i.test(link.getAttribute('href')!),
    ).length,
  }));

/** Whatever is written into an example, nothing of it runs, nothing throws, and the kit makes no script link of it. */
export async function checkValues(
  list: readonly PageExample[],
  way: 'in place' | 'as HTML',
  options: PageOptions = {},
  tried = values,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const report = (value: string, ran: number, madeLinks: number, errors: string[]) => {
    const where = `${way}: ${JSON.stringify(value.slice(0, 40))}`;
    if (ran) problems.push({ where, what: `it ran ${ran} times` });
    if (madeLinks > 0) problems.push({ where, what: `${madeLinks} javascript: links were made of it` });
    problems.push(...errors.map((what) => ({ where, what })));
  };
  for (const value of tried) {
    if (way === 'in place') {
      await visit(renderPage(list, options), { first: arm }, async (page, errors) => {
        await poison(page, value, way);
        const { links } = await read(page);
        await useAll(page);
        const after = await read(page);
        report(value, after.ran, after.links - links, errors);
      });
      continue;
    }
    // Before the script: the hostile document is what the server sent.
    const html = await visit(renderPage(list, { ...options, script: 'off' }), {}, (page) =>
      poison(page, value, way),
    );
    const hostile = list.map((example, index) => ({ ...example, html: html[index]! }));
    const plain = await visit(
      renderPage(hostile, { ...options, script: 'off', head: '' }),
      { first: arm },
      read,
    );
    await visit(renderPage(hostile, options), { first: arm }, async (page, errors) => {
      await useAll(page);
      const after = await read(page);
      report(value, after.ran - plain.ran, after.links - plain.links, errors);
    });
  }
  return problems;
}

describe('hostile values', () => {
  // Ids are overwritten anyway, so all examples can stand on one page.
  for (const way of ['in place', 'as HTML'] as const) {
    test.runIf(pages.length)(
      `${way}: ${examples.length} examples, ${values.length} values`,
      async () => expect(await checkValues(examples, way)).toEqual([]),
      120_000,
    );
  }

  const planted = async (
    script: string,
    way: 'in place' | 'as HTML',
    value: string,
    html = '<p id="a" title="t">Text</p>',
  ) =>
    (
      await checkValues(
        [fault(html)],
        way,
        { sheet: 'none', script: 'off', head: `<script type="module">${script}</script>` },
        [value],
      )
    )
      .map(({ what }) => what)
      .join();

  test('planted fault: a text written as HTML', async () => {
    const script = 'const p = document.querySelector("[data-example] p"); p.innerHTML = p.textContent';
    expect(await planted(script, 'as HTML', values[0]!)).toContain('it ran 2 times');
  });

  test('planted fault: an attribute that becomes a link', async () => {
    const script =
      'const p = document.querySelector("[data-example] p"); const a = document.createElement("a"); a.setAttribute("href", p.title); p.append(a)';
    expect(await planted(script, 'as HTML', 'javascript:pwned()//')).toContain(
      '1 javascript: links were made of it',
    );
  });

  test('planted fault: an id that is put into a selector', async () => {
    const script =
      'const p = document.querySelector("[data-example] p"); addEventListener("click", () => document.querySelector("#" + p.id))';
    expect(
      await planted(script, 'in place', '#:not(*)[x="\\"]\\', '<p id="a">Text</p><button>Go</button>'),
    ).toMatch(/SyntaxError/);
  });
});
