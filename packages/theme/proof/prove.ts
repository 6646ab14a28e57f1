/** Makes a theme of each brief and measures every pair; a failure is kept with its brief, so that it can be mended. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { check, type Measured } from '../src/check.ts';
import { distance } from '../src/color/oklch.ts';
import { createTheme, type Theme } from '../src/create-theme.ts';

/** The seed of the tests; the command takes another. */
export const seed = 20261124;

export interface Failure {
  brief: unknown;
  reason: string;
}

export interface Proof {
  brands: number;
  pairs: number;
  failures: Failure[];
  /** The pair that is nearest to its limit, as a share of it: 1 is exactly enough. */
  worst: { pair: Measured; brief: unknown } | undefined;
  /** Milliseconds for one theme. */
  p50: number;
  p95: number;
}

/** Things that hold in every theme besides its pairs. Each sentence is a failure. */
export function broken(theme: Theme): string[] {
  const { brief, light, dark } = theme;
  const isBar = brief.header === 'brand';
  return [light, dark].flatMap((colors) => [
    ...(colors.brand === brief.brand ? [] : ['the brand is not the exact brand']),
    ...(colors['footer-border'] === brief.brand ? [] : ['the footer line is not the exact brand']),
    ...(isBar && distance(colors['header-bg']!, brief.brand) > brief.tolerance
      ? ['the header bar is further from the brand than it may be']
      : []),
    ...(Object.values(colors).every((color) => /^#[0-9a-f]{6}$/.test(color))
      ? []
      : ['a colour is no colour']),
  ]);
}

export function prove(briefs: Iterable<unknown>): Proof {
  const proof: Proof = { brands: 0, pairs: 0, failures: [], worst: undefined, p50: 0, p95: 0 };
  const times: number[] = [];
  let least = Infinity;
  for (const brief of briefs) {
    proof.brands += 1;
    const began = performance.now();
    let theme: Theme;
    try {
      theme = createTheme(brief);
    } catch (error) {
      proof.failures.push({ brief, reason: String(error) });
      continue;
    }
    times.push(performance.now() - began);
    for (const reason of broken(theme)) proof.failures.push({ brief, reason });
    for (const pair of check(theme)) {
      proof.pairs += 1;
      if (!pair.passes)
        proof.failures.push({ brief, reason: `${pair.scheme}: ${pair.foreground} on ${pair.background}` });
      if (pair.ratio / pair.need >= least) continue;
      least = pair.ratio / pair.need;
      proof.worst = { pair, brief };
    }
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { ...proof, p50: at(0.5), p95: at(0.95) };
}

const kept = new URL('../../../.cache/theme-failures.json', import.meta.url);

/** Saves the briefs that failed, and returns the reasons, for a test to show. */
export function keepFailures(failures: Failure[]): string[] {
  if (!failures.length) return [];
  mkdirSync(new URL('.', kept), { recursive: true });
  writeFileSync(kept, `${JSON.stringify(failures, null, 2)}\n`);
  return failures.slice(0, 10).map(({ brief, reason }) => `${reason} (${JSON.stringify(brief)})`);
}
