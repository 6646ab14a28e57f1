import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { comparePictures, takePicture } from './checks/pixels.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { LISTS_OF_EDITORS, compareStyles, readStyles } from './checks/styles.js';
import { stylePages } from './examples.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

/**
 * To take a first letter or line back from a page, the drop-in sheet names it, and a browser then cuts the text
 * in two runs there: the same letters, shaped apart, so that a pixel of an edge or of an underline may differ. Both
 * pages get that cut in every text, so that everything can be compared to the pixel. The box around an example
 * is a component as well (`council-width-container`), and a link may stand in it without a paragraph.
 */
const sameRuns = '<style>*::first-letter, *::first-line { color: inherit }</style>';

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
  for (const page of stylePages) {
    test(nameOf(page), async () => expect(await checkParity(page)).toEqual([]));
  }

  test('what an editor chose for a list stays', async () => {
    const lists = fault(LISTS_OF_EDITORS, 'lists/of/Editors');
    expect(await checkParity([lists])).toEqual([]);
    const signs = await visit(renderPage(lists, { sheet: 'council.drop-in.css' }), {}, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-example] li')].map(
          (item) => getComputedStyle(item).listStyleType,
        ),
      ),
    );
    expect(signs).toEqual(['upper-alpha', 'square', 'upper-roman', 'decimal', 'circle', 'none']);
  });

  test('a picture has its place before it comes', async () => {
    const html =
      '<div class="council-prose"><p><img src="/page/still-to-come.png" width="1600" height="900"></p></div>';
    const picture = fault(html, 'pictures/to/Come');
    expect(await checkParity([picture])).toEqual([]);
    const height = await visit(renderPage(picture, { sheet: 'council.drop-in.css' }), {}, (page) =>
      page.evaluate(() => document.querySelector('img')!.getBoundingClientRect().height),
    );
    expect(height).toBeGreaterThan(300);
  });

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

  test('planted fault: one pixel', async () => {
    const dot = (color: string) =>
      style(`inline-size: 1px; block-size: 1px; color: transparent; background: ${color}`);
    const problems = await checkParity([example], dot('#777'), dot('#767676'));
    expect(problems.map(({ what }) => what).join()).toMatch(/\b1 pixels differ/);
  });

  test('planted fault: one grey is one step darker', async () => {
    const problems = await checkParity([example], style('color: #777'), style('color: #767676'));
    expect(problems.map(({ what }) => what).join()).toMatch(
      /color: rgb\(119, 119, 119\) became.*pixels differ/,
    );
  });
});
