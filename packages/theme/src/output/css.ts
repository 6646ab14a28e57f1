/**
 * Writes `theme.css`: only what a brief decides; everything else is the same for every council.
 *
 * A colour is declared with both its values, and two switches choose between them:
 *
 *     --council-color-link: var(--council-if-light, #00664f) var(--council-if-dark, #73c4a9);
 *
 * A switch is either empty, and then prints nothing, or `initial`, and then lets the fallback through. Exactly
 * one of the two is on; the kit's own sheets set them, by `data-council-scheme`, media query and print.
 * (`light-dark()` would do the same, but a browser without it loses the colour.)
 *
 * `var()` is worked out where it is declared, so colours are declared again wherever either answer may change:
 *
 *     :where(:root, [data-council-scheme])                                  the page, and a scheme inside it
 *     [data-council-theme='id']                                             an element in this theme
 *     [data-council-theme='id'] [data-council-scheme]:not([…theme])         a scheme inside that element
 *     [data-council-theme] [data-council-theme='id'] [data-council-sch…]    the same when themes are nested
 *
 * The first weighs nothing, so an attribute always wins, as does a council's own `:root` rule, and of several
 * theme files the last one dresses a page that has no data-council-theme. A scheme on the themed element
 * itself is not matched by the third: another theme around it would outweigh its own.
 * A third theme inside a second is beyond these rules: give it its scheme on the same element.
 */
import type { Solved } from '../solve-theme.ts';
import { grades } from '../palette/ramp.ts';
import type { ShapeValue } from '../shape.ts';

/** A custom property, without `--council-`, and its value; a colour has two. */
export type Declaration = [name: string, value: string, dark?: string];

/** A reader's own text size counts, and the drop-in sheet can floor it, because every length is a share of this. */
export const cssLength = (rem: number): string => `calc(var(--council-rem) * ${rem})`;

/** A family in quotes, unless it is one word and none of CSS's own. */
const cssFamily = (name: string): string =>
  /^[a-z][\w-]*$/i.test(name) && !/^(inherit|initial|unset|revert.*|default|none)$/i.test(name)
    ? name
    : `'${name}'`;

function cssValue(value: ShapeValue, length: (rem: number) => string): string {
  if ('rem' in value) return length(value.rem);
  if ('px' in value) return `${value.px}px`;
  return 'weight' in value ? String(value.weight) : value.families.map(cssFamily).join(', ');
}

/** Everything that a theme decides; `length` writes a length in the language of the sheet. */
export function declarations(theme: Solved, length = cssLength): Declaration[] {
  const ramps = Object.entries(theme.ramps).flatMap(([name, ramp]) =>
    grades.map((grade): Declaration => [`color-ramp-${name}-${grade}`, ramp[grade]]),
  );
  return [
    ...Object.entries(theme.shape).map(([name, value]): Declaration => [name, cssValue(value, length)]),
    ...ramps,
    ...Object.keys(theme.light).map((name): Declaration => [
      `color-${name}`,
      theme.light[name]!,
      theme.dark[name]!,
    ]),
  ];
}

/** The style sheet of a theme, to be linked after the kit's own. */
export const toCss = (theme: Solved): string => themeSheet(theme.id, theme.name, declarations(theme));

export function themeSheet(id: string, name: string, all: Declaration[]): string {
  const themed = `[data-council-theme='${id}']`;
  const inner = '[data-council-scheme]:not([data-council-theme])';
  const everywhere = `:where(:root, [data-council-scheme]), ${themed}, ${themed} ${inner}, [data-council-theme] ${themed} ${inner}`;
  return [
    `/* ${name.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ')} */`,
    lightUnlessTold,
    rule(
      `:where(:root), ${themed}`,
      all.filter(([, , dark]) => dark === undefined),
    ),
    '',
    rule(
      everywhere,
      all.filter(([, , dark]) => dark !== undefined),
    ),
    '',
  ].join('\n');
}

/** For a page that has this sheet and not the kit's: there the switches are set to what the page asks for. */
const lightUnlessTold = ':where(:root) {\n  --council-if-light: initial;\n  --council-if-dark: ;\n}\n';

const either = ([, light, dark]: Declaration) =>
  dark === undefined || light === dark
    ? light
    : `var(--council-if-light, ${light}) var(--council-if-dark, ${dark})`;

const rule = (selector: string, all: Declaration[]) =>
  `${selector} {\n${all.map((one) => `  --council-${one[0]}: ${either(one)};`).join('\n')}\n}`;
