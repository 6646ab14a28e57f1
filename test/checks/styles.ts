import type { Page } from 'playwright';
import { anyOf } from './kit.js';
import type { Problem } from './problem.js';

/** The computed style of one element or rendered pseudo-element. */
export interface Style {
  /** The example it stands in, or '' outside examples. */
  example: string;
  /** A path a person can follow: `council-text-input > input::placeholder`. */
  path: string;
  kind: 'host' | 'part' | 'other';
  /** It stands in a list that says itself how it is numbered, or is one. */
  ownSigns: boolean;
  values: string[];
}

export interface Styles {
  properties: string[];
  elements: Style[];
}

export interface Scope {
  /** Selects what is read. */
  selector: string;
  /** What the build says is a part (parts.json): the rest of what is named `council-…` are hosts. */
  parts?: string[];
  /** Read only hosts and parts. */
  kitOnly?: boolean;
}

/** Lists and items that say themselves how they are numbered, by an attribute. */
export const OWN_SIGNS = 'ol[type], :is(ol, ul, menu, li)[style*="list-style" i]';

/** Every property of every element in scope, with the pseudo-elements that a person can see. */
export async function readStyles(page: Page, scope: Scope): Promise<Styles> {
  const json = await page.evaluate(
    ({ selector, anyPart, kitOnly = false, signs }) => {
      // A page's endless animation would make each reading another one; its `animation-name` is still compared.
      for (const animation of document.getAnimations()) animation.cancel();

      const isPart = (element: Element) =>
        element.matches(anyPart) ||
        (element instanceof SVGElement && element.ownerSVGElement?.matches(anyPart) === true);
      const isNamed = (element: Element) =>
        element.localName.startsWith('council-') ||
        [...element.classList].some((name) => name.startsWith('council-'));

      const step = (element: Element) => {
        const alike = [...(element.parentElement?.children ?? [])].filter(
          (one) => one.localName === element.localName,
        );
        const name = element.classList.length
          ? `${element.localName}.${element.classList[0]}`
          : element.localName;
        return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
      };
      const pathOf = (element: Element) => {
        const steps: string[] = [];
        for (
          let at: Element | null = element;
          at && at !== document.body && !at.matches('[data-example]');
          at = at.parentElement
        )
          steps.unshift(step(at));
        return steps.join(' > ');
      };

      const seen = (element: Element): string[] => {
        const style = getComputedStyle(element);
        if (style.display === 'none') return [];
        const list = ['::before', '::after'].filter(
          (name) => !['none', 'normal'].includes(getComputedStyle(element, name).content),
        );
        if (element.matches('[placeholder]')) list.push('::placeholder');
        if (element.matches('input[type=file]')) list.push('::file-selector-button');
        if (style.display === 'list-item' && style.listStyleType !== 'none') list.push('::marker');
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
        );
        if (hasText && /block|list-item|table-c|flow-root/.test(style.display))
          list.push('::first-letter', '::first-line');
        return list;
      };

      // Custom properties paint nothing by themselves, and each page has its own.
      const properties = [...getComputedStyle(document.documentElement)].filter(
        (name) => !name.startsWith('--'),
      );
      const painted = new Set([
        'color',
        'background-color',
        'font-size',
        'font-style',
        'font-weight',
        'font-family',
        'text-transform',
        'text-decoration-line',
        'float',
        'opacity',
        'line-height',
        'padding-left',
      ]);
      const hasOwnSigns = (element: Element) =>
        element.closest(`ol, ul, menu, ${signs}`)?.matches(signs) ?? false;
      // Most values are those of the document: only what differs from them travels, as `index, value, …`.
      const documentStyle = getComputedStyle(document.documentElement);
      const usual = properties.map((name) => documentStyle.getPropertyValue(name));
      const elements: unknown[] = [];
      for (const element of document.querySelectorAll(selector)) {
        const kind = isPart(element) ? 'part' : isNamed(element) ? 'host' : 'other';
        if (kitOnly && (kind === 'other' || !element.checkVisibility())) continue;
        const example = element.closest('[data-example]')?.getAttribute('data-example') ?? '';
        const ownSigns = hasOwnSigns(element);
        const pseudos = seen(element).filter(
          (name) => kind === 'part' || !kitOnly || /before|after/.test(name),
        );
        for (const pseudo of ['', ...pseudos]) {
          const style = getComputedStyle(element, pseudo || null);
          // A first letter or line has no box of its own here: each value is computed anew, so only what it paints.
          const few = pseudo.startsWith('::first-');
          const differing = properties.flatMap((name, index) => {
            const value = few && !painted.has(name) ? '' : style.getPropertyValue(name);
            return value === usual[index] ? [] : [index, value];
          });
          elements.push({ example, path: pathOf(element) + pseudo, kind, ownSigns, differing });
        }
      }
      return JSON.stringify({ properties, usual, elements });
    },
    { ...scope, anyPart: anyOf(scope.parts ?? []), signs: OWN_SIGNS },
  );
  const { properties, usual, elements } = JSON.parse(json) as Reading;
  return {
    properties,
    elements: elements.map(({ differing, ...style }) => {
      const values = [...usual];
      for (let at = 0; at < differing.length; at += 2)
        values[differing[at] as number] = differing[at + 1] as string;
      return { ...style, values };
    }),
  };
}

/** Styles as they travel. */
interface Reading {
  properties: string[];
  usual: string[];
  elements: (Omit<Style, 'values'> & { differing: (number | string)[] })[];
}

/** `display` and the like of a host stay the page's, so that its grids and utility classes work on it. */
const outer =
  /^(display|margin(-.+)?|grid-(area|row|column)(-.+)?|flex(-grow|-shrink|-basis)?|align-self|justify-self|place-self|order|line-height|letter-spacing|word-spacing)$/;

/** A reader's text-spacing bookmarklet must work on parts as well (WCAG 1.4.12). */
const spacing = /^(line-height|letter-spacing|word-spacing)$/;

/**
 * A list may be numbered by its `type`, or by the `style` that TinyMCE writes. Chromium and Safari cannot tell
 * `[type="a"]` from `[type="A"]` in a selector, so the drop-in sheet cannot say again which letters they were: it
 * leaves the numbering of such a list alone, and what its items and their markers inherit of it. What a page says
 * there is the page's by right. A list that says nothing has the kit's signs.
 */
const isNumbering = (property: string, style?: Style) =>
  property === 'list-style-type' && style?.ownSigns === true;

export const isPages = (property: string, kind: Style['kind'], style?: Style): boolean =>
  kind === 'host'
    ? outer.test(property)
    : kind === 'part' && (spacing.test(property) || isNumbering(property, style));

type Excuse = (property: string, kind: Style['kind'], style: Style) => boolean;

/** The differences between two readings of the same elements, one problem an element. */
export function compareStyles(before: Styles, after: Styles, excused: Excuse = () => false): Problem[] {
  const problems: Problem[] = [];
  const key = ({ example, path }: Style) => `${example} ${path}`;
  const display = before.properties.indexOf('display');
  const others = new Map(after.elements.map((style) => [key(style), style]));
  for (const style of before.elements) {
    const other = others.get(key(style));
    others.delete(key(style));
    if (!other) {
      problems.push({ where: style.example, what: `${style.path} is gone` });
      continue;
    }
    const changed = before.properties.flatMap((name, index) =>
      alike(style.values[index]!, other.values[index]!) ||
      excused(name, style.kind, style) ||
      isOutOfSight(name, style.path) ||
      (isOrigin(name) && style.values[display] === 'inline')
        ? []
        : [`${name}: ${short(style.values[index])} became ${short(other.values[index])}`],
    );
    if (changed.length)
      problems.push({ where: style.example, what: `${style.path} { ${changed.join('; ')} }` });
  }
  for (const style of others.values()) problems.push({ where: style.example, what: `${style.path} is new` });
  return problems;
}

/** An inline box cannot be transformed; Firefox works its origin out from whichever line it looks at. */
const isOrigin = (property: string) => /^(perspective|transform)-origin$/.test(property);

/**
 * Where words stand that only a screen reader reads, or a link that shows only with focus: wherever the flow
 * around them happens to be.
 */
const isOutOfSight = (property: string, path: string) =>
  /(visually-hidden|skip-link)$/.test(path) && /^(top|right|bottom|left|inset-.+)$/.test(property);

/**
 * Equal, or lengths that differ by less than two of the 64ths of a pixel that a browser lays out in: a text cut
 * in two runs, for a `::first-letter`, is that much wider. The pictures are compared without any tolerance.
 */
function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const length = /-?[\d.]+(?=px)/g;
  if (one.replace(length, '') !== other.replace(length, '')) return false;
  const others = other.match(length) ?? [];
  return (one.match(length) ?? []).every(
    (number, index) => Math.abs(Number(number) - Number(others[index])) < 0.035,
  );
}

const short = (value = '') => (value.length > 60 ? `${value.slice(0, 57)}…` : value);

/** What TinyMCE and older editors write. Not in a story: a strict policy forbids `style`, and so do our own rules. */
export const LISTS_OF_EDITORS = `
<div class="council-prose">
  <ol style="list-style-type: upper-alpha;"><li>Open the gate
    <ul style="list-style-type: square;"><li>both halves</li></ul></li></ol>
  <ol type="I"><li>Roll it out<ol><li>handles first</li></ol></li></ol>
  <ul style="list-style-type: circle;"><li>Go back</li><li style="list-style-type: none;"><b>Close it</b></li></ul>
</div>`;
