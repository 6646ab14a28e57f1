import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One component's folder. */
export interface Room {
  /** `page`, `forms`, `content` or `council`. */
  family: string;
  /** The tag and class without `council-`. */
  name: string;
  /** The style sheet, where there is one. */
  css?: string;
  /** The element class, where there is behaviour. */
  script?: string;
}

export const FAMILIES = ['page', 'forms', 'content', 'council'];
export const PACKAGE = resolve(import.meta.dirname, '..');
const SOURCE = join(PACKAGE, 'src');

const folders = (path: string) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
        .sort()
    : [];

/** Every room of the house, in the order in which their styles stand in the sheet. */
export function findRooms(): Room[] {
  return FAMILIES.flatMap((family) =>
    folders(join(SOURCE, family)).map((name) => {
      const file = (extension: string) => {
        const path = join(SOURCE, family, name, `${name}.${extension}`);
        return existsSync(path) ? path : undefined;
      };
      return { family, name, css: file('css'), script: file('ts') };
    }),
  ).filter(({ css, script }) => css ?? script);
}
