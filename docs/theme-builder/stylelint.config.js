/**
 * The theme builder has the look of the documentation, and its rules.
 * @type {import('stylelint').Config}
 */
export default { extends: ['../../.storybook/stylelint.config.js'] };
