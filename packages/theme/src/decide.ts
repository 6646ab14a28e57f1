/** The order in which colours are decided: each is solved against those before it. */
import type { Brief, SchemeName } from './brief/brief.ts';
import { measure, type Colors, type Measured } from './check.ts';
import { buttons } from './palette/buttons.ts';
import { footer, header, navigation } from './palette/frame.ts';
import { links } from './palette/links.ts';
import { charts, status, statusBlocks, tags } from './palette/messages.ts';
import { Palette } from './palette/palette.ts';
import { surfaces } from './palette/surfaces.ts';
import { borders, brand, focus, text } from './palette/text.ts';

const steps = [
  surfaces,
  statusBlocks,
  text,
  brand,
  links,
  borders,
  focus,
  header,
  navigation,
  footer,
  status,
  buttons,
  tags,
  charts,
];

export function decide(brief: Brief, scheme: SchemeName): Palette {
  const palette = new Palette(brief, scheme);
  for (const step of steps) step(palette);
  return palette;
}

/** None, unless an override stands in the way. */
export const failures = ({ scheme, colors }: Palette): Measured[] =>
  measure(scheme, Object.fromEntries(colors) as Colors).filter(({ passes }) => !passes);
