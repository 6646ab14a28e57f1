import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { root } from './source.js';

/** A title of Storybook as its addresses spell it. */
export const slug = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Links to files of the repository that are not there. */
export function brokenLinks(file: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
  return links.filter((link) => {
    if (/^(https?:|mailto:|#|\?path=)/.test(link)) return false;
    return !existsSync(resolve(root, dirname(file), link.split('#')[0]!));
  });
}

/** Links into Storybook whose page does not exist. */
export function strayPages(text: string, pages: Set<string>): string[] {
  const links = [...text.matchAll(/\?path=\/docs\/([\w-]+)--docs/g)].map((match) => match[1]!);
  return links.filter((id) => !pages.has(id));
}

/** Links to headings that are not there, in the same file or in another. */
export function brokenAnchors(file: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)];
  return links.flatMap(([, to, anchor]) => {
    if (/^(https?:|\?path=)/.test(to!) || !/(^|\.mdx?)$/.test(to!)) return [];
    const path = resolve(root, dirname(file), to!);
    const target = to ? existsSync(path) && readFileSync(path, 'utf8') : text;
    if (!target) return []; // a broken link, which is said elsewhere
    const headings = [...target.matchAll(/^#{1,6} (.+)$/gm)].map((match) =>
      match[1]!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    );
    return headings.includes(anchor!) || target.includes(`id="${anchor}"`) ? [] : [`${to}#${anchor}`];
  });
}

/** Pages that `<Related to={[[title, why], …]} />` names and nobody wrote. */
export function strayTitles(text: string, pages: Set<string>): string[] {
  const lists = [...text.matchAll(/<Related\s[\s\S]*?\/>/g)].map(([list]) => list);
  const titles = lists.flatMap((list) =>
    [...list.matchAll(/\[\s*(["'])(.+?)\1,/g)].map((match) => match[2]!),
  );
  return titles.filter((title) => !pages.has(slug(title)));
}
