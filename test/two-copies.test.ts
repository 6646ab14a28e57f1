import { describe, expect, test } from 'vitest';
import { getServer, visit } from './browser.js';
import { readContents, whenReady } from './checks/contents.js';
import { fault, missingFrom, nameOf, type Problem } from './checks/problem.js';
import { examples as all, pages } from './examples.js';
import { renderPage, type PageExample, type PageOptions, type ScriptMode } from './render-page.js';

const tagsOf = (list: readonly PageExample[]) => [
  ...new Set(list.flatMap(({ html }) => html.match(/(?<=<)council-[\w-]+/g) ?? [])),
];

/** Somebody else's script, earlier on the page, that takes every name of ours: an older kit, or a namesake. */
async function serveNamesake(): Promise<void> {
  const define = tagsOf(all).map((tag) => `customElements.define('${tag}', class extends HTMLElement {});`);
  (await getServer()).file('/scripts/taken.js', { body: define.join('\n') });
}

const look = (examples: readonly PageExample[], options: PageOptions) =>
  visit(renderPage(examples, options), {}, async (page, errors) => {
    // Of a namesake's elements nobody says that they are ready.
    if (options.script !== 'taken') await whenReady(page);
    const html = await page.evaluate(() =>
      [...document.querySelectorAll('[data-example]')].map((example) => example.innerHTML),
    );
    return { html, contents: await readContents(page), errors };
  });

/** The kit loaded twice, early, or after somebody took its names: the same document, no exception. */
export async function checkCopies(
  examples: readonly PageExample[],
  modes: ScriptMode[],
  options: PageOptions = {},
): Promise<Problem[]> {
  await serveNamesake();
  const once = await look(examples, { ...options, script: 'all' });
  const never = await look(examples, { ...options, script: 'off' });
  const problems: Problem[] = [];
  for (const mode of modes) {
    const expected = mode === 'taken' ? never : once;
    const actual = await look(examples, { ...options, script: mode });
    const say = (where: string, what: string) => problems.push({ where, what: `${mode}: ${what}` });
    for (const error of actual.errors) say(nameOf(examples), error);
    examples.forEach(({ id }, index) => {
      const lost = missingFrom(actual.contents[index]!.shown, expected.contents[index]!.shown);
      for (const item of lost) say(id, `lost ${item}`);
      if (!lost.length && mode !== 'taken' && actual.html[index] !== expected.html[index])
        say(id, `the document became ${actual.html[index]}`);
    });
  }
  return problems;
}

describe('two copies', () => {
  for (const page of pages) {
    test(nameOf(page), async () =>
      expect(await checkCopies(page, ['two-copies', 'async', 'taken'])).toEqual([]),
    );
  }

  const example = fault('<planted-fault><p>Text</p></planted-fault>');
  const head = (text: string) => ({ sheet: 'none' as const, head: `<script type="module">${text}</script>` });

  test('planted fault: a bare customElements.define for a name that is taken', async () => {
    const twice =
      'class A extends HTMLElement {} customElements.define("planted-fault", A); customElements.define("planted-fault", class extends A {})';
    const problems = await checkCopies([example], ['two-copies'], head(twice));
    expect(problems.map(({ what }) => what).join()).toMatch(
      /two-copies: .*NotSupportedError|already been used/,
    );
  });

  test('planted fault: a second copy that works on what the first has done', async () => {
    const doubles =
      'if (document.scripts.length > 2) document.querySelector("planted-fault").append(document.createElement("hr"))';
    const problems = await checkCopies([example], ['two-copies'], head(doubles));
    expect(problems.map(({ what }) => what).join()).toContain('the document became');
  });
});
