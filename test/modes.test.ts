import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { readContents, whenReady } from './checks/contents.js';
import { findFaint, findFaintControls } from './checks/focus.js';
import { findLayoutFaults, findMotion } from './checks/layout.js';
import { readParts } from './checks/kit.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { examples, unprotected, type Expect } from './examples.js';
import { groupExamples, renderPage, type PageExample, type PageOptions } from './render-page.js';

/** Each look is one picture of a whole page for every few controls: four short pages are quicker than a long one. */
const pages = groupExamples(examples, 25);

type Find = (page: Page) => Promise<Problem[]>;

interface Mode {
  viewport?: { width: number; height: number };
  media?: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** Attributes of the document element. */
  root?: Record<string, string>;
  /** A style sheet that the reader, not the author, adds. */
  reader?: string;
  finds: Find[];
}

/** Text that is there and cannot be read, though nothing native hides it. */
const findLost: Find = async (page) =>
  (await readContents(page)).flatMap(({ example, lost }) =>
    lost.map((what) => ({ where: example, what: `not shown: ${what}` })),
  );

/** Paper has no use for what is there to be pressed. */
const findLostOnPaper: Find = async (page) => {
  const screen = await readContents(page);
  await page.emulateMedia({ media: 'print' });
  const pressed = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '[data-example] :is(nav, button, a, form, search, [role=search], footer :is(h2, h3))',
      ),
    ].map((element) => element.textContent!.replace(/\s+/g, ' ')),
  );
  return (await readContents(page)).flatMap(({ example, shown }, index) =>
    screen[index]!.shown.filter(
      (item) =>
        item.startsWith('text: ') &&
        !shown.includes(item) &&
        !pressed.some((text) => text.includes(item.slice(6))),
    ).map((what) => ({ where: example, what: `not printed: ${what}` })),
  );
};

/** As narrow as a header with all its parts can be: there are fewer pixels to look at. */
const tall = { width: 800, height: 400 };
const layout = [findLayoutFaults, findLost];
const looks: Find[] = [(page) => findFaint(page, readParts())];

const modes: Record<string, Mode> = {
  light: { viewport: tall, media: { reducedMotion: 'reduce' }, finds: [findLayoutFaults, ...looks] },
  // What shows focus is the same two tones in both schemes, and the themes prove them on every ground.
  dark: {
    viewport: tall,
    media: { reducedMotion: 'reduce' },
    root: { 'data-council-scheme': 'dark' },
    finds: [(page) => findFaintControls(page, readParts())],
  },
  'forced colours': {
    viewport: tall,
    media: { forcedColors: 'active', reducedMotion: 'reduce' },
    finds: [...layout, ...looks],
  },
  'reduced motion': { media: { reducedMotion: 'reduce' }, finds: [findMotion] },
  // A small phone, and 1280 px at 400%: as wide as that one, and less high.
  '320 px and 400% zoom': { viewport: { width: 320, height: 200 }, finds: layout },
  'text spacing': {
    // The values of WCAG 1.4.12, as its bookmarklets set them.
    reader:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    finds: layout,
  },
  '200% text': { reader: 'html { font-size: 200% !important }', finds: layout },
  'right to left': { viewport: { width: 640, height: 800 }, root: { dir: 'rtl' }, finds: layout },
  print: { finds: [findLostOnPaper, findLayoutFaults] },
};

/** Puts the page into a reader's mode, over whatever mode it was in. */
async function enter(
  page: Page,
  { viewport = { width: 1280, height: 800 }, media = {}, root = {}, reader = '' }: Mode,
): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, forcedColors: 'none', reducedMotion: 'no-preference', ...media });
  await page.evaluate(
    ({ attributes, css }) => {
      for (const [name, value] of Object.entries(attributes))
        document.documentElement.setAttribute(name, value);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    { attributes: { dir: 'ltr', 'data-council-scheme': 'light', ...root }, css: reader },
  );
}

/** In a reader's mode nothing is clipped, overlapped or lost, and focus can be seen. */
function checkModes(
  list: readonly (PageExample & { expect?: Expect })[],
  names: string[],
  options: PageOptions = {},
): Promise<Problem[]> {
  const excused = unprotected(list); // such a control keeps the size that its page gives it
  return visit(renderPage(list, options), { fresh: true }, async (page) => {
    await whenReady(page);
    const problems: Problem[] = [];
    for (const name of names) {
      const mode = modes[name]!;
      await enter(page, mode);
      for (const find of mode.finds) {
        const found = (await find(page)).filter(
          ({ where }) => find !== findLayoutFaults || !excused.has(where),
        );
        problems.push(...found.map(({ where, what }) => ({ where, what: `${name}: ${what}` })));
      }
    }
    return problems;
  });
}

describe('modes', () => {
  for (const page of pages) {
    test(nameOf(page), async () => expect(await checkModes(page, Object.keys(modes))).toEqual([]));
  }

  const planted = async (mode: string, html: string, css: string) =>
    (await checkModes([fault(html)], [mode], { sheet: 'none', script: 'off', head: `<style>${css}</style>` }))
      .map(({ what }) => what)
      .join('\n');

  test.each([
    [
      '320 px and 400% zoom',
      '<p class="wide">Text</p>',
      '.wide { width: 400px }',
      '<p class="wide"> sticks out',
    ],
    [
      '320 px and 400% zoom',
      '<p class="line">One line that does not fit</p>',
      '.line { overflow: hidden; white-space: nowrap; width: 100px }',
      'cuts its text off at the side',
    ],
    [
      'text spacing',
      '<p class="low">Text that needs room</p>',
      '.low { overflow: hidden; height: 1em }',
      'cuts its text off below',
    ],
    [
      '200% text',
      '<p class="low">Two words</p><p>More</p>',
      '.low { height: 20px; width: 100px; margin: 0 }',
      'spills out of <p class="low">',
    ],
    [
      'right to left',
      '<p class="a">Text</p><p class="b">Other</p>',
      '.b { position: relative; top: -2.2em }',
      '“Text” lies on “Other”',
    ],
    ['reduced motion', '<p class="slow">Text</p>', '.slow { transition: all 1s }', 'still moves'],
    [
      'print',
      '<p class="off">Text</p>',
      '@media print { .off { display: none } }',
      'not printed: text: Text',
    ],
    [
      'light',
      '<button class="council-fault">Send</button>',
      'button:focus { outline: 1px solid #ccc }',
      'focus on <button> Send changes',
    ],
    [
      'dark',
      '<input class="council-fault" aria-label="Name">',
      'input { border: 1px solid #ddd }',
      'of <input>',
    ],
    [
      'forced colours',
      '<button class="council-fault">Send</button>',
      'button { forced-color-adjust: none; background: none; border: 0; color: #eee }',
      'of <button> Send 0 px stand out',
    ],
  ])('planted fault: %s', async (name, html, css, said) => {
    expect(await planted(name, html, css)).toContain(said);
  });
});
