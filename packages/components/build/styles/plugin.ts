import { basename } from 'node:path';
import { transform } from 'lightningcss';
import type { Root } from 'postcss';
import type { Plugin } from 'vite';
import { findRooms } from '../rooms.ts';
import { checkTokenNames, readTokens } from '../tokens.ts';
import { dropInSheet, ordinarySheet, readSources } from './sheet.ts';

/** The browsers in which the kit is styled (architecture: Chrome 111, Safari 16.4, Firefox 121). */
const targets = { chrome: 111 << 16, safari: (16 << 16) | (4 << 8), firefox: 121 << 16 };

const minify = (css: string, filename: string) =>
  transform({ filename, code: Buffer.from(css), minify: true, targets }).code.toString();

const start = (kind: string, version: string, rem: string) =>
  `:where(:root){--council-rem:${rem};--council-sheet:"${kind} ${version}"}`;

/** Every style sheet that the components package ships, by file name. */
export function buildSheets(version: string): Map<string, string> {
  const files = findRooms().flatMap(({ css }) => css ?? []);
  const tokens = readTokens();
  const all = readSources(files);
  checkTokenNames(all.root, tokens);

  const sheets = new Map<string, string>();
  const add = (name: string, parts: (string | Root)[]) => sheets.set(name, minify(parts.join('\n'), name));
  add('council.css', [tokens, start('ordinary', version, '1rem'), ordinarySheet(all)]);
  add('council.drop-in.css', [tokens, start('drop-in', version, 'max(1rem, 16px)'), dropInSheet(all)]);
  add('tokens.css', [tokens, start('ordinary', version, '1rem')]);
  for (const file of files) add(basename(file), [ordinarySheet(readSources([file], all.hosts), all.hosts)]);
  return sheets;
}

/** Vite plugin: writes the style sheets, and for the tests the list of elements that they protect. */
export function councilStyles(version: string): Plugin {
  return {
    name: 'council-styles',
    generateBundle() {
      const sheets = buildSheets(version);
      for (const [fileName, source] of sheets) this.emitFile({ type: 'asset', fileName, source });
      const { hosts, parts } = readSources(findRooms().flatMap(({ css }) => css ?? []));
      this.emitFile({
        type: 'asset',
        fileName: 'parts.json',
        source: JSON.stringify({ hosts, parts }, null, 1),
      });
      const text = minify(
        String(ordinarySheet(readSources(findRooms().flatMap(({ css }) => css ?? [])))),
        'styles.css',
      );
      this.emitFile({
        type: 'asset',
        fileName: 'styles-text.js',
        source: `export default ${JSON.stringify(text)};\n`,
      });
    },
  };
}
