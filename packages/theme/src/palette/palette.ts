/**
 * The colours of one scheme while they are being decided. A council's override takes the place of a colour
 * before anything reads it, so whatever depends on it is solved for it; and because reading is remembered, an
 * error can name the override behind a colour that nobody asked for.
 */
import type { Brief, SchemeName } from '../brief/brief.ts';
import type { Hex } from '../color/hex.ts';
import { distance } from '../color/oklch.ts';
import { solve, type Direction, type Need } from '../color/solve.ts';
import { pairs } from '../pairs.ts';

/** A colour that could not stay what the council asked for. */
export interface Move {
  scheme: SchemeName;
  token: string;
  asked: Hex;
  /** The setting of the brief that asked. */
  setting: string;
  to: Hex;
  /** In OKLab; under 0.02 is hard to see. */
  distance: number;
}

export class Palette {
  readonly brief: Brief;
  readonly scheme: SchemeName;
  readonly colors = new Map<string, Hex>();
  readonly moves: Move[] = [];
  readonly #causes = new Map<string, Set<string>>();
  readonly #overrides: ReadonlyMap<string, Hex>;
  #reading = new Set<string>();

  constructor(brief: Brief, scheme: SchemeName) {
    this.brief = brief;
    this.scheme = scheme;
    this.#overrides = brief.overrides[scheme];
  }

  get isDark(): boolean {
    return this.scheme === 'dark';
  }

  /** Decides a colour, unless the council has. */
  set(token: string, decide: () => Hex): Hex {
    this.#reading = new Set();
    const override = this.#overrides.get(token);
    const color = override ?? decide();
    this.colors.set(token, color);
    this.#causes.set(token, override ? new Set([token]) : this.#reading);
    return color;
  }

  get(token: string): Hex {
    const color = this.colors.get(token);
    if (!color) throw new Error(`${token} is read before it is decided`);
    for (const cause of this.#causes.get(token)!) this.#reading.add(cause);
    return color;
  }

  /** The overrides that a colour depends on: itself, or what it was solved for. */
  causesOf = (token: string): ReadonlySet<string> => this.#causes.get(token) ?? new Set();

  /** What a colour has to stand out from: its pairs with colours that are decided already, whichever end it is. */
  needsOf(token: string): Need[] {
    return (partners.get(token) ?? [])
      .filter(({ other }) => this.colors.has(other))
      .map(({ other, need }) => ({ against: this.get(other), ratio: need }));
  }

  /** The nearest colour that its pairs allow; the start itself where none does, for the check to report. */
  solve(token: string, start: Hex, direction: Direction = this.isDark ? 'lighter' : 'darker'): Hex {
    const needs = this.needsOf(token);
    return solve(start, needs, direction) ?? solve(start, needs) ?? start;
  }

  /** Decides a colour by solving its pairs, from a start. */
  settle(token: string, start: () => Hex, direction?: Direction): Hex {
    return this.set(token, () => this.solve(token, start(), direction));
  }

  /** Decides a colour that stands in the brief, and notes it where it could not stay as it is there. */
  setFrom(token: string, asked: Asked, decide: (asked: Hex) => Hex): Hex {
    const to = this.set(token, () => decide(asked.color));
    const { scheme } = this;
    const { color, setting } = asked;
    if (setting && to !== color && !this.#overrides.has(token))
      this.moves.push({ scheme, token, asked: color, setting, to, distance: distance(to, color) });
    return to;
  }
}

/** A colour, and the setting of the brief that gives it; none where it is the kit's own choice. */
export interface Asked {
  color: Hex;
  setting?: string;
}

/** The pairs, by either of their ends. */
const partners = new Map<string, { other: string; need: number }[]>();
for (const { foreground, background, need } of pairs)
  for (const [token, other] of [
    [foreground, background],
    [background, foreground],
  ] as const)
    partners.set(token, [...(partners.get(token) ?? []), { other, need }]);
