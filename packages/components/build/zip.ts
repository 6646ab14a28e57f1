/** Writes `dist/council-kit-<version>.zip`: what a web officer unzips beside a site. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { PACKAGE } from './rooms.ts';
import { tryPage } from './try-page.ts';

const root = resolve(PACKAGE, '../..');
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };

/** Files of a folder by the name that they get in the zip. */
const folder = (path: string, extension: string, prefix = '') =>
  readdirSync(path)
    .filter((name) => name.endsWith(extension))
    .map((name): [string, Uint8Array] => [prefix + name, new Uint8Array(readFileSync(join(path, name)))]);

const files = new Map([
  ...folder(join(PACKAGE, 'dist'), '.css', ''),
  ...folder(join(PACKAGE, 'dist/cdn'), '.js'),
  ...folder(join(root, 'tokens/dist/css/themes'), '.css', 'themes/'),
]);

/** For `<link integrity>` and `<script integrity>` (https://www.w3.org/TR/SRI/). */
const integrity = Object.fromEntries(
  [...files].map(([name, bytes]) => [name, `sha384-${createHash('sha384').update(bytes).digest('base64')}`]),
);
files.set('integrity.json', strToU8(JSON.stringify(integrity, null, 2)));
files.set('index.html', strToU8(tryPage(version, integrity)));
files.set('LICENSE', new Uint8Array(readFileSync(join(root, 'LICENSE'))));

// One date for every file: the same sources give the same zip.
const mtime = new Date('2026-01-01T00:00:00');
const content: Zippable = {};
for (const [name, bytes] of files) content[`council-kit/${version}/${name}`] = [bytes, { mtime }];
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, `dist/council-kit-${version}.zip`), zipSync(content, { level: 9 }));
