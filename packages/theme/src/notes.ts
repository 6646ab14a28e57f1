/**
 * What the engine decided, and why, in sentences for a web officer and an auditor. Each is made from the colours
 * as they came out: what a council overrides is not said to be a decision of the kit.
 */
import type { Brief } from './brief/brief.ts';
import { floor, type Colors } from './check.ts';
import { contrast } from './color/contrast.ts';
import { distance, toOklch } from './color/oklch.ts';
import { isGrey, isNearRed, isPoorLinkHue } from './palette/hues.ts';
import { tintSource } from './palette/surfaces.ts';

interface Decided {
  brief: Brief;
  light: Colors;
  dark: Colors;
}

/** A sentence, and whether it is true here. */
type Note = [applies: boolean, sentence: string];

export const notesOn = (theme: Decided): string[] =>
  [...header(theme), ...buttons(theme), ...links(theme), ...tints(theme), ...words(theme)]
    .filter(([applies]) => applies)
    .map(([, sentence]) => sentence);

const ratio = (colors: Colors, foreground: string, background: string) =>
  `${floor(contrast(colors[foreground]!, colors[background]!))}:1`;

function header({ brief, light }: Decided): Note[] {
  const { brand } = brief;
  const isOurs = !brief.overrides.light.has('header-bg');
  const isBar = brief.header === 'brand' && isOurs;
  const isExact = light['header-bg'] === brand;
  const isInk = toOklch(light['header-text']!).l < 0.5;
  const text = `its text is ${light['header-text']}, ${ratio(light, 'header-text', 'header-bg')}`;
  return [
    [isBar && isExact, `The header is the exact brand ${brand}; ${text}.`],
    [
      isBar && !isExact,
      `The header is ${light['header-bg']}, darker than the brand so that white text can be read; ${text}.`,
    ],
    [
      isBar && isInk,
      'Dark text on the brand bar can look heavy. "header": "white" gives a white header with a stripe of the brand.',
    ],
    [
      brief.header === 'white' && isOurs,
      `The header has the colour of the page, with a stripe of the exact brand ${brand}.`,
    ],
    [
      contrast(brand, light.page!) < 1.5,
      `The brand ${brand} is hardly darker than the page: its bar and stripe are hard to see there.`,
    ],
    [true, `The line above the footer is the exact brand ${brand}, in light and in dark.`],
  ];
}

function buttons({ brief, light, dark }: Decided): Note[] {
  const [fill, lit] = [light['button-primary-bg']!, dark['button-primary-bg']!];
  const isOurs = !brief.overrides.light.has('button-primary-bg');
  const asked =
    { brand: brief.brand, accent: brief.accent ?? brief.brand }[brief.action as 'brand'] ?? brief.action;
  const isOutline = light['button-warning-bg'] === light.page;
  return [
    [
      true,
      `The main button is ${fill} with the label ${light['button-primary-text']}, ${ratio(light, 'button-primary-text', 'button-primary-bg')}; its edge ${light['button-primary-border']} stands out from the page by ${ratio(light, 'button-primary-border', 'page')}.`,
    ],
    [
      isOurs && fill !== asked,
      `The main button is darker than ${asked}, so that a white label can be read on it.`,
    ],
    [
      lit !== fill && isOurs && !brief.overrides.dark.has('button-primary-bg'),
      `On a dark page the main button is ${lit}: ${isGrey(fill) ? 'black and grey turn over there' : toOklch(lit).l > toOklch(fill).l ? 'darker, it would look like a hole' : 'lighter, it would glare'}.`,
    ],
    [
      isOutline,
      'The warning button is an outline, because a red fill would look like the main button. Give it an icon.',
    ],
  ];
}

function links({ brief, light }: Decided): Note[] {
  const isAuto = brief.link === 'auto' && !brief.overrides.light.has('link');
  const isWeak = toOklch(brief.brand).c < 0.055;
  const visited = !brief.overrides.light.has('link-visited') && toOklch(light['link-visited']!).h < 280;
  return [
    [
      isAuto && isPoorLinkHue(brief.brand) && isWeak,
      'Links are blue: in a colour as weak as the brand they would look like text.',
    ],
    [
      isAuto && isPoorLinkHue(brief.brand) && !isWeak,
      'Links are blue: in the hue of the brand they would look like errors, or could not be read.',
    ],
    [visited, 'Visited links are slate blue, because purple would look like a link that is new.'],
    [
      distance(light.link!, light.text!) < 0.15,
      'Links are almost as dark as the text: only their line tells them apart. Choose a lighter colour.',
    ],
  ];
}

function tints({ brief }: Decided): Note[] {
  const source = tintSource(brief);
  return [
    [
      isNearRed(brief.brand),
      `Tints are ${source ? 'in the hue of the accent' : 'grey'}: pale red would look like an alert.`,
    ],
  ];
}

const words = ({ light }: Decided): Note[] => [
  [
    light['text-brand'] === light.text,
    'Words in the brand colour have the colour of text: darkened, the brand would turn to mud.',
  ],
];
