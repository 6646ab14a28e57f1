import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';

/** What the rules of one room, or of all, are about. */
export interface Kit {
  /** The names of the components. */
  hosts: string[];
  /** Every element a rule can paint, less the hosts: what the drop-in sheet takes back from the page. */
  parts: string[];
}

/** A part's selector in three: what comes before its last compound, the tags that this names, and the rest. */
interface Reading {
  before: string;
  /** None where any tag will do: `.council-item`. */
  tags: string[];
  rest: string;
}

/** `p` and `:is(p, li)` name tags, `:is(p, .x)` does not. */
function tagsOf(node: Node | undefined): string[] {
  if (node?.type === 'tag') return [node.value];
  if (node?.type !== 'pseudo' || !/^:(is|where)$/.test(node.value)) return [];
  const tags = node.nodes.flatMap(({ nodes }) => (nodes.length === 1 ? tagsOf(nodes[0]) : []));
  return tags.length === node.nodes.length ? tags : [];
}

function read(part: string): Reading {
  const { nodes } = selectorParser().astSync(part).nodes[0] as Selector;
  const end = nodes.findLastIndex(({ type }) => type === 'combinator') + 1;
  const text = (some: Node[]) => some.map(String).join('');
  const tags = tagsOf(nodes[end]);
  return { before: text(nodes.slice(0, end)), tags, rest: text(nodes.slice(tags.length ? end + 1 : end)) };
}

/** The components in both spellings. */
export const both = (names: string[]) => names.flatMap((name) => [name, `.${name}`]).join(', ');

/** The parts that name one of these elements. */
export const thatName = (parts: string[], names: string[]): string[] =>
  parts.filter((part) => read(part).tags.some((tag) => names.includes(tag)));

/** The same, and those that name no element at all: each of these can be any. */
export const thatCanBe = (parts: string[], names: string[]): string[] =>
  parts.filter((part) => !read(part).tags.length || thatName([part], names).length);

/** The values of each key, in the order in which they come. */
const gather = (pairs: [key: string, value: string][]): [key: string, values: string[]][] =>
  [...Map.groupBy(pairs, ([key]) => key)].map(([key, list]) => [key, list.map(([, value]) => value)]);

const oneOf = (list: string[]) => (list.length > 1 ? `:is(${[...new Set(list)].join(', ')})` : list.join());

/**
 * The same elements in few bytes, for places where weight is nothing: what differs only by its tag is said once,
 * then what hangs on one parent, then all parents that have such children.
 */
export function compact(parts: string[]): string {
  const tagged = parts
    .map(read)
    .flatMap(({ before, tags, rest }): [string, string][] =>
      tags.length ? tags.map((tag) => [`${before}\n${rest}`, tag]) : [[`${before}\n${rest}`, '']],
    );
  const children = gather(tagged).map(([key, tags]): [string, string] => {
    const [before, rest] = key.split('\n') as [string, string];
    return [before, oneOf(tags) + rest];
  });
  const parents = gather(children).map(([before, list]): [string, string] => {
    const parent = before.replace(/ ?[>+~]? $/, '');
    return [before.slice(parent.length) + oneOf(list), parent];
  });
  return gather(parents)
    .map(([child, list]) => oneOf(list) + child)
    .join(', ');
}
