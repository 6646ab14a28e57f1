import { readEntries } from '../packages/components/build/entries.js';
import type { Expect, Story } from '../packages/components/src/example.js';
import type { PageExample } from './render-page.js';
import { groupExamples, isComputed } from './render-page.js';

export type { Expect };

export interface Example extends PageExample {
  family: string;
  component: string;
  story: string;
  expect: Expect;
  routes: Record<string, string>;
}

/** The exports of a file of stories: examples, and a default that says where in Storybook they stand. */
type StoryFile = Record<string, Partial<Story>>;

const files = import.meta.glob<StoryFile>('../packages/components/src/*/*/*.stories.ts', { eager: true });

/** Every example of every component, in the order of folders and of exports. */
export const examples: Example[] = Object.entries(files).flatMap(([path, file]) => {
  const [, family, component] = /src\/([^/]+)\/([^/]+)\//.exec(path)!;
  return Object.entries(file).flatMap(([story, value]) => {
    const council = story === 'default' ? undefined : value.parameters?.council;
    if (!council) return [];
    const { html, expect = {}, lang, dir, routes = {} } = council;
    return [
      {
        id: `${family}/${component}/${story}`,
        family: family!,
        component: component!,
        story,
        html,
        expect,
        lang,
        dir,
        routes,
      },
    ];
  });
});

/** Examples with a control that their author wrapped, so that the kit's child selectors cannot reach it. */
export const unprotected = (list: readonly { id: string; expect?: Expect }[]): Set<string> =>
  new Set(list.filter(({ expect: meant }) => meant?.unprotected).map(({ id }) => id));

/** Shared out to as few pages as their ids allow. Those that need a policy of their own stay together. */
const shareOut = (list: Example[]): Example[][] => [
  ...groupExamples(list.filter((example) => !isComputed(example))),
  ...groupExamples(list.filter(isComputed)),
];

export const pages = shareOut(examples);

const anyElement = new RegExp(
  `<(${readEntries()
    .map(({ tag }) => tag)
    .join('|')})[\\s>]`,
  'i',
);

/** Pages of what the script has something to do with. All else is the same with it and without. */
export const scriptPages = shareOut(examples.filter(({ html }) => anyElement.test(html)));

const A_PAGE = 50;

/** Pages for whoever looks only at how things are painted: there the same id may stand on one twice. */
export const stylePages: Example[][] = Array.from(
  { length: Math.ceil(examples.length / A_PAGE) },
  (_, index) => examples.slice(index * A_PAGE, (index + 1) * A_PAGE),
);
