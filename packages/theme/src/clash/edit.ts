/** Changes a council's own brief, as it wrote it, at one place. */
import type { SchemeName } from '../brief/brief.ts';
import type { Hex } from '../color/hex.ts';
import { isObject, type Input } from '../brief/fields.ts';

/** Sets an override in one scheme, or takes it out. */
export function withOverride(input: Input, token: string, scheme: SchemeName, color?: Hex): Input {
  const overrides = { ...(input.overrides as Input | undefined) };
  const written = overrides[token];
  const { [scheme]: _, ...others } = isObject(written) ? written : written ? { light: written } : {};
  const both = color ? { ...others, [scheme]: color } : others;
  const isLightOnly = 'light' in both && !('dark' in both);
  if (Object.keys(both).length) overrides[token] = isLightOnly ? both.light : both;
  else delete overrides[token];
  const { overrides: __, ...rest } = input;
  return Object.keys(overrides).length ? { ...rest, overrides } : rest;
}

export const place = (token: string, scheme: SchemeName): string =>
  `overrides."${token}"${scheme === 'dark' ? '.dark' : ''}`;
