import type { PageExample } from '../render-page.js';

/** Something a check found. Tests expect none; the tests of planted faults expect one of that name. */
export interface Problem {
  /** The example's id, or another place where it was found. */
  where: string;
  /** What is wrong, in words. */
  what: string;
}

/** The name of a test about a shared page. */
export const nameOf = (page: readonly PageExample[]): string => {
  const components = new Set(page.map(({ id }) => id.split('/').slice(0, 2).join('/')));
  return `${page.length} examples of ${[...components].join(', ')}`;
};

/** A planted fault as an example. */
export const fault = (html: string, id = 'faults/planted/Fault'): PageExample => ({ id, html });

/** What `after` has that `before` has not, counting repeats. */
export function missingFrom<T>(before: readonly T[], after: readonly T[]): T[] {
  const left = [...before];
  return after.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** True when all of `part` occurs in `whole` in the same order. */
export function inOrder<T>(part: readonly T[], whole: readonly T[]): boolean {
  let at = 0;
  for (const item of whole) if (at < part.length && part[at] === item) at++;
  return at === part.length;
}
