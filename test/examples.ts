import type { PageExample } from './render-page.js';
import { groupExamples } from './render-page.js';

/** What an example says is meant to be wrong with it. The only way to be excused from a check. */
export interface Expect {
  invalidHtml?: true | string[];
  axe?: string[];
  warns?: string[];
  [more: string]: unknown;
}

export interface Example extends PageExample {
  family: string;
  component: string;
  story: string;
  expect: Expect;
  routes: Record<string, string>;
}

interface StoryFile {
  [name: string]: {
    parameters?: {
      council?: {
        html: string;
        expect?: Expect;
        lang?: string;
        dir?: 'ltr' | 'rtl';
        routes?: Record<string, string>;
      };
    };
  };
}

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

/** The examples, shared out to as few pages as their ids allow. */
export const pages: Example[][] = groupExamples(examples);
