import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import { PACKAGE } from '../rooms.ts';

/** Declarations and nested rules that several rooms share, by name: `@mixin --field() { … }`. */
export type Mixins = Map<string, AtRule>;

export const MIXINS = join(PACKAGE, 'src/mixins');

const nameOf = (node: AtRule) => node.params.replace(/\(\s*\)$/, '').trim();

/** A declaration, or a mixin that brings some. */
const isOwn = (node: ChildNode) => node.type === 'decl' || (node.type === 'atrule' && node.name === 'apply');

/** Reads every mixin of the house. */
export function readMixins(folder = MIXINS): Mixins {
  const mixins: Mixins = new Map();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()) {
    const from = join(folder, file);
    postcss.parse(readFileSync(from, 'utf8'), { from }).each((node) => {
      if (node.type === 'comment') return;
      if (node.type !== 'atrule' || node.name !== 'mixin') throw node.error('Only @mixin may stand here');
      mixins.set(nameOf(node), node);
    });
  }
  return mixins;
}

/**
 * Puts the mixins in the place of each `@apply --name();`, as CSS Mixins (level 1) has it, so that no browser needs to
 * know them. Rules nested in a mixin follow the rule that applies it, `&` being its selectors: nothing is nested after.
 */
export function applyMixins(root: Root, mixins: Mixins): void {
  for (let apply = findApply(root); apply; apply = findApply(root)) expand(apply, mixins);
}

/** The first in the sheet. Each is looked for anew, since a mixin may apply another. */
function findApply(root: Root): AtRule | undefined {
  let found: AtRule | undefined;
  root.walkAtRules('apply', (apply) => {
    found = apply;
    return false;
  });
  return found;
}

function expand(apply: AtRule, mixins: Mixins): void {
  const rule = apply.parent;
  if (rule?.type !== 'rule') throw apply.error('@apply stands in a rule');
  const mixin = mixins.get(nameOf(apply));
  if (!mixin) throw apply.error(`There is no mixin ${nameOf(apply)} in packages/components/src/mixins`);
  const inside: ChildNode[] = [];
  const after: ChildNode[] = [];
  for (const node of mixin.clone().nodes ?? []) {
    if (isOwn(node)) inside.push(node);
    else if (node.type !== 'comment') after.push(unnest(node, (rule as Rule).selectors));
  }
  apply.replaceWith(inside);
  // Behind what an earlier mixin of the same rule put there.
  lastOf(rule as Rule).after(after);
  for (const node of after) placed.set(node, rule as Rule);
}

/** Which rule a node was put behind. */
const placed = new WeakMap<ChildNode, Rule>();

function lastOf(rule: Rule): ChildNode {
  let last: ChildNode = rule;
  for (let next = last.next(); next && placed.get(next) === rule; next = next.next()) last = next;
  return last;
}

/** A nested rule as it is without nesting: `& > label` under `a, b` is `a > label, b > label`. */
function unnest(node: ChildNode, around: string[]): ChildNode {
  if (node.type === 'rule') {
    node.selectors = node.selectors.flatMap((nested) => {
      if (!nested.includes('&')) throw node.error('A rule in a mixin says with & where it stands');
      return around.map((selector) => nested.replaceAll('&', selector));
    });
  } else if (node.type === 'atrule') {
    // What stands in a media query without a rule around it is for the rule that applies the mixin.
    const own = (node.nodes ?? []).filter(isOwn);
    const nested = (node.nodes ?? []).filter((child) => child.type !== 'comment' && !isOwn(child));
    const rule = postcss.rule({ selectors: around, nodes: own });
    node.removeAll();
    node.append(...(own.length ? [rule] : []), ...nested.map((child) => unnest(child, around)));
  }
  return node;
}
