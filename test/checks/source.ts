import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface File {
  path: string;
  text: string;
}

/** Files of the repository by glob, without tests and stories. */
export const readFiles = (pattern: string): File[] =>
  globSync(pattern, { cwd: root })
    .filter((path) => !/\.(test|stories)\.ts$|\.d\.ts$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));

export interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

export const parse = ({ path, text }: File): Node => parseSync(path, text).program as unknown as Node;

/** Calls `visit` with every node of a syntax tree. */
export function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node && typeof node === 'object') {
    if ('type' in node) visit(node as Node);
    for (const value of Object.values(node)) walk(value, visit);
  }
}

export const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
