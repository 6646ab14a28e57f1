import aberwen from '../tokens/themes/aberwen.json' with { type: 'json' };
import castlebridge from '../tokens/themes/castlebridge.json' with { type: 'json' };
import northshire from '../tokens/themes/northshire.json' with { type: 'json' };
import woldAndFen from '../tokens/themes/wold-and-fen.json' with { type: 'json' };

/** The four invented councils: what a switch shows of each. Their colours are those of their briefs. */
export const councils = [
  {
    id: 'northshire',
    name: 'Northshire',
    look: 'Deep green bar, lime stripe, soft corners.',
    ...colors(northshire),
  },
  {
    id: 'castlebridge',
    name: 'Castlebridge',
    look: 'Red and sandstone, square corners, blue links.',
    ...colors(castlebridge),
  },
  {
    id: 'wold-and-fen',
    name: 'Wold and Fen',
    look: 'White header, thick lime stripe, round buttons.',
    ...colors(woldAndFen),
  },
  {
    id: 'aberwen',
    name: 'Aberwen',
    look: 'Plum and gold, plum footer, compact fields.',
    ...colors(aberwen),
  },
] as const;

function colors({ brand, accent }: { brand: string; accent: string }) {
  return { brand, accent };
}

export type Council = (typeof councils)[number];
export type Scheme = 'light' | 'dark' | 'auto';
