import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addElement, check, fill, placeholders } from '../room.mjs';

const nothing = () => false;

describe('npm run new', () => {
  it.each([
    [undefined, undefined, /Say which component/],
    ['form', 'text-input', /no family "form"/],
    ['forms', 'council-text-input', /Leave out "council-"/],
    ['forms', 'TextInput', /no name for a tag/],
    ['forms', '../oops', /no name for a tag/],
  ])('refuses %s %s', (family, name, message) => {
    expect(() => check(family, name, nothing)).toThrow(message);
  });

  it('refuses a name that another family has: two rooms would share one tag', () => {
    expect(() => check('forms', 'card', (family: string) => family === 'content')).toThrow(/content\/card/);
    expect(() => check('forms', 'card', nothing)).not.toThrow();
  });

  it('spells a name in every way that the files need', () => {
    expect(placeholders('forms', 'text-input')).toEqual({
      name: 'text-input',
      Name: 'TextInput',
      title: 'Text input',
      Family: 'Forms',
    });
  });

  it('fills every placeholder of every template', () => {
    const folder = new URL('../room/', import.meta.url);
    for (const file of readdirSync(folder)) {
      const text = fill(readFileSync(new URL(file, folder), 'utf8'), placeholders('forms', 'text-input'));
      expect(text, file).not.toMatch(/\{\{|undefined/);
    }
  });

  it('starts a page with what every page of a component has', () => {
    const page = (file: URL) =>
      [...readFileSync(file, 'utf8').matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name);
    const room = new URL('../../packages/components/src/forms/text-input/', import.meta.url);
    const written = page(new URL('text-input.mdx', room));
    const template = page(new URL('../room/name.mdx.txt', import.meta.url));
    expect(template.length).toBeGreaterThan(5);
    expect(written).toEqual(expect.arrayContaining(template));
  });

  it('adds its line to the directory of the house, in order', () => {
    const line = (name: string, tag: string) =>
      `export { Council${name} as 'council-${tag}' } from './forms/${tag}/${tag}.js';\n`;
    const before = `/** The directory. */\n${line('Form', 'form')}${line('TextInput', 'text-input')}`;
    const after = `/** The directory. */\n${line('Form', 'form')}${line('Radios', 'radios')}${line('TextInput', 'text-input')}`;
    expect(addElement(before, 'forms', 'radios')).toBe(after);
    expect(addElement('/** The directory. */\n', 'forms', 'form')).toBe(
      `/** The directory. */\n${line('Form', 'form')}`,
    );
  });
});
