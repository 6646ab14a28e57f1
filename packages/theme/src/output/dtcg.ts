/**
 * Design tokens as design tools read them: DTCG 2025.10 (https://www.designtokens.org/TR/2025.10/format/), one
 * file for each scheme, and a resolver document that says how they belong together.
 */
import { channels, type Hex } from '../color/hex.ts';
import { contract, type Purposes } from '../contract/index.ts';
import type { Solved } from '../solve-theme.ts';
import type { ShapeValue } from '../shape.ts';

export type Group = Record<string, unknown>;

/** To four decimals: finer than a channel of eight bits, so that the hex can be had back. */
const color = (hex: Hex) => ({
  colorSpace: 'srgb',
  components: channels(hex).map((share) => Number(share.toFixed(4))),
  hex,
});

const shapeToken = (value: ShapeValue): Group => {
  if ('families' in value) return { $type: 'fontFamily', $value: value.families };
  if ('weight' in value) return { $type: 'fontWeight', $value: value.weight };
  const [unit, size] = 'rem' in value ? (['rem', value.rem] as const) : (['px', value.px] as const);
  return { $type: 'dimension', $value: { value: size, unit } };
};

/** Puts a value to every purpose; the path of a token, joined by hyphens, is its name. */
function fill(purposes: Purposes, token: (name: string) => Group, path: string[] = []): Group {
  const entries = Object.entries(purposes).map(([key, node]): [string, unknown] => {
    if (typeof node !== 'object' || key.startsWith('$')) return [key, node];
    const here = [...path, key];
    return [key, '$description' in node ? { ...token(here.join('-')), ...node } : fill(node, token, here)];
  });
  return Object.fromEntries(entries);
}

/** The documents of a theme: what both schemes share, the colours of each, and the resolver. */
export function toDtcg(theme: Solved): Record<'base' | 'light' | 'dark' | 'resolver', Group> {
  const grade = (name: string): Hex => {
    const [, of, number] = name.match(/^color-ramp-(\w+)-(\d+)$/) ?? [];
    return theme.ramps[of as 'brand'][Number(number) as 25];
  };
  const scheme = (name: 'light' | 'dark') =>
    fill(contract.color, (token) => ({ $value: color(theme[name][token.replace('color-', '')]!) }));
  return {
    base: {
      $description: theme.name,
      ...fill(contract.brief, (token) => shapeToken(theme.shape[token]!)),
      ...fill(contract.ramp, (token) => ({ $value: color(grade(token)) })),
    },
    light: scheme('light'),
    dark: scheme('dark'),
    resolver: {
      name: theme.name,
      version: '2025.10',
      description: 'Colours, fonts and shapes of one council, in two schemes.',
      sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
      modifiers: {
        scheme: {
          description: 'Which colours a page has: light is the default.',
          contexts: {
            light: [{ $ref: 'light.tokens.json' }],
            dark: [{ $ref: 'dark.tokens.json' }],
          },
          default: 'light',
        },
      },
      resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/scheme' }],
    },
  };
}
