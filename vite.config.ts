import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { councilEntries, readEntries } from './packages/components/build/entries.ts';
import { councilExamples } from './packages/components/build/examples.ts';
import { PACKAGE, findRooms } from './packages/components/build/rooms.ts';
import { councilSchemas } from './packages/components/build/schemas.ts';
import { councilStyles } from './packages/components/build/styles/plugin.ts';

const source = join(PACKAGE, 'src');
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };

const common: UserConfig = {
  root: import.meta.dirname,
  publicDir: false,
  define: { __COUNCIL_VERSION__: JSON.stringify(version) },
};

/** Leaves a module of ours out of what imports it, which then finds it under another name. */
const leaveOut = (module: string, id: string): Plugin => ({
  name: `council-leave-out-${module}`,
  enforce: 'pre',
  resolveId: (asked, importer) =>
    importer && asked.endsWith(`/${module}.js`) ? { id, external: true } : null,
});

/** A site's own bundler decides who is told of mistakes: `#warn` in the package is one thing to builders, another to residents. */
const warnByCondition = leaveOut('warn', '#warn');

/** For npm: one module a file, Lit left to the consumer's bundler. */
const library = (): UserConfig => ({
  ...common,
  plugins: [warnByCondition, councilStyles(version), councilEntries(), councilExamples(), councilSchemas()],
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
        join(source, 'computed-elements.ts'),
        join(source, 'styles.ts'),
        join(source, 'base/define.ts'),
        join(source, 'base/messages.ts'),
        join(source, 'base/silent.ts'),
        join(source, 'base/warn.ts'),
      ],
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//, './styles-text.js'],
      output: { preserveModules: true, preserveModulesRoot: source, entryFileNames: '[name].js' },
    },
  },
});

/** Warnings live in a file of their own, which residents never download. */
const debugApart = leaveOut('debug', './council-debug.js');

const registerAll = (
  directory: string,
) => `import * as elements from ${JSON.stringify(join(source, directory))};
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
    if (name === 'all') return registerAll('elements.ts');
    return name === 'computed' ? registerAll('computed-elements.ts') : registerOne(name);
  },
};

/** What several files of the loader share. lit-html stays apart: most pages use no element that needs it. */
const chunks = [
  { name: 'council-lit', test: /node_modules[\\/]lit(-html)?[\\/]/, priority: 1 },
  { name: 'council-base', minShareCount: 2 },
];

/**
 * For pages without npm. `cdn` and `computed`: every element in one file, those without and those with lit-html.
 * `loader`: one file an element, fetched on sight.
 */
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
          : mode === 'computed'
            ? { 'council-computed': 'council:computed' }
            : {
                'council-loader': join(source, 'loader.ts'),
                'council-debug': join(source, 'base/debug.ts'),
                ...Object.fromEntries(readEntries().map(({ name }) => [name, `council:${name}`])),
              },
      output: {
        format: 'es',
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: mode === 'loader' ? { groups: chunks } : false,
      },
    },
  },
});

export default defineConfig(({ mode }) =>
  ['cdn', 'computed', 'loader'].includes(mode) ? cdn(mode) : library(),
);
