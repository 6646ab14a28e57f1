import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { readHosts, readParts } from './checks/kit.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { stylePages } from './examples.js';
import { renderPage, type PageExample, type PageOptions, type Sheet } from './render-page.js';

/** Values that no design of ours uses. */
const probe = {
  'background-color': 'rgb(1, 2, 3)',
  'padding-left': '37px',
  'border-top-color': 'rgb(4, 5, 6)',
  'font-size': '33px',
};

type Ways = 'a class of the site' | 'a layer of the site' | 'an element selector';

interface Setting {
  sheet: Sheet;
  /** Whether the site's rule must win. */
  wins: boolean;
  css(path: string, part: string): string;
  before?: string;
}

const declarations = (important = '') =>
  Object.entries(probe)
    .map(([name, value]) => `${name}: ${value}${important}`)
    .join('; ');

const settings: Record<Ways, Setting> = {
  'a class of the site': {
    sheet: 'council.css',
    wins: true,
    css: (path) => `.my-form ${path} { ${declarations()} }`,
  },
  'a layer of the site': {
    sheet: 'council.drop-in.css',
    wins: true,
    css: (path) => `@layer site { ${path} { ${declarations(' !important')} } }`,
    before: '@layer site, council;',
  },
  'an element selector': {
    sheet: 'council.css',
    wins: false,
    css: (_path, part) => `${part} { ${declarations()} }`,
  },
};

/** Names of what was restyled, over all pages: a test that finds no part finds no fault. */
const probed = new Set<string>();

/** The parts of each component with the path to them that a site would write: `.council-x > ul > li`. */
const findParts = (page: Page, parts: string[], hosts: string[]) =>
  page.evaluate(
    ({ selectors, names }) => {
      const pathTo = (element: Element, name: string): string => {
        const own = [...element.classList].filter((each) => each.startsWith('council-'));
        const classes = own.map((each) => `.${each}`).join('');
        if (element.localName === name) return name + classes;
        if (own.includes(name)) return classes;
        return `${pathTo(element.parentElement!, name)} > ${classes || element.localName}`;
      };
      // What each component has for parts, in one selector: thousands of elements are asked.
      const partsOf = names
        .map((name) => [
          name,
          selectors.filter((each) => /council-[\w-]+/.exec(each)![0] === name).join(', '),
        ])
        .filter(([, parts]) => parts) as [name: string, parts: string][];
      return [...document.querySelectorAll('[data-example] *')].flatMap((element) => {
        // A rule about states weighs more, ours as the site's: who restyles an error names the error.
        const states =
          '[aria-invalid], :disabled, :checked, [readonly], :has(> .council-error-message) > legend';
        if (element.matches(`svg *, ${states}`)) return [];
        const host = partsOf.find(
          ([name, parts]) =>
            element.matches(parts) && element.parentElement!.closest(`[data-example] :is(${name}, .${name})`),
        );
        if (!host) return [];
        const path = pathTo(element, host[0]);
        element.setAttribute('data-probe', path);
        return [{ path, part: element.localName }];
      });
    },
    { selectors: parts, names: hosts },
  );

/** In each of three ways a site restyles a part, and has its will or not, as promised. */
export async function checkOverriding(
  examples: readonly PageExample[],
  way: Ways,
  options: PageOptions = {},
  parts: string[] = readParts(),
  hosts: string[] = readHosts(),
): Promise<Problem[]> {
  const { sheet, wins, css, before } = settings[way];
  // `@layer site, council` has to be read before the kit's own layers.
  const html = renderPage(examples, { sheet, script: 'off', ...options }).replace(
    '<link',
    before ? `<style>${before}</style>\n<link` : '<link',
  );
  return visit(html, {}, async (page) => {
    const found = await findParts(page, parts, hosts);
    for (const { path } of found) probed.add(path);
    const rules = [...new Map(found.map(({ path, part }) => [path, css(path, part)])).values()].join('\n');
    return page.evaluate(
      ({ rules: text, probe: wanted, wins: shouldWin, way: name }) => {
        document.body.classList.add('my-form');
        const kitRules: CSSStyleRule[] = [];
        const collect = (list: CSSRuleList) => {
          for (const rule of list) {
            if (rule instanceof CSSStyleRule) kitRules.push(rule);
            else if (
              'cssRules' in rule &&
              !(rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches)
            )
              collect(rule.cssRules as CSSRuleList);
          }
        };
        for (const sheet of document.styleSheets) collect(sheet.cssRules);
        // What is inherited is the surroundings' to say, and they are restyled here, too.
        const declaring = new Map(
          Object.keys(wanted).map((property) => [
            property,
            kitRules
              .filter((rule) => !['', 'inherit'].includes(rule.style.getPropertyValue(property)))
              .map((rule) => rule.selectorText.replace(/::[\w-]+/g, ':not(*)'))
              .join(', '),
          ]),
        );
        const declared = (element: Element, property: string) => {
          const selectors = declaring.get(property);
          return Boolean(selectors && element.matches(selectors));
        };

        const site = document.createElement('style');
        site.textContent = text;
        document.head.append(site);
        const problems: { where: string; what: string }[] = [];
        for (const element of document.querySelectorAll('[data-probe]')) {
          const where = element.closest('[data-example]')!.getAttribute('data-example')!;
          for (const [property, value] of Object.entries(wanted)) {
            const won = getComputedStyle(element).getPropertyValue(property) === value;
            if (!shouldWin && !declared(element, property)) continue;
            if (won !== shouldWin)
              problems.push({
                where,
                what: `${name}: ${element.getAttribute('data-probe')} { ${property} } ${won ? 'gives in' : 'does not give in'}`,
              });
          }
        }
        return problems;
      },
      { rules, probe, wins, way },
    );
  });
}

describe('overriding', () => {
  for (const page of stylePages) {
    test(nameOf(page), async () => {
      for (const way of Object.keys(settings) as Ways[]) expect(await checkOverriding(page, way)).toEqual([]);
    });
  }

  test('reached parts of every kind of host', () => {
    const wanted = [
      /^council-text-input > input$/,
      /^council-radios > fieldset > .council-item > label$/,
      /^\.council-header > .* > a$/,
      /^\.council-footer > .* > a$/,
      /^\.council-prose > h2$/,
    ];
    expect(wanted.filter((path) => ![...probed].some((each) => path.test(each)))).toEqual([]);
    expect(probed.size).toBeGreaterThan(100);
  });

  const example = fault('<council-fault><input></council-fault>');
  const planted = (way: Ways, css: string) =>
    checkOverriding(
      [example],
      way,
      { sheet: 'none', head: `<style>${css}</style>` },
      ['council-fault > input'],
      ['council-fault'],
    );

  test('planted fault: a rule too heavy for a class of the site', async () => {
    const problems = await planted(
      'a class of the site',
      'council-fault > input:not([type=x]):not([type=y]) { font-size: 12px }',
    );
    expect(problems.map(({ what }) => what)).toEqual([
      'a class of the site: council-fault > input { font-size } does not give in',
    ]);
  });

  test('planted fault: a rule too heavy, deep in a class of ours', async () => {
    const list = fault('<div class="council-fault"><ul><li>One</li></ul></div>');
    const head = '<style>.council-fault > ul > li:not(#x) { font-size: 12px }</style>';
    const problems = await checkOverriding(
      [list],
      'a class of the site',
      { sheet: 'none', head },
      ['.council-fault > ul > li'],
      ['council-fault'],
    );
    expect(problems.map(({ what }) => what)).toEqual([
      'a class of the site: .council-fault > ul > li { font-size } does not give in',
    ]);
  });

  test('planted fault: importance where the site cannot reach it', async () => {
    const inline = fault('<council-fault><input style="padding-left: 5px !important"></council-fault>');
    const problems = await checkOverriding(
      [inline],
      'a layer of the site',
      { sheet: 'none' },
      ['council-fault > input'],
      ['council-fault'],
    );
    expect(problems.map(({ what }) => what)).toEqual([
      'a layer of the site: council-fault > input { padding-left } does not give in',
    ]);
  });

  test('planted fault: a rule as light as an element', async () => {
    const problems = await planted('an element selector', 'input { padding-left: 5px }');
    expect(problems.map(({ what }) => what)).toEqual([
      'an element selector: council-fault > input { padding-left } gives in',
    ]);
  });
});
