/**
 * Status, tags and charts: the same hues for every council, because their meaning must not depend on where a
 * resident lives. Only what they stand on differs, so they are solved for it.
 */
import { tagNames } from '../pairs.ts';
import type { Hex } from '../color/hex.ts';
import { distance, fromOklch, toOklch } from '../color/oklch.ts';
import type { Palette } from './palette.ts';
import { neutral } from './surfaces.ts';
import { label } from './text.ts';

interface Status {
  bg: Hex;
  solid: Hex;
  border: Hex;
  text: Hex;
}

/**
 * Hues 160, 72, 27 and 252 at staggered lightness: the strong fills are at least 0.073 apart in OKLab for people
 * with protanopia, deuteranopia and tritanopia too. Words of two statuses are not: an icon and the word say it.
 */
const light: Record<string, Status> = {
  success: { bg: '#dff8e9', solid: '#008455', border: '#008455', text: '#006943' },
  warning: { bg: '#fff0dd', solid: '#d58d16', border: '#c17c00', text: '#794d00' },
  error: { bg: '#ffefec', solid: '#b70012', border: '#b70012', text: '#a8000f' },
  info: { bg: '#e9f3ff', solid: '#005093', border: '#005093', text: '#005093' },
};
const dark: Record<string, Status> = {
  success: { bg: '#143325', solid: '#64e3ab', border: '#64e3ab', text: '#6fcea1' },
  warning: { bg: '#3d2a0a', solid: '#f9ac13', border: '#f9ac13', text: '#e7ab4a' },
  error: { bg: '#46231f', solid: '#e15a53', border: '#e15a53', text: '#ff968c' },
  info: { bg: '#1e2f3d', solid: '#5195ce', border: '#5195ce', text: '#88bded' },
};

const statusesOf = (palette: Palette) => Object.entries(palette.isDark ? dark : light);

/** What messages stand on: decided before the words and lines that stand on it. */
export function statusBlocks(palette: Palette): void {
  for (const [name, { bg }] of statusesOf(palette)) palette.set(`${name}-bg`, () => bg);
}

export function status(palette: Palette): void {
  for (const [name, { solid, border, text }] of statusesOf(palette)) {
    palette.set(`${name}-solid`, () => solid);
    label(palette, `on-${name}`);
    palette.settle(`${name}-border`, () => border);
    palette.settle(`${name}-text`, () => text);
  }
  palette.settle('input-border-error', () => palette.get('error-border'));
}

/** Hue, and chroma of the pale and of the strong colour. */
const tagHues: Record<string, [hue: number, pale: number, strong: number]> = {
  red: [25, 0.041, 0.1],
  orange: [55, 0.048, 0.085],
  yellow: [95, 0.091, 0.07],
  green: [150, 0.051, 0.094],
  teal: [190, 0.05, 0.058],
  blue: [250, 0.04, 0.09],
  purple: [300, 0.046, 0.1],
  magenta: [350, 0.048, 0.1],
  brown: [60, 0.03, 0.06],
};

export function tags(palette: Palette): void {
  const { isDark } = palette;
  for (const name of tagNames) {
    const [hue, pale, strong] = tagHues[name] ?? [0, 0, 0];
    const ground = (): Hex => {
      if (name === 'grey') return neutral(palette, isDark ? 0.051 : 0.815, isDark ? 1.2 : 0.5);
      if (name === 'brand') return palette.get('surface-brand-strong');
      return fromOklch(
        isDark ? { l: 0.36, c: Math.min(0.08, strong), h: hue } : { l: 0.92, c: pale, h: hue },
      );
    };
    const word = (): Hex => {
      if (name === 'grey') return isDark ? palette.get('text') : neutral(palette, 0.031);
      if (name === 'brand') return palette.get('text-brand');
      return fromOklch(isDark ? { l: 0.93, c: 0.04, h: hue } : { l: 0.34, c: strong, h: hue });
    };
    palette.set(`tag-${name}-bg`, ground);
    palette.settle(`tag-${name}-text`, word);
  }
}

/** One more than is needed: the one that is like the brand is left out. */
const series: Record<'light' | 'dark', Hex[]> = {
  light: ['#12436d', '#229d94', '#ec631b', '#746cb1', '#773a00', '#a8257d'],
  dark: ['#5694ca', '#4fd0b8', '#f46a25', '#ffd166', '#c3baff', '#ff9ecb'],
};
/** Closer than this, in OKLab, and two series of a chart would be taken for one. */
const unlike = 0.08;

export function charts(palette: Palette): void {
  const asBrand = { color: palette.brief.brand, setting: 'brand' };
  palette.setFrom('chart-1', asBrand, (brand) =>
    palette.solve('chart-1', palette.isDark ? lifted(brand) : brand),
  );
  const first = palette.get('chart-1');
  const [like] = series[palette.scheme].filter((color) => distance(color, first) < unlike);
  const others = series[palette.scheme].filter((color) => color !== like).slice(0, 5);
  others.forEach((color, index) => palette.settle(`chart-${index + 2}`, () => color));
  palette.set('chart-grid', () => palette.get('border'));
  palette.settle('chart-axis', () => palette.get('text-muted'));
}

/** A bar of a chart is as large as a button: on a dark page it is no hole either. */
function lifted(color: Hex): Hex {
  const { l, c, h } = toOklch(color);
  return l < 0.54 ? fromOklch({ l: 0.54, c, h }) : color;
}
