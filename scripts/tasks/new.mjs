// npm run new -- forms text-input: makes the folder of a component, whose test fails until it is written.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../command.mjs';
import { addElement, check, fill, placeholders } from '../room.mjs';

const source = join(root, 'packages/components/src');
const templates = new URL('../room/', import.meta.url);

export default function newRoom([family, name]) {
  check(family, name, (...path) => existsSync(join(source, ...path)));
  const folder = join(source, family, name);
  mkdirSync(folder, { recursive: true });
  for (const template of readdirSync(templates)) {
    const text = fill(readFileSync(new URL(template, templates), 'utf8'), placeholders(family, name));
    writeFileSync(join(folder, template.replace(/^name/, name).replace(/\.txt$/, '')), text);
  }
  const directory = join(source, 'elements.ts');
  writeFileSync(directory, addElement(readFileSync(directory, 'utf8'), family, name));
  console.log(`Made packages/components/src/${family}/${name}: examples first, then the test, the class and the styles.
If it needs no script, delete its .ts and .test.ts and its line in packages/components/src/elements.ts.`);
  return 0;
}
