import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../fingerprint.mjs';

describe('has anything changed since the last build', () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'council-fingerprint-'));
    write('tokens/foundation/space.json', '{}');
    write('packages/components/src/form.ts', 'one');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    'packages/components/src/form.ts',
    'packages/components/src/new.css',
    'docs/theme-builder/src/main.ts',
    'examples/northshire/views/home.liquid',
    '.storybook/docs.css',
    'vite.config.ts',
    'package-lock.json',
  ])('yes, when %s changes', (file) => {
    const before = fingerprint(root);
    write(file, 'two');
    expect(fingerprint(root)).not.toBe(before);
  });

  it.each([
    'packages/components/dist/form.js',
    'packages/components/src/form.test.ts',
    'tokens/node_modules/a.js',
    'README.md',
    'docs/guides/developers.mdx',
    'docs/theme-builder/dist/index.html',
  ])('no, when %s changes', (file) => {
    const before = fingerprint(root);
    write(file, 'two');
    expect(fingerprint(root)).toBe(before);
  });
});
