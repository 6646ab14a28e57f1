/** `npm run build`: writes tokens/dist, or says what is wrong and leaves it as it was. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from './build.ts';

const dist = new URL('../dist/', import.meta.url);

try {
  const files = await build();
  rmSync(dist, { recursive: true, force: true });
  for (const [file, text] of files) {
    const path = new URL(file, dist);
    mkdirSync(new URL('.', path), { recursive: true });
    writeFileSync(path, text);
    if (file.endsWith('.css')) console.log(`${file} ${brotliCompressSync(text).length} B brotli`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
