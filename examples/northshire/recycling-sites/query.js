import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** The made-up sites, and for each town and village the towns with sites that are nearest. */
export const sites = read('sites.json');
export const places = read('places.json');
export const materials = [
  'glass',
  'paper',
  'plastic',
  'cans',
  'clothes',
  'electricals',
  'batteries',
  'garden',
  'furniture',
  'paint',
];

/** More than anybody types, and no more than a page can say back. */
const LONGEST = 100;

/**
 * What a person asks for in the address of the directory. Addresses are shared, cut and mistyped: what is none of our
 * answers is left out, and named in `unknown`, so that the page can say so.
 */
export function readQuery(query) {
  // The same name twice in an address is an array.
  const all = (name) =>
    [query[name] ?? []]
      .flat()
      .map((each) => each.trim().slice(0, LONGEST))
      .filter(Boolean);
  const unknown = [];
  const known = (name, answers) =>
    [...new Set(all(name))].filter((value) => {
      if (!answers.includes(value)) unknown.push({ name, value });
      return answers.includes(value);
    });
  const [place] = known('place', Object.keys(places));
  const takes = known('takes', materials);
  const words = all('q').join(' ');
  const [page = '1'] = all('page');
  return { words, place, takes, page, unknown };
}

/** The same as the query of an address, without the page: what a link to another page of the list keeps. */
export const queryOf = ({ words, place, takes }) => ({
  ...(words && { q: words }),
  ...(place && { place }),
  ...(takes.length && { takes }),
});
