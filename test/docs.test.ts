import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRooms } from '../packages/components/build/rooms.ts';
import { sentences } from '../packages/components/src/base/sentences.js';
import { examples } from './examples.js';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const find = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: (path) => /node_modules|(^|\/)dist$/.test(path) });

/** Links to files of the repository that are not there. */
export function brokenLinks(file: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
  return links.filter((link) => {
    if (/^(https?:|mailto:|#|\?path=)/.test(link)) return false;
    return !existsSync(resolve(root, dirname(file), link.split('#')[0]!));
  });
}

/** Links into Storybook whose page does not exist. */
export function strayPages(text: string, pages: Set<string>): string[] {
  const links = [...text.matchAll(/\?path=\/docs\/([\w-]+)--docs/g)].map((match) => match[1]!);
  return links.filter((id) => !pages.has(id));
}

/** What a page of a component must hold (catalogue: definition of done). */
const SECTIONS = ['<Title', '<LiveExample', '<UseWhen', '<WithoutJavaScript', '<AccessibilityTable'];

export function missingSections(text: string, css = ''): string[] {
  const wanted = css.includes('var(--council-') ? [...SECTIONS, '<TokensTable'] : SECTIONS;
  return wanted.filter((section) => !text.includes(section));
}

const slug = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const pages = new Set([
  ...examples.map(({ id }) => slug(id.split('/').slice(0, 2).join('-'))),
  ...find('docs/**/*.mdx').flatMap((file) => {
    const title = /<Meta title="([^"]+)"/.exec(read(file))?.[1];
    return title ? [slug(title)] : [];
  }),
]);

describe('every component', () => {
  for (const { family, name, css } of findRooms()) {
    const file = `packages/components/src/${family}/${name}/${name}.mdx`;
    it(`${name} has its page, whole`, () => {
      expect(existsSync(join(root, file)), file).toBe(true);
      expect(missingSections(read(file), css && readFileSync(css, 'utf8'))).toEqual([]);
    });

    it(`${name} has examples`, () => {
      expect(examples.some(({ id }) => id.startsWith(`${family}/${name}/`))).toBe(true);
    });
  }
});

describe('links', () => {
  for (const file of [
    ...find('*.md'),
    ...find('docs/**/*.{md,mdx}'),
    ...find('{packages,tokens,examples}/**/*.{md,mdx}'),
  ]) {
    it(`of ${file} lead somewhere`, () => {
      const text = read(file);
      expect([...brokenLinks(file, text), ...strayPages(text, pages)]).toEqual([]);
    });
  }

  it('that lead nowhere are found', () => {
    expect(brokenLinks('README.md', '[a](docs/nowhere.md) [b](LICENSE) [c](https://example.org)')).toEqual([
      'docs/nowhere.md',
    ]);
    expect(
      strayPages('[a](?path=/docs/forms-nothing--docs) [b](?path=/docs/forms-radios--docs)', pages),
    ).toEqual(['forms-nothing']);
    expect(missingSections('<Title><LiveExample>', 'var(--council-x)')).toEqual(
      expect.arrayContaining(['<UseWhen', '<TokensTable']),
    );
  });
});

describe('what is public is described', () => {
  const tokens = JSON.parse(read('tokens/dist/json/tokens.json')) as { name: string; description?: string }[];

  it('tokens', () => {
    expect(tokens.length).toBeGreaterThan(200);
    expect(tokens.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
  });

  it('attributes and events', () => {
    const manifest = JSON.parse(read('packages/components/dist/custom-elements.json')) as {
      modules: {
        declarations: { tagName: string; summary?: string; attributes?: Described[]; events?: Described[] }[];
      }[];
    };
    const bare = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, summary, attributes = [], events = [] }) => [
        ...(summary ? [] : [tagName]),
        ...[...attributes, ...events]
          .filter((each) => !each.description)
          .map(({ name }) => `${tagName} ${name}`),
      ]);
    expect(bare).toEqual([]);
  });

  it('warnings', () => {
    const headings = [...read('docs/warnings.md').matchAll(/^### (.+)$/gm)].map((match) => match[1]!);
    expect(headings.sort()).toEqual(Object.keys(sentences).sort());
  });
});

interface Described {
  name: string;
  description?: string;
}
