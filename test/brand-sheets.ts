import { createTheme } from '@council-kit/theme';
import { toCss } from '@council-kit/theme/files';
import { readFileSync, readdirSync } from 'node:fs';
import { visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { renderPage } from './render-page.js';

interface Brief {
  id?: string;
  name: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const themes = new URL('../tokens/themes/', import.meta.url);
const published = () => readdirSync(themes).map((file) => read(`../tokens/themes/${file}`) as Brief);
/** Where a colour was found is not part of a brief. */
const tests = () =>
  (read('../packages/theme/test/brands.json') as Record<string, string>[]).map(({ name, brand, accent }) => ({
    name: name!,
    brand,
    ...(accent && { accent }),
  }));

/** What shows a brand: where it is large, where it is read, where it is pressed. */
const page = (name: string) => `
<header class="council-header"><div class="council-width-container">
  <a class="council-header-logo" href="#home"><span>${name.replaceAll('&', '&amp;')}</span></a>
</div></header>
<nav class="council-service-navigation" aria-label="Main"><div class="council-width-container"><ul>
  <li><a href="#services" aria-current="page">Services</a></li><li><a href="#news">News</a></li>
</ul></div></nav>
<div class="brand-body">
  <h2 class="council-heading-m">Apply for a permit</h2>
  <p>Words, and <a class="council-link" href="#link">a link</a> among them.</p>
  <p class="council-inset-text">You need <a href="#proof">proof of address</a>.</p>
  <council-radios><fieldset><legend>Which zone?</legend>
    <div class="council-item"><input type="radio" name="zone-${name}" checked id="zone-${name.replaceAll(/\W/g, '')}"><label for="zone-${name.replaceAll(/\W/g, '')}">North</label></div>
  </fieldset></council-radios>
  <p><button class="council-button" type="button">Continue</button></p>
  <p><button class="council-button council-button-secondary" type="button">Save</button>
  <button class="council-button council-button-warning" type="button">Delete</button></p>
</div>
<footer class="council-footer"><div class="council-width-container"><div class="council-footer-end"><div><ul>
  <li><a href="#privacy">Privacy</a></li>
</ul></div></div></div></footer>`;

const style = `<style>
.brands { display: grid; grid-template-columns: repeat(6, 1fr); gap: 1rem; box-sizing: border-box; inline-size: 100vw; margin-inline: calc(50% - 50vw); padding: 1rem; background: #888; }
.brands > div { overflow: hidden; }
.brand-body { padding: 1rem 15px 0; }
</style>`;

/** Contact sheets of many brands on the kit's own components, light and dark, for people to look at. */
export async function brandSheets(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const [kind, briefs] of [
    ['councils', published()],
    ['brands', tests()],
  ] as const)
    for (const scheme of ['light', 'dark']) {
      const made = briefs.map(({ name, ...brief }, index) =>
        createTheme({ ...brief, name, id: `b${index}` }),
      );
      const html = made.map(
        ({ id, name }) =>
          `<div class="council-surface" data-council-theme="${id}" data-council-scheme="${scheme}">${page(name)}</div>`,
      );
      const head = `<style>${made.map(toCss).join('\n')}</style>${style}`;
      const file = `${folder}themes-${kind}-${scheme}.png`;
      const document = renderPage([{ id: 'brands', html: `<div class="brands">${html.join('')}</div>` }], {
        head,
      });
      await visit(document, { viewport: { width: 1980, height: 400 }, fresh: true }, async (window) => {
        await whenReady(window);
        await window.screenshot({ path: file, fullPage: true });
      });
      files.push(file);
    }
  return files;
}
