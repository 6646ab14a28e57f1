import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { readContents, whenReady, type Contents } from './checks/contents.js';
import { fault, missingFrom, nameOf, type Problem } from './checks/problem.js';
import { scriptPages } from './examples.js';
import { renderPage, type PageExample, type PageOptions, type ScriptMode } from './render-page.js';

interface Seen {
  contents: Contents[];
  /** Names and values that each example would send. */
  fields: string[][];
}

const failures: ScriptMode[] = ['404', 'blocked', 'never', 'other-throws'];

function look(examples: readonly PageExample[], options: PageOptions): Promise<Seen> {
  const html = renderPage(examples, { ...options, form: true });
  // A module that never answers holds DOMContentLoaded back for ever, so do not wait for it.
  return visit(
    html,
    {
      javaScriptEnabled: options.script !== 'off',
      until: options.script === 'never' ? 'commit' : 'load',
    },
    async (page) => {
      if (options.script === 'never') {
        // The load event never comes; style sheets do.
        await page.waitForFunction(() =>
          [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
        );
        await page
          .locator('[data-example]')
          .nth(examples.length - 1)
          .waitFor({ state: 'attached' });
      }
      if (options.script === 'other-throws') await whenReady(page);
      const contents = await readContents(page);
      const fields = await page.evaluate(() =>
        [...document.querySelectorAll('[data-example]')].map((example) => {
          const form = example.closest('form') ?? example.querySelector('form')!;
          return [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);
        }),
      );
      return { contents, fields };
    },
  );
}

/** A script that fails in one of the usual ways takes nothing away that is there without it. */
export async function checkScriptFails(
  examples: readonly PageExample[],
  modes: ScriptMode[],
  options: PageOptions = {},
): Promise<Problem[]> {
  const without = await look(examples, { ...options, script: 'off' });
  const problems: Problem[] = [];
  for (const mode of modes) {
    // Another script's exception must not stop ours, so that page is measured against the working one.
    const expected = mode === 'other-throws' ? await look(examples, { ...options, script: 'all' }) : without;
    const actual = await look(examples, { ...options, script: mode });
    examples.forEach(({ id: where }, index) => {
      const gone = missingFrom(actual.contents[index]!.shown, expected.contents[index]!.shown);
      const hidden = missingFrom(expected.contents[index]!.lost, actual.contents[index]!.lost);
      const fields = missingFrom(actual.fields[index]!, expected.fields[index]!);
      for (const what of [...gone, ...hidden, ...fields])
        problems.push({ where, what: `${mode}: lost ${what}` });
    });
  }
  return problems;
}

describe('the script fails', () => {
  for (const page of scriptPages) {
    test(nameOf(page), async () => expect(await checkScriptFails(page, failures)).toEqual([]));
  }

  // The old habit: a script in the head announces that scripts work, and the style sheet believes it.
  const hopeful =
    '<script>document.documentElement.className = "js"</script><style>.js .shy { display: none }</style>';
  // A script that gives up as soon as anything on the page throws.
  const touchy = '<script>addEventListener("error", () => document.querySelector(".shy")?.remove())</script>';

  test.each(failures)('planted fault: content that waits for a script (%s)', async (mode) => {
    const head = mode === 'other-throws' ? touchy : hopeful;
    const problems = await checkScriptFails(
      [fault('<p class="shy">Bins are collected on Tuesday</p>')],
      [mode],
      { sheet: 'none', head },
    );
    expect(problems.map(({ what }) => what)).toContain(`${mode}: lost text: Bins are collected on Tuesday`);
  });
});
