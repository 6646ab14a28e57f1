/** Links: the brand where that reads as a link, else the blue that everybody knows. */
import { statuses, surfaces } from '../pairs.ts';
import type { Hex } from '../color/hex.ts';
import { fromOklch, hueDistance, toOklch } from '../color/oklch.ts';
import type { Palette } from './palette.ts';
import { isGrey, isPoorLinkHue, isPurple } from './hues.ts';

const blue: Hex = '#0d4ba3';
const purple: Hex = '#5c2f95';
/** Visited links of a council whose links are purple already. */
const slate: Hex = '#2f5470';

/** Links stand on every surface, in table rows and in messages. Messages have no colour yet: see `status`. */
const backgrounds = `${surfaces} row-hover row-selected`;

/** The colour that the brief asks for, and where it says so. */
function askedLink({ brief: { brand, link } }: Palette): { color: Hex; from: string } {
  if (link === 'blue') return { color: blue, from: '' };
  if (link === 'brand') return { color: brand, from: 'brand' };
  if (link !== 'auto') return { color: link, from: 'link' };
  return isPoorLinkHue(brand) ? { color: blue, from: '' } : { color: brand, from: 'brand' };
}

/** Neither so dark that it looks like text, nor, on a dark page, so strong that it glares. */
function comfortable(color: Hex, isDark: boolean): Hex {
  const { l, c, h } = toOklch(color);
  if (!isDark) return l < 0.4 && c >= 0.05 ? fromOklch({ l: 0.41, c: c * 1.15, h }) : color;
  return fromOklch({ l: Math.max(l, 0.76), c: Math.min(c, 0.11), h });
}

export function links(palette: Palette): void {
  const { isDark } = palette;
  const needs = () => [
    ...palette.needs(backgrounds, 4.5),
    ...palette.needs(statuses.map((status) => `${status}-bg`).join(' '), 4.5),
  ];
  const asked = askedLink(palette);
  palette.setFrom('link', asked, (color) => palette.solve(comfortable(color, isDark), needs()));
  palette.set('link-hover', () => {
    const { l, c, h } = toOklch(palette.get('link'));
    const moved = fromOklch({ l: isDark ? Math.min(l + 0.1, 0.92) : Math.max(l - 0.11, 0.12), c, h });
    return palette.solve(moved, needs());
  });
  palette.set('link-active', () => palette.solve(palette.get('text'), needs()));
  palette.set('link-visited', () => {
    const start = isPurple(palette.get('link')) ? slate : purple;
    return palette.solve(isDark ? comfortable(start, true) : start, needs());
  });
}

/** Whether links are of the council's own hue; where not, brand-coloured navigation would be a second voice. */
export function linksAreBrand(palette: Palette): boolean {
  const [link, brand] = [palette.get('link'), palette.brief.brand];
  return !isGrey(brand) && hueDistance(toOklch(link).h, toOklch(brand).h) < 20;
}
