// npm run lint
import { runSteps } from '../steps.mjs';

export const lintSteps = [
  {
    name: 'oxlint',
    command: ['oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
  },
  {
    name: 'stylelint',
    command: ['stylelint', 'packages/*/src/**/*.css', '.storybook/**/*.css', 'docs/*/style/**/*.css'],
  },
  {
    name: 'stylelint of sites',
    command: ['stylelint', '--config', 'scripts/lint/sites.stylelint.js', 'examples/*/public/**/*.css'],
  },
  { name: 'prettier', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'knip', command: ['knip'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
];

export default () => runSteps(lintSteps);
