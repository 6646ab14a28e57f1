import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

/** An example as it is published: for CMS teams and for ports to other template languages. */
export interface PublishedExample {
  /** `<family>/<component>/<story>`. */
  id: string;
  html: string;
  lang?: string | undefined;
  dir?: string | undefined;
}

/** Every example that shows right markup, as the stories of the rooms give them. */
export async function readExamples(): Promise<PublishedExample[]> {
  const file = join(import.meta.dirname, 'all-stories.ts');
  const { module } = await runnerImport<typeof import('./all-stories.ts')>(file, { configFile: false });
  return Object.entries(module.stories).flatMap(([path, room]) =>
    Object.entries(room).flatMap(([name, story]) => {
      if (name === 'default' || !('parameters' in story)) return [];
      const { html, lang, dir, expect } = story.parameters.council;
      const folder = path.replace('../src/', '').replace(/\/[^/]+$/, '');
      return expect ? [] : [{ id: `${folder}/${name}`, html, lang, dir }];
    }),
  );
}

/** Vite plugin: writes `examples.json`. */
export function councilExamples(): Plugin {
  return {
    name: 'council-examples',
    async generateBundle() {
      const source = JSON.stringify(await readExamples(), null, 1);
      this.emitFile({ type: 'asset', fileName: 'examples.json', source });
    },
  };
}
