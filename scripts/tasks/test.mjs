// npm test: everything that can be checked with one browser, Chromium.
import { ensureBrowser } from '../browser.mjs';
import { runSteps, vitest } from '../steps.mjs';
import { lintSteps } from './lint.mjs';

const steps = [
  { name: 'build', command: ['node', 'scripts/run.mjs', 'build'], mustPass: true },
  ...lintSteps,
  vitest('scripts', 'scripts'),
  vitest('theme', 'packages/theme'),
  { ...vitest('tokens', 'tokens'), needs: 'tokens/test' }, // has no configuration of its own
  vitest('components', 'packages/components'),
  { name: 'storybook', command: ['node', 'scripts/run.mjs', 'storybook'] },
  vitest('pages', 'test'), // after the Storybook build, whose stories it opens
  { name: 'size', command: ['node', 'scripts/size.mjs'] },
];

export default async function test() {
  process.env.CHROME_PATH = await ensureBrowser('chromium');
  return runSteps(steps);
}
