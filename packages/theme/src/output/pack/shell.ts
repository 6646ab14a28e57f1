/**
 * `shell.html`: the council's header and footer, for a supplier to put a page into. Everything in double braces is
 * the supplier's to fill; whatever is left empty leaves no gap.
 */
import type { Theme } from '../../create-theme.ts';
import { escapeHtml } from '../html.ts';

/** What a supplier fills in, and what with. The order is that of the page. */
export const placeholders: [name: string, what: string][] = [
  ['lang', 'language of the page: en or cy'],
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

function home(theme: Theme): string {
  const { brief } = theme;
  const name = escapeHtml(brief.logo?.alt || theme.name);
  const image = (file: string, alt: string) => `<img src="{{theme}}/${escapeHtml(file)}" alt="${alt}">`;
  const file = headerLogo(theme);
  const logo = file ? image(fileName(file), name) : `<span>${escapeHtml(theme.name)}</span>`;
  const partner = brief.logo?.partner
    ? `\n    <p class="council-header-partner">${image(fileName(brief.logo.partner), 'Partner')}</p>`
    : '';
  return `<a class="council-header-logo" href="{{council_url}}">${logo}</a>${partner}`;
}

/** In the pack every drawing lies beside the theme, wherever it came from. */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1)!;

export function toShell(theme: Theme): string {
  const name = escapeHtml(theme.name);
  return `<!doctype html>
<html lang="{{lang}}" data-council-theme="${theme.id}" data-council-scheme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}} – ${name}</title>
<link rel="stylesheet" href="{{kit}}/council.css">
<link rel="stylesheet" href="{{theme}}/theme.css">
<script type="module" src="{{kit}}/council.js"></script>
</head>
<body class="council-page council-transaction">
<a class="council-skip-link" href="#main">Skip to main content</a>
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
          <li><a href="{{accessibility_url}}">Accessibility</a></li>
          <li><a href="{{privacy_url}}">Privacy</a></li>
          <li><a href="{{cookies_url}}">Cookies</a></li>
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
