/** From a whole brief to a theme in which every declared pair can be read. The same brief, the same theme. */
import { schemes, type Brief, type SchemeName } from './brief/brief.ts';
import { ThemeError } from './brief/errors.ts';
import { describePair, type Colors } from './check.ts';
import { decide, failures } from './decide.ts';
import { exactOverrides } from './exact.ts';
import type { Move } from './palette/palette.ts';
import { ramp, type Ramp } from './palette/ramp.ts';
import { shape, type Shape } from './shape.ts';

export interface Solved {
  id: string;
  name: string;
  brief: Brief;
  light: Colors;
  dark: Colors;
  ramps: { brand: Ramp; accent: Ramp; neutral: Ramp };
  /** What is decided besides colours: families, corners, density. */
  shape: Shape;
  /** Colours of the brief that could not stay as they are. */
  moves: Move[];
}

/** Throws a `ThemeError` where overrides clash: a theme with a failing pair is never returned. */
export function solveTheme(brief: Brief): Solved {
  const palettes = { light: decide(brief, 'light'), dark: decide(brief, 'dark') };
  const failing = schemes.flatMap((scheme) => failures(palettes[scheme]));
  const exact = exactOverrides(brief).map(({ message }) => message);
  const refused = [...exact, ...failing.map((pair) => describePair(pair))];
  if (refused.length) throw new ThemeError(refused.join('\n'), failing);
  const colors = (scheme: SchemeName) => Object.fromEntries(palettes[scheme].colors) as Colors;
  return {
    id: brief.id,
    name: brief.name,
    brief,
    light: colors('light'),
    dark: colors('dark'),
    ramps: {
      brand: ramp(brief.brand),
      accent: ramp(brief.accent ?? brief.brand),
      neutral: ramp(palettes.light.get('border')),
    },
    shape: shape(brief),
    moves: [...palettes.light.moves, ...palettes.dark.moves],
  };
}
