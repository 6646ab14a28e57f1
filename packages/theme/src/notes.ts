/** What the engine decided, and why, in sentences for a web officer and an auditor. */
import type { Brief } from './brief/brief.ts';
import { floor, type Colors } from './check.ts';
import { contrast } from './color/contrast.ts';
import { isGrey, isNearRed, isPoorLinkHue, isPurple } from './palette/hues.ts';
import { tintSource } from './palette/surfaces.ts';
import type { Move } from './palette/palette.ts';

interface Decided {
  brief: Brief;
  light: Colors;
  dark: Colors;
  moves: Move[];
}

export function notesOn({ brief, light, dark, moves }: Decided): string[] {
  const ratio = (foreground: string, background: string) =>
    `${floor(contrast(light[foreground]!, light[background]!))}:1`;
  const moved = (token: string) => moves.some((move) => move.scheme === 'light' && move.token === token);
  const inInk = (token: string) => contrast(light[token]!, '#ffffff') > contrast(light[token]!, '#000000');
  const notes: [boolean, string][] = [
    [
      brief.header === 'brand',
      `The header is ${moved('header-bg') ? `${light['header-bg']}, a touch darker than the brand so that white text is readable` : `the exact brand ${brief.brand}`}; its text is ${light['header-text']}, ${ratio('header-text', 'header-bg')}.`,
    ],
    [
      brief.header === 'brand' && inInk('header-text'),
      'Dark text on the brand bar can look heavy. "header": "white" gives a white header with a stripe of the brand.',
    ],
    [brief.header === 'white', `The header is white, with a stripe of the exact brand ${brief.brand}.`],
    [true, `The line above the footer is the exact brand ${brief.brand}, in light and in dark.`],
    [
      true,
      `The main button is ${light['button-primary-bg']} with the label ${light['button-primary-text']}, ${ratio('button-primary-text', 'button-primary-bg')}; its edge ${light['button-primary-border']} stands out from the page by ${ratio('button-primary-border', 'page')}.`,
    ],
    [
      moved('button-primary-bg'),
      `The main button is darker than ${brief.brand}, so that a white label can be read on it.`,
    ],
    [
      brief.link === 'auto' && isPoorLinkHue(brief.brand) && !light.link?.includes(brief.brand),
      isGrey(brief.brand)
        ? 'Links are blue: links in grey or black look like text.'
        : 'Links are blue: red, orange, yellow and lime links look like errors, or cannot be read.',
    ],
    [isPurple(light.link!), 'Visited links are slate blue, because the links are purple already.'],
    [
      isNearRed(brief.brand),
      `Tints are ${tintSource(brief) ? 'in the accent’s hue' : 'grey'}: pale red would look like an alert. The warning button is an outline: give it an icon.`,
    ],
    [
      light['text-brand'] === light.text,
      'Words in the brand colour are black: darkened, the brand would turn to mud.',
    ],
    [
      dark['button-primary-bg'] !== light['button-primary-bg'],
      `On a dark page the main button is ${dark['button-primary-bg']}: the light one would be a hole, or a lamp.`,
    ],
  ];
  return notes.filter(([applies]) => applies).map(([, sentence]) => sentence);
}
