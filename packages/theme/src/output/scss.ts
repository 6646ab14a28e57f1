/** The same values as SCSS variables, for a site whose own style sheets are made with Sass. */
import type { Solved } from '../solve-theme.ts';
import { grades } from '../palette/ramp.ts';
import type { ShapeValue } from '../shape.ts';
import { cssFamily } from './css.ts';

function scssValue(value: ShapeValue): string {
  if ('rem' in value) return `${value.rem}rem`;
  if ('px' in value) return `${value.px}px`;
  return 'weight' in value ? String(value.weight) : value.families.map(cssFamily).join(', ');
}

export function toScss(theme: Solved): string {
  const variables = [
    ...Object.entries(theme.shape).map(([name, value]) => [name, scssValue(value)]),
    ...Object.entries(theme.ramps).flatMap(([name, ramp]) =>
      grades.map((grade) => [`color-ramp-${name}-${grade}`, ramp[grade]]),
    ),
    ...Object.keys(theme.light).map((name) => [`color-${name}`, theme.light[name]]),
    ...Object.keys(theme.light).map((name) => [`color-${name}-dark`, theme.dark[name]]),
  ];
  const lines = variables.map(([name, value]) => `$council-${name}: ${value};`);
  return [`// ${theme.name.replaceAll(/\s+/g, ' ')}`, ...lines, ''].join('\n');
}
