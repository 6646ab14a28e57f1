/**
 * As much of the CSS cascade as the token sheets use: attribute selectors, `:root`, `:where()`, `:not()`,
 * descendants, media queries, specificity, inheritance and `var()`. The document is one line of elements, from
 * <html> down, because nothing in these sheets looks sideways.
 */
import postcss, { type AtRule, type Rule } from 'postcss';

export type Attributes = Record<string, string>;
type Properties = Map<string, string>;

/** The value of a property on the last element of the line, in the media given. */
export function computed(sheets: string[], line: Attributes[], property: string, media: string[] = []) {
  const rules = sheets.flatMap((sheet) => rulesFor(sheet, media));
  let inherited: Properties = new Map();
  for (const index of line.keys()) inherited = cascade(rules, line.slice(0, index + 1), inherited);
  return inherited.get(property);
}

function rulesFor(sheet: string, media: string[]): Rule[] {
  const rules: Rule[] = [];
  postcss.parse(sheet).walkRules((rule) => {
    const around = rule.parent?.type === 'atrule' ? (rule.parent as AtRule).params : undefined;
    if (!around || media.includes(around)) rules.push(rule);
  });
  return rules;
}

function cascade(rules: Rule[], line: Attributes[], inherited: Properties): Properties {
  const matching = rules
    .flatMap((rule) => rule.selectors.map((selector) => ({ rule, selector })))
    .filter(({ selector }) => matches(selector, line))
    .map(({ rule, selector }) => ({ rule, weight: weight(selector) }))
    .sort((a, b) => a.weight - b.weight || rules.indexOf(a.rule) - rules.indexOf(b.rule));
  const own: Properties = new Map();
  for (const { rule } of matching) rule.walkDecls(({ prop, value }) => void own.set(prop, value));
  const here: Properties = new Map([...inherited, ...own]);
  for (const [name, value] of own) here.set(name, value === 'initial' ? value : substitute(value, here));
  return here;
}

/** `initial` makes a custom property invalid, so that its fallback is used; an empty one is used as it is. */
const substitute = (value: string, properties: Properties) =>
  value
    .replace(/var\((--[\w-]+)(?:, ([^)]*))?\)/g, (_, name: string, fallback = '') => {
      const found = properties.get(name);
      return found === undefined || found === 'initial' ? fallback : found;
    })
    .trim();

const compound = /:where\(([^)]*)\)|:not\(([^)]*)\)|\[([\w-]+)(?:='([^']*)')?\]|:root/g;

function matches(selector: string, line: Attributes[]): boolean {
  const [last, ...outer] = selector.split(/\s+(?![^(]*\))/).toReversed();
  if (!line.length || !matchesElement(last!, line)) return false;
  if (!outer.length) return true;
  const rest = outer.toReversed().join(' ');
  return line.some((_, index) => index > 0 && matches(rest, line.slice(0, index)));
}

function matchesElement(selector: string, line: Attributes[]): boolean {
  if (selector.replace(compound, '')) throw new Error(`The small cascade does not know ${selector}`);
  return [...selector.matchAll(compound)].every(([, where, not, attribute, value]) => {
    if (where) return where.split(', ').some((one) => matches(one, line));
    if (not) return !matches(not, line);
    if (!attribute) return line.length === 1;
    const given = line.at(-1)![attribute];
    return value === undefined ? given !== undefined : given === value;
  });
}

const weight = (selector: string) =>
  [...selector.replace(/:where\([^)]*\)/g, '').matchAll(/\[|:root/g)].length;
