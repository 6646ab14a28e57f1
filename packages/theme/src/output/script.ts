/** The same values for programs: JSON, a JavaScript module, and a TypeScript module whose types are exact. */
import type { Solved } from '../solve-theme.ts';

/** What is left of a theme for a program: values by token name, nothing of how they were found. */
const values = ({ id, name, light, dark, ramps, shape }: Solved) => ({ id, name, light, dark, ramps, shape });

export const toJson = (theme: Solved): string => `${JSON.stringify(values(theme), null, 2)}\n`;

export const toJavaScript = (theme: Solved): string =>
  `/** Colours by token name, light and dark; lengths in rem or px. */\nexport const theme = ${toJson(theme).trim()};\n`;

export const toTypeScript = (theme: Solved): string => toJavaScript(theme).replace(/;\n$/, ' as const;\n');
