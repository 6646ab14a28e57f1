import { describe, expect, test } from 'vitest';
import { getServer, visit } from './browser.js';
import { readContents, whenReady } from './checks/contents.js';
import { fault, missingFrom, nameOf, type Problem } from './checks/problem.js';
import { scriptPages } from './examples.js';
import { renderPage, type PageExample, type PageOptions, type ScriptMode } from './render-page.js';

const tagsOf = (list: readonly PageExample[]) => [
  ...new Set(list.flatMap(({ html }) => html.match(/(?<=<)(council|planted)-[\w-]+/g) ?? [])),
];

/** Somebody else's script, earlier on the page, that takes every name of ours: an older kit, or a namesake. */
async function serveNamesake(list: readonly PageExample[], base: string): Promise<void> {
  const define = tagsOf(list).map((tag) => `customElements.define('${tag}', class extends HTMLElement {});`);
  const server = await getServer();
  server.file(`${base}/scripts/taken.js`, { body: define.join('\n') });
  server.file('/scripts/nothing.js', { body: '' });
}

/** Holds the parser up, so that an `async` script of the kit runs before there is a body. */
const slowPage = '<script src="/delay/100/scripts/nothing.js"></script>';

const look = (examples: readonly PageExample[], options: PageOptions) => {
  const head = (options.script === 'async' ? slowPage : '') + (options.head ?? '');
  return visit(renderPage(examples, { ...options, head }), {}, async (page, errors) => {
    // Of a namesake's elements nobody says that they are ready.
    if (options.script !== 'taken') await whenReady(page);
    const html = await page.evaluate(() =>
      [...document.querySelectorAll('[data-example]')].map((example) => example.innerHTML),
    );
    return { html, contents: await readContents(page), errors };
  });
};

/** The kit loaded twice, early, or after somebody took its names: the same document, no exception. */
export async function checkCopies(
  examples: readonly PageExample[],
  modes: ScriptMode[],
  options: PageOptions = {},
): Promise<Problem[]> {
  await serveNamesake(examples, options.base ?? '');
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
  for (const page of scriptPages) {
    test(nameOf(page), async () =>
      expect(await checkCopies(page, ['two-copies', 'async', 'taken'])).toEqual([]),
    );
  }

  /** What is found with another script in the kit's place. */
  const planted = async (script: string, mode: ScriptMode) => {
    const base = `/copies-${Math.random()}`;
    (await getServer()).file(`${base}/council-kit/cdn/council.js`, { body: script });
    const example = fault('<planted-fault><p>Text</p></planted-fault>');
    const problems = await checkCopies([example], [mode], { sheet: 'none', base });
    return problems.map(({ what }) => what).join();
  };

  test('planted fault: a bare customElements.define, which throws when it runs again', async () => {
    const bare = 'customElements.define("planted-fault", class extends HTMLElement {})';
    expect(await planted(bare, 'two-copies')).toMatch(/two-copies: .*(NotSupportedError|already been used)/);
    expect(await planted(bare, 'async')).toBe('');
  });

  test('planted fault: a second copy that works on what the first has done', async () => {
    const adds = 'document.querySelector("planted-fault").append(document.createElement("hr"))';
    expect(await planted(adds, 'two-copies')).toContain('two-copies: the document became');
  });

  test('planted fault: a script that takes the page for complete', async () => {
    const hasty = 'document.querySelector("planted-fault").title = "Text"';
    expect(await planted(hasty, 'async')).toMatch(/async: TypeError.*async: the document became/);
  });

  test('planted fault: a script that takes every element of its name for its own', async () => {
    const trusting = `
      class Own extends HTMLElement { get words() { return "Text" } }
      if (!customElements.get("planted-fault")) customElements.define("planted-fault", Own);
      const element = document.querySelector("planted-fault");
      element.firstElementChild.textContent = element.words;`;
    expect(await planted(trusting, 'taken')).toContain('taken: lost text: Text');
    expect(await planted(trusting, 'two-copies')).toBe('');
  });
});
