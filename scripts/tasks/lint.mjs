// npm run lint
import { runSteps } from '../steps.mjs';

export const lintSteps = [
  {
    name: 'oxlint',
    command: ['oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
  },
  {
    name: 'stylelint',
    command: ['stylelint', 'packages/*/src/**/*.css', '.storybook/**/*.css'],
  },
  { name: 'prettier', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'knip', command: ['knip'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
];

export default () => runSteps(lintSteps);
