/** What a brief decides besides colours. Lengths in rem; the header's stripe in pixels. */
import type { Brief } from './brief/brief.ts';

/** CSS values by token name, such as `radius-small`. A length in rem counts with a reader's own text size. */
export type Shape = Record<string, ShapeValue>;
export type ShapeValue = { rem: number } | { px: number } | { families: string[] } | { weight: number };

const rem = (pixels: number): ShapeValue => ({ rem: pixels / 16 });

const corners = { soft: [2, 4, 8], square: [0, 0, 0], round: [4, 8, 16] } as const;
const pill = rem(1000);

/** A field is never under 44 pixels high, whatever the density. */
const densities = {
  comfortable: { block: 8, inline: 12, button: 9.5, field: 48 },
  compact: { block: 6, inline: 10, button: 7.5, field: 44 },
} as const;

export const fallbackName = (family: string): string => `${family} fallback`;

/** Until the font has come: Arial at its size, which `theme.css` declares for fonts that it knows. */
const withFallback = (family: string) => [family, fallbackName(family), 'Arial', 'sans-serif'];
/** The reader's own interface font: nothing to download, and every letter of Welsh. */
const system = ['system-ui', '-apple-system', 'Segoe UI', 'Roboto', 'Arial', 'sans-serif'];

export function shape(brief: Brief): Shape {
  const [small, medium, large] = corners[brief.radius].map(rem) as [ShapeValue, ShapeValue, ShapeValue];
  const { block, inline, button, field } = densities[brief.density];
  const body = brief.font.body ? withFallback(brief.font.body) : system;
  const isRound = brief.radius === 'round';
  return {
    'font-family-body': { families: body },
    'font-family-heading': { families: brief.font.heading ? withFallback(brief.font.heading) : body },
    'font-weight-heading': { weight: brief.heading.weight },
    'radius-small': small,
    'radius-medium': medium,
    'radius-large': large,
    'space-control-block': rem(block),
    'space-control-inline': rem(inline),
    'header-logo-height': rem(60),
    'header-logo-height-small': rem(44),
    'header-accent-height': { px: brief.header === 'white' ? 10 : 5 },
    'button-padding-block': rem(button),
    'button-radius': isRound ? pill : medium,
    'input-radius': small,
    'input-min-height': rem(field),
    'tag-radius': isRound ? pill : small,
    'card-radius': large,
  };
}
