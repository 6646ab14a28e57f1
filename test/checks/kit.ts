import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built kit: what a council's page loads. */
export const dist = resolve(root, process.env['COUNCIL_KIT_DIST'] ?? 'packages/components/dist');

export const readDist = (path: string): string => readFileSync(resolve(dist, path), 'utf8');

/** What the build says its style sheets paint beside the hosts: selectors, one a part. */
export const readParts = (): string[] => (JSON.parse(readDist('parts.json')) as { parts: string[] }).parts;
