import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { engine, visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { anyOf, readParts } from './checks/kit.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import {
  LISTS_OF_EDITORS,
  OWN_SIGNS,
  compareStyles,
  isPages,
  readStyles,
  type Styles,
} from './checks/styles.js';
import { scriptPages, stylePages, unprotected, type Expect } from './examples.js';
import { hosts, none, type Host } from './hosts.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

// engines: firefox

interface Reading {
  styles: Styles;
  /** What a page may change (see `isPages`), as it is on a clean page; given to both pages before reading. */
  pins: string[];
  unprotected: Problem[];
}

/**
 * What is the page's by right (outer properties of hosts, text spacing, the numbering of a list that has its
 * own, authored prose) would move and resize everything else. So both pages get the same values for it, from a
 * rule no page can beat, and then *all* else must be equal, sizes included.
 */
async function pin(page: Page, parts: string[], given?: string[]): Promise<string[]> {
  return page.evaluate(
    ({ anyPart, given: values, signs }) => {
      const strong = ':not(#a#b#c#d#e#f#g#h)';
      const spacing = ['line-height', 'letter-spacing', 'word-spacing'];
      const outer = [
        'display',
        'margin-top',
        'margin-right',
        'margin-bottom',
        'margin-left',
        'grid-row-start',
        'grid-row-end',
        'grid-column-start',
        'grid-column-end',
        'flex-grow',
        'flex-shrink',
        'flex-basis',
        'align-self',
        'justify-self',
        'order',
        ...spacing,
      ];
      const rules = [
        `[data-example]${strong} { all: initial !important; display: block !important; position: relative !important; inline-size: 640px !important; color: inherit !important; font: inherit !important; text-align: inherit !important; text-transform: inherit !important; white-space: inherit !important; cursor: inherit !important; text-indent: inherit !important; list-style: inherit !important }`,
        // These take the text of whatever stands around them, on purpose: here that is nobody's page.
        ...['page/grid', 'page/width-container', 'content/link', 'content/icon', 'content/heading'].map(
          (room) =>
            `[data-example^="${room}/"]${strong}${strong} { color: initial !important; font: initial !important }`,
        ),
        `[data-pin=authored]${strong} { all: revert !important }`,
        `[data-pin=authored]${strong}:is(img, svg, video, canvas, iframe, picture) { display: none !important }`,
        ...['before', 'after'].map(
          (name) => `[data-pin=authored]${strong}::${name} { content: none !important }`,
        ),
        ...['first-letter', 'first-line', 'marker'].map(
          (name) => `[data-pin=authored]${strong}::${name} { all: revert !important }`,
        ),
      ];
      const pins: string[] = [];
      for (const element of document.querySelectorAll('[data-example] *')) {
        if (element instanceof SVGElement && element.ownerSVGElement) continue;
        const part = element.matches(anyPart);
        const named =
          element.localName.startsWith('council-') ||
          [...element.classList].some((name) => name.startsWith('council-'));
        if (!part && !named) {
          element.setAttribute('data-pin', 'authored');
          continue;
        }
        const style = getComputedStyle(element);
        const index = pins.length;
        const value =
          values?.[index] ??
          [...(part ? spacing : outer), ...(element.matches(signs) ? ['list-style-type'] : [])]
            .map((name) => `${name}: ${style.getPropertyValue(name)} !important`)
            .join('; ');
        pins.push(value);
        element.setAttribute('data-pin', String(index));
        rules.push(`[data-pin="${index}"]${strong} { ${value} }`);
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules.join('\n'));
      document.adoptedStyleSheets.push(sheet);
      return pins;
    },
    { anyPart: anyOf(parts), given, signs: OWN_SIGNS },
  );
}

/** Elements of a component's own markup that no rule of the kit ends in: the page can do with them as it likes. */
const findUnprotected = (page: Page, parts: string[]): Promise<Problem[]> =>
  page.evaluate((anyPart) => {
    const own =
      'label, legend, fieldset, input:not([type=hidden]), select, textarea, button, details, summary, ' +
      ':is(button, label, legend, summary, a[class*="council-"]) > svg';
    return [...document.querySelectorAll(`[data-example] :is(${own})`)]
      .filter((element) => !/(^| )council-/.test(element.getAttribute('class') ?? ''))
      .filter((element) => !element.matches(anyPart))
      .filter((element) => {
        const kit = element.parentElement!.closest('[data-example] *');
        for (let at = kit; at && !at.matches('[data-example]'); at = at.parentElement) {
          if (at.localName.startsWith('council-') || /(^| )council-/.test(at.getAttribute('class') ?? ''))
            return true;
        }
        return false;
      })
      .map((element) => ({
        where: element.closest('[data-example]')!.getAttribute('data-example')!,
        what: `no rule of the kit protects <${element.localName}> in <${element.parentElement!.localName} class="${element.parentElement!.className}">`,
      }));
  }, anyOf(parts));

function read(
  examples: readonly PageExample[],
  options: PageOptions,
  parts: string[],
  pins?: string[],
): Promise<Reading> {
  const html = renderPage(examples, { sheet: 'council.drop-in.css', gutter: false, ...options });
  return visit(html, {}, async (page) => {
    if (options.script !== 'off') await whenReady(page);
    const bare = await findUnprotected(page, parts);
    const pinned = await pin(page, parts, pins);
    return {
      styles: await readStyles(page, { selector: '[data-example] *', parts, kitOnly: true }),
      pins: pinned,
      unprotected: bare,
    };
  });
}

/** For the closing note of an issue: how much was compared. */
const counted = { elements: 0, values: 0, changed: 0 };

/** On somebody else's page every host and part looks as on a clean one. */
export async function checkHostileCss(
  examples: readonly (PageExample & { expect?: Expect })[],
  pagesOfOthers: Host[],
  options: PageOptions = {},
  parts: string[] = readParts(),
): Promise<Problem[]> {
  const clean = await read(examples, { ...options, host: none }, parts);
  const excused = unprotected(examples);
  const problems = clean.unprotected.filter(({ where }) => !excused.has(where));
  for (const host of pagesOfOthers) {
    const { styles } = await read(examples, { ...options, host }, parts, clean.pins);
    const changed = compareStyles(clean.styles, styles, isPages);
    counted.elements += styles.elements.length;
    counted.values += styles.elements.length * styles.properties.length;
    counted.changed += changed.length;
    problems.push(...changed.map(({ where, what }) => ({ where, what: `${host.name}: ${what}` })));
  }
  return problems;
}

describe(`hostile page CSS against the drop-in sheet (${engine})`, () => {
  const { none: _clean, ...hostile } = hosts;
  for (const [script, pages] of [
    ['all', stylePages],
    ['off', scriptPages],
  ] as const) {
    for (const page of pages) {
      test(`script ${script}: ${nameOf(page)}`, async () => {
        expect(await checkHostileCss(page, Object.values(hostile), { script })).toEqual([]);
      }, 400_000); // Firefox reads styles slowly
    }
  }
  test('lists that an editor numbered', async () => {
    const lists = fault(LISTS_OF_EDITORS, 'lists/of/Editors');
    expect(await checkHostileCss([lists], Object.values(hostile))).toEqual([]);
  });
  test('how much was compared', () => {
    console.info(
      `hostile CSS: ${counted.elements} elements, ${counted.values} values compared, ${counted.changed} elements changed`,
    );
    expect(counted.changed).toBe(0);
    expect(counted.elements > 0).toBe(stylePages.length > 0);
  });

  const faultSheet = (rules: string) => ({
    script: 'off' as const,
    head: `<style>@layer council.rules { ${rules} }</style>`,
  });

  test('planted fault: a part without a rule of its own', async () => {
    const problems = await checkHostileCss(
      [fault('<div class="council-fault"><label>Name</label></div>')],
      [],
      { script: 'off' },
      [],
    );
    expect(problems[0]?.what).toContain('no rule of the kit protects <label>');
  });

  test('planted fault: a rule that is not important', async () => {
    const example = fault('<div class="council-fault"><label>Name</label></div>');
    const problems = await checkHostileCss(
      [example],
      [hosts.nasty],
      faultSheet('.council-fault > label { color: blue }'),
      ['.council-fault > label'],
    );
    expect(problems.map(({ what }) => what).join()).toMatch(/nasty: .*label.*color: rgb\(0, 0, 255\) became/);
  });

  test('planted fault: a pseudo-element that the page fills', async () => {
    const example = fault('<div class="council-fault"><label>Name</label></div>');
    const problems = await checkHostileCss([example], [hosts.nasty], faultSheet(''), [
      '.council-fault > label',
    ]);
    expect(problems.map(({ what }) => what).join()).toContain('label::before is new');
  });

  test('planted fault: the signs of a list that has none of its own', async () => {
    const list = (attribute: string) => `<div class="council-fault"><ol${attribute}><li>One</li></ol></div>`;
    const problems = await checkHostileCss(
      [fault(list(''), 'faults/plain/Fault'), fault(list(' type="a"'), 'faults/typed/Fault')],
      [hosts.nasty],
      faultSheet(''),
      ['.council-fault > ol'],
    );
    const said = (id: string) =>
      problems
        .filter(({ where, what }) => where === id && what.includes('> ol'))
        .map(({ what }) => what)
        .join();
    expect(said('faults/plain/Fault')).toContain('list-style-type: decimal became georgian');
    expect(said('faults/typed/Fault')).not.toContain('list-style-type');
    // Nothing else of such a list is excused.
    expect(said('faults/typed/Fault')).toContain('list-style-position: outside became inside');
  });
});
