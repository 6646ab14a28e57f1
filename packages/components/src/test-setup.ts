/// <reference types="vite/client" />
import { fixtureCleanup } from '@open-wc/testing';
import { afterEach } from 'vitest';
import './base/debug.js'; // so that a warning comes at once, in the test that earned it

// Some behaviour is the style sheet's (what a chosen radio reveals), so tests wear it once it has been built.
const built = import.meta.glob<string>('../dist/council.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
for (const css of Object.values(built)) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

// All files share one page, and @open-wc/testing registers its own clean-up in the first of them only.
afterEach(() => fixtureCleanup());
