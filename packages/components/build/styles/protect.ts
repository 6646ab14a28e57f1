import postcss, { type ChildNode } from 'postcss';
import { both, compact, thatCanBe, thatName, type Kit } from './parts.ts';
import {
  DRAWN_BOX,
  DRAWN_OWN,
  DRAWN_TEXT,
  GUARDED_BOX,
  GUARDED_OWN,
  GUARDED_TEXT,
  LIST_PLACE,
  REPLACED,
  RESET_PROPERTIES,
} from './properties.ts';
import { unfold } from './selectors.ts';

/** What every component starts from, so that it looks the same wherever a page puts it. */
export const BASE = `
  box-sizing: border-box;
  color: var(--council-color-text);
  font-family: var(--council-font-family-body);
  font-size: var(--council-font-size-body);
  font-weight: var(--council-font-weight-regular);
  line-height: var(--council-font-line-body);
  overflow-wrap: break-word;
`;

export const HIDDEN = '[hidden]:not([hidden="until-found" i])';

const declarations = (properties: string[], value: string) =>
  properties.map((property) => `${property}: ${value} !important`).join('; ');

/** The line height of components and parts: ordinary rules, the first of the sheet. */
export function startOfText({ hosts, parts }: Kit): ChildNode[] {
  // A page's `h3 { line-height: 3 }` is no reader's wish: a part takes its host's spacing, unless a rule says
  // more. One class is all that this weighs, so that each of those rules does say more. Controls and components
  // are left out: they have a line height of their own.
  const spaced = `:where(${compact(parts)}):not(:where(input, select, textarea, button)):not([class*="council-"])`;
  return postcss.parse(`
    ${unfold(`:is(${both(hosts)})`)} { line-height: var(--council-font-line-body); }
    ${spaced} { line-height: inherit; letter-spacing: inherit; word-spacing: inherit; }`).nodes;
}

/** `[hidden]`, and what jQuery's `.hide()` writes, on components and parts. */
export function hiddenRules({ hosts, parts }: Kit): ChildNode[] {
  const styled = '[style*="display:none" i], [style*="display: none" i]';
  return postcss.parse(
    `:where(${both(hosts)}, ${compact(parts)}):is(${HIDDEN}, ${styled}) { display: none !important; }`,
  ).nodes;
}

/** Components are never reset, because `all: revert` would take their place from the page as well. */
export function guard({ hosts }: Kit): ChildNode[] {
  const important = BASE.split(';').filter((one) => one.trim() && !one.includes('line-height'));
  return postcss.parse(`:where(${both(hosts)}) {
    ${declarations([...GUARDED_BOX, ...GUARDED_TEXT], 'initial')};
    ${declarations(GUARDED_OWN, 'revert')};
    ${important.map((one) => `${one} !important`).join(';')}
  }`).nodes;
}

/** Pseudo-elements that a page can paint, and the elements that have them; none where any element has. */
const PSEUDO_ELEMENTS: Record<string, string[]> = {
  before: [],
  after: [],
  'first-letter': [],
  'first-line': [],
  marker: ['li', 'summary'],
  placeholder: ['input', 'textarea'],
  'file-selector-button': ['input'],
};

/** What the `align` of a table cell does: it moves the blocks inside, too, and has a name of its own for that. */
const ALIGN = {
  left: '-webkit-left',
  right: '-webkit-right',
  center: '-webkit-center',
  middle: '-webkit-center',
  justify: 'justify',
};

/** Takes parts, their pseudo-elements and those of components back from the page. */
export function reset({ hosts, parts }: Kit): ChildNode[] {
  // A component inside another is no part of it, also where a selector of the other would reach it.
  const names = both(hosts);
  const those = (list: string[], which: string) => `:where(:is(${compact(list)})${which}:not(${names}))`;

  const pseudoElements = Object.entries(PSEUDO_ELEMENTS).map(([name, owners]) =>
    owners.length
      ? `:where(${compact(thatCanBe(parts, owners))})::${name}`
      : `:where(${compact(parts)}, ${names})::${name}`,
  );
  const backdrops = parts.filter((part) => /\bdialog\b|popover/.test(part));
  if (backdrops.length) pseudoElements.push(`:where(${compact(backdrops)})::backdrop`);

  // A person may have dragged a textarea. An editor may have chosen the signs of a list, in an attribute: no
  // selector tells `type="a"` from `type="A"`, so nothing here can say again which they were.
  const ownSigns = '[style*="list-style" i]';
  const textareas = those(thatCanBe(parts, ['textarea']), ':is(textarea:not([style]))');
  const lists = those(thatCanBe(parts, ['ul', 'menu', 'li']), `:is(ul, menu, li)${ownSigns}`);
  const allBut = (property: string) => RESET_PROPERTIES.filter((one) => one !== property);

  // Cells may be aligned by an attribute, which is no more than a wish where a rule says `inherit`.
  const cells = compact(thatName(parts, ['td', 'th']));
  const aligned = Object.entries(ALIGN).map(
    ([value, align]) => `:where(${cells})[align="${value}" i] { text-align: ${align} !important }`,
  );
  const images = `:is(${compact(thatCanBe(parts, REPLACED))}):is(${REPLACED.join(', ')})`;
  const shapes = `:is(${compact(thatCanBe(parts, ['svg']))}, ${names}):is(svg) *`;
  const drawn = `:where(${images}, ${shapes})`;

  return postcss.parse(`
    ${those(parts, `:not(${REPLACED.join(', ')}, svg *, textarea, :is(ul, menu, li)${ownSigns})`)},
    ${pseudoElements.join(', ')} {
      ${declarations(RESET_PROPERTIES, 'revert')}
    }
    ${textareas} { ${declarations(allBut('height'), 'revert')} }
    ${lists} { ${declarations([...allBut('list-style'), ...LIST_PLACE], 'revert')} }
    ${drawn} {
      ${declarations(DRAWN_BOX, 'initial')};
      ${declarations(DRAWN_TEXT, 'inherit')};
      ${declarations(DRAWN_OWN, 'revert')}
    }
    ${drawn}:not(ol[type], ${ownSigns}) { list-style-type: revert !important }
    ${drawn}:not(ol[start], ol[reversed]) { counter-reset: revert !important }
    :where(${shapes})::before, :where(${shapes})::after { content: none !important }
    ${aligned.join('')}`).nodes;
}
