// What a new component's folder holds, worked out without touching a file.
import { FAMILIES } from '../packages/components/build/rooms.ts';

const USAGE = `npm run new -- <family> <name>, where the family is one of: ${FAMILIES.join(', ')}`;

/** Names are those of the tag without `council-`: small letters, digits and single hyphens. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const capital = (word) => word[0].toUpperCase() + word.slice(1);

export function placeholders(family, name) {
  return {
    name,
    Name: name.split('-').map(capital).join(''),
    title: capital(name.replaceAll('-', ' ')),
    Family: capital(family),
  };
}

/** Throws one message when a room of this name cannot be made. */
export function check(family, name, exists) {
  if (!family || !name) throw new Error(`Say which component to make: ${USAGE}`);
  if (!FAMILIES.includes(family)) throw new Error(`There is no family "${family}": ${USAGE}`);
  if (name.startsWith('council-'))
    throw new Error(`Leave out "council-": npm run new -- ${family} ${name.slice(8)}`);
  if (!NAME.test(name)) throw new Error(`"${name}" is no name for a tag: write it like text-input.`);
  const taken = FAMILIES.find((other) => exists(other, name));
  if (taken) throw new Error(`There is a ${name} already, in packages/components/src/${taken}/${name}.`);
}

export const fill = (template, values) => template.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);

/** The directory of the house with one more line, in alphabetical order of its folders. */
export function addElement(directory, family, name) {
  const line = `export { Council${placeholders(family, name).Name} as 'council-${name}' } from './${family}/${name}/${name}.js';`;
  const lines = directory.trimEnd().split('\n');
  const path = (text) => text.slice(text.indexOf(' from '));
  const after = lines.findIndex((other) => other.startsWith('export') && path(other) > path(line));
  lines.splice(after === -1 ? lines.length : after, 0, line);
  return `${lines.join('\n')}\n`;
}
