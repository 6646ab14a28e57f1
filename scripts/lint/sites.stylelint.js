const raw =
  '/#[0-9a-f]{3,8}\\b|\\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|device-cmyk|contrast-color)a?\\(/i';

/**
 * The style sheet of a council's own site in `examples/`: what it writes, people copy. It paints tokens, so that a
 * change of theme reaches it. Drawings of things that have a colour of their own, a blue bin, may say it.
 * @type {import('stylelint').Config}
 */
export default {
  plugins: ['./colors.mjs'],
  rules: {
    'house/known-colors': true,
    'house/system-colors': true,
    'color-named': ['never', { ignoreProperties: ['fill', 'stroke'] }],
    'declaration-property-value-disallowed-list': {
      '/^(?!(fill|stroke)$)/': [raw],
      '/.*/': ['/--council-color-ramp-/'],
    },
  },
};
