/**
 * The colours of one scheme while they are being decided. A council's override takes the place of a colour
 * before anything reads it, so whatever depends on it is solved for it; and because reading is remembered, an
 * error can name the override behind a colour that nobody asked for.
 */
import type { Brief, SchemeName } from '../brief/brief.ts';
import type { Hex } from '../color/hex.ts';
import { distance } from '../color/oklch.ts';
import { solve, type Direction, type Need } from '../color/solve.ts';

/** A colour that could not stay what the council asked for. */
export interface Move {
  scheme: SchemeName;
  token: string;
  asked: Hex;
  /** Where the asked colour stands in the brief. */
  from: string;
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

  /** Needs against colours that are decided already, by their names in one string. */
  needs(backgrounds: string, ratio: number): Need[] {
    return backgrounds.split(' ').map((name) => ({ against: this.get(name), ratio }));
  }

  /** The nearest colour that passes; the start itself where none can, for the check to report. */
  solve(start: Hex, needs: Need[], direction: Direction = this.isDark ? 'lighter' : 'darker'): Hex {
    return solve(start, needs, direction) ?? solve(start, needs) ?? start;
  }

  /** Decides a colour that the council asked for in its brief, and notes it where it had to move. `from` is the
   * setting; it is empty where the colour is the kit's own choice. */
  setFrom(token: string, asked: { color: Hex; from: string }, decide: (asked: Hex) => Hex): Hex {
    const to = this.set(token, () => decide(asked.color));
    const isAsked = asked.from !== '' && !this.#overrides.has(token);
    if (to !== asked.color && isAsked) {
      const { scheme } = this;
      this.moves.push({
        scheme,
        token,
        asked: asked.color,
        from: asked.from,
        to,
        distance: distance(to, asked.color),
      });
    }
    return to;
  }
}
