import { defineConfig } from 'vite';
import { previewFiles } from './build/plugin.ts';

/** One folder of files for any static server, under any address. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [previewFiles()],
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, modulePreload: { polyfill: false } },
});
