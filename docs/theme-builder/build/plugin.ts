/** Puts beside the bundle everything that the page shows, so that its folder needs no other. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { fontFiles } from '../../../.storybook/fonts.ts';
import { logos } from '../../logos.ts';
import { renderPages } from './northshire.ts';
import { previewPage, siteSheet, type Drawings } from './preview-page.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Where each file of another folder goes. */
const copies = {
  'fonts.css': '.storybook/public/fonts.css',
  'favicon.svg': '.storybook/public/favicon.svg',
  'council-kit/council.css': 'packages/components/dist/council.css',
  'council-kit/council.js': 'packages/components/dist/cdn/council.js',
  // Asked for by council.js on a developer's own machine.
  'council-kit/council-debug.js': 'packages/components/dist/cdn/council-debug.js',
};

function drawings(): Drawings {
  const scenes = readdirSync(join(root, 'examples/northshire/scenes'));
  return Object.fromEntries([
    ...scenes.map((file) => [
      `scene-${file.replace('.svg', '')}`,
      read(`examples/northshire/scenes/${file}`),
    ]),
    ...Object.entries(logos).map(([id, svg]) => [`logo-${id}`, svg]),
  ]) as Drawings;
}

export const previewFiles = (): Plugin => ({
  name: 'theme-builder-preview',
  async generateBundle() {
    const emit = (fileName: string, source: string | Uint8Array) =>
      this.emitFile({ type: 'asset', fileName, source });
    for (const [to, from] of Object.entries(copies)) emit(to, read(from));
    for (const file of fontFiles)
      emit(`fonts/${file}`, readFileSync(join(root, 'node_modules/@fontsource', file)));
    emit('preview/site.css', siteSheet(read('examples/northshire/public/site.css')));
    const all = drawings();
    for (const [name, page] of Object.entries(await renderPages()))
      emit(`preview/${name}.html`, previewPage(page, all));
  },
});
