import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { getServer, visit } from './browser.js';
import { fillIn, whenReady } from './checks/contents.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { examples, pages } from './examples.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

/**
 * Every answer on the page, and whether the question that an answer reveals is shown. A password no browser brings
 * back.
 */
const readAnswers = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement>(
        '[data-example] :is(input, select, textarea):not([type=hidden], [type=file], [type=password], [type=submit], [type=button], :read-only:not([type=radio], [type=checkbox]))',
      ),
    ].map((control) => ({
      where: control.closest('[data-example]')!.getAttribute('data-example')!,
      name: control.id || control.name,
      answer: control.type === 'radio' || control.type === 'checkbox' ? control.checked : control.value,
      shown: control.checkVisibility({ visibilityProperty: true }),
    })),
  );

/** A person fills in a page, goes elsewhere, and comes back: every answer is there, and so is what it revealed. */
export async function checkRestore(
  list: readonly PageExample[],
  options: PageOptions = {},
): Promise<Problem[]> {
  const elsewhere = (await getServer()).page('<!doctype html><title>Elsewhere</title><p>Elsewhere</p>');
  return visit(renderPage(list, options), { fresh: true }, async (page) => {
    const ready = () => (options.script === 'off' ? undefined : whenReady(page));
    await ready();
    await fillIn(page);
    const before = await readAnswers(page);
    await page.goto(elsewhere);
    await page.goBack();
    await ready();
    const after = await readAnswers(page);
    if (before.length !== after.length)
      return [{ where: nameOf(list), what: `${before.length} controls became ${after.length}` }];
    return before.flatMap(({ where, name, answer, shown }, index) => {
      const back = after[index]!;
      const problems: Problem[] = [];
      if (back.answer !== answer)
        problems.push({ where, what: `the answer of ${name} was ${answer} and came back as ${back.answer}` });
      if (back.shown !== shown)
        problems.push({ where, what: `${name} was ${shown ? 'shown' : 'hidden'} and came back otherwise` });
      return problems;
    });
  });
}

describe('back to a form', () => {
  const withAnswers = (page: readonly PageExample[]) =>
    page.filter(({ html }) => /<(input|select|textarea)/.test(html));
  for (const page of pages.map(withAnswers).filter((list) => list.length > 0)) {
    test(nameOf(page), async () => expect(await checkRestore(page)).toEqual([]));
  }

  test('no example keeps a browser from filling in what it knows', () => {
    const off = examples.filter(({ html }) => /autocomplete="off"/.test(html));
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  const field = fault('<label for="town">Town</label><input id="town" name="town">');
  const planted = async (script: string) =>
    (
      await checkRestore([field], {
        sheet: 'none',
        script: 'off',
        head: `<script type="module">${script}</script>`,
      })
    )
      .map(({ what }) => what)
      .join();

  test('planted fault: a script that empties fields when the page comes back', async () => {
    const script =
      'addEventListener("pageshow", () => setTimeout(() => (document.querySelector("#town").value = "")))';
    expect(await planted(script)).toContain('the answer of town was Ash and came back as ');
  });

  test('planted fault: a field that forgets', async () => {
    expect(await planted('document.querySelector("#town").autocomplete = "off"')).toContain(
      'the answer of town',
    );
  });
});
