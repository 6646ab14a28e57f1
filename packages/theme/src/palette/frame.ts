/** The frame of every page: header, navigation and footer, where the council's own colour is at home. */
import { distance } from '../color/oklch.ts';
import type { Hex } from '../color/hex.ts';
import { solve } from '../color/solve.ts';
import type { Palette } from './palette.ts';
import { linksAreBrand } from './links.ts';
import { labelOn } from './text.ts';

/** A current marker may be the accent as long as it is still seen to be it. */
const recognisable = 0.13;

export function header(palette: Palette): void {
  const { brief } = palette;
  const isBar = brief.header === 'brand';
  const asBrand = { color: brief.brand, from: 'brand' };
  if (isBar) palette.setFrom('header-bg', asBrand, (brand) => withWhiteLabel(brand, brief.tolerance));
  else palette.set('header-bg', () => palette.get('page'));
  palette.set('header-text', () =>
    isBar
      ? labelOn(palette, [palette.get('header-bg')])
      : palette.solve(palette.get('text'), palette.needs('header-bg', 4.5), 'nearest'),
  );
  palette.set('header-link', () =>
    palette.solve(palette.get('header-text'), palette.needs('header-bg', 4.5), 'nearest'),
  );
  palette.set('header-border', () =>
    palette.solve(isBar ? palette.get('header-bg') : brief.brand, palette.needs('page', 3)),
  );
  palette.set('header-accent', () => (isBar ? palette.get('accent') : palette.get('brand')));
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
    palette.set(token, () => {
      const start = palette.get(linksAreBrand(palette) ? ofBrand : 'text');
      return palette.solve(start, palette.needs('nav-bg', 4.5));
    });
  word('nav-text', 'link');
  word('nav-text-hover', 'link-hover');
  palette.set('nav-current', () => {
    const needs = palette.needs('nav-bg', 3);
    const [accent, brand] = [palette.get('accent'), palette.get('brand')].map((color) => ({
      color,
      solved: palette.solve(color, needs),
    })) as [{ color: Hex; solved: Hex }, { color: Hex; solved: Hex }];
    const isAccent = brief.accent !== undefined && distance(accent.color, accent.solved) <= recognisable;
    return isAccent ? accent.solved : brand.solved;
  });
}

export function footer(palette: Palette): void {
  const { footer: kind } = palette.brief;
  palette.set('footer-bg', () =>
    palette.get(kind === 'brand' ? 'brand' : kind === 'white' ? 'page' : 'surface-brand'),
  );
  palette.set('footer-text', () => {
    if (kind === 'brand') return labelOn(palette, [palette.get('footer-bg')]);
    return palette.solve(palette.get('text'), palette.needs('footer-bg', 4.5), 'nearest');
  });
  palette.set('footer-link', () =>
    palette.solve(palette.get('footer-text'), palette.needs('footer-bg', 4.5), 'nearest'),
  );
  palette.set('footer-border', () => palette.get('brand'));
}
