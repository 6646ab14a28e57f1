/**
 * The rules of the house for style sheets of components, as far as a linter can see them.
 * @type {import('stylelint').Config}
 */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['./scripts/lint/colors.mjs'],
  rules: {
    // A component paints declared pairs only: no raw colour, no ramp, nothing that mixes two.
    'house/known-colors': true,
    'house/system-colors': true,
    'color-no-hex': [true, { message: 'Write a token: var(--council-color-…)' }],
    'color-named': 'never',
    'function-disallowed-list': [
      [
        '/^(rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|device-cmyk|contrast-color)a?$/i',
        '/^(url|image-set|cross-fade)$/i',
      ],
      { message: 'Colours come from tokens, pictures from the HTML' },
    ],
    'declaration-property-value-disallowed-list': {
      '/.*/': ['/--council-color-ramp-/', '/var\\(--council-[\\w-]+\\s*,/'],
    },
    // Authored prose is never touched: a component reaches its own children only.
    'selector-combinator-disallowed-list': [' ', '>>>', '||'],
    'selector-disallowed-list': [
      ['/^(?!council-|\\.council-)/', '/:defined/'],
      { message: 'Start with the component: council-name > …' },
    ],
    'selector-max-id': 0,
    'selector-max-universal': 0,
    // The drop-in sheet makes declarations important, and important declarations cannot be animated.
    'declaration-no-important': true,
    'at-rule-disallowed-list': ['keyframes', 'layer', 'import', 'font-face'],
    // CSS Mixins, level 1: the build puts what rooms share in its place.
    'at-rule-no-unknown': [true, { ignoreAtRules: ['mixin', 'apply'] }],
    'media-feature-name-disallowed-list': ['scripting'],
    // Pages are read from right to left too.
    'property-disallowed-list': [
      [
        '/^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)/',
        'left',
        'right',
        'top',
        'bottom',
        'width',
        'height',
        '/^(min|max)-(width|height)$/',
        'font',
        'zoom',
      ],
      { message: 'Logical properties only; font as longhands, so that line-height stays the reader’s' },
    ],
    'declaration-property-value-allowed-list': {
      'text-align': ['start', 'end', 'center'],
      float: ['inline-start', 'inline-end', 'none'],
      opacity: ['0', '1'],
      '/^((mix|background)-blend-mode)$/': ['normal'],
      '/^(backdrop-)?filter$/': ['none'],
    },
    // Taste of the standard configuration that does not fit here.
    'selector-class-pattern': '^council-[a-z0-9-]+$',
    'custom-property-pattern': '^(council-|_)[a-z0-9-]+$',
    'no-descending-specificity': null,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-empty-line-before': null,
    'media-feature-range-notation': 'prefix',
    'value-keyword-case': ['lower', { ignoreKeywords: ['/^[A-Z][A-Za-z]+$/'] }],
    'selector-not-notation': 'complex',
    'comment-empty-line-before': null,
    'comment-whitespace-inside': 'always',
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-print-color-adjust'] }],
  },
  overrides: [
    {
      // What rooms share stands under the rule that applies it.
      files: ['**/src/mixins/*.css'],
      rules: {
        'selector-disallowed-list': ['/^(?!&)/', '/:defined/'],
        'nesting-selector-no-missing-scoping-root': null,
      },
    },
    {
      // The one room that draws: its own colours are steps of the ramps, one for each scheme. It paints no text.
      files: ['**/content/scene/scene.css'],
      rules: {
        'declaration-property-value-disallowed-list': {
          '/^(?!--_)/': ['/--council-color-ramp-/'],
          '/.*/': ['/var\\(--council-(?!if-(light|dark),)[\\w-]+\\s*,/'],
        },
      },
    },
    {
      // The one room that styles what an editor wrote.
      files: ['**/content/prose/prose.css'],
      rules: { 'selector-combinator-disallowed-list': null, 'selector-max-universal': null },
    },
  ],
};
