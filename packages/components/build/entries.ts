import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PACKAGE } from './rooms.ts';

/** One line of the directory of the house. */
export interface Entry {
  tag: string;
  className: string;
  /** Path of the class module below `src`, with `.js`. */
  module: string;
  /** What a person imports: `@council-kit/components/<name>`. */
  name: string;
  /** Renders with lit-html, so that no page gets it with the others. */
  computed: boolean;
}

const LINE = /^export \{ (\w+) as '(council-[\w-]+)' \} from '\.\/(.+\.js)';$/;

/** Reads both directories; a line of another shape is an error, so that no element is lost without a word. */
export const readEntries = (): Entry[] => [
  ...readDirectory('elements.ts', false),
  ...readDirectory('computed-elements.ts', true),
];

function readDirectory(file: string, computed: boolean): Entry[] {
  return readFileSync(join(PACKAGE, 'src', file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('export'))
    .map((line) => {
      const match = LINE.exec(line);
      if (!match) throw new Error(`src/${file}: this line is no entry of the directory: ${line}`);
      const [, className, tag, module] = match as unknown as [string, string, string, string];
      return { tag, className, module, name: tag.replace('council-', ''), computed };
    });
}

const registering = ({ tag, className, module }: Entry) =>
  `import { define } from './base/define.js';
import { ${className} } from './${module}';
define('${tag}', ${className});
export { ${className} };
`;

/** Files of the package that only list or register what the rooms hold. */
export function entryFiles(): Map<string, string> {
  const entries = readEntries();
  const files = new Map<string, string>();
  for (const entry of entries) {
    files.set(`${entry.name}.js`, registering(entry));
    files.set(`${entry.name}.d.ts`, `export { ${entry.className} } from './${entry.module}';\n`);
  }
  const list = (computed: boolean, path: (entry: Entry) => string) =>
    entries
      .filter((entry) => entry.computed === computed)
      .map((entry) => `export { ${entry.className} } from './${path(entry)}';\n`)
      .join('');
  const registered = ({ name }: Entry) => `${name}.js`;
  const pure = ({ module }: Entry) => module;
  const base = `export { registerMessages } from './base/messages.js';\n`;
  files.set('index.js', list(false, registered) + base);
  files.set('index.d.ts', list(false, pure) + base);
  files.set('classes.js', list(false, pure));
  files.set('classes.d.ts', list(false, pure));
  files.set('computed.js', list(true, registered));
  files.set('computed.d.ts', list(true, pure));
  return files;
}

/** Vite plugin: writes the registering entries. */
export function councilEntries(): Plugin {
  return {
    name: 'council-entries',
    generateBundle() {
      for (const [fileName, source] of entryFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
