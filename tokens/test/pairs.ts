/**
 * The pairs that every page paints, each with the ratio it needs: 4.5 for text (WCAG 1.4.3), 3 for the edge of a
 * control and for what carries meaning (1.4.11).
 */
export type Pair = [foreground: string, background: string, need: number];

const every = (foregrounds: string, backgrounds: string, need: number): Pair[] =>
  foregrounds.split(' ').flatMap((front) => backgrounds.split(' ').map((back): Pair => [front, back, need]));

const surfaces = 'page surface surface-sunken surface-raised surface-brand surface-brand-strong';
const statuses = ['success', 'warning', 'error', 'info'];
const tags = 'grey red orange yellow green teal blue purple magenta brown brand'.split(' ');
const button = (kind: string) => [
  `button-${kind}-bg`,
  `button-${kind}-bg-hover`,
  ...(kind === 'inverse' ? [] : [`button-${kind}-bg-active`]),
];

export const pairs: Pair[] = [
  ...every('text text-muted text-heading text-brand link link-hover link-active link-visited', surfaces, 4.5),
  ...statuses.flatMap((status) => [
    ...every(`${status}-text`, `${surfaces} ${status}-bg`, 4.5),
    ...every('text link', `${status}-bg`, 4.5),
    ...every(`on-${status}`, `${status}-solid`, 4.5),
    ...every(`${status}-border`, `page ${status}-bg`, 3),
  ]),
  ...every('on-brand', 'brand', 4.5),
  ...every('on-accent', 'accent', 4.5),
  ...every('text text-muted link', 'row-hover row-selected', 4.5),
  ...every('text-disabled', 'page', 3),
  ...every('border-brand border-accent border-strong', 'page', 3),

  ...every('input-text text-muted', 'input-bg', 4.5),
  ...every('input-border input-border-hover input-border-error', 'page surface surface-brand input-bg', 3),
  ...every('control-selected', 'page surface-brand', 3),
  ...every('control-mark', 'control-selected', 3),
  ...every('focus-text', 'focus', 4.5),
  ...every('focus-ring', 'focus-halo', 9),

  ...every('header-text header-link', 'header-bg', 4.5),
  ...every('header-border', 'page', 3),
  ...every('nav-text nav-text-hover', 'nav-bg', 4.5),
  ...every('nav-current', 'nav-bg', 3),
  ...every('footer-text footer-link', 'footer-bg', 4.5),

  ...['primary', 'warning', 'secondary', 'inverse'].flatMap((kind) =>
    every(`button-${kind}-text`, button(kind).join(' '), 4.5),
  ),
  ...every('button-primary-border button-primary-border-hover', 'page surface', 3),
  ...every('button-warning-border button-warning-border-hover button-secondary-border', 'page', 3),

  ...tags.flatMap((tag) => every(`tag-${tag}-text`, `tag-${tag}-bg`, 4.5)),
  ...every('chart-1 chart-2 chart-3 chart-4 chart-5 chart-6', 'page', 3),
  ...every('chart-axis', 'page', 4.5),
];
