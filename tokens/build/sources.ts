/**
 * Reads the token sources (DTCG 2025.10 JSON).
 *
 * What a theme must define, and what each name is for, is said once in src/contract; a council's own files
 * under src/themes/<id> hold values only. A theme is both together, so a name without a purpose, or a purpose
 * without a value, cannot get through.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { colorProblems, descriptionProblems, nameProblems } from './guard.ts';

export interface Token {
  $value: unknown;
  $type?: string;
  $description?: string;
  $extensions?: Record<string, unknown>;
}
export interface Group {
  [name: string]: Group | Token | string;
}
export interface Theme {
  id: string;
  name: string;
  tokens: Group;
}

/** The council whose colours council.css carries, so that a page needs one style sheet. */
export const defaultTheme = 'northshire';

const source = new URL('../src/', import.meta.url);

export const readJson = (file: string): Group =>
  JSON.parse(readFileSync(new URL(file, source), 'utf8')) as Group;

/** The names, purposes and system colours that every theme shares. */
export const readContract = () => ({
  brief: readJson('contract/brief.json'),
  color: readJson('contract/color.json'),
  ramp: readJson('contract/ramp.json'),
});

export const isLeaf = (node: unknown): node is Token =>
  typeof node === 'object' &&
  node !== null &&
  ('$value' in node || '$description' in node) &&
  !hasChildren(node);

const children = (group: object) => Object.entries(group).filter(([key]) => !key.startsWith('$'));
const hasChildren = (group: object) => children(group).length > 0;

/** Every token of a group by its name: `font.size.body` is `font-size-body`. A group's `$type` reaches its tokens. */
export function flatten(group: Group, path: string[] = [], type = group.$type): Map<string, Token> {
  const tokens = new Map<string, Token>();
  for (const [key, node] of children(group)) {
    const here = [...path, key];
    const own = (node as Group).$type ?? type;
    if (isLeaf(node)) tokens.set(here.join('-'), own ? { ...node, $type: own as string } : node);
    else for (const [name, token] of flatten(node as Group, here, own)) tokens.set(name, token);
  }
  return tokens;
}

/** Lays one tree over another, token by token. */
export function merge(base: Group, over: Group): Group {
  const result: Group = { ...base };
  for (const [key, node] of Object.entries(over)) {
    const below = result[key];
    result[key] =
      typeof below === 'object' && typeof node === 'object' ? merge(below as Group, node as Group) : node;
  }
  return result;
}

export function readFoundation(): Group {
  const files = readdirSync(new URL('foundation/', source)).sort();
  const groups = files.map((name) => [`foundation/${name}`, readJson(`foundation/${name}`)] as const);
  stopOn(groups.flatMap(([file, group]) => descriptionProblems(file, flatten(group))));
  return groups.map(([, group]) => group).reduce(merge);
}

/** Themes in the order the documentation shows them: the default, then by name. */
export const themeIds = (): string[] =>
  readdirSync(new URL('themes/', source)).sort(
    (a, b) => Number(b === defaultTheme) - Number(a === defaultTheme) || a.localeCompare(b),
  );

/**
 * One council as one tree. A colour has two tokens, `color.link` and `color.link-dark`, because CSS and SCSS
 * need both values at once; in the sources they are the same token in two schemes, as DTCG tools expect.
 */
export function readTheme(id: string): Theme {
  const contract = readContract();
  const [brief, ramp, light, dark] = ['brief', 'ramp', 'light', 'dark'].map((name) => {
    const file = `themes/${id}/${name}.json`;
    const group = readJson(file);
    const asked = contract[name as keyof typeof contract] ?? contract.color;
    const values = flatten(group);
    stopOn([
      ...nameProblems(file, [...values.keys()], [...flatten(asked).keys()]),
      ...colorProblems(file, values),
    ]);
    return merge(asked, group);
  }) as [Group, Group, Group, Group];
  const darkColors = Object.fromEntries(
    children(dark.color as Group).map(([name, token]) => [`${name}-dark`, token]),
  ) as Group;
  const { $description: _, $extensions: about, ...decisions } = brief;
  const name = (about as unknown as Record<string, string>)['org.council-kit.name'] ?? id;
  return { id, name, tokens: [ramp, light, { color: darkColors }].reduce(merge, decisions as Group) };
}

function stopOn(problems: string[]) {
  if (problems.length) throw new Error(problems.join('\n'));
}
