/**
 * Which properties belong to whom, in the drop-in sheet.
 * A page may place a component and a reader may space its text; nobody else may change how it looks.
 */

/** Text spacing stays ordinary everywhere, so that a reader's own spacing still works (WCAG 1.4.12). */
export const TEXT_SPACING = ['line-height', 'letter-spacing', 'word-spacing'];

/** What a page decides about a component: where it stands, and whether it is shown. */
const PLACEMENT = [
  'display',
  'margin',
  'order',
  'flex',
  'flex-grow',
  'flex-shrink',
  'flex-basis',
  'grid-area',
  'grid-row',
  'grid-column',
  'align-self',
  'justify-self',
  'place-self',
];

const isMargin = (property: string) => property.startsWith('margin-');

/** True when a declaration on a host is the page's to override. Custom properties are no paint: they stay. */
export const isOuter = (property: string) =>
  PLACEMENT.includes(property) ||
  isMargin(property) ||
  TEXT_SPACING.includes(property) ||
  property.startsWith('--');

/** The box of a host: each guarded at its initial value unless a rule of the component says otherwise. */
export const GUARDED_BOX = [
  'background',
  'border',
  'border-radius',
  'padding',
  'outline',
  'outline-offset',
  'transform',
  'rotate',
  'scale',
  'translate',
  'filter',
  'backdrop-filter',
  'opacity',
  'box-shadow',
  'overflow',
  'clip-path',
  'mask',
  'mix-blend-mode',
  'float',
  'clear',
  'position',
  'inset',
  'z-index',
  'inline-size',
  'block-size',
  'min-inline-size',
  'min-block-size',
  'max-inline-size',
  'max-block-size',
  'columns',
  'column-rule',
  'aspect-ratio',
  'appearance',
  'vertical-align',
  'transition',
  'animation',
  'text-decoration',
  'text-overflow',
  'gap',
  'grid',
  'flex-flow',
  'place-content',
  'place-items',
  'table-layout',
  'counter-increment',
  'counter-reset',
  'isolation',
  'will-change',
  'object-fit',
  'object-position',
  'touch-action',
  'clip',
];

/** What a host would otherwise inherit from a page that styles `body` or a wrapper. */
export const GUARDED_TEXT = [
  'text-transform',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-shadow',
  'text-underline-offset',
  'text-underline-position',
  'text-wrap',
  'text-rendering',
  'text-emphasis',
  'white-space',
  'font-style',
  'font-variant',
  'font-stretch',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-size-adjust',
  'font-synthesis',
  'list-style',
  'cursor',
  'quotes',
  'tab-size',
  'hyphens',
  'word-break',
  'line-break',
  'border-collapse',
  'border-spacing',
  'caption-side',
  'empty-cells',
  'orphans',
  'widows',
  'caret-color',
  'accent-color',
  '-webkit-text-fill-color',
  '-webkit-text-stroke',
  'text-size-adjust',
  '-webkit-tap-highlight-color',
  '-webkit-font-smoothing',
  'fill',
  'stroke',
  'stroke-width',
];

/** Guarded too, at what the browser gives each element: it lets nobody select the words of an input button. */
export const GUARDED_OWN = ['user-select'];

/**
 * Everything that a part is given back from the page: `all: revert` without text spacing (which `all` cannot
 * leave out) and without what only the inside of an SVG uses. A page test asks the browser for its own list
 * of properties and fails when a new one is not covered.
 */
export const RESET_PROPERTIES = [
  ...GUARDED_OWN,
  ...GUARDED_BOX.filter((property) => !/^((min|max)-)?(inline|block)-size$/.test(property)),
  ...GUARDED_TEXT.filter((property) => !['fill', 'stroke', 'stroke-width'].includes(property)),
  'width',
  'height',
  'min-width',
  'min-height',
  'max-width',
  'max-height',
  'display',
  'margin',
  'box-sizing',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'flex',
  'order',
  'grid-area',
  'place-self',
  'visibility',
  'pointer-events',
  'writing-mode',
  'content',
  'overflow-wrap',
  'resize',
  'zoom',
  'animation-composition',
  'backface-visibility',
  'background-blend-mode',
  'box-decoration-break',
  'break-after',
  'break-before',
  'break-inside',
  'color-scheme',
  'column-fill',
  'column-span',
  'contain',
  'contain-intrinsic-size',
  'container',
  'content-visibility',
  'field-sizing',
  'font-language-override',
  'font-optical-sizing',
  'font-palette',
  'forced-color-adjust',
  'hyphenate-character',
  'hyphenate-limit-chars',
  'image-orientation',
  'image-rendering',
  'offset',
  'overflow-anchor',
  'overflow-clip-margin',
  'overscroll-behavior',
  'perspective',
  'perspective-origin',
  'print-color-adjust',
  'ruby-align',
  'ruby-position',
  'scroll-behavior',
  'scroll-margin',
  'scroll-padding',
  'scroll-snap-align',
  'scroll-snap-stop',
  'scroll-snap-type',
  'scrollbar-color',
  'scrollbar-gutter',
  'scrollbar-width',
  'shape-image-threshold',
  'shape-margin',
  'shape-outside',
  'text-combine-upright',
  'text-decoration-skip-ink',
  'text-emphasis-position',
  'text-justify',
  'text-orientation',
  'transform-box',
  'transform-origin',
  'transform-style',
  '-webkit-box-orient',
  '-webkit-line-clamp',
  '-webkit-text-security',
  '-webkit-user-drag',
];

const isSize = (property: string) => /^(inline|block)-size$/.test(property);
const isPaintOfSvg = (property: string) => ['fill', 'stroke', 'stroke-width'].includes(property);

/** All of `list-style` but the signs themselves. */
export const LIST_PLACE = ['list-style-position', 'list-style-image'];

/** Of these the browser gives pictures, tables and shapes values of their own, which no attribute changes. */
export const DRAWN_OWN = [
  ...GUARDED_OWN,
  ...LIST_PLACE,
  'box-sizing',
  'display',
  'overflow',
  'overflow-clip-margin',
];

/**
 * Of these an attribute says what no style can say again: `width` and `height` keep the place of a picture that is
 * still to come, and in Firefox `start` and `value` are counters.
 */
const FROM_ATTRIBUTES = ['aspect-ratio', 'counter-reset'];

/** The box of what the browser draws from attributes: everything but the size that the attributes give. */
export const DRAWN_BOX = [
  ...GUARDED_BOX.filter(
    (property) => !isSize(property) && ![...DRAWN_OWN, ...FROM_ATTRIBUTES].includes(property),
  ),
  'margin',
];

/** Its text, and the little that an SVG inherits: as its surroundings have it. */
export const DRAWN_TEXT = [
  ...GUARDED_TEXT.filter((property) => !isPaintOfSvg(property) && property !== 'list-style'),
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'overflow-wrap',
  'pointer-events',
];

/** The browser draws these from their own attributes (`width`, `fill`, `start`…): a revert would erase them. */
export const REPLACED = 'img svg picture video canvas iframe ol table col td th'.split(' ');
