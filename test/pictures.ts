import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { brandSheets } from './brand-sheets.js';
import { close, visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { differentPixels } from './checks/pixels.js';
import { examples, type Example } from './examples.js';
import { groupExamples, renderPage, type PageOptions } from './render-page.js';

interface View {
  name: string;
  width?: number;
  options?: PageOptions;
  media?: NonNullable<Parameters<Page['emulateMedia']>[0]>;
}

const views: View[] = [
  { name: 'light' },
  { name: 'dark', options: { scheme: 'dark' } },
  { name: 'narrow', width: 320 },
  { name: 'tablet', width: 768 },
  { name: 'right-to-left', width: 768, options: { dir: 'rtl' } },
  { name: 'forced-colours', media: { forcedColors: 'active' } },
  { name: 'print', media: { media: 'print' } },
  ...['castlebridge', 'wold-and-fen', 'aberwen'].map((council) => ({ name: council, options: { council } })),
];

/**
 * Contact sheets for people to look at, one a component and view: `forms-text-input-dark.png`, every example under
 * its name. `only` picks components by a part of their name. No picture is committed.
 */
export async function takePictures(folder: string, only = ''): Promise<string[]> {
  if (!only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const components = Map.groupBy(examples, ({ family, component }) => `${family}-${component}`);
  const files: string[] = [];
  try {
    for (const [component, list] of components) {
      if (!component.includes(only)) continue;
      for (const view of views) files.push(...(await contactSheets(folder, component, list, view)));
    }
    if ('themes'.includes(only)) files.push(...(await brandSheets(folder)));
  } finally {
    await close();
  }
  return files;
}

/** Examples with the same ids need a second sheet, and so on. */
async function contactSheets(
  folder: string,
  component: string,
  list: Example[],
  view: View,
): Promise<string[]> {
  const files: string[] = [];
  for (const [index, group] of groupExamples(list).entries()) {
    const file = `${folder}${component}-${view.name}${index ? `-${index + 1}` : ''}.png`;
    const viewport = { width: view.width ?? 1280, height: 400 };
    await visit(renderPage(group, view.options), { viewport, fresh: true }, async (page) => {
      await whenReady(page);
      if (view.media) await page.emulateMedia(view.media);
      await page.evaluate(() => {
        for (const example of document.querySelectorAll('[data-example]')) {
          const name = document.createElement('p');
          name.textContent = example.getAttribute('data-example');
          name.style.cssText = 'margin: 24px 8px 8px; font: 13px/1.5 monospace; color: GrayText';
          example.before(name);
        }
      });
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled', caret: 'hide' });
    });
    files.push(file);
  }
  return files;
}

/** Which of the pictures differ from those of the same names in another folder, and by how much. */
export function compareWith(folder: string, files: string[]): string[] {
  const read = (file: string) => PNG.sync.read(readFileSync(file));
  return files.flatMap((file) => {
    const other = folder + basename(file);
    if (!existsSync(other)) return [`${basename(file)} is new`];
    const count = differentPixels(read(other), read(file));
    if (!count) return [];
    return [`${basename(file)}: ${count === Infinity ? 'another size' : `${count} pixels differ`}`];
  });
}
