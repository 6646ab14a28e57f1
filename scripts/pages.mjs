// The reference pages (bench/pages) in this kit, with the style sheets and scripts that each uses and no other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildPage, wholeDocument } from '../bench/build.mjs';
import { landing, application, directory } from '../bench/pages/content.mjs';
import { bodyClass, pages, scripts } from '../bench/pages/council-kit.mjs';
import { onlyUsedTokens } from '../tokens/vite.js';
import { root } from './command.mjs';

export const titles = { p1: landing.title, p2: application.title, p3: directory.title };

const dist = join(root, 'packages/components/dist');
const tokens = join(root, 'tokens/dist/css');
const THEME = 'themes/castlebridge.css';

/** What the sheet of a room styles by itself: the first name of each of its selectors. */
const styledBy = (css) => {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/(?:^|[{},;])\s*(council-[\w-]+)(?=[^;{}]*\{)/g)].map(([, name]) => name);
};

/** Rooms, in the order of the house, whose tags or classes stand in the HTML. `read` answers a room's source. */
export function usedRooms(html, rooms, read = ({ css }) => readFileSync(css, 'utf8')) {
  const names = new Set();
  for (const [, tag, classes = ''] of html.matchAll(/<([\w-]+)(?:[^<>]*?\sclass="([^"]*)")?/g))
    for (const name of [tag, ...classes.split(/\s+/)]) names.add(name);
  return rooms.filter((room) => room.css && styledBy(read(room)).some((name) => names.has(name)));
}

/** What `buildPage` needs. With npm a council imports the foundation and its own theme, not Northshire's as well. */
export function kitPage(page, rooms, body = pages[page]) {
  const used = usedRooms(`<body class="${bodyClass(page)}">${body}`, rooms);
  return {
    title: titles[page],
    body,
    bodyClass: bodyClass(page),
    used,
    styles: [
      join(tokens, 'foundation.css'),
      ...used.map(({ name }) => join(dist, `${name}.css`)),
      join(tokens, THEME),
    ],
    script: scripts[page].map((name) => `import ${JSON.stringify(join(dist, `${name}.js`))};`).join('\n'),
    plugins: [onlyUsedTokens()],
  };
}

const kib = (text) => brotliCompressSync(text).length / 1024;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Script, style and HTML of a page in KiB: bundled from npm. What only developers load does not count. */
async function bundled(page, rooms) {
  const files = await buildPage(kitPage(page, rooms));
  return sum([...files].filter(([path]) => !path.includes('debug')).map(([, content]) => kib(content)));
}

/** The same without a bundler: the files of the zip, each fetched and compressed by itself. */
function separate(page, rooms) {
  const { title, body, bodyClass: classes, used } = kitPage(page, rooms);
  const sheets = ['tokens', ...used.map(({ name }) => name)].map((name) => `${name}.css`);
  const modules = scripts[page].map((name) => `${name}.js`);
  const html = wholeDocument({
    title,
    body,
    bodyClass: classes,
    styles: [...sheets, THEME].map((file) => `/council-kit/${file}`),
    scripts: modules.map((file) => `/council-kit/${file}`),
  });
  const files = [
    ...sheets.map((file) => join(dist, file)),
    join(tokens, THEME),
    ...(modules.length > 0 ? ['council-base.js', ...modules] : []).map((file) => join(dist, 'cdn', file)),
  ];
  return kib(html) + sum(files.map((file) => kib(readFileSync(file))));
}

/** `{ p1: { bundled, separate }, … }` in KiB after brotli. */
export async function measurePages(rooms) {
  const measured = {};
  for (const page of Object.keys(pages)) {
    measured[page] = { bundled: await bundled(page, rooms), separate: separate(page, rooms) };
  }
  return measured;
}
