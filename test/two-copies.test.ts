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

/** The kit loaded twice, early, or after somebody took its names: the same document, no exception. */
export async function checkCopies(
  examples: readonly PageExample[],
  mode: ScriptMode,
  options: PageOptions = {},
): Promise<Problem[]> {
  await serveNamesake();
  const look = (script: ScriptMode) =>
    visit(renderPage(examples, { ...options, script }), {}, async (page, errors) => {
      // Of a namesake's elements nobody says that they are ready.
      if (script !== 'taken') await whenReady(page);
      const html = await page.evaluate(() =>
        [...document.querySelectorAll('[data-example]')].map((example) => example.innerHTML),
      );
      return { html, contents: await readContents(page), errors };
    });
  const expected = await look(mode === 'taken' ? 'off' : 'all');
  const actual = await look(mode);
  return [
    ...actual.errors.map((what) => ({ where: nameOf(examples), what: `${mode}: ${what}` })),
    ...examples.flatMap(({ id: where }, index) => {
      const lost = missingFrom(actual.contents[index]!.shown, expected.contents[index]!.shown);
      if (lost.length) return lost.map((what) => ({ where, what: `${mode}: lost ${what}` }));
      const same = mode === 'taken' || actual.html[index] === expected.html[index];
      return same ? [] : [{ where, what: `${mode}: the document became ${actual.html[index]}` }];
    }),
  ];
}

describe('two copies', () => {
  for (const mode of ['two-copies', 'async', 'taken'] as const) {
    for (const page of pages) {
      test(`${mode}: ${nameOf(page)}`, async () => expect(await checkCopies(page, mode)).toEqual([]));
    }
  }

  const example = fault('<planted-fault><p>Text</p></planted-fault>');
  const head = (text: string) => ({ sheet: 'none' as const, head: `<script type="module">${text}</script>` });

  test('planted fault: a bare customElements.define for a name that is taken', async () => {
    const twice =
      'class A extends HTMLElement {} customElements.define("planted-fault", A); customElements.define("planted-fault", class extends A {})';
    const problems = await checkCopies([example], 'two-copies', head(twice));
    expect(problems.map(({ what }) => what).join()).toMatch(
      /two-copies: .*NotSupportedError|already been used/,
    );
  });

  test('planted fault: an element that fails when it is defined at its start tag', async () => {
    // Under `async` the second copy of a script may find the first one's parts.
    const doubles =
      'if (document.scripts.length > 2) document.querySelector("planted-fault").append(document.createElement("hr"))';
    const problems = await checkCopies([example], 'two-copies', head(doubles));
    expect(problems.map(({ what }) => what).join()).toContain('the document became');
  });
});
