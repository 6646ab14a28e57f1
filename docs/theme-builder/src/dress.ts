/** Dresses a page of the example: theme, scheme, drawing, name and logo, without a reload. */
import type { Theme } from '@council-kit/theme';
import { writeName } from './place-name.ts';

export interface Look {
  theme: Theme;
  css: string;
  scheme: 'light' | 'dark';
  /** Name of an example drawing; empty for none. */
  scene: string;
  logo: Logo;
}

/** A logo of the council's own, or the id of an invented council whose crest stands in the page. */
export interface Logo {
  image?: string;
  crest?: string;
}

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** A sheet of the page's own realm: a page does not take one that another page made. */
function sheetOf(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known) return known;
  const { CSSStyleSheet: Sheet } = page.defaultView as Window & typeof globalThis;
  const sheet = new Sheet();
  page.adoptedStyleSheets = [sheet];
  sheets.set(page, sheet);
  return sheet;
}

export function dress(page: Document, { theme, css, scheme, scene, logo }: Look): void {
  Object.assign(page.documentElement.dataset, { councilTheme: theme.id, councilScheme: scheme });
  sheetOf(page).replaceSync(css);
  paintScene(page, scene);
  writeName(page, theme.name);
  placeLogo(page, logo, theme.name);
}

const template = (page: Document, id: string) =>
  page.querySelector<HTMLTemplateElement>(`template#${CSS.escape(id)}`)?.content.firstElementChild;

/** Each place shows a part of its own of the drawing, so only the shapes are changed. */
function paintScene(page: Document, scene: string): void {
  if (page.documentElement.dataset['scene'] === scene) return;
  page.documentElement.dataset['scene'] = scene;
  const shapes = template(page, `scene-${scene}`)?.children ?? [];
  for (const place of page.querySelectorAll<SVGElement>('svg.council-scene')) {
    place.replaceChildren(...Array.from(shapes, (shape) => page.importNode(shape, true)));
    place.style.display = scene ? '' : 'none';
  }
}

/** In the header, and as the crest in the footer. A drawing that is wide has the name in it already. */
function placeLogo(page: Document, logo: Logo, name: string): void {
  const key = JSON.stringify([logo, logo.image && name]);
  if (page.documentElement.dataset['logo'] === key) return;
  page.documentElement.dataset['logo'] = key;
  const crest = template(page, `logo-${logo.crest}`);
  for (const place of page.querySelectorAll('.council-header-logo, .council-footer-crest')) {
    place.querySelector(':scope > :is(svg, img)')?.remove();
    const words = place.querySelector<HTMLElement>(':scope > span');
    if (words) words.style.display = '';
    if (logo.image && words) place.prepend(imageOf(page, logo.image, words, name));
    else if (crest && !logo.image) place.prepend(page.importNode(crest, true));
  }
}

function imageOf(page: Document, source: string, words: HTMLElement, name: string): HTMLImageElement {
  const image = page.createElement('img');
  image.alt = '';
  image.addEventListener('load', () => {
    const isWide = image.naturalWidth > image.naturalHeight * 1.6;
    words.style.display = isWide ? 'none' : '';
    image.alt = isWide ? name : '';
  });
  image.src = source;
  return image;
}

/** The drawing as a file, to go with a brief that names it. */
export const sceneFile = (page: Document, scene: string): string | undefined => {
  const drawing = template(page, `scene-${scene}`);
  return drawing ? new XMLSerializer().serializeToString(drawing) : undefined;
};
