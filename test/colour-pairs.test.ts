import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { decorative, findColorFault, type Met } from './checks/colour-pairs.js';
import { whenReady } from './checks/contents.js';
import { readPaint } from './checks/painted.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { probeTheme } from './checks/probe-theme.js';
import { inEachState, openAndVisit } from './checks/states.js';
import { examples } from './examples.js';
import { colorFaults } from './faults/colour-pairs.js';
import {
  groupExamples,
  renderPage,
  type PageExample,
  type PageOptions,
  type ScriptMode,
} from './render-page.js';

/** Each state is one look at a whole page, however many examples it has; a hundred would be slow to lay out. */
const pages = groupExamples(examples, 50);

const wide = { width: 1280, height: 800 };
const narrow = { width: 375, height: 800 };

const nothing = (): Met => ({ tokens: new Set(), pairs: new Set(), decorative: new Set() });
/** What was met, over all pages. */
const met = nothing();

/**
 * In a theme in which every token has a colour of its own, every colour that a page paints in any state is a token,
 * and stands on a ground that the themes promise it a contrast with. As the examples are; narrow, with all that
 * opens open and all links visited; and without the script.
 */
export async function checkColorPairs(
  list: readonly PageExample[],
  options: PageOptions = {},
  seen = met,
): Promise<Problem[]> {
  const problems = new Map<string, Problem>();
  const look = async (page: Page, state: string) => {
    for (const paint of await readPaint(page)) {
      const found = findColorFault(paint, seen);
      const what = `${paint.element} ${found}`;
      const key = `${paint.example} ${what}`;
      // The first state that has it is enough to find it by.
      if (found && !problems.has(key)) problems.set(key, { where: paint.example, what: `${state}: ${what}` });
    }
  };
  const open = (script: ScriptMode, use: (page: Page) => Promise<void>) =>
    visit(
      renderPage(list, { script, ...options, head: probeTheme + (options.head ?? '') }),
      { viewport: wide, reducedMotion: 'reduce' },
      use,
    );
  await open('all', async (page) => {
    await whenReady(page);
    await inEachState(page, (state) => look(page, state));
    await page.setViewportSize(narrow);
    await openAndVisit(page);
    await inEachState(page, (state) => look(page, `narrow, opened, visited, ${state}`));
    await page.setViewportSize(wide);
  });
  await open('off', (page) => look(page, 'without the script'));
  return [...problems.values()];
}

describe('colour pairs', () => {
  for (const page of pages) {
    test(nameOf(page), async () => expect(await checkColorPairs(page)).toEqual([]));
  }

  test('met what people see and do', () => {
    const wanted = [
      'text on page',
      'link on page',
      'link-hover on page',
      'link-active on page',
      'link-visited on page',
      'focus-text on focus',
      'focus-halo on focus-ring',
      'button-primary-text on button-primary-bg-hover',
      'button-primary-text on button-primary-bg-active',
      'button-disabled-text on button-disabled-bg',
      'control-selected on input-bg',
      'input-border-error on page',
      'header-link on header-bg',
      'nav-current on nav-bg',
      'error-text on page',
    ];
    expect(wanted.filter((pair) => !met.pairs.has(pair))).toEqual([]);
  });

  test('calls decorative only what somebody paints', () => {
    expect(Object.keys(decorative).filter((token) => !met.decorative.has(token))).toEqual([]);
  });

  const planted = () =>
    checkColorPairs(
      Object.entries(colorFaults).map(([name, { html }]) => fault(html, name)),
      {
        head: `<style>${Object.values(colorFaults)
          .map(({ css }) => css)
          .join('\n')}</style>`,
      },
      nothing(),
    );
  let found: Promise<Problem[]> | undefined;

  test.each(Object.entries(colorFaults))('planted fault: %s', async (name, { says }) => {
    const problems = (await (found ??= planted())).filter(({ where }) => where === name);
    expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining(says)]);
  });
});
