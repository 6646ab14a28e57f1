/**
 * Looks at a council's drawing before it goes on a page. An SVG can hold scripts and fetch things; one that does
 * is refused rather than cleaned, because nobody would check the result.
 */
import { floor } from '../check.ts';
import { contrast } from '../color/contrast.ts';
import type { Hex } from '../color/hex.ts';
import { readColor } from './color.ts';

const dangers: [RegExp, string][] = [
  [/<\s*script/i, 'has a script'],
  [/\son\w+\s*=/i, 'has an event handler, such as onclick'],
  [/javascript\s*:/i, 'has a javascript: link'],
  [/<\s*(foreignObject|iframe|embed|object|audio|video|animate|set)\b/i, 'has parts that are no drawing'],
  [/<!ENTITY|<\?xml-stylesheet/i, 'brings in other files'],
  [
    /(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|gif|webp)[;,])[^"'\s>]/i,
    'refers to something outside itself',
  ],
  [/url\(\s*["']?\s*(?!#)[^)]|@import/i, 'fetches something from a style sheet'],
];

const most = 100_000;

/** What is wrong with the file, and what to do; undefined where it can be used. */
export function svgProblem(file: string, text: string): string | undefined {
  const mend = 'Open it in a drawing program and export it as a plain SVG.';
  if (!/<svg[\s>]/i.test(text)) return `${file} is not an SVG. Ask for the logo as an SVG file.`;
  if (text.length > most)
    return `${file} has ${Math.round(text.length / 1000)} kB; use at most 100 kB. ${mend}`;
  const found = dangers.find(([pattern]) => pattern.test(text));
  return found && `${file} ${found[1]}, so it is not used. ${mend}`;
}

/** Fills of the drawing that cannot be made out on what it stands on. WCAG excuses logos; people do not. */
export function faintFills(text: string, surface: Hex): string[] {
  const fills = [...text.matchAll(/(?:fill|stroke|stop-color)\s*[=:]\s*["']?\s*([^"';>]+)/gi)].map(
    ([, value]) => value!,
  );
  const colors = fills.flatMap((value) => {
    const reading = readColor(value);
    return 'color' in reading ? [reading.color] : [];
  });
  // A drawing without a fill is black.
  const all = [...new Set<Hex>(fills.length ? colors : ['#000000'])];
  return all
    .filter((color) => contrast(color, surface) < 3)
    .map((color) => `${color} is ${floor(contrast(color, surface))}:1 on ${surface}`);
}
