import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { PACKAGE } from './rooms.ts';

/** Vite plugin: puts the JSON Schemas of the rooms into the package, under the names of their files. */
export function councilSchemas(): Plugin {
  return {
    name: 'council-schemas',
    generateBundle() {
      for (const path of globSync('src/*/*/*.schema.json', { cwd: PACKAGE })) {
        const source = readFileSync(join(PACKAGE, path), 'utf8');
        this.emitFile({ type: 'asset', fileName: basename(path), source });
      }
    },
  };
}
