import { describe, expect, test } from 'vitest';
import { RESET_PROPERTIES } from '../packages/components/build/styles/properties.ts';
import { visit } from './browser.js';

/** What a part is not given back from the page, and why not. */
const LEFT_TO_THE_PAGE: Record<string, RegExp> = {
  'text spacing, which readers set for themselves (WCAG 1.4.12)':
    /^(line-height|letter-spacing|word-spacing)$/,
  'the direction of the text, which `dir` says; `all` leaves it out, too': /^(direction|unicode-bidi)$/,
  'the numbers of a list, which attributes say': /^counter-set$/,
  'only for the inside of an SVG':
    /^([cr][xy]|[drxy]|alignment-baseline|baseline-shift|dominant-baseline|buffered-rendering|clip-rule|color-interpolation(-filters)?|color-rendering|(fill|stroke|stop|flood)(-.*)?|lighting-color|marker-(start|mid|end)|mask-type|paint-order|shape-rendering|text-anchor|vector-effect)$/,
  'names for scripts, transitions and other elements: they draw nothing':
    /^(anchor-(name|scope)|position-(anchor|area|try-.*|visibility)|(animation|scroll|view|timeline|trigger)-(trigger|timeline|scope|name)(-.*)?|timeline-trigger-.*|view-transition-.*|overlay|interpolate-size)$/,
  'how far and in what order one scrolls and tabs; no content is lost by it':
    /^(reading-(flow|order)|scroll-(axis-lock|initial-target|marker-group|target-group)|interest-delay-.*)$/,
  'windows of apps, old boxes and notes of the browser: not for documents':
    /^(app-region|window-drag|frame-sizing|dynamic-range-limit|-webkit-(box-(align|direction|flex|ordinal-group|pack)|locale|rtl-ordering|text-decorations-in-effect))$/,
  'other spellings of a property that is in the list':
    /^-webkit-(border-image|box-decoration-break|line-break|ruby-position|text-combine|text-orientation|writing-mode)$/,
  // To become empty: a page that used one of these would change a part.
  'too new, or too rare, to have been met on a page':
    /^(border-shape|corner-.*-shape|baseline-source|caret-(animation|shape)|(column|row)-rule-.*|rule-overlap|flex-line-count|initial-letter|interactivity|margin-trim|math-(depth|shift|style)|object-view-box|ruby-overhang|speak|text-(autospace|box-edge|box-trim|fit|spacing-trim)|-webkit-(box-reflect|user-modify|mask-box-image.*))$/,
};

/** A logical name as the physical one that it is in a text from left to right. */
const physical = (name: string) =>
  name
    .replace(/^(border|corner)-(start|end)-(start|end)-/, (_, what: string, block: string, inline: string) =>
      [what, block === 'start' ? 'top' : 'bottom', inline === 'start' ? 'left' : 'right', ''].join('-'),
    )
    .replace(/^inset-/, '')
    .replace('inline-size', 'width')
    .replace('block-size', 'height')
    .replace('block-start', 'top')
    .replace('block-end', 'bottom')
    .replace('inline-start', 'left')
    .replace('inline-end', 'right')
    .replace(/-block$/, '-y')
    .replace(/-inline$/, '-x');

/** Which properties of this browser a list of properties, shorthands among them, does not set. */
const findMissing = (list: string[]): Promise<string[]> =>
  visit('<p>', {}, async (page) => {
    const properties = await page.evaluate((names) => {
      const { style } = document.querySelector('p')!;
      const longhands = (all: string[]) => {
        style.cssText = all.map((name) => `${name}: revert`).join('; ');
        return [...style];
      };
      return {
        covered: longhands(names),
        asked: [...getComputedStyle(document.body)]
          .filter((name) => CSS.supports(name, 'revert'))
          .map((name) => ({ name, parts: longhands([name]) })),
      };
    }, list);
    const covered = new Set(properties.covered);
    return properties.asked
      .filter(({ parts }) => !parts.every((part) => covered.has(part) || covered.has(physical(part))))
      .map(({ name }) => name);
  });

/** Neither given back nor on the list of what is the page's; or on both. */
export async function checkProperties(list: string[]): Promise<string[]> {
  const reasons = Object.values(LEFT_TO_THE_PAGE);
  const isLeft = (name: string) => reasons.some((names) => names.test(name) || names.test(physical(name)));
  return [
    ...(await findMissing(list)).filter((name) => !isLeft(name)).map((name) => `${name} is not given back`),
    ...list.filter(isLeft).map((name) => `${name} is given back and excused`),
  ];
}

describe('what the drop-in sheet takes back from a page', () => {
  test('is every property that this browser knows', async () => {
    expect(await checkProperties(RESET_PROPERTIES)).toEqual([]);
  });

  test.each(['float', 'padding', 'writing-mode'])('planted fault: %s is forgotten', async (forgotten) => {
    const found = await checkProperties(RESET_PROPERTIES.filter((property) => property !== forgotten));
    expect(found.join()).toContain(
      `${forgotten === 'padding' ? 'padding-left' : forgotten} is not given back`,
    );
  });

  test('planted fault: an excuse that is no longer needed', async () => {
    expect(await checkProperties([...RESET_PROPERTIES, 'line-height'])).toEqual([
      'line-height is given back and excused',
    ]);
  });
});
