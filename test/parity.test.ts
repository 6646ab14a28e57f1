import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { comparePictures, takePicture } from './checks/pixels.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { compareStyles, readStyles } from './checks/styles.js';
import { pages } from './examples.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

// engines: this file also runs in Firefox.

/**
 * To take a first letter or line back from a page, the drop-in sheet names it, and a browser then cuts the text
 * in two runs there. Both pages get that cut, so that everything else can be compared to the pixel.
 */
const sameRuns =
  '<style>[data-example] *::first-letter, [data-example] *::first-line { color: inherit }</style>';

/** On a clean page both style sheets look the same: every computed value, every pixel. */
export async function checkParity(
  examples: readonly PageExample[],
  ordinary: PageOptions = {},
  dropIn: PageOptions = {},
): Promise<Problem[]> {
  const look = (options: PageOptions) =>
    visit(renderPage(examples, { ...options, head: sameRuns + (options.head ?? '') }), {}, async (page) => {
      await whenReady(page);
      return {
        styles: await readStyles(page, { selector: '[data-example] *' }),
        picture: await takePicture(page),
      };
    });
  const one = await look({ sheet: 'council.css', ...ordinary });
  const other = await look({ sheet: 'council.drop-in.css', ...dropIn });
  return [...compareStyles(one.styles, other.styles), ...comparePictures(one.picture, other.picture)];
}

describe('parity of the two style sheets', () => {
  for (const page of pages) {
    test(nameOf(page), async () => expect(await checkParity(page)).toEqual([]));
  }

  const example = fault('<p class="box">Text</p>');
  const style = (rules: string): PageOptions => ({
    sheet: 'none',
    script: 'off',
    head: `<style>.box { ${rules} }</style>`,
  });

  test('planted fault: one declaration is lost', async () => {
    const problems = await checkParity([example], style('padding: 4px'), style(''));
    expect(problems.map(({ what }) => what).join()).toMatch(/padding-left: 4px became 0px/);
  });

  test('planted fault: one grey is one step darker', async () => {
    const problems = await checkParity([example], style('color: #777'), style('color: #767676'));
    expect(problems.map(({ what }) => what).join()).toMatch(
      /color: rgb\(119, 119, 119\) became.*pixels differ/,
    );
  });
});
