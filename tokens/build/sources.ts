/**
 * Reads the token sources: what is the same for every council (foundation/, DTCG 2025.10), and the briefs of the
 * invented councils (themes/), of which the theme engine makes every colour.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createTheme, type Theme } from '@council-kit/theme';
import { contract } from '@council-kit/theme/contract';
import { toDtcg } from '@council-kit/theme/files';
import { descriptionProblems } from './guard.ts';

export interface Token {
  $value: unknown;
  $type?: string;
  $description?: string;
  $extensions?: Record<string, unknown>;
}
export interface Group {
  [name: string]: Group | Token | string;
}

/** The council whose colours council.css carries, so that a page needs one style sheet. */
export const defaultTheme = 'northshire';

const source = new URL('../', import.meta.url);

export const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, source), 'utf8'));

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
  const groups = files.map(
    (name) => [`foundation/${name}`, readJson(`foundation/${name}`) as Group] as const,
  );
  const problems = groups.flatMap(([file, group]) => descriptionProblems(file, flatten(group)));
  if (problems.length) throw new Error(problems.join('\n'));
  return groups.map(([, group]) => group).reduce(merge);
}

/** What every theme decides, by name, with its purpose. */
export const decided = (): Map<string, Token> =>
  flatten([contract.brief, contract.color, contract.ramp].map((part) => part as Group).reduce(merge));

/** Themes in the order the documentation shows them: the default, then by name. */
export const themeIds = (): string[] =>
  readdirSync(new URL('themes/', source))
    .map((file) => file.replace('.json', ''))
    .sort((a, b) => Number(b === defaultTheme) - Number(a === defaultTheme) || a.localeCompare(b));

export function readTheme(id: string): Theme {
  const theme = createTheme(readJson(`themes/${id}.json`));
  if (theme.id !== id) throw new Error(`its id is ${theme.id}: name the file ${theme.id}.json`);
  return theme;
}

/**
 * A theme as one tree of tokens. A colour has two, `color.link` and `color.link-dark`, because CSS and SCSS need
 * both values at once; for DTCG tools it is one token in two schemes.
 */
export function themeTokens(theme: Theme): Group {
  const { base, light, dark } = toDtcg(theme) as Record<string, Group>;
  const darkColors = children(dark!.color as Group).map(([name, token]) => [`${name}-dark`, token]);
  const $type = 'color';
  return [base!, light!, { color: { $type, ...Object.fromEntries(darkColors) } }].reduce(merge);
}
