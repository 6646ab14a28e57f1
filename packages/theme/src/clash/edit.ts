/** Changes a council's own brief, as it wrote it, at one place. */
import type { SchemeName } from '../brief/brief.ts';
import type { Hex } from '../color/hex.ts';
import { isObject, type Input } from '../brief/fields.ts';

/** One change: a token to another colour, or no longer overridden. */
export type Step = [token: string, color?: Hex];

export const withSteps = (input: Input, scheme: SchemeName, steps: readonly Step[]): Input =>
  steps.reduce((brief, [token, color]) => withOverride(brief, token, scheme, color), input);

function withOverride(input: Input, token: string, scheme: SchemeName, color?: Hex): Input {
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

/** Where a person finds an override in the brief that they wrote; a colour for both schemes stands in an object. */
export function place({ overrides }: Input, token: string, scheme: SchemeName): string {
  const isPerScheme = scheme === 'dark' || isObject((overrides as Input | undefined)?.[token]);
  return `overrides."${token}"${isPerScheme ? `.${scheme}` : ''}`;
}
