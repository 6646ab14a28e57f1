// Builds a page of a system with Vite: one style sheet, one script, only what the page uses.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A whole document; links only what there is. */
export const wholeDocument = ({ title, body, bodyClass, styles = [], scripts = [] }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Northshire Council</title>
${styles.map((file) => `<link rel="stylesheet" href="${file}">\n`).join('')}${scripts.map((file) => `<script type="module" src="${file}"></script>\n`).join('')}</head>
<body${bodyClass ? ` class="${bodyClass}"` : ''}>
${body}
</body>
</html>
`;

/** Files of a page by the path that it asks for them at. What loads later (`import()`) is among them. */
export async function buildPage({ title, body, bodyClass, styles = [], script = '', plugins = [] }) {
  // Sass that uses a system's own parts, or a list of style sheets.
  const sheets = Array.isArray(styles) ? styles : [`${folder}page.scss`];
  const sources = {
    [`${folder}page.js`]: [...sheets.map((file) => `import ${JSON.stringify(file)};`), script].join('\n'),
    [`${folder}page.scss`]: styles,
  };
  const { output } = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [
      {
        name: 'bench-page',
        enforce: 'pre',
        resolveId: (id) => (id in sources ? id : undefined),
        load: (id) => sources[id],
      },
      ...plugins,
    ],
    css: {
      preprocessorOptions: { scss: { quietDeps: true } },
      lightningcss: { errorRecovery: true }, // GOV.UK writes a media query for old Internet Explorer
    },
    build: {
      write: false,
      target: ['chrome111', 'safari16.4', 'firefox121'],
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: `${folder}page.js` },
    },
  });
  const files = new Map(
    output.map(({ fileName, type, code, source }) => [`/${fileName}`, type === 'chunk' ? code : source]),
  );
  const style = [...files.keys()].find((file) => file.endsWith('.css'));
  const entryFile = `/${output.find(({ isEntry }) => isEntry).fileName}`;
  if (!script) files.delete(entryFile);
  const html = wholeDocument({
    title,
    body,
    bodyClass,
    styles: style ? [style] : [],
    scripts: script ? [entryFile] : [],
  });
  return files.set('/', html);
}
