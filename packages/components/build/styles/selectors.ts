import selectorParser, { type Node, type Pseudo, type Selector, type Tag } from 'postcss-selector-parser';

/**
 * What a selector of a room's style sheet ends in.
 * - `host`: the component itself, in either spelling (`<council-x>` or `class="council-x"`)
 * - `part`: an element of the component's own markup, reached from the host by `>`, `+` or `~`
 */
export interface Target {
  kind: 'host' | 'part';
  /** The selector with both spellings of the host, ready for output: a list, where it ends in one of them. */
  spelled: string;
  /** The same at rest and without pseudo-elements: every element that the rule can ever paint. */
  element: string;
  /** `::before` and the like, or empty. */
  pseudoElement: string;
}

const isCouncilName = (name: string) => name.startsWith('council-');

/** Pseudo-elements that may still be written with one colon, plus all written with two. */
const isPseudoElement = (node: Node) => node.type === 'pseudo' && selectorParser.isPseudoElement(node);

/** Attributes that say what an element is, not how it is at the moment. */
const NATURE = new Set(['type', 'class', 'href', 'popover', 'role']);

/** Where an element stands among its neighbours, or that it is empty. */
const isPlace = ({ value = '' }: Node) =>
  /^:(first|last|only|nth(-last)?)-(child|of-type)$|^:empty$/.test(value);

const isList = (node: Node): node is Pseudo => node.type === 'pseudo' && /^:(is|where|not)$/.test(node.value);

/** True for what comes and goes: hover, checked, open, what an element has inside, which way people read. */
const isState = (node: Node) =>
  node.type === 'attribute'
    ? !NATURE.has(node.attribute)
    : node.type === 'pseudo' && !isList(node) && !isPlace(node);

/**
 * Takes the states off a selector, so that it finds the same elements in every state: nobody's page may change a
 * component while the pointer is elsewhere. A place goes from the `end` only, from what the rule paints: there an
 * item of a list is an item wherever it stands. Before that it says which elements are meant.
 */
function atRest(selector: Selector, end: boolean): Selector {
  const last = selector.nodes.findLastIndex(({ type }) => type === 'combinator');
  for (const [index, node] of [...selector.nodes].entries()) {
    const atEnd = end && index > last;
    if (isList(node)) listAtRest(node, atEnd);
    else if (isState(node) || (atEnd && (isPlace(node) || isPseudoElement(node)))) node.remove();
  }
  // Where nothing is left beside a combinator, any element may stand.
  const stands = (node?: Node) => node && node.type !== 'combinator';
  for (const node of selector.filter(({ type }) => type === 'combinator')) {
    const anything = () => selectorParser.universal({ value: '*' });
    if (!stands(selector.at(selector.index(node) + 1))) selector.insertAfter(node, anything());
    const at = selector.index(node);
    if (at === 0 || !stands(selector.at(at - 1))) selector.insertBefore(node, anything());
  }
  return selector;
}

/** `:not(:checked, .x)` is `:not(.x)` at rest; `:is(a:hover, b)` is `:is(a, b)`; `:is(:hover, b)` is anything. */
function listAtRest(list: Pseudo, end: boolean): void {
  const without = list.value === ':not';
  let anything = false;
  list.each((one) => {
    const before = String(one);
    const after = String(atRest(one, end));
    if (without && after !== before) one.remove();
    if (!without && !after.trim()) anything = true;
  });
  if (anything || !list.nodes.length) list.remove();
}

/** The council names that stand first in a selector: the components themselves. */
export function hostNames(selectors: string[]): Set<string> {
  const names = new Set<string>();
  for (const selector of selectors) {
    for (const { nodes } of selectorParser().astSync(selector).nodes) {
      const end = nodes.findIndex((node) => node.type === 'combinator');
      for (const node of end < 0 ? nodes : nodes.slice(0, end)) {
        if ((node.type === 'tag' || node.type === 'class') && isCouncilName(node.value)) {
          names.add(node.value);
          break;
        }
      }
    }
  }
  return names;
}

/**
 * `:dir(rtl)` in the browsers of 2023: what the page says with `dir`, also of a part of it in another direction. Lightning
 * CSS would write a list of languages in its place, and so leave English words in an Arabic page as they are.
 */
const FROM_RIGHT = `:is([dir='rtl'], [dir='rtl'] *):not(:where([dir='rtl'] [dir='ltr'], [dir='rtl'] [dir='ltr'] *))`;

/**
 * Writes a selector for browsers: `council-x` as `:is(council-x, .council-x)`, so that every rule weighs at least one
 * class, and `:dir(rtl)` as what weighs the same and is known everywhere.
 */
export function spell(selector: string): string {
  return selectorParser((root) => {
    root.walkTags((tag) => {
      if (isCouncilName(tag.value)) replace(tag, `:is(${tag.value}, .${tag.value})`);
    });
    root.walkPseudos((pseudo) => {
      if (String(pseudo).trim() === ':dir(rtl)') replace(pseudo, FROM_RIGHT);
    });
  }).processSync(selector);
}

function replace(node: Tag | Pseudo, text: string): void {
  const written = selectorParser.pseudo({ value: text });
  written.spaces = node.spaces;
  node.replaceWith(written);
}

/**
 * Writes a selector that ends in a choice, such as `tr > :is(th, td)`, as one for each. Browsers look rules up by the tag or
 * class that a selector ends in; one that ends in a choice they try on every element of the page, and on a long page that
 * was a fifth of all they had to do.
 */
export function unfold(selector: string): string {
  return selectorParser((root) => {
    for (const one of root.nodes.slice()) {
      const end = one.nodes.slice(one.nodes.findLastIndex(({ type }) => type === 'combinator') + 1);
      const choice = end.find((node): node is Pseudo => node.type === 'pseudo' && node.value === ':is');
      if (!choice || end.some(({ type }) => type === 'tag' || type === 'class')) continue;
      const answers = eachAlone(choice.nodes.map((answer) => String(answer).trim()));
      for (const value of answers) {
        const copy = one.clone() as Selector;
        copy.at(one.index(choice)).replaceWith(selectorParser.pseudo({ value }));
        root.insertBefore(one, copy);
      }
      if (answers.length) one.remove();
    }
  }).processSync(selector);
}

/**
 * The answers of a choice, each as heavy as the choice is. `:where(council-x):not(._)` weighs what `.council-x` does: nothing
 * has that class. None for other choices, and for many tags, which would be more to download than they are worth.
 */
function eachAlone(answers: string[]): string[] {
  if (answers.every((answer) => /^\w+$/.test(answer))) return answers.length > 3 ? [] : answers;
  if (!answers.every((answer) => /^\.?council-[\w-]+$/.test(answer))) return [];
  return answers.map((answer) => (answer.startsWith('.') ? answer : `:where(${answer}):not(._)`));
}

/** Reads one selector (no comma) of a room. `hosts` are the names that {@link hostNames} found. */
export function readTarget(selector: string, hosts: Set<string>): Target {
  const parsed = selectorParser().astSync(selector).nodes[0] as Selector;
  const lastCombinator = parsed.nodes.findLastIndex((node) => node.type === 'combinator');
  const last = parsed.nodes.slice(lastCombinator + 1);
  const pseudoElement = last.filter(isPseudoElement).map(String).join('').trim();
  const isHost = last.some((node) => (node.type === 'tag' || node.type === 'class') && hosts.has(node.value));

  return {
    kind: isHost ? 'host' : 'part',
    spelled: unfold(spell(selector.trim())),
    // Line breaks of a long selector are the formatter's.
    element: spell(String(atRest(parsed, true)).trim().replace(/\s+/g, ' ')),
    pseudoElement,
  };
}
