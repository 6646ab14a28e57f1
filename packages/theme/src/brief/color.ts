/** Reads a colour as people write it. Where the meaning is plain it is taken; where not, the message says why. */
import { toHex, type Hex } from '../color/hex.ts';
import { fromOklch } from '../color/oklch.ts';
import { shown } from './shown.ts';
import { namedColor } from './named-colors.ts';

export type Reading = { color: Hex } | { problem: string };

const write = 'Write it as # and six digits, such as #00664f.';
const number = String.raw`([+-]?[\d.]+)(%|deg)?`;
const separator = String.raw`\s*[\s,]\s*`;
const alpha = String.raw`(?:\s*[,/]\s*([\d.]+)(%?))?`;
const fn = (names: string) =>
  new RegExp(String.raw`^(?:${names})\(\s*${number}${separator}${number}${separator}${number}${alpha}\s*\)$`);
const rgb = fn('rgba?');
const hsl = fn('hsla?');
const oklch = fn('oklch');

export function readColor(input: unknown): Reading {
  if (typeof input !== 'string') return { problem: `is ${shown(input)}, not a colour. ${write}` };
  const text = input.trim().toLowerCase();
  const named = namedColor(text);
  if (named) return { color: named };
  const [, digits = ''] = text.match(/^#?([0-9a-f]+)$/) ?? [];
  if (digits) return fromDigits(input, digits);
  const value = (part?: string, unit?: string, whole = 1) =>
    unit === '%' ? (Number(part) / 100) * whole : Number(part);
  for (const [syntax, convert] of [
    [
      rgb,
      (n: string[]) =>
        toHex(value(n[1], n[2], 255) / 255, value(n[3], n[4], 255) / 255, value(n[5], n[6], 255) / 255),
    ],
    [hsl, (n: string[]) => fromHsl(Number(n[1]), Number(n[3]) / 100, Number(n[5]) / 100)],
    [oklch, (n: string[]) => fromOklch({ l: value(n[1], n[2]), c: value(n[3], n[4], 0.4), h: Number(n[5]) })],
  ] as const) {
    const parts = text.match(syntax);
    if (!parts) continue;
    if (parts[7] !== undefined && value(parts[7], parts[8]) < 1) return seeThrough(input);
    const color = inRange(parts as string[], text) && convert(parts as string[]);
    return color
      ? { color }
      : { problem: `"${input.slice(0, 60)}" has a number that is out of range. ${write}` };
  }
  return { problem: `"${input.slice(0, 60)}" is not a colour that can be used here. ${write}` };
}

/** A number that is out of range is a slip: a missing %, or a comma for a point. It must not become another colour. */
function inRange(parts: string[], text: string): boolean {
  const [first, second, third] = [1, 3, 5].map((at) => ({
    value: Number(parts[at]),
    isShare: parts[at + 1] === '%',
  }));
  const within = (part: typeof first, most: number) =>
    part!.value >= 0 && part!.value <= (part!.isShare ? 100 : most);
  if (text.startsWith('rgb')) return [first, second, third].every((part) => within(part, 255));
  const isAngle = (part: typeof first) => Math.abs(part!.value) <= 360 && !part!.isShare;
  if (text.startsWith('hsl')) return isAngle(first) && within(second, 100) && within(third, 100);
  return within(first, 1) && within(second, 0.5) && isAngle(third);
}

function fromDigits(input: string, digits: string): Reading {
  const full = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits;
  if (full.length === 8 && !full.endsWith('ff')) return seeThrough(input);
  if (full.length === 6 || full.length === 8) return { color: `#${full.slice(0, 6)}` };
  return { problem: `"${input.slice(0, 60)}" has ${digits.length} digits; a colour has 6 (or 3). ${write}` };
}

const seeThrough = (input: string): Reading => ({
  problem: `"${input}" is partly transparent, so its contrast depends on what is behind it. Write the colour that people see on a white page.`,
});

function fromHsl(hue: number, saturation: number, lightness: number): Hex {
  const range = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const at = (((offset + hue / 30) % 12) + 12) % 12;
    return lightness - range * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return toHex(channel(0), channel(8), channel(4));
}
