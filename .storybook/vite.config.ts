import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const components = new URL('../packages/components/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', components), 'utf8')) as {
  version: string;
};

/** What Storybook needs to run the elements from their source: no plugin of the library build. */
export default defineConfig({
  publicDir: false,
  define: { __COUNCIL_VERSION__: JSON.stringify(version) },
  resolve: { alias: { '#example': fileURLToPath(new URL('src/example.ts', components)) } },
});
