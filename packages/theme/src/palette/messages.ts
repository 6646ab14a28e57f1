/**
 * Status, tags and charts: the same hues for every council, because their meaning must not depend on where a
 * resident lives. Only what they stand on differs, so they are solved for it.
 */
import { surfaces, tagNames } from '../pairs.ts';
import type { Hex } from '../color/hex.ts';
import { fromOklch, toOklch } from '../color/oklch.ts';
import type { Palette } from './palette.ts';
import { neutral } from './surfaces.ts';
import { labelOn } from './text.ts';

interface Status {
  bg: Hex;
  solid: Hex;
  border: Hex;
  text: Hex;
}

/**
 * Hues 160, 72, 27 and 252 at staggered lightness: at least 0.073 apart in OKLab for people with protanopia,
 * deuteranopia and tritanopia too. An icon and a word always say the same.
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

/** Before the text, which has to be readable on them. */
export function statusBlocks(palette: Palette): void {
  for (const [name, { bg }] of statusesOf(palette)) palette.set(`${name}-bg`, () => bg);
}

export function status(palette: Palette): void {
  for (const [name, { solid, border, text }] of statusesOf(palette)) {
    const grounds = `${surfaces} ${name}-bg`;
    palette.set(`${name}-solid`, () => solid);
    palette.set(`on-${name}`, () => labelOn(palette, [palette.get(`${name}-solid`)]));
    palette.set(`${name}-border`, () => palette.solve(border, palette.needs(grounds, 3)));
    palette.set(`${name}-text`, () => palette.solve(text, palette.needs(grounds, 4.5)));
  }
  palette.set('input-border-error', () =>
    palette.solve(palette.get('error-border'), palette.needs(`${surfaces} input-bg`, 3)),
  );
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
    palette.set(`tag-${name}-text`, () => palette.solve(word(), palette.needs(`tag-${name}-bg`, 4.5)));
  }
}

const series: Record<'light' | 'dark', Hex[]> = {
  light: ['#12436d', '#229d94', '#ec631b', '#746cb1', '#773a00'],
  dark: ['#5694ca', '#4fd0b8', '#f46a25', '#ffd166', '#c3baff'],
};

export function charts(palette: Palette): void {
  const grounds = 'page surface-raised';
  const line = (token: string, start: Hex) =>
    palette.set(token, () => palette.solve(start, palette.needs(grounds, 3)));
  line('chart-1', palette.isDark ? lifted(palette.brief.brand) : palette.brief.brand);
  series[palette.scheme].forEach((color, index) => line(`chart-${index + 2}`, color));
  palette.set('chart-grid', () => palette.get('border'));
  palette.set('chart-axis', () => palette.solve(palette.get('text-muted'), palette.needs(grounds, 4.5)));
}

/** A bar of a chart is as large as a button: on a dark page it is no hole either. */
function lifted(color: Hex): Hex {
  const { l, c, h } = toOklch(color);
  return l < 0.54 ? fromOklch({ l: 0.54, c, h }) : color;
}
