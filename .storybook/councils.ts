/** The four invented councils: what a switch shows of each. Their themes live in `tokens/`. */
export const councils = [
  {
    id: 'northshire',
    name: 'Northshire',
    brand: '#00664f',
    accent: '#84bd00',
    look: 'Deep green bar, lime stripe, soft corners.',
  },
  {
    id: 'castlebridge',
    name: 'Castlebridge',
    brand: '#bc0031',
    accent: '#dcc7a1',
    look: 'Red and sandstone, square corners, blue links.',
  },
  {
    id: 'wold-and-fen',
    name: 'Wold and Fen',
    brand: '#b0bc22',
    accent: '#00506b',
    look: 'White header, thick lime stripe, round buttons.',
  },
  {
    id: 'aberwen',
    name: 'Aberwen',
    brand: '#5c1a55',
    accent: '#f2b705',
    look: 'Plum and gold, plum footer, compact fields.',
  },
] as const;

export type Council = (typeof councils)[number];
export type Scheme = 'light' | 'dark' | 'auto';
