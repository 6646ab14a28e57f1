// npm run storybook: builds the site of stories and docs into storybook-static, as it is published and tested.
import { run } from '../command.mjs';

export default () =>
  run(['storybook', 'build', '--quiet', '--disable-telemetry', '--output-dir', 'storybook-static']);
