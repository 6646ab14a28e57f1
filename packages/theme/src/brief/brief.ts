/** What a council says about itself: everything else in a theme follows from this. */
import type { Hex } from '../color/hex.ts';

export type SchemeName = 'light' | 'dark';
export const schemes: readonly SchemeName[] = ['light', 'dark'];

/** The version of the rules. A council's colours never change under it; new rules get a new number. */
export const engine = 1;

export interface Logo {
  /** File for a white or pale surface. */
  light?: string;
  /** File for the brand bar. */
  onBrand?: string;
  /** What the logo says, usually the name of the council. */
  alt?: string;
  /** A second logo, such as that of a joint service. */
  partner?: string;
  /** What the second logo says. */
  partnerAlt?: string;
}

/** The brief as the engine uses it: every default filled in, every colour as `#rrggbb`. */
export interface Brief {
  engine: number;
  /** Name of files and of `data-council-theme`: a to z, 0 to 9 and hyphens. */
  id: string;
  name: string;
  brand: Hex;
  accent?: Hex;
  /** Colour of the main button and of chosen controls. */
  action: 'brand' | 'accent' | Hex;
  link: 'auto' | 'brand' | 'blue' | Hex;
  neutral: 'tinted' | 'grey';
  font: { body?: string; heading?: string };
  heading: { weight: number };
  radius: 'soft' | 'square' | 'round';
  density: 'comfortable' | 'compact';
  header: 'brand' | 'white';
  footer: 'tint' | 'brand' | 'white';
  logo?: Logo;
  /** One or two SVG files: the council's own place, drawn. */
  scene: string[];
  /** How far, in OKLab, the header bar may move from the exact brand. */
  tolerance: number;
  overrides: Record<SchemeName, ReadonlyMap<string, Hex>>;
}
