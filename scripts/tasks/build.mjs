// npm run build: everything that is published. `-- --force` builds also when nothing has changed.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runQuietly } from '../command.mjs';
import { fingerprint } from '../fingerprint.mjs';

// In this order: the first two builds of Vite empty the folders that later steps write into.
const steps = [
  {
    name: 'theme',
    command: ['tsc', '-p', 'packages/theme/tsconfig.build.json'],
    // npm sees to this when it installs; here the file is newer than the link to it.
    program: 'packages/theme/dist/command/main.js',
  },
  { name: 'tokens', command: ['node', 'tokens/build/index.ts'] },
  { name: 'components', command: ['vite', 'build', '--logLevel=warn'] },
  { name: 'for pages without npm', command: ['vite', 'build', '--logLevel=warn', '--mode', 'cdn'] },
  { name: 'the computed ones', command: ['vite', 'build', '--logLevel=warn', '--mode', 'computed'] },
  { name: 'loader', command: ['vite', 'build', '--logLevel=warn', '--mode', 'loader'] },
  { name: 'types', command: ['tsc', '-p', 'packages/components/tsconfig.build.json'] },
  {
    name: 'manifest',
    command: ['cem', 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'],
    folder: 'packages/components',
  },
  { name: 'editor data', command: ['node', 'packages/components/build/editor-data.ts'] },
  { name: 'zip', command: ['node', 'packages/components/build/zip.ts'] },
  // Shows the kit's own files, so it comes last.
  {
    name: 'theme builder',
    command: ['vite', 'build', '--logLevel=warn', '--config', 'docs/theme-builder/vite.config.ts'],
  },
];

const outputs = [
  'packages/theme/dist',
  'tokens/dist',
  'packages/components/dist',
  'dist',
  'docs/theme-builder/dist',
];
const remembered = join(root, '.cache/build.hash');

export default async function build(args = []) {
  const inputs = fingerprint(root);
  const isDone = outputs.every((folder) => existsSync(join(root, folder)));
  if (
    isDone &&
    !args.includes('--force') &&
    existsSync(remembered) &&
    readFileSync(remembered, 'utf8') === inputs
  ) {
    console.log('Built already: nothing has changed since.');
    return 0;
  }
  rmSync(remembered, { force: true });
  for (const { name, command, folder, program } of steps) {
    const began = performance.now();
    const code = await runQuietly(command, folder);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (code !== 0) {
      console.error(`Build: ${name} failed after ${seconds} s.`);
      return code;
    }
    if (program) chmodSync(join(root, program), 0o755);
    console.log(`Build: ${name}, ${seconds} s`);
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(remembered, inputs);
  return 0;
}
