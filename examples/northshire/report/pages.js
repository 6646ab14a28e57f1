import { isDone } from './answers.js';

/** Some type their address: because they want to, because nothing was found, or because theirs is not in the list. */
const typesAddress = ({ byHand, lookup, answers }) =>
  Boolean(byHand || (lookup && lookup.status !== 'found') || answers.address === 'none');

/**
 * The pages of the report, in order: what each asks and of whom, who takes its answers (take.js), and whether people may
 * come to it first.
 */
export const pages = [
  {
    path: 'postcode',
    fields: ['postcode'],
    taker: 'postcode',
    isEntrance: true,
    isAsked: ({ byHand }) => !byHand,
  },
  {
    path: 'address',
    fields: ['address'],
    isAsked: ({ byHand, lookup }) => !byHand && lookup?.status === 'found',
  },
  {
    path: 'address-by-hand',
    fields: ['line1', 'line2', 'town', 'typedPostcode'],
    taker: 'byHand',
    isEntrance: true,
    isAsked: typesAddress,
  },
  { path: 'bins', fields: ['bins'] },
  { path: 'lid', fields: ['lid', 'lidReason'] },
  { path: 'collection-date', fields: ['collectionDate'] },
  { path: 'details', fields: ['details'] },
  { path: 'photos', fields: ['photos'], taker: 'photos' },
  { path: 'contact', fields: ['fullName', 'email'] },
];

/** The pages that this person goes through, by the answers so far. */
export const askedPages = (draft) => pages.filter(({ isAsked }) => !isAsked || isAsked(draft));

/** The first page that is still to be answered, or answered wrongly. `undefined` when the report can be sent. */
export const firstOpenPage = (draft) => askedPages(draft).find((page) => !isDone(page, draft));

/** Where the back link of a page leads: to the page before it. `undefined` is the way out. */
export function pageBefore(draft, page) {
  const asked = askedPages(draft);
  const at = page ? asked.findIndex(({ path }) => path === page.path) : asked.length;
  return page === pages[0] ? undefined : (asked[at - 1] ?? pages[0]);
}
