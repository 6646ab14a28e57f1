/**
 * The form in which colours travel through the engine: `#rrggbb`, lower case. Eight bits a channel is what a
 * screen gets, so every rule is tested on this form and not on the number behind it.
 */
export type Hex = `#${string}`;

const byte = (share: number) =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0');

/** From red, green and blue as shares of 1. */
export const toHex = (red: number, green: number, blue: number): Hex =>
  `#${byte(red)}${byte(green)}${byte(blue)}`;

/** Red, green and blue as shares of 1. */
export function channels(hex: Hex): [red: number, green: number, blue: number] {
  const bits = parseInt(hex.slice(1), 16);
  return [(bits >> 16) / 255, ((bits >> 8) & 255) / 255, (bits & 255) / 255];
}

/** The transfer functions of sRGB (IEC 61966-2-1), between what is stored and the amount of light. */
export const toLight = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

export const fromLight = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
