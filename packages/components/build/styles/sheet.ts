import { readFileSync } from 'node:fs';
import postcss, { type AtRule, type ChildNode, type Declaration, type Root, type Rule } from 'postcss';
import { scaleRem } from './lengths.ts';
import {
  DRAWN_BOX,
  DRAWN_TEXT,
  GUARDED_BOX,
  GUARDED_TEXT,
  REPLACED,
  RESET_PROPERTIES,
  TEXT_SPACING,
  isOuter,
} from './properties.ts';
import { hostNames, readTarget, type Target } from './selectors.ts';

/** The parsed style sheets of one room or of many. */
export interface Source {
  root: Root;
  hosts: string[];
  /** Every element a rule can paint, less the hosts: what the drop-in sheet takes back from the page. */
  parts: string[];
}

const isKeyframes = (node: AtRule) => /keyframes$/.test(node.name);
const isKeyframeStep = (rule: Rule) => rule.parent?.type === 'atrule' && isKeyframes(rule.parent as AtRule);

const targetsOf = (rule: Rule, hosts: Set<string>): Target[] =>
  rule.selectors.map((one) => readTarget(one, hosts));

/** What every component starts from, so that it looks the same wherever a page puts it. */
const BASE = `
  box-sizing: border-box;
  color: var(--council-color-text);
  font-family: var(--council-font-family-body);
  font-size: var(--council-font-size-body);
  font-weight: var(--council-font-weight-regular);
  line-height: var(--council-font-line-body);
  overflow-wrap: break-word;
`;

const both = (names: string[]) => names.flatMap((name) => [name, `.${name}`]).join(', ');
const HIDDEN = '[hidden]:not([hidden="until-found" i])';

/** Reads component style sheets. `allHosts` are the names of the whole kit, when only some rooms are read. */
export function readSources(files: string[], allHosts?: string[]): Source {
  const root = postcss.root();
  for (const file of files) root.append(postcss.parse(readFileSync(file, 'utf8'), { from: file }).nodes);
  root.walkComments((comment) => void comment.remove());
  root.walkDecls((declaration) => void (declaration.value = scaleRem(declaration.value)));

  const selectors: string[] = [];
  root.walkRules((rule) => void (isKeyframeStep(rule) || selectors.push(...rule.selectors)));
  const own = [...hostNames(selectors)].sort();
  const hosts = new Set([...own, ...(allHosts ?? [])]);
  const parts = new Set<string>();
  root.walkRules((rule) => {
    if (isKeyframeStep(rule)) return;
    for (const target of targetsOf(rule, hosts)) if (target.kind === 'part') parts.add(target.element);
  });
  return { root, hosts: own, parts: [...parts].sort() };
}

/** The ordinary sheet: unlayered, one class heavy. Goes after a page's reset and before its own rules. */
export function ordinarySheet(source: Source, allHosts = source.hosts): Root {
  const hosts = new Set(allHosts);
  const out = source.root.clone();
  out.walkRules((rule) => {
    if (!isKeyframeStep(rule)) rule.selectors = targetsOf(rule, hosts).map((target) => target.spelled);
  });
  const everything = [both(source.hosts), ...(source.parts.length ? [together(source.parts)] : [])].join(
    ', ',
  );
  out.prepend(postcss.parse(`:is(${both(source.hosts)}) {${BASE}}`).nodes);
  out.append(postcss.parse(`:where(${everything})${HIDDEN} { display: none !important; }`).nodes);
  return out;
}

/**
 * The drop-in sheet: the page cannot change the kit and the kit does not change the page.
 * Important rules in a layer beat everything unlayered, and among important layers the first declared wins.
 */
export function dropInSheet(source: Source): Root {
  const hosts = new Set(source.hosts);
  const open = postcss.root();
  const rules = postcss.root();
  for (const node of source.root.nodes) {
    const { ordinary, important } = split(node, hosts);
    open.append(ordinary);
    rules.append(important);
  }
  const out = postcss.root();
  out.append(postcss.parse('@layer council.hidden, council.rules, council.reset;').nodes);
  out.append(startOfHosts(source), startOfParts(source), open.nodes);
  out.append(layer('hidden', hiddenRules(source)), layer('rules', [...guard(source).nodes, ...rules.nodes]));
  out.append(layer('reset', reset(source).nodes));
  return out;
}

function layer(name: string, nodes: ChildNode[]): AtRule {
  return postcss.atRule({ name: 'layer', params: `council.${name}`, nodes });
}

/** Divides a rule (or everything inside a media query) into what stays ordinary and what becomes important. */
function split(node: ChildNode, hosts: Set<string>): { ordinary: ChildNode[]; important: ChildNode[] } {
  if (node.type === 'atrule' && node.nodes && !isKeyframes(node)) {
    const inner = node.nodes.map((child) => split(child, hosts));
    const wrap = (nodes: ChildNode[]) => (nodes.length ? [node.clone({ nodes })] : []);
    return {
      ordinary: wrap(inner.flatMap(({ ordinary }) => ordinary)),
      important: wrap(inner.flatMap(({ important }) => important)),
    };
  }
  if (node.type !== 'rule') return { ordinary: [node.clone()], important: [] };
  const staying = new Map<Target, Declaration[]>();
  const weighed = new Map<Target, Declaration[]>();
  for (const target of targetsOf(node, hosts)) {
    const all = node.nodes.filter((child) => child.type === 'decl');
    staying.set(
      target,
      all.filter(({ prop }) => staysOrdinary(prop, target)).map((one) => one.clone()),
    );
    const rest = all.filter(({ prop }) => !staysOrdinary(prop, target));
    weighed.set(
      target,
      rest.map((one) => one.clone({ important: true })),
    );
  }
  return { ordinary: toRules(staying), important: toRules(weighed) };
}

const staysOrdinary = (property: string, { kind, pseudoElement }: Target) =>
  kind === 'host' && !pseudoElement
    ? isOuter(property)
    : TEXT_SPACING.includes(property) || property.startsWith('--');

/** One rule for each different list of declarations, its selectors together. */
function toRules(lists: Map<Target, Declaration[]>): Rule[] {
  const rules = new Map<string, Rule>();
  for (const [{ spelled }, nodes] of lists) {
    if (!nodes.length) continue;
    const rule = rules.get(nodes.join(';'));
    if (rule) rule.selectors = [...rule.selectors, spelled];
    else rules.set(nodes.join(';'), postcss.rule({ selector: spelled, nodes }));
  }
  return [...rules.values()];
}

const declarations = (properties: string[], value: string) =>
  properties.map((property) => `${property}: ${value} !important`).join('; ');

function startOfHosts(source: Source): ChildNode {
  return postcss.parse(`:is(${both(source.hosts)}) { line-height: var(--council-font-line-body); }`).first!;
}

/**
 * A page's `h3 { line-height: 3 }` is no reader's wish: a part takes its host's spacing, unless a rule says
 * more. Controls and components are left out: they have a line height of their own.
 */
function startOfParts(source: Source): ChildNode {
  const controls = ':not(:where(input, select, textarea, button, [class*="council-"]))';
  const spaced = source.parts.map((part) => part + controls).join(', ');
  return postcss.parse(`${spaced} { line-height: inherit; letter-spacing: inherit; word-spacing: inherit; }`)
    .first!;
}

function hiddenRules(source: Source): ChildNode[] {
  const all = `:where(${both(source.hosts)}, ${together(source.parts)})`;
  return postcss.parse(
    `${all}${HIDDEN}, ${all}:is([style*="display:none" i], [style*="display: none" i]) { display: none !important; }`,
  ).nodes;
}

function guard(source: Source): Root {
  const important = BASE.split(';').filter((one) => one.trim() && !one.includes('line-height'));
  return postcss.parse(`:where(${both(source.hosts)}) {
    ${declarations([...GUARDED_BOX, ...GUARDED_TEXT], 'initial')};
    ${important.map((one) => `${one} !important`).join(';')}
  }`);
}

/** The same elements in fewer bytes: what hangs on one parent is said once. For places where weight is nothing. */
function together(parts: string[]): string {
  const tails = new Map<string, string[]>();
  for (const part of parts) {
    const at = Math.max(part.lastIndexOf('> '), part.lastIndexOf('+ '), part.lastIndexOf('~ ')) + 2;
    const parent = /^[^()]*$/.test(part.slice(at)) && at > 1 ? part.slice(0, at) : '';
    tails.set(parent, [...(tails.get(parent) ?? []), part.slice(parent.length)]);
  }
  const grouped = [...tails].map(([parent, list]) =>
    parent ? `${parent}:is(${list.join(', ')})` : list.join(', '),
  );
  return grouped.join(', ');
}

/** Pseudo-elements that a page can paint, and the elements (by the end of their selector) that have them. */
const PSEUDO_ELEMENTS: Record<string, RegExp> = {
  before: /./,
  after: /./,
  'first-letter': /./,
  'first-line': /./,
  marker: /\b(li|summary)\b/,
  placeholder: /\b(input|textarea)\b/,
  'file-selector-button': /\binput\b/,
  backdrop: /\bdialog\b|popover/,
};

function reset(source: Source): Root {
  const parts = `:is(${together(source.parts)})`;
  // A component inside another is no part of it, also where a selector of the other would reach it.
  const hosts = both(source.hosts);
  const pseudoParts = Object.entries(PSEUDO_ELEMENTS).flatMap(([name, owners]) => {
    const list = source.parts.filter((part) => owners.test(part.slice(part.lastIndexOf('>') + 1)));
    return list.length ? `:where(${together(list)})::${name}` : [];
  });
  const pseudoHosts = ['before', 'after', 'first-letter', 'first-line'].map(
    (name) => `:where(${hosts})::${name}`,
  );
  const drawn = `:where(${parts}:is(${REPLACED}), :is(${parts}, ${hosts}):is(svg) *)`;
  const sized = RESET_PROPERTIES.filter((property) => property !== 'height');
  return postcss.parse(`
    :where(${parts}:not(${REPLACED}, textarea[style], ${hosts})), ${[...pseudoParts, ...pseudoHosts].join(', ')} {
      ${declarations(sized, 'revert')}
    }
    :where(${parts}:not(${REPLACED}, textarea, ${hosts})) { ${declarations(['height'], 'revert')} }
    ${drawn} { ${declarations(DRAWN_BOX, 'initial')}; ${declarations(DRAWN_TEXT, 'inherit')}; display: revert !important }
    ${drawn}:not(ol) { list-style: inherit !important }
    ${drawn}:is(ol) { ${declarations(['list-style-position', 'list-style-image'], 'revert')} }
    ${drawn}:is(ol:not([type])) { list-style-type: revert !important }
    ${drawn}::before, ${drawn}::after { content: none !important }`);
}
