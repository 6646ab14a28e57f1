import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { fault, type Problem } from './checks/problem.js';
import { examples, pages } from './examples.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

/** What comes out of databases, query strings and other people's editors; in one value what does not need it to itself. */
const values = [
  "javascript:pwned()//<img src=x onerror=pwned()><svg onload=pwned()>\"><script>pwned()</script>'-pwned()-' onmouseover='pwned()",
  '${pwned()} {{constructor.constructor("pwned()")()}} #{pwned()} <%= pwned() %></textarea></style></template></title><script>pwned()</script><!--',
  '#:not(*)[x="\\"]\\',
  '\u202Eevil\u202C \u200B\u200D\uFEFF\u0000 \u2067rtl\u2069 \u{1F469}\u200D\u{1F467}',
  'NaN',
  '-1e999',
  '[object Object]',
  '__proto__',
  ' ',
  '',
];

type Way = 'in place' | 'as HTML';

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
 * Puts each value into every attribute and text of the examples, less what only changes which element it is
 * (`type`, `class`, …) or runs by itself without the kit (`on…`, `style`, sources of frames). In place, or, for
 * what a server sent, into a copy of each example, whose HTML it returns: one list a value.
 */
const poison = (page: Page, tried: readonly string[], way: Way) =>
  page.evaluate(
    ({ tried: texts, way: how }) => {
      const keep =
        /^(type|class|role|style|is|src|srcset|srcdoc|data|formaction|action|on.*|data-example|data-council-part|data-council-ready)$/;
      const write = (element: Element, text: string) => {
        for (const { name } of [...element.attributes])
          if (!keep.test(name)) element.setAttribute(name, text);
        if ('value' in element && !element.matches('[type=file], button, li, option, progress, meter'))
          (element as HTMLInputElement).value = text;
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE && node.textContent!.trim()) node.textContent = text;
      };
      const writeAll = (root: ParentNode, text: string) => {
        for (const element of root.querySelectorAll('*')) {
          const rule = element.getAttribute('data-rule');
          write(element, text);
          // A hostile rule is nobody's; under its own rule the hostile words are shown.
          if (rule) {
            const shown = element.cloneNode(true) as Element;
            shown.setAttribute('data-rule', rule);
            element.after(shown);
          }
          if (element instanceof HTMLTemplateElement) writeAll(element.content, text);
        }
      };
      const frames = [...document.querySelectorAll('[data-example]')];
      return texts.map((text) =>
        frames.map((example) => {
          if (how === 'in place') {
            writeAll(example, text);
            return '';
          }
          const inert = document.implementation.createHTMLDocument();
          inert.body.innerHTML = example.innerHTML;
          writeAll(inert.body, text);
          return inert.body.innerHTML;
        }),
      );
    },
    { tried, way },
  );

/** Does what a person can do: types, chooses, opens, sends. */
const useAll = (page: Page) =>
  page.evaluate(async () => {
    // Until every element has seen what changed and every picture that came of it has failed or loaded.
    const settle = async () => {
      for (const element of document.querySelectorAll<Element & { updateComplete?: Promise<unknown> }>('*'))
        await element.updateComplete;
      const pictures = [...document.images].filter(
        ({ complete, loading }) => !complete && loading !== 'lazy',
      );
      await Promise.all(
        pictures.map(
          (picture) =>
            new Promise((done) => {
              picture.addEventListener('load', done);
              picture.addEventListener('error', done);
            }),
        ),
      );
      await new Promise((done) => setTimeout(done));
    };
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
  way: Way,
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
  // Before the script, and the same for all values.
  const written =
    way === 'as HTML'
      ? await visit(renderPage(list, { ...options, script: 'off' }), {}, (page) => poison(page, tried, way))
      : [];
  for (const [index, value] of tried.entries()) {
    if (way === 'in place') {
      await visit(renderPage(list, options), { first: arm }, async (page, errors) => {
        await poison(page, [value], way);
        const { links } = await read(page);
        await useAll(page);
        const after = await read(page);
        report(value, after.ran, after.links - links, errors);
      });
      continue;
    }
    const hostile = list.map((example, at) => ({ ...example, html: written[index]![at]! }));
    const { after, errors } = await visit(
      renderPage(hostile, options),
      { first: arm },
      async (page, thrown) => {
        await useAll(page);
        return { after: await read(page), errors: thrown };
      },
    );
    // What is so without a script, too, is not the kit's doing.
    const plain =
      after.ran || after.links
        ? await visit(renderPage(hostile, { ...options, script: 'off', head: '' }), { first: arm }, read)
        : after;
    report(value, after.ran - plain.ran, after.links - plain.links, errors);
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

  // Long enough to be slow where work grows with the square of it.
  const some = examples.filter((_, index) => index % 16 === 0);
  for (const way of ['in place', 'as HTML'] as const)
    test(`${way}: 20,000 characters in ${some.length} examples`, async () =>
      expect(await checkValues(some, way, {}, ['x'.repeat(20_000)])).toEqual([]));

  const planted = async (script: string, way: Way, value: string, html = '<p id="a" title="t">Text</p>') =>
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

  test.each(['in place', 'as HTML'] as const)(
    'planted fault: the words of a template written as HTML (%s)',
    async (way) => {
      const script =
        'addEventListener("click", () => { const { content } = document.querySelector("template"); document.querySelector("h2").innerHTML = content.querySelector("[data-rule=required]").textContent })';
      const html =
        '<template><p data-rule="required">Enter a name</p></template><h2></h2><button type="button">Go</button>';
      expect(await planted(script, way, values[0]!, html)).toMatch(/it ran \d times/);
    },
  );

  test('planted fault: a rule of a template written as HTML', async () => {
    const script =
      'const { content } = document.querySelector("template"); document.querySelector("h2").innerHTML = content.firstElementChild.dataset.rule';
    const html = '<template><p data-rule="required">Enter a name</p></template><h2></h2>';
    expect(await planted(script, 'as HTML', values[0]!, html)).toMatch(/it ran \d times/);
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
