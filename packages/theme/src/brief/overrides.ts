/** Colours that a council sets itself: one token each, for light, or for each scheme. */
import type { Hex } from '../color/hex.ts';
import type { Brief, SchemeName } from './brief.ts';
import { readColor } from './color.ts';
import { decide } from '../decide.ts';
import { isObject, type Fields } from './fields.ts';
import { didYouMean } from './suggest.ts';

export function readOverrides(fields: Fields): Brief['overrides'] {
  const result = { light: new Map<string, Hex>(), dark: new Map<string, Hex>() };
  const { overrides = {} } = fields.input;
  if (!isObject(overrides)) fields.report('overrides', 'must be an object, such as { "link": "#0a549d" }.');
  for (const [token, value] of isObject(overrides) ? Object.entries(overrides) : []) {
    for (const [scheme, color] of perScheme(fields, `overrides.${token}`, value))
      result[scheme].set(token, color);
  }
  return result;
}

function perScheme(fields: Fields, where: string, value: unknown): [SchemeName, Hex][] {
  const given = isObject(value) ? Object.entries(value) : [['light', value] as const];
  return given.flatMap(([scheme, color]): [SchemeName, Hex][] => {
    const place = isObject(value) ? `${where}.${scheme}` : where;
    if (scheme !== 'light' && scheme !== 'dark') {
      fields.report(place, 'is not a scheme. There are "light" and "dark".');
      return [];
    }
    const reading = readColor(color);
    if ('color' in reading) return [[scheme, reading.color]];
    fields.report(place, reading.problem);
    return [];
  });
}

/** Which tokens there are is known by deciding them. */
export function checkOverrides(fields: Fields, brief: Brief): void {
  const overridden = [...new Set([...brief.overrides.light.keys(), ...brief.overrides.dark.keys()])];
  if (!overridden.length) return;
  const none = { light: new Map<string, Hex>(), dark: new Map<string, Hex>() };
  const names = [...decide({ ...brief, overrides: none }, 'light').colors.keys()];
  for (const token of overridden.filter((one) => !names.includes(one)))
    fields.report(`overrides.${token}`, `is not a colour token. ${didYouMean(token, names)}`);
}
