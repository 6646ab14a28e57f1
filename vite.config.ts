import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { councilEntries, readEntries } from './packages/components/build/entries.ts';
import { councilExamples } from './packages/components/build/examples.ts';
import { PACKAGE, findRooms } from './packages/components/build/rooms.ts';
import { councilStyles } from './packages/components/build/styles/plugin.ts';

const source = join(PACKAGE, 'src');
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };

const common: UserConfig = {
  root: import.meta.dirname,
  publicDir: false,
  define: { __COUNCIL_VERSION__: JSON.stringify(version) },
};

/** For npm: one module a file, Lit left to the consumer's bundler. */
const library = (): UserConfig => ({
  ...common,
  plugins: [councilStyles(version), councilEntries(), councilExamples()],
  build: {
    target: 'es2022',
    outDir: join(PACKAGE, 'dist'),
    emptyOutDir: true,
    minify: false,
    lib: {
      formats: ['es'],
      entry: [
        ...findRooms().flatMap(({ script }) => script ?? []),
        join(source, 'elements.ts'),
        join(source, 'styles.ts'),
        join(source, 'base/define.ts'),
        join(source, 'base/messages.ts'),
        join(source, 'base/debug.ts'),
      ],
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//, './styles-text.js'],
      output: { preserveModules: true, preserveModulesRoot: source, entryFileNames: '[name].js' },
    },
  },
});

/** Warnings live in a file of their own, which residents never download. */
const debugApart: Plugin = {
  name: 'council-debug-apart',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer && /\/debug\.js$/.test(id) ? { id: './council-debug.js', external: true } : null,
};

const registerAll = `import * as elements from ${JSON.stringify(join(source, 'elements.ts'))};
import { define } from ${JSON.stringify(join(source, 'base/define.ts'))};
for (const [tag, element] of Object.entries(elements)) define(tag, element);
export { registerMessages } from ${JSON.stringify(join(source, 'base/messages.ts'))};`;

const registerOne = (name: string) => {
  const entry = readEntries().find((one) => one.name === name)!;
  return `import { ${entry.className} } from ${JSON.stringify(join(source, entry.module.replace(/js$/, 'ts')))};
import { define } from ${JSON.stringify(join(source, 'base/define.ts'))};
define('${entry.tag}', ${entry.className});`;
};

const VIRTUAL = '\0council:';
const virtualEntries: Plugin = {
  name: 'council-virtual-entries',
  resolveId: (id) => (id.startsWith('council:') ? VIRTUAL + id.slice(8) : null),
  load(id) {
    if (!id.startsWith(VIRTUAL)) return null;
    const name = id.slice(VIRTUAL.length);
    return name === 'all' ? registerAll : registerOne(name);
  },
};

/** For pages without npm. `cdn`: every element in one file. `loader`: one file an element, fetched on sight. */
const cdn = (mode: string): UserConfig => ({
  ...common,
  plugins: [debugApart, virtualEntries],
  define: {
    ...common.define,
    __COUNCIL_NAMES__: JSON.stringify(readEntries().map(({ name }) => name)),
    'process.env.NODE_ENV': '"production"',
  },
  resolve: { conditions: ['production', 'browser', 'module', 'default'] },
  build: {
    target: 'es2022',
    outDir: join(PACKAGE, 'dist/cdn'),
    emptyOutDir: mode === 'cdn',
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      input:
        mode === 'cdn'
          ? { council: 'council:all' }
          : {
              'council-loader': join(source, 'loader.ts'),
              'council-debug': join(source, 'base/debug.ts'),
              ...Object.fromEntries(readEntries().map(({ name }) => [name, `council:${name}`])),
            },
      output: {
        format: 'es',
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'council-base.js',
        codeSplitting: mode === 'cdn' ? false : { groups: [{ name: 'council-base', minShareCount: 2 }] },
      },
    },
  },
});

export default defineConfig(({ mode }) => (mode === 'cdn' || mode === 'loader' ? cdn(mode) : library()));
