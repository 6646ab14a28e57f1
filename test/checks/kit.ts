import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { both } from '../../packages/components/build/styles/parts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built kit: what a council's page loads. */
export const dist = resolve(root, process.env['COUNCIL_KIT_DIST'] ?? 'packages/components/dist');

export const readDist = (path: string): string => readFileSync(resolve(dist, path), 'utf8');

const readNames = () => JSON.parse(readDist('parts.json')) as { hosts: string[]; parts: string[] };

/** Every component by its name, which is a tag, a class or both. */
export const readHosts = (): string[] => readNames().hosts;

/** One selector for any of these: thousands of elements are asked. */
export const anyOf = (selectors: readonly string[]): string => selectors.join(', ') || ':not(*)';

/**
 * What the build says its style sheets paint beside the hosts: selectors, one a part. A component inside another
 * stays a host, also where a selector of the other would reach it.
 */
export function readParts(): string[] {
  const { hosts, parts } = readNames();
  return parts.map((part) => `${part}:not(${both(hosts)})`);
}
