import { describe, expect, test } from 'vitest';
import { lineOf, parse, readFiles, walk, type File, type Node } from './checks/source.js';
import type { Problem } from './checks/problem.js';

type Table = Record<string, Record<string, string | Record<string, string>>>;

/** CLDR's plural categories for whole numbers. */
const plurals: Record<string, string[]> = {
  en: ['one', 'other'],
  cy: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

const files = import.meta.glob<Record<string, unknown>>('../packages/components/src/**/*.messages.ts', {
  eager: true,
});

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && 'en' in value;

/** Every key in English and in Welsh, with every plural form and the same placeholders. */
export function checkMessages(where: string, table: Table): Problem[] {
  const found = (what: string): Problem => ({ where, what });
  const keys = new Set(Object.values(table).flatMap((messages) => Object.keys(messages)));
  const holes = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)]
      .map((match) => match[1]!)
      .sort()
      .join();
  return Object.entries(plurals).flatMap(([lang, categories]) =>
    [...keys].flatMap((key) => {
      const message = table[lang]?.[key];
      if (!message) return [found(`${key} is missing in ${lang}`)];
      const english = table['en']?.[key];
      const texts = typeof message === 'string' ? [message] : Object.values(message);
      const missing = typeof message === 'string' ? [] : categories.filter((category) => !message[category]);
      const plural = typeof english === 'object' || typeof table['cy']?.[key] === 'object';
      const expected = english && holes(typeof english === 'string' ? english : (english['other'] ?? ''));
      return [
        ...missing.map((category) => found(`${key} has no “${category}” in ${lang}`)),
        ...(plural && typeof message === 'string'
          ? [found(`${key} has plural forms, but not in ${lang}`)]
          : []),
        ...texts.filter((text) => !text.trim()).map(() => found(`${key} is empty in ${lang}`)),
        // A plural form may leave the number out (“one character”), not bring a placeholder that nobody fills.
        ...texts
          .filter((text) => holes(text) && expected !== undefined && holes(text) !== expected)
          .map((text) => found(`${key} in ${lang} asks for other values: ${text}`)),
      ];
    }),
  );
}

const shownProperties =
  /^(textContent|innerText|ariaLabel|ariaDescription|ariaValueText|ariaRoleDescription|title|placeholder|alt|label|innerHTML|outerHTML)$/;
const shownAttributes =
  /^(aria-label|aria-description|aria-valuetext|aria-roledescription|title|placeholder|alt|label)$/;
const shownCalls =
  /^(append|prepend|before|after|replaceWith|replaceChildren|createTextNode|setCustomValidity|insertAdjacentText|alert|confirm)$/;

/** Text for people that stands in code, where no translator finds it. */
export function checkText(file: File): Problem[] {
  const problems: Problem[] = [];
  const say = (node: Node | undefined) => {
    for (const text of words(node))
      problems.push({
        where: `${file.path}:${lineOf(file.text, node!.start)}`,
        what: `text in code: ${text}`,
      });
  };
  walk(parse(file), (node) => {
    const name = (one: unknown) =>
      ((one as Node | undefined)?.['name'] ?? (one as Node | undefined)?.['value']) as string;
    if (node.type === 'AssignmentExpression') {
      const left = node['left'] as Node;
      if (left.type === 'MemberExpression' && shownProperties.test(name(left['property'])))
        say(node['right'] as Node);
    }
    if (node.type === 'CallExpression') {
      const callee = node['callee'] as Node;
      const called = name(callee.type === 'MemberExpression' ? callee['property'] : callee);
      const [first, second] = node['arguments'] as Node[];
      if (called === 'setAttribute' && shownAttributes.test(name(first))) say(second);
      if (shownCalls.test(called)) (node['arguments'] as Node[]).forEach(say);
    }
    if (node.type === 'TaggedTemplateExpression' && name(node['tag']) === 'html') {
      const quasis = (node['quasi'] as Node)['quasis'] as { value: { raw: string } }[];
      const text = quasis
        .map(({ value }) => value.raw)
        .join('\u0000')
        .replace(/<[^>]*>/g, ' ');
      if (/\p{L}{2}/u.test(text))
        problems.push({
          where: `${file.path}:${lineOf(file.text, node.start)}`,
          what: `text in a template: ${text.trim()}`,
        });
    }
  });
  return problems;
}

/** The texts that an expression can give, as far as they stand in it. */
function words(node: Node | undefined): string[] {
  const hasWords = (text: string) => /\p{L}{2}/u.test(text);
  switch (node?.type) {
    case 'Literal':
    case 'StringLiteral':
      return typeof node['value'] === 'string' && hasWords(node['value']) ? [node['value']] : [];
    case 'TemplateLiteral': {
      const text = (node['quasis'] as { value: { raw: string } }[]).map(({ value }) => value.raw).join('…');
      return hasWords(text) ? [text] : [];
    }
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [...words(node['left'] as Node), ...words(node['right'] as Node)];
    case 'ConditionalExpression':
      return [...words(node['consequent'] as Node), ...words(node['alternate'] as Node)];
    default:
      return [];
  }
}

describe('messages', () => {
  for (const [path, exports] of Object.entries(files)) {
    const tables = Object.values(exports).filter(isTable);
    test(path.replace('../packages/components/src/', ''), () => {
      expect(tables.length).toBeGreaterThan(0);
      expect(tables.flatMap((table) => checkMessages(path, table))).toEqual([]);
    });
  }

  test('no text in code outside the message files', () => {
    // What the debug script says is for the people who build a page; it is English by decision.
    const sources = readFiles('packages/components/src/**/*.ts').filter(
      ({ path }) => !/\.messages\.ts$|base\/(debug.*|sentences)\.ts$/.test(path),
    );
    expect(sources.flatMap(checkText)).toEqual([]);
  });

  test('planted faults in a table', () => {
    const table = {
      en: { left: { one: '{count} left', other: '{count} left' }, open: 'Open' },
      cy: { left: { one: '{count}', two: '{n}', other: '{count}' } },
    };
    expect(checkMessages('fault', table).map(({ what }) => what)).toEqual([
      'left has no “zero” in cy',
      'left has no “few” in cy',
      'left has no “many” in cy',
      'left in cy asks for other values: {n}',
      'open is missing in cy',
    ]);
  });

  test.each([
    'button.textContent = "Show all"',
    'button.ariaLabel = open ? "Hide" : "Show"',
    'button.setAttribute("aria-label", `Remove ${name}`)',
    'list.append("No results")',
    'render(html`<p>Loading</p>`, list)',
  ])('planted fault: %s', (text) => expect(checkText({ path: 'fault.ts', text })).not.toEqual([]));
});
