/**
 * OKLCH, the space in which the engine moves colours: a step of lightness looks like the same step in every hue.
 * The matrices are those of CSS Color 4 (https://www.w3.org/TR/css-color-4/#color-conversion-code).
 */
import { channels, fromLight, toHex, toLight, type Hex } from './hex.ts';

export interface Oklch {
  /** From 0, black, to 1, white. */
  l: number;
  /** From 0, grey, to about 0.32, the strongest that a screen shows. */
  c: number;
  /** Degrees: 27 is red, 110 yellow, 145 green, 255 blue. */
  h: number;
}

type Triple = [number, number, number];

function toOklab([red, green, blue]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function toRgbLight(l: number, a: number, b: number): Triple {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const labOf = (hex: Hex) => toOklab(channels(hex).map(toLight) as Triple);

export function toOklch(hex: Hex): Oklch {
  const [l, a, b] = labOf(hex);
  const c = Math.hypot(a, b);
  return { l, c, h: c < 1e-4 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** How far apart two colours look, in OKLab: 0.02 is hard to see side by side. */
export function distance(one: Hex, other: Hex): number {
  const [first, second] = [labOf(one), labOf(other)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

const tolerance = 1e-4;
const isShown = (rgb: Triple) => rgb.every((part) => part >= -tolerance && part <= 1 + tolerance);

/** The nearest colour that a screen shows: lightness and hue stay, chroma gives way. */
export function fromOklch({ l, c, h }: Oklch): Hex {
  if (l <= 0) return '#000000';
  if (l >= 1) return '#ffffff';
  const [cos, sin] = [Math.cos((h * Math.PI) / 180), Math.sin((h * Math.PI) / 180)];
  const at = (chroma: number) => toRgbLight(l, chroma * cos, chroma * sin);
  let rgb = at(c);
  if (!isShown(rgb)) {
    let [low, high] = [0, c];
    for (let round = 0; round < 12; round++) {
      const middle = (low + high) / 2;
      if (isShown(at(middle))) low = middle;
      else high = middle;
    }
    rgb = at(low);
  }
  const [red, green, blue] = rgb;
  return toHex(fromLight(red), fromLight(green), fromLight(blue));
}

/** Degrees between two hues, 0 to 180. */
export function hueDistance(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}
