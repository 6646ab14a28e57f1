import { pairs } from '../../packages/theme/src/pairs.ts';
import type { Paint } from './painted.js';
import { findToken } from './probe-theme.js';

/** Edges that say nothing. Who does not see them misses nothing, so that no theme promises them a contrast. */
export const decorative: Record<string, string> = {
  border: 'a rule between things that space, words or a fill keep apart as well',
  'header-accent': 'the stripe under the header, exactly as the council’s second colour is',
  'footer-border': 'the line above the footer, exactly as the council’s brand is',
};

const join = (foreground: string, background: string) => `${foreground} on ${background}`;
const declared = new Set(pairs.map(({ foreground, background }) => join(foreground, background)));

/** Fills that something is declared to stand on. What is on them, or their edge, is what has the contrast. */
const grounds = new Set(pairs.map(({ background }) => background));

/** What was met on the way: a check that meets nothing finds no fault. */
export interface Met {
  tokens: Set<string>;
  pairs: Set<string>;
  decorative: Set<string>;
}

const where = 'packages/theme/src/pairs.ts';
const advice = {
  text: `take the token meant for that ground, or declare the pair in ${where}`,
  other: `take another token, declare the pair in ${where}, or say in \`decorative\` why nobody needs to see it`,
};

/** A single colour that no theme could promise anything about. */
function findRaw({ kind, part, color, drawn }: Paint, token: string | undefined): string | undefined {
  if (kind === 'mixed')
    return `has ${part} ${color}, which mixes colours into others that are in no theme: take a token as it is`;
  if (/^rgba\(|\//.test(color))
    return `has half-transparent ${part} ${color}, whose contrast depends on what is below: take a token as it is`;
  if (!token) return `has raw ${part} ${color}: take a token, var(--council-color-…)`;
  if (token.startsWith('ramp-') && !drawn)
    return `has ${part} ${token}: ramps are for drawings, take the token that says what the colour is for`;
  return undefined;
}

/** Why what is painted is not what every council's theme promises; nothing, where it is. */
export function findColorFault(paint: Paint, met: Met): string | undefined {
  const { kind, part, color, beside, drawn } = paint;
  const token = findToken(color);
  const raw = findRaw(paint, token);
  if (raw || !token) return raw;
  met.tokens.add(token);
  if (drawn) return undefined;

  // A raw neighbour is a fault of its own, where it is painted.
  const around = [...new Set(beside.flatMap((each) => findToken(each) ?? []))];
  // An edge may be the darker or the lighter one of its pair: the contrast is the same.
  const ways = around.flatMap((other) => [
    join(token, other),
    ...(kind === 'text' ? [] : [join(other, token)]),
  ]);
  const pair = ways.find((each) => declared.has(each));
  if (pair) met.pairs.add(pair);
  if (pair || !around.length) return undefined;

  const isFill = grounds.has(token) && (kind === 'ground' || (kind === 'edge' && around.includes(token)));
  if (isFill) return undefined;
  if (kind !== 'text' && token in decorative) {
    met.decorative.add(token);
    return undefined;
  }
  const what = `has ${part} ${join(token, around.join(' and '))}, which no theme promises`;
  return `${what}: ${kind === 'text' ? advice.text : advice.other}`;
}
