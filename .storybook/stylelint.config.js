/**
 * The documentation pages are no component: they have their own layout, and Storybook's frame has its own class names
 * and a style sheet that comes after ours.
 * @type {import('stylelint').Config}
 */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'declaration-no-important': null,
    'no-descending-specificity': null,
    'property-no-vendor-prefix': null,
    'selector-not-notation': 'complex',
    'value-keyword-case': ['lower', { ignoreKeywords: ['/^[A-Z][A-Za-z]+$/'] }],
  },
};
