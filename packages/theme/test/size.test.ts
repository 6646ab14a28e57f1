// What a browser downloads: the engine, for a page that makes themes; a theme, for every resident.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { createTheme } from '../src/index.ts';
import { themeCss } from '../src/output/files.ts';
import { anyBrief, randomFrom } from '../proof/random.ts';

it('the engine is at most 8 kB, gzipped', async () => {
  const input = fileURLToPath(new URL('../src/engine.ts', import.meta.url));
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  const [{ code }] = output;
  expect(code).toMatch(/export\s*\{/);
  expect(code).not.toMatch(/\bimport\b/);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(8000);
});

it('a theme is at most 2.5 kB with its dark scheme, brotli', () => {
  const random = randomFrom(8);
  const longest = { font: { body: 'Atkinson Hyperlegible Next', heading: 'Source Sans 3' }, radius: 'round' };
  for (let count = 0; count < 20; count++) {
    const css = themeCss(
      createTheme({ ...anyBrief(random), ...longest, name: 'A council with a rather long name' }),
    );
    expect(brotliCompressSync(css).length).toBeLessThanOrEqual(2500);
  }
});
