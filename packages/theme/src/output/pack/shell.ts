/**
 * `shell.html`: the council's header and footer, for a supplier to put a page into. Everything in double braces is
 * the supplier's to fill; whatever is left empty leaves no gap.
 */
import type { Theme } from '../../create-theme.ts';
import { escapeHtml } from '../html.ts';

/** What a supplier fills in, and what with. The order is that of the page. */
export const placeholders: [name: string, what: string][] = [
  ['title', 'what the page is, and of which service: “Pay your council tax”'],
  ['kit', 'address of the folder with council.css and council.js'],
  ['theme', 'address of the folder with theme.css and the logos'],
  ['council_url', 'address of the council’s home page'],
  ['breadcrumbs', 'HTML of the way back, or nothing'],
  ['content', 'HTML of your page, starting with its h1'],
  ['side_navigation', 'HTML of related links, or nothing'],
  ['accessibility_url', 'address of the accessibility statement of your service'],
  ['privacy_url', 'address of its privacy notice'],
  ['cookies_url', 'address of its cookies page'],
];

/** The logo for the surface that the header has; a council without one has its name. */
export function headerLogo({ brief }: Pick<Theme, 'brief'>): string | undefined {
  const { light, onBrand } = brief.logo ?? {};
  return brief.header === 'white' ? (light ?? onBrand) : (onBrand ?? light);
}

/** A file name in an address, and a name in a text in which double braces are the supplier's. */
const address = (file: string) => `{{theme}}/${encodeURIComponent(fileName(file))}`;
const written = (text: string) => escapeHtml(text).replaceAll('{', '&#123;');

function home(theme: Theme): string {
  const { logo } = theme.brief;
  const file = headerLogo(theme);
  const inside = file
    ? `<img src="${address(file)}" alt="${written(logo?.alt || theme.name)}">`
    : `<span>${written(theme.name)}</span>`;
  const partner = logo?.partner
    ? `\n    <p class="council-header-partner"><img src="${address(logo.partner)}" alt="${written(logo.partnerAlt ?? '')}"></p>`
    : '';
  return `<a class="council-header-logo" href="{{council_url}}">${inside}</a>${partner}`;
}

/** In the pack every drawing lies beside the theme, wherever it came from. */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1)!;

/** Established terms of Welsh public services. */
const words = {
  en: {
    skip: 'Skip to main content',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    cookies: 'Cookies',
  },
  cy: {
    skip: 'Neidio i’r prif gynnwys',
    accessibility: 'Hygyrchedd',
    privacy: 'Preifatrwydd',
    cookies: 'Cwcis',
  },
};

export function toShell(theme: Theme, lang: keyof typeof words): string {
  const name = written(theme.name);
  const { skip, accessibility, privacy, cookies } = words[lang];
  return `<!doctype html>
<html lang="${lang}" data-council-theme="${theme.id}" data-council-scheme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}} – ${name}</title>
<link rel="stylesheet" href="{{kit}}/council.css">
<link rel="stylesheet" href="{{theme}}/theme.css">
<script type="module" src="{{kit}}/council.js"></script>
</head>
<body class="council-page council-transaction">
<a class="council-skip-link" href="#main">${skip}</a>
<header class="council-header">
  <div class="council-width-container">
    ${home(theme)}
  </div>
</header>
<div class="council-width-container">{{breadcrumbs}}</div>
<main class="council-main" id="main" tabindex="-1">
  <div class="council-width-container">
    <div class="council-grid">
      <div class="council-span-8">{{content}}</div>
      <div class="council-span-4">{{side_navigation}}</div>
    </div>
  </div>
</main>
<footer class="council-footer">
  <div class="council-width-container">
    <div class="council-footer-end">
      <div>
        <ul>
          <li><a href="{{accessibility_url}}">${accessibility}</a></li>
          <li><a href="{{privacy_url}}">${privacy}</a></li>
          <li><a href="{{cookies_url}}">${cookies}</a></li>
          <li><a href="{{council_url}}">${name}</a></li>
        </ul>
      </div>
    </div>
  </div>
</footer>
</body>
</html>
`;
}
