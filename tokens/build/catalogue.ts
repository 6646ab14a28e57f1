/**
 * Tokens for people and programs that do not read CSS: one flat list for the documentation, and the constants
 * for scripts, in which whatever a council decides is a `var(--council-…)` and never one council's value.
 */
import type { TransformedToken } from 'style-dictionary/types';
import { decided, defaultTheme, type Group } from './sources.ts';

/** What docs group by, from the first word of a name; other first words are components. */
const categories: Record<string, string> = {
  font: 'type',
  space: 'space',
  radius: 'shape',
  border: 'shape',
  width: 'layout',
  breakpoint: 'layout',
  target: 'target',
  focus: 'focus',
  duration: 'motion',
  easing: 'motion',
  layer: 'layers',
  shadow: 'shadow',
  color: 'color',
};

export interface Entry {
  /** The custom property; a breakpoint has none, because a media query cannot read one, so it gives its SCSS name. */
  name: string;
  category: string;
  description: string;
  /** In light, for the default council. */
  value: string;
  /** The value from a breakpoint on. */
  responsive?: Record<string, string>;
  /** The CSS system color to use where a part opts out of forced colors. */
  forced?: string;
  /** For each council: a value, or one for each scheme. */
  themes?: Record<string, string | { light: string; dark: string }>;
}

export function catalogue(foundation: TransformedToken[], themes: Map<string, TransformedToken[]>): Entry[] {
  const lookup = new Map([...themes].map(([id, tokens]) => [id, valuesByName(tokens)]));
  const ofTheme = (themes.get(defaultTheme) ?? []).filter((token) => !token.name.endsWith('-dark'));
  return [
    ...foundation
      .filter((token) => !token.from)
      .map((token) => ({ ...entry(token), ...wider(token, foundation) })),
    ...ofTheme.map((token) => ({
      ...entry(token),
      ...(token.$extensions && { forced: token.$extensions['org.council-kit.forced'] as string }),
      themes: Object.fromEntries([...lookup].map(([id, values]) => [id, inTheme(values, token.name)])),
    })),
  ];
}

const valuesByName = (tokens: TransformedToken[]) =>
  new Map(tokens.map((token) => [token.name, String(token.$value)]));

const entry = ({ name, path, $description, $value }: TransformedToken): Entry => ({
  name: path[0] === 'breakpoint' ? `$${name}` : `--${name}`,
  category: path[1] === 'ramp' ? 'ramp' : (categories[path[0]!] ?? 'component'),
  description: String($description),
  value: String($value),
});

function wider(token: TransformedToken, all: TransformedToken[]): Pick<Entry, 'responsive'> {
  const steps = all.filter(({ from, name }) => from && name === `${token.name}-from-${from}`);
  const width = (breakpoint: string) =>
    String(all.find(({ path }) => path.join() === `breakpoint,${breakpoint}`)?.$value);
  return steps.length
    ? { responsive: Object.fromEntries(steps.map((step) => [width(step.from), String(step.$value)])) }
    : {};
}

function inTheme(values: Map<string, string>, name: string) {
  const [light, dark] = [String(values.get(name)), values.get(`${name}-dark`)];
  return dark === undefined ? light : { light, dark };
}

/** One entry a line: a diff, and a message of the guard, then shows which token it is about. */
export const catalogueJson = (entries: Entry[]): string =>
  `[\n${entries.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;

/** The tokens that a council decides, as references to the custom properties that carry them. */
export function references(): Group {
  const entries = [...decided()].map(([name, { $description }]) => [
    name,
    { $value: `var(--council-${name})`, $description },
  ]);
  return Object.fromEntries(entries) as Group;
}
