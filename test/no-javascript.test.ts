import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { fillIn, readContents, whenReady, type Contents } from './checks/contents.js';
import { fault, inOrder, missingFrom, nameOf, type Problem } from './checks/problem.js';
import { scriptPages } from './examples.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

interface Seen {
  contents: Contents[];
  /** The query that each example's form sent. */
  sent: Map<string, string>;
}

/** Reads the page, fills in every form and sends it. The server answers 204, so the page stays for the next. */
async function look(examples: readonly PageExample[], options: PageOptions): Promise<Seen> {
  const javaScriptEnabled = options.script !== 'off';
  return visit(renderPage(examples, { ...options, form: true }), { javaScriptEnabled }, async (page) => {
    if (javaScriptEnabled) await whenReady(page);
    const contents = await readContents(page);
    await fillIn(page);
    const sent = new Map<string, string>();
    for (const { id } of examples) {
      const path = `${id}/${options.script ?? 'all'}/${Math.random()}`;
      const request = page
        .waitForRequest((one) => one.url().includes('/submitted/'), { timeout: 3000 })
        .catch(() => null);
      const submits = await page.evaluate(
        ([example, action]) => {
          const frame = document.querySelector(`[data-example="${example}"]`)!;
          const form = frame.closest('form') ?? frame.querySelector('form')!;
          if (![...form.elements].some((control) => control.matches('[name]'))) return false;
          form.setAttribute('action', action!);
          form.setAttribute('method', 'get');
          form.noValidate = true;
          form.requestSubmit();
          return true;
        },
        [id, `/submitted/${path}`],
      );
      if (!submits) continue;
      const url = (await request)?.url();
      sent.set(id, url ? new URL(url).search.slice(1) : 'nothing was sent');
    }
    return { contents, sent };
  });
}

/** Without script: nothing of the author's content is lost, all in the same order, the same fields arrive. */
export async function checkWithoutScript(
  examples: readonly PageExample[],
  options: PageOptions = {},
): Promise<Problem[]> {
  const plain = await look(examples, { ...options, script: 'off' });
  const scripted = await look(examples, options);
  return examples.flatMap(({ id }, index) => {
    const without = plain.contents[index]!;
    const withScript = scripted.contents[index]!;
    const found = (what: string): Problem => ({ where: id, what });
    const sentWithout = plain.sent.get(id);
    const sentWith = scripted.sent.get(id);
    return [
      ...without.lost.map((text) => found(`not shown without script: ${text}`)),
      ...missingFrom(without.shown, withScript.shown).map((item) => found(`shown only with script: ${item}`)),
      ...(inOrder(withScript.shown, without.shown) || missingFrom(without.shown, withScript.shown).length
        ? []
        : [found('the order changes with the script')]),
      ...(sentWithout === sentWith
        ? []
        : [found(`without script the form sends ${sentWithout}, with it ${sentWith}`)]),
    ];
  });
}

describe('without JavaScript', () => {
  for (const page of scriptPages) {
    test(nameOf(page), async () => expect(await checkWithoutScript(page)).toEqual([]));
  }

  test('planted fault: content that only a script reveals', async () => {
    const head = '<style>.shy:not([data-council-ready]) { display: none }</style>';
    const reveal = '<script type="module">document.querySelector(".shy").dataset.councilReady = ""</script>';
    const problems = await checkWithoutScript([fault('<p class="shy">Bins are collected on Tuesday</p>')], {
      sheet: 'none',
      head: head + reveal,
    });
    expect(problems.map(({ what }) => what)).toContain(
      'not shown without script: text: Bins are collected on Tuesday',
    );
    expect(problems.map(({ what }) => what)).toContain(
      'shown only with script: text: Bins are collected on Tuesday',
    );
  });

  test('planted fault: a field that only a script names', async () => {
    const head = '<script type="module">document.querySelector(".late").name = "late"</script>';
    const problems = await checkWithoutScript([fault('<input name="early"><input class="late">')], { head });
    expect(problems.map(({ what }) => what)).toContain(
      'without script the form sends early=Ash, with it early=Ash&late=Ash',
    );
  });

  test('planted fault: a script that turns the order round', async () => {
    const head =
      '<script type="module">document.querySelector("#b").after(document.querySelector("#a"))</script>';
    const problems = await checkWithoutScript([fault('<p id="a">First</p><p id="b">Second</p>')], { head });
    expect(problems.map(({ what }) => what)).toContain('the order changes with the script');
  });
});
