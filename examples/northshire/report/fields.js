import { readDate, todayInBritain } from '../questions/dates.js';
import {
  addressLines,
  choicesOf,
  email,
  fullName,
  needed,
  postcode,
  upTo,
  words,
} from '../questions/fields.js';

/**
 * Every question of the report: how it is asked, what can be chosen, and `check`, which answers the name of the first rule
 * that an answer breaks. The words are in texts/report.*.json, under the same names.
 */
export const fields = {
  postcode: { kind: 'address-lookup', ...postcode },
  // Which addresses there are, the postcode says: see pages.js.
  address: { kind: 'radios', check: needed },
  ...addressLines,
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
  fullName,
  email,
};

/** The values that a person can choose from; nothing for a question that is answered in words. */
export function valuesOf(name, draft) {
  if (name === 'address') return [...(draft.lookup?.addresses ?? []).map(({ uprn }) => uprn), 'none'];
  return choicesOf(fields[name]);
}
