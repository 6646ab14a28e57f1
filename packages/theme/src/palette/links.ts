/** Links: the brand where that reads as a link, else the blue that everybody knows. */
import type { Hex } from '../color/hex.ts';
import { distance, fromOklch, hueDistance, toOklch } from '../color/oklch.ts';
import type { Asked, Palette } from './palette.ts';
import { isGrey, isPoorLinkHue } from './hues.ts';

const blue: Hex = '#0d4ba3';
const purple: Hex = '#5c2f95';
/** Visited links of a council whose links are near to purple already. */
const slate: Hex = '#2f5470';
/** The same where links are near to both. */
const berry: Hex = '#7a1f55';
/** Closer than this, in OKLab, and nobody could tell where they have been. */
const apart = 0.06;

interface Link extends Asked {
  /** A colour that the council chose for links stays exactly as it is wherever it can be read. */
  isChosen?: boolean;
}

function askedLink({ brief: { brand, link } }: Palette): Link {
  if (link === 'blue') return { color: blue };
  if (link === 'brand') return { color: brand, setting: 'brand' };
  if (link !== 'auto') return { color: link, setting: 'link', isChosen: true };
  return isPoorLinkHue(brand) ? { color: blue } : { color: brand, setting: 'brand' };
}

/** Neither so dark that it looks like text, nor, on a dark page, so strong that it glares. */
function comfortable(color: Hex, isDark: boolean): Hex {
  const { l, c, h } = toOklch(color);
  if (!isDark) return l < 0.4 && c >= 0.05 ? fromOklch({ l: 0.41, c: c * 1.15, h }) : color;
  return fromOklch({ l: Math.max(l, 0.76), c: Math.min(c, 0.11), h });
}

export function links(palette: Palette): void {
  const { isDark } = palette;
  const asked = askedLink(palette);
  palette.setFrom('link', asked, (color) =>
    palette.solve('link', asked.isChosen && !isDark ? color : comfortable(color, isDark)),
  );
  palette.settle('link-hover', () => {
    const { l, c, h } = toOklch(palette.get('link'));
    return fromOklch({ l: isDark ? Math.min(l + 0.1, 0.92) : Math.max(l - 0.11, 0.12), c, h });
  });
  palette.settle('link-active', () => palette.get('text'));
  palette.set('link-visited', () => {
    const link = palette.get('link');
    const { h } = toOklch(link);
    const isPurple = h >= 280 && h <= 345;
    const choices = (isPurple ? [slate, berry] : [purple, slate, berry]).map((start) =>
      palette.solve('link-visited', isDark ? comfortable(start, true) : start),
    );
    const farthest = choices.toSorted((a, b) => distance(b, link) - distance(a, link))[0]!;
    return choices.find((choice) => distance(choice, link) >= apart) ?? farthest;
  });
}

/** Whether links are of the council's own hue; where not, brand-coloured navigation would be a second voice. */
export function linksAreBrand(palette: Palette): boolean {
  const [link, brand] = [palette.get('link'), palette.brief.brand];
  return !isGrey(brand) && hueDistance(toOklch(link).h, toOklch(brand).h) < 20;
}
