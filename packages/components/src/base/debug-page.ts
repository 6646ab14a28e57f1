import { say } from './say.js';
import { version } from './version.js';

let checked = false;

/** Looks at the page as a whole, once, after its style sheets have loaded. */
export function checkPage(): void {
  if (checked) return;
  checked = true;
  if (document.readyState === 'complete') check();
  else window.addEventListener('load', check, { once: true });
}

function check(): void {
  checkSheets(document);
  const classes = unknownClasses(document);
  if (classes.length) say('unknown-class', null, { classes });
}

/** One sheet of the kit, of the script's own version: each sheet says its kind and version in `--council-sheet`. */
export function checkSheets(page: Document): void {
  const said = getComputedStyle(page.documentElement)
    .getPropertyValue('--council-sheet')
    .replace(/["']/g, '')
    .trim();
  if (!said) return say('no-sheet', null);
  const sheets = [
    ...new Set(texts(page).flatMap((text) => matches(text, /--council-sheet:\s*["']([^"']+)/g))),
  ];
  if (sheets.length > 1) return say('two-sheets', null, { sheets });
  const sheet = said.split(' ').at(-1);
  if (sheet !== version) say('other-version', null, { sheet, script: version });
}

/** `council-…` class names on the page that no style sheet of the kit mentions. */
export function unknownClasses(page: Document): string[] {
  const kit = texts(page).filter((text) => text.includes('--council-sheet:'));
  if (!kit.length) return []; // a sheet of another origin cannot be read, so nothing can be said
  const known = new Set(kit.flatMap((text) => matches(text, /\.(council-[\w-]+)/g)));
  const used = [...page.querySelectorAll('[class*="council-"]:not(template)')].flatMap((element) => [
    ...element.classList,
  ]);
  return [...new Set(used)].filter((name) => name.startsWith('council-') && !known.has(name)).sort();
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

/** The text of every style sheet that the browser lets us read. */
function texts(page: Document): string[] {
  return [...page.styleSheets, ...page.adoptedStyleSheets].map((sheet) => {
    try {
      return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
    } catch {
      return '';
    }
  });
}
