import { readFileSync } from 'node:fs';
import postcss, { type AtRule, type ChildNode, type Declaration, type Root, type Rule } from 'postcss';
import { scaleRem } from './lengths.ts';
import { applyMixins, readMixins } from './mixins.ts';
import { both, compact, type Kit } from './parts.ts';
import { TEXT_SPACING, isOuter } from './properties.ts';
import { BASE, HIDDEN, guard, hiddenRules, reset, startOfText } from './protect.ts';
import { hostNames, readTarget, unfold, type Target } from './selectors.ts';

/** The parsed style sheets of one room or of many. */
export interface Source extends Kit {
  root: Root;
}

const isKeyframes = (node: AtRule) => /keyframes$/.test(node.name);
const isKeyframeStep = (rule: Rule) => rule.parent?.type === 'atrule' && isKeyframes(rule.parent as AtRule);

const targetsOf = (rule: Rule, hosts: Set<string>): Target[] =>
  rule.selectors.map((one) => readTarget(one, hosts));

/** Reads component style sheets. `allHosts` are the names of the whole kit, when only some rooms are read. */
export function readSources(files: string[], allHosts?: string[]): Source {
  const root = postcss.root();
  for (const file of files) root.append(postcss.parse(readFileSync(file, 'utf8'), { from: file }).nodes);
  applyMixins(root, readMixins());
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
  const everything = [both(source.hosts), compact(source.parts)].filter(Boolean).join(', ');
  out.prepend(postcss.parse(`${unfold(`:is(${both(source.hosts)})`)} {${BASE}}`).nodes);
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
  out.append(startOfText(source), open.nodes);
  out.append(layer('hidden', hiddenRules(source)), layer('rules', [...guard(source), ...rules.nodes]));
  out.append(layer('reset', reset(source)));
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
