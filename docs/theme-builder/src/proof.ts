/** The proof below the live page: the verdict, what was decided, what moved, and the pairs that people see most. */
import { check, type Measured, type Move, type Theme } from '@council-kit/theme';
import { contract } from '@council-kit/theme/contract';
import { howFar, verdict } from '@council-kit/theme/files';
import { byId, el, painted, tick } from './dom.ts';
import { mostSeen, type Seen } from './most-seen.ts';
import { sampleOf } from './sample.ts';
import { showAllPairs } from './pair-table.ts';

export type Schemes = 'light' | 'dark' | 'both';

export function showProof(theme: Theme, schemes: Schemes): void {
  const measured = check(theme);
  const wanted = measured.filter(({ scheme }) => schemes === 'both' || scheme === schemes);
  byId('verdict').replaceChildren(tick(), el('span', {}, verdict(measured)));
  byId('notes').replaceChildren(...theme.notes.map((note) => el('li', {}, note)));
  byId('moves').replaceChildren(...moved(theme.moves));
  byId('pairs').replaceChildren(...mostSeen.flatMap((seen) => seenItems(seen, wanted, schemes === 'both')));
  showAllPairs(wanted, schemes);
}

const purposes = contract.color['color'] as Record<string, { $description?: string }>;
const asked: Record<string, string> = { brand: 'your brand', accent: 'your second colour' };

function moved(moves: readonly Move[]): HTMLElement[] {
  if (!moves.length) return [el('li', {}, 'Nothing: every colour that you asked for is used as it is.')];
  return moves.map(({ scheme, token, asked: before, setting, to, distance }) => {
    const swatches = el(
      'b',
      { class: 'before-after' },
      painted('i', { background: before }),
      painted('i', { background: to }),
    );
    const what = purposes[token]?.$description ?? token;
    const change = `${howFar(distance)}${distance > 0.02 ? ` ${lightness(to) < lightness(before) ? 'darker' : 'lighter'} than` : ', beside'}`;
    return el(
      'li',
      {},
      swatches,
      el(
        'span',
        {},
        el('strong', {}, what),
        `: ${change} ${asked[setting] ?? 'the colour that you asked for'}.`,
        el('br'),
        el('small', {}, `${before} became ${to}, ${scheme}`),
      ),
    );
  });
}

/** Near enough to say which of two colours is the darker one. */
function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red * 0.3 + green * 0.59 + blue * 0.11;
}

const seenItems = (seen: Seen, pairs: readonly Measured[], isBoth: boolean): HTMLElement[] =>
  pairs
    .filter((pair) => pair.foreground === seen.foreground && pair.background === seen.background)
    .map((pair) => seenItem(pair, seen, isBoth));

/** Cut, not rounded: a pair that fails by a hair must not look like one that passes. */
export const cut = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

function seenItem(
  { colors, ratio, need, scheme }: Measured,
  { words, isMark }: Seen,
  isBoth: boolean,
): HTMLElement {
  const { foreground, background } = colors;
  return el(
    'li',
    {},
    sampleOf(colors, Boolean(isMark)),
    el(
      'span',
      {},
      words,
      isBoth && `, ${scheme}`,
      el('br'),
      el('small', {}, `${foreground} on ${background}`),
    ),
    el(
      'span',
      { class: 'ratio' },
      el('strong', {}, tick(), `${cut(ratio)}:1`),
      el('small', {}, `needs ${need}:1`),
    ),
  );
}
