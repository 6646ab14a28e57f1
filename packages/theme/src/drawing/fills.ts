/** Colours of a drawing that cannot be made out on what it stands on. WCAG excuses logos; people do not. */
import { readColor } from '../brief/color.ts';
import { floor } from '../check.ts';
import { contrast } from '../color/contrast.ts';
import type { Hex } from '../color/hex.ts';

const painted = /(?:fill|stroke|stop-color)\s*[=:]\s*["']?\s*([^"';}!>]+)/gi;
const shape = /<(?:path|rect|circle|ellipse|polygon|text)\b(?![^>]*(?:fill|style|class)\s*=)/i;

export function faintFills(svg: string, surface: Hex): string[] {
  const values = [...svg.matchAll(painted)].map(([, value]) => value!.trim());
  const colors = values.flatMap((value) => {
    const reading = readColor(value);
    return 'color' in reading ? [reading.color] : [];
  });
  // A shape that nothing colours is black; one in a group may be coloured by it.
  const isBlack = shape.test(svg) && !/<g\b[^>]*fill/i.test(svg) && !/<svg\b[^>]*fill/i.test(svg);
  return [...new Set<Hex>([...colors, ...(isBlack ? (['#000000'] as const) : [])])]
    .filter((color) => contrast(color, surface) < 3)
    .map((color) => `${color} is ${floor(contrast(color, surface))}:1 on ${surface}`);
}
