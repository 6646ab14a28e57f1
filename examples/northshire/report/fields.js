import { isInNorthshire, readPostcode } from '../postcode.js';
import { readDate, todayInBritain } from './dates.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** As the character count of the kit counts, and so as people were told: a new line, an accent and an emoji are one. */
export const count = (text) => [...text.normalize('NFC').replace(/\r\n?/g, '\n')].length;

const upTo = (max) => (answer) => count(answer) > max && 'maxlength';
const needed = (answer) => !answer.length && 'required';

/** A few words that people must give. */
const words = (max, attributes, width = 20) => ({
  kind: 'text-input',
  width,
  attributes: `${attributes} required`,
  check: (answer) => needed(answer) || upTo(max)(answer),
});

/**
 * Every question of the report: how it is asked, what can be chosen, and `check`, which answers the name of the first rule
 * that an answer breaks. The words are in texts/report.*.json, under the same names.
 */
export const fields = {
  postcode: {
    kind: 'address-lookup',
    width: 10,
    attributes: 'autocomplete="postal-code" spellcheck="false" required',
    check(answer) {
      const postcode = readPostcode(answer);
      return needed(answer) || (!postcode && 'pattern') || (!isInNorthshire(postcode) && 'out-of-area');
    },
  },
  // Which addresses there are, the postcode says: see pages.js.
  address: { kind: 'radios', check: needed },
  line1: words(100, 'autocomplete="address-line1"'),
  line2: { ...words(100, ''), attributes: 'autocomplete="address-line2"', check: upTo(100) },
  town: words(60, 'autocomplete="address-level2"'),
  typedPostcode: { ...words(10, 'autocomplete="postal-code" spellcheck="false"', 10) },
  bins: {
    kind: 'checkboxes',
    choices: ['recycling', 'food', 'garden', 'rubbish'],
    none: 'unsure',
    // Without a script both can be ticked, a bin and “I am not sure”: then we ask again.
    check: (answer) => needed(answer) || (answer.length > 1 && answer.includes('unsure') && 'required'),
  },
  lid: { kind: 'radios', choices: ['yes', 'no'], asks: { no: 'lidReason' }, check: needed },
  lidReason: words(200, ''),
  collectionDate: { kind: 'date-input', check: (parts) => readDate(parts, todayInBritain()) },
  details: { kind: 'textarea', max: 400, check: upTo(400) },
  // Enough for a photo from any phone. What is wrong with a file is found while it comes: see photos.js.
  photos: {
    kind: 'file-upload',
    bytes: 10_000_000,
    files: 4,
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/heic'],
    check: () => undefined,
  },
  fullName: words(100, 'autocomplete="name" spellcheck="false"'),
  email: {
    kind: 'text-input',
    width: 20,
    attributes: 'type="email" autocomplete="email" spellcheck="false"',
    check: (answer) => answer && ((count(answer) > 254 && 'maxlength') || (!EMAIL.test(answer) && 'type')),
  },
};
fields.typedPostcode.check = fields.postcode.check;

/** The values that a person can choose from; nothing for a question that is answered in words. */
export function valuesOf(name, draft) {
  if (name === 'address') return [...(draft.lookup?.addresses ?? []).map(({ uprn }) => uprn), 'none'];
  const { choices, none } = fields[name];
  return choices && [...choices, ...(none ? [none] : [])];
}
