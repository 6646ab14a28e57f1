/**
 * What people with a colour vision deficiency see: the matrices of Machado, Oliveira and Fernandes (2009) for
 * full severity, on linear light.
 */
import { channels, fromLight, toHex, toLight, type Hex } from './hex.ts';

export type Vision = 'protanopia' | 'deuteranopia' | 'tritanopia';

const matrices: Record<Vision, [number, number, number][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const visions = Object.keys(matrices) as Vision[];

export function simulate(hex: Hex, vision: Vision): Hex {
  const light = channels(hex).map(toLight);
  const seen = matrices[vision].map((row) =>
    row.reduce((sum, share, index) => sum + share * light[index]!, 0),
  );
  const [red, green, blue] = seen.map((value) => fromLight(Math.min(1, Math.max(0, value))));
  return toHex(red!, green!, blue!);
}
