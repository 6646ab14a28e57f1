import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';

/**
 * What a selector of a room's style sheet ends in.
 * - `host`: the component itself, in either spelling (`<council-x>` or `class="council-x"`)
 * - `part`: an element of the component's own markup, reached from the host by `>`, `+` or `~`
 */
export interface Target {
  kind: 'host' | 'part';
  /** The selector with both spellings of the host, ready for output. */
  spelled: string;
  /** The same without states and pseudo-elements: every element that the rule can ever paint. */
  element: string;
  /** `::before` and the like, or empty. */
  pseudoElement: string;
}

const isCouncilName = (name: string) => name.startsWith('council-');

/** Pseudo-elements that may still be written with one colon, plus all written with two. */
const isPseudoElement = (node: Node) => node.type === 'pseudo' && selectorParser.isPseudoElement(node);

/** `:not(.x)` says which element is meant; `:not(:checked)` says in which state. Only the first stays. */
const isStructural = (node: Node) => {
  if (node.type !== 'pseudo' || !['not', 'is', 'where'].includes(node.value.slice(1))) return false;
  let state = false;
  node.walkPseudos((inner) => {
    if (inner !== node && !isStructural(inner)) state = true;
  });
  return !state;
};

/** Attributes that say what an element is, not how it is at the moment. */
const NATURE = new Set(['type', 'class', 'href', 'popover', 'role']);

const isState = (node: Node) =>
  (node.type === 'pseudo' && !isStructural(node)) ||
  (node.type === 'attribute' && !NATURE.has(node.attribute));

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

/** Writes `council-x` as `:is(council-x, .council-x)`, so that every rule weighs at least one class. */
export function spell(selector: string): string {
  return selectorParser((root) =>
    root.walkTags((tag) => {
      if (!isCouncilName(tag.value)) return;
      const both = selectorParser.pseudo({ value: `:is(${tag.value}, .${tag.value})` });
      both.spaces = tag.spaces;
      tag.replaceWith(both);
    }),
  ).processSync(selector);
}

/** Reads one selector (no comma) of a room. `hosts` are the names that {@link hostNames} found. */
export function readTarget(selector: string, hosts: Set<string>): Target {
  const parsed = selectorParser().astSync(selector).nodes[0] as Selector;
  const lastCombinator = parsed.nodes.findLastIndex((node) => node.type === 'combinator');
  const last = parsed.nodes.slice(lastCombinator + 1);
  const pseudoElement = last.filter(isPseudoElement).map(String).join('').trim();
  const isHost = last.some((node) => (node.type === 'tag' || node.type === 'class') && hosts.has(node.value));

  const bare = parsed.clone() as Selector;
  bare.nodes.filter((node) => isPseudoElement(node) || isState(node)).forEach((node) => node.remove());
  return {
    kind: isHost ? 'host' : 'part',
    spelled: spell(selector.trim()),
    element: spell(String(bare).trim()),
    pseudoElement,
  };
}
