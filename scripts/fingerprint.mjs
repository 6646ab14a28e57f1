// Tells whether anything that the build reads has changed since the last one.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['tokens', 'packages', 'docs/theme-builder', 'examples/northshire'];
// The documentation's look and drawings, which the theme builder has too.
const FILES = ['.storybook/docs.css', '.storybook/fonts.ts', '.storybook/public/fonts.css', 'docs/logos.ts'];
const ROOT_FILES = /^(package-lock\.json|tsconfig.*\.json|vite\.config\.ts)$/;

// Written by a build, or read by tests alone: a changed test needs no new build.
const IGNORED = new Set(['node_modules', 'dist', '.cache']);
const IS_TEST = /\.test\.ts$/;

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() && !IS_TEST.test(entry.name) ? [path] : [];
  });
}

export function fingerprint(root) {
  const top = readdirSync(root).filter((name) => ROOT_FILES.test(name));
  const files = [
    ...top.map((name) => join(root, name)),
    ...FILES.map((name) => join(root, name)).filter((file) => existsSync(file)),
    ...FOLDERS.map((folder) => join(root, folder))
      .filter((folder) => existsSync(folder))
      .flatMap(filesIn),
  ];
  const hash = createHash('sha256').update(process.version);
  for (const file of files.toSorted((a, b) => (a < b ? -1 : 1)))
    hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
