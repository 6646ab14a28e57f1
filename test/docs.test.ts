import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRooms } from '../packages/components/build/rooms.ts';
import { sentences } from '../packages/components/src/base/sentences.js';
import { checkCodeBlocks } from './checks/code-blocks.js';
import { brokenAnchors, brokenLinks, slug, strayPages, strayTitles } from './checks/links.js';
import { root } from './checks/source.js';
import { examples } from './examples.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const find = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: (path) => /node_modules|(^|\/)dist$/.test(path) });

/** What a page of a component must hold (catalogue: definition of done). */
const SECTIONS = ['<Title', '<LiveExample', '<UseWhen', '<WithoutJavaScript', '<AccessibilityTable'];

/** A pattern has no look of its own, and says what an author and a server do besides. */
const PATTERN_SECTIONS = [...SECTIONS, '## How it works', '## What the server does', '<Related'];

export function missingSections(text: string, css = ''): string[] {
  const wanted = css.includes('var(--council-') ? [...SECTIONS, '<TokensTable'] : SECTIONS;
  return wanted.filter((section) => !text.includes(section));
}

const sheets = find('packages/components/src/{mixins,*/*}/*.css').map(read).join('\n');
const isKnown = (name: string) => new RegExp(`\\b${name}(?![\\w-])`).test(sheets);

/** Classes of the markup that no style sheet of a room speaks of. The words of the kit's own templates are not shown. */
const unknownClasses = (html: string): string[] =>
  [...new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)))].filter(
    (name) => name !== 'council-error-messages' && !isKnown(name),
  );

interface Described {
  name: string;
  description?: string;
}

interface Declaration {
  tagName: string;
  summary?: string;
  attributes?: Described[];
  events?: Described[];
}

/** An element without a summary, and what it offers without a word about it. */
export const undescribed = ({ tagName, summary, attributes = [], events = [] }: Declaration): string[] => [
  ...(summary ? [] : [tagName]),
  ...[...attributes, ...events].filter((each) => !each.description).map(({ name }) => `${tagName} ${name}`),
];

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

describe('every pattern', () => {
  const folder = 'packages/components/src/patterns';
  for (const name of readdirSync(join(root, folder))) {
    it(`${name} has its page, whole`, () => {
      const text = read(`${folder}/${name}/${name}.mdx`);
      expect(PATTERN_SECTIONS.filter((section) => !text.includes(section))).toEqual([]);
    });

    it(`${name} has examples in English and in Welsh`, () => {
      const own = examples.filter(({ id }) => id.startsWith(`patterns/${name}/`));
      expect(own.map(({ lang = 'en' }) => lang)).toEqual(expect.arrayContaining(['en', 'cy']));
    });

    // It is made of what there is: a class that no style sheet of the kit has would look like nothing.
    it(`${name} needs no style sheet of its own`, () => {
      const own = examples.filter(({ id }) => id.startsWith(`patterns/${name}/`));
      expect(unknownClasses(own.map(({ html }) => html).join('\n'))).toEqual([]);
    });
  }

  it('a class that is nowhere is found', () => {
    expect(unknownClasses('<p class="council-lead council-leed"><i class="northshire-x">')).toEqual([
      'council-leed',
      'northshire-x',
    ]);
  });
});

const written = [
  ...find('*.md'),
  ...find('docs/**/*.{md,mdx}'),
  ...find('{packages,tokens,examples}/**/*.{md,mdx}'),
];

describe('code to copy', () => {
  const isPlain = (file: string) => !/^```(html|js)$/m.test(read(file));

  it.each(written.filter((file) => !isPlain(file)))('of %s works', async (file) => {
    expect(await checkCodeBlocks(file, read(file))).toEqual([]);
  });

  it('is there', () => expect(written.every(isPlain)).toBe(false));

  it.each([
    ['html', '<p><div>Text</div></p>', /no-implicit-close/],
    ['html', '<council-text-input><label>Name</council-text-input>', /close-order/],
    ['js', "import '@council-kit/components/council.css", /Expected/],
    [
      'js',
      "import '@council-kit/components/text-imput';",
      /there is no @council-kit\/components\/text-imput/,
    ],
    ['js', "import { registerWords } from '@council-kit/components';", /has no registerWords/],
  ])('that is wrong is found: %s %s', async (language, code, what) => {
    const problems = await checkCodeBlocks('x.md', `# Title\n\n\`\`\`${language}\n${code}\n\`\`\`\n`);
    expect(problems[0]?.what).toMatch(what);
    expect(problems[0]?.where).toBe('x.md:3');
  });
});

describe('links', () => {
  for (const file of written) {
    it(`of ${file} lead somewhere`, () => {
      const text = read(file);
      expect([
        ...brokenLinks(file, text),
        ...brokenAnchors(file, text),
        ...strayPages(text, pages),
        ...strayTitles(text, pages),
      ]).toEqual([]);
    });
  }

  it('that lead nowhere are found', () => {
    expect(brokenLinks('README.md', '[a](docs/nowhere.md) [b](LICENSE) [c](https://example.org)')).toEqual([
      'docs/nowhere.md',
    ]);
    expect(
      strayPages('[a](?path=/docs/forms-nothing--docs) [b](?path=/docs/forms-radios--docs)', pages),
    ).toEqual(['forms-nothing']);
    const anchors = '# What it does\n[a](#what-it-does) [b](#what-it-did) [c](README.md#nowhere)';
    expect(brokenAnchors('x.md', anchors)).toEqual(['#what-it-did', 'README.md#nowhere']);
    const related = "<Related\n  to={[\n    ['Forms/Radios', 'why'],\n    ['Forms/Radio', 'why'],\n  ]}\n/>";
    expect(strayTitles(related, pages)).toEqual(['Forms/Radio']);
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

  const { modules } = JSON.parse(read('packages/components/dist/custom-elements.json')) as {
    modules: { declarations: Declaration[] }[];
  };
  const elements = modules.flatMap(({ declarations }) => declarations);

  it('attributes and events', () => {
    expect(elements.flatMap(undescribed)).toEqual([]);
  });

  // The analyser once knew no attribute at all, and tables and editors stayed empty.
  it.each([
    ['council-form', 'validate'],
    ['council-error-summary', 'no-focus'],
  ])('%s has its attribute %s', (tag, attribute) => {
    const found = elements.find(({ tagName }) => tagName === tag);
    expect(found?.attributes?.map(({ name }) => name)).toContain(attribute);
  });

  it('what nobody described is found', () => {
    const attributes = [{ name: 'good', description: 'What it does.' }, { name: 'mute' }];
    const events = [{ name: 'council-mute' }];
    expect(undescribed({ tagName: 'council-x', attributes, events })).toEqual([
      'council-x',
      'council-x mute',
      'council-x council-mute',
    ]);
  });

  it('warnings', () => {
    const headings = [...read('docs/warnings.md').matchAll(/^### (.+)$/gm)].map((match) => match[1]!);
    expect(headings.sort()).toEqual(Object.keys(sentences).sort());
  });
});
