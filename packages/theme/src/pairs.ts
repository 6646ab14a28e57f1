/**
 * The promise of every theme: which colours stand on which, and how far apart they are. A pair is here because
 * some state of a component paints it. The engine refuses a theme in which one of them fails; a test of the
 * pages refuses a component that paints a pair which is not here.
 */

export interface Pair {
  foreground: string;
  background: string;
  /** The least contrast ratio. */
  need: number;
  /** The WCAG 2.2 success criterion that asks for it; none where it is a courtesy of ours. */
  criterion: '1.4.3' | '1.4.11' | '2.4.13' | 'none';
  /** What a person would no longer make out if the pair failed. */
  what: string;
}

type Kind = Pick<Pair, 'need' | 'criterion'>;
const text: Kind = { need: 4.5, criterion: '1.4.3' };
const edge: Kind = { need: 3, criterion: '1.4.11' };
/** WCAG excuses what cannot be used, but a resident still has to read what is not on offer. */
const courtesy: Kind = { need: 3, criterion: 'none' };
/** Two tones nine apart: one of them is then three from any colour whatever (the square root of nine). */
const twoTones: Kind = { need: 9, criterion: '2.4.13' };

const every = (foregrounds: string, backgrounds: string, kind: Kind, what: string): Pair[] =>
  foregrounds
    .split(' ')
    .flatMap((foreground) =>
      backgrounds.split(' ').map((background) => ({ foreground, background, ...kind, what })),
    );

export const statuses = ['success', 'warning', 'error', 'info'] as const;
export const tagNames = 'grey red orange yellow green teal blue purple magenta brown brand'.split(' ');

/** Where a page puts its content. */
export const surfaces = 'page surface surface-sunken surface-raised surface-brand surface-brand-strong';
const rows = 'row-hover row-selected';
const blocks = statuses.map((status) => `${status}-bg`).join(' ');
const states = (stem: string) => `${stem} ${stem}-hover ${stem}-active`;

export const pairs: readonly Pair[] = [
  ...every('text', `${surfaces} ${rows} ${blocks}`, text, 'body text'),
  ...every('text-heading', `${surfaces} ${blocks}`, text, 'headings'),
  ...every('text-muted', `${surfaces} ${rows} ${blocks} input-bg`, text, 'hints, captions and dates'),
  ...every('text-disabled', `${surfaces} input-bg`, courtesy, 'unavailable text'),
  ...every('text-inverse page', 'text', text, 'text on a strong neutral fill'),
  ...every('text-brand', `${surfaces} input-bg`, text, 'brand-coloured words and icons'),

  ...every('link link-hover link-active link-visited', `${surfaces} ${rows} ${blocks}`, text, 'links'),
  ...every('focus-text', 'focus', text, 'the words of a focused link'),
  ...every('focus focus-halo', 'focus-ring', twoTones, 'the two tones of the focus ring'),

  ...every('on-brand', 'brand', text, 'text on the brand colour'),
  ...every('on-accent', 'accent', text, 'text on the accent colour'),
  ...every('border-brand border-accent border-strong', surfaces, edge, 'lines that carry meaning'),

  ...every('input-text', 'input-bg', text, 'what a person types'),
  ...every(
    'input-border input-border-hover input-border-error',
    `${surfaces} input-bg`,
    edge,
    'the edge of a field',
  ),
  ...every('control-selected', `${surfaces} input-bg`, edge, 'a chosen radio or checkbox'),
  ...every('control-mark', 'control-selected', edge, 'the tick of a checkbox'),

  ...every('header-text header-link', 'header-bg', text, 'text in the header'),
  ...every('header-border', 'page', edge, 'the edge of the header'),
  ...every('nav-text nav-text-hover', 'nav-bg', text, 'the navigation'),
  ...every('nav-current', 'nav-bg', edge, 'the marker of the current page'),
  ...every('footer-text footer-link', 'footer-bg', text, 'text in the footer'),

  ...every('button-primary-text', states('button-primary-bg'), text, 'the label of the main button'),
  ...every(
    'button-primary-border button-primary-border-hover',
    surfaces,
    edge,
    'the edge of the main button',
  ),
  ...every('button-warning-text', states('button-warning-bg'), text, 'the label of a warning button'),
  ...every(
    'button-warning-border button-warning-border-hover',
    surfaces,
    edge,
    'the edge of a warning button',
  ),
  ...every('button-secondary-text', states('button-secondary-bg'), text, 'the label of another button'),
  ...every('button-secondary-border', surfaces, edge, 'the edge of another button'),
  ...every(
    'button-inverse-text',
    'button-inverse-bg button-inverse-bg-hover',
    text,
    'a button on the brand bar',
  ),
  ...every('button-disabled-text', 'button-disabled-bg', courtesy, 'the label of a disabled button'),

  ...statuses.flatMap((status) => [
    ...every(`${status}-text`, `${surfaces} ${status}-bg`, text, `${status} text`),
    ...every(`on-${status}`, `${status}-solid`, text, `text on a ${status} banner`),
    ...every(`${status}-border`, `${surfaces} ${status}-bg`, edge, `${status} edges and icons`),
  ]),

  ...tagNames.flatMap((tag) => every(`tag-${tag}-text`, `tag-${tag}-bg`, text, `a ${tag} tag`)),

  ...every(
    'chart-1 chart-2 chart-3 chart-4 chart-5 chart-6',
    'page surface-raised',
    edge,
    'a series of a chart',
  ),
  ...every('chart-axis', 'page surface-raised', text, 'the labels of a chart'),
];
