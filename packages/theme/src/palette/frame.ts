/** The frame of every page: header, navigation and footer, where the council's own colour is at home. */
import type { Hex } from '../color/hex.ts';
import { distance } from '../color/oklch.ts';
import { solve } from '../color/solve.ts';
import { linksAreBrand } from './links.ts';
import type { Palette } from './palette.ts';
import { label } from './text.ts';

/** A current marker may be the accent as long as it is still seen to be it. */
const recognisable = 0.13;

export function header(palette: Palette): void {
  const { brief } = palette;
  const isBar = brief.header === 'brand';
  if (isBar) {
    const asBrand = { color: brief.brand, setting: 'brand' };
    palette.setFrom('header-bg', asBrand, (brand) => withWhiteLabel(brand, brief.tolerance));
    label(palette, 'header-text');
  } else {
    palette.set('header-bg', () => palette.get('page'));
    palette.settle('header-text', () => palette.get('text'), 'nearest');
  }
  palette.settle('header-link', () => palette.get('header-text'), 'nearest');
  palette.settle('header-border', () => (isBar ? palette.get('header-bg') : brief.brand));
  palette.set('header-accent', () => palette.get(isBar ? 'accent' : 'brand'));
}

/** White text where the fill passes with it, or nearly does: it then moves, but no further than allowed. */
export function withWhiteLabel(fill: Hex, allowed: number): Hex {
  const moved = solve(fill, [{ against: '#ffffff', ratio: 4.5 }], 'darker');
  return moved && distance(moved, fill) <= allowed ? moved : fill;
}

export function navigation(palette: Palette): void {
  const { brief } = palette;
  palette.set('nav-bg', () => palette.get('surface-brand'));
  const word = (token: string, ofBrand: string) =>
    palette.settle(token, () => palette.get(linksAreBrand(palette) ? ofBrand : 'text'));
  word('nav-text', 'link');
  word('nav-text-hover', 'link-hover');
  const { accent = brief.brand } = brief;
  const marker = palette.solve('nav-current', accent);
  const isAccent = brief.accent !== undefined && distance(accent, marker) <= recognisable;
  const asked = isAccent ? { color: accent, setting: 'accent' } : { color: brief.brand, setting: 'brand' };
  palette.setFrom('nav-current', asked, (color) => palette.solve('nav-current', color));
}

export function footer(palette: Palette): void {
  const surfaces = { brand: 'brand', white: 'page', tint: 'surface-brand' };
  const kind = palette.brief.footer;
  palette.set('footer-bg', () => palette.get(surfaces[kind]));
  if (kind === 'brand') label(palette, 'footer-text');
  else palette.settle('footer-text', () => palette.get('text'), 'nearest');
  palette.settle('footer-link', () => palette.get('footer-text'), 'nearest');
  palette.set('footer-border', () => palette.get('brand'));
}
