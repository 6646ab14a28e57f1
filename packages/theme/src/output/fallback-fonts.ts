/**
 * What a page shows until a council's font has come, and on a bus that may be long: Arial, stretched to the size
 * of that font, so that no line breaks elsewhere and nothing moves when it arrives. Nothing is fetched for it.
 */

import { fallbackName } from '../shape.ts';

/** In units of the font: above and below the line, gap, units in an em, and mean width of a letter in English. */
type Metrics = [ascent: number, descent: number, gap: number, em: number, width: number];

const arial: Metrics = [1854, 434, 67, 2048, 913];

/** Free fonts that councils use. For another family the page falls back to plain Arial. */
const known: Record<string, Metrics> = {
  'Atkinson Hyperlegible': [950, 290, 0, 1000, 443],
  Barlow: [1000, 200, 0, 1000, 431],
  Commissioner: [2034, 412, 0, 2000, 901],
  'DM Sans': [992, 310, 0, 1000, 466],
  Figtree: [950, 250, 0, 1000, 449],
  'Fira Sans': [935, 265, 0, 1000, 458],
  'IBM Plex Sans': [1025, 275, 0, 1000, 451],
  Inter: [1984, 494, 0, 2048, 978],
  Lato: [1974, 426, 0, 2000, 871],
  Lexend: [1000, 250, 0, 1000, 490],
  'Libre Franklin': [966, 246, 0, 1000, 465],
  'Merriweather Sans': [1968, 546, 0, 2000, 949],
  Montserrat: [968, 251, 0, 1000, 503],
  Mulish: [1005, 250, 0, 1000, 464],
  'Noto Sans': [1069, 293, 0, 1000, 474],
  Nunito: [1011, 353, 0, 1000, 452],
  'Nunito Sans': [1011, 353, 0, 1000, 452],
  'Open Sans': [2189, 600, 0, 2048, 960],
  Outfit: [1000, 260, 0, 1000, 445],
  Poppins: [1050, 350, 100, 1000, 500],
  'Public Sans': [1900, 450, 0, 2000, 935],
  Raleway: [940, 234, 0, 1000, 463],
  Roboto: [1900, 500, 0, 2048, 911],
  Rubik: [935, 250, 0, 1000, 468],
  'Source Sans 3': [1024, 400, 0, 1000, 418],
  Ubuntu: [932, 189, 28, 1000, 455],
  'Work Sans': [930, 243, 0, 1000, 499],
};

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;

function face(family: string, [ascent, descent, gap, em, width]: Metrics): string {
  const scale = width / em / (arial[4] / arial[3]);
  const share = (units: number) => percent(units / em / scale);
  return `@font-face {
  font-family: '${fallbackName(family)}';
  src: local('Arial'), local('Liberation Sans'), local('Arimo');
  size-adjust: ${percent(scale)};
  ascent-override: ${share(ascent)};
  descent-override: ${share(descent)};
  line-gap-override: ${share(gap)};
}
`;
}

/** One rule for each family whose metrics are known. */
export const fallbackFaces = (families: readonly (string | undefined)[]): string =>
  [...new Set(families)]
    .filter((family) => family !== undefined && Object.hasOwn(known, family))
    .map((family) => face(family!, known[family!]!))
    .join('\n');
