/** What every token of a theme is for. Not part of the engine: a browser that dresses a page needs no sentences. */
import brief from './brief.json' with { type: 'json' };
import color from './color.json' with { type: 'json' };
import ramp from './ramp.json' with { type: 'json' };

/** A group of DTCG tokens without values: names, purposes, and the CSS system colours of forced colours. */
export interface Purposes {
  [name: string]: Purposes | string;
}

export const contract = { brief, color, ramp } as unknown as Record<'brief' | 'color' | 'ramp', Purposes>;
