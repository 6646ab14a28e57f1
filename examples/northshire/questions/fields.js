import { isInNorthshire, readPostcode } from '../postcode.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** As the character count of the kit counts, and so as people were told: a new line, an accent and an emoji are one. */
export const count = (text) => [...text.normalize('NFC').replace(/\r\n?/g, '\n')].length;

export const upTo = (max) => (answer) => count(answer) > max && 'maxlength';
export const needed = (answer) => !answer.length && 'required';

/** A few words that people must give. */
export const words = (max, attributes, width = 20) => ({
  kind: 'text-input',
  width,
  attributes: `${attributes} required`,
  check: (answer) => needed(answer) || upTo(max)(answer),
});

/** A few words that people may give. */
export const optionalWords = (max, attributes, width = 20) => ({
  kind: 'text-input',
  width,
  attributes,
  check: upTo(max),
});

/** A place that the council looks after. */
export const postcode = {
  width: 10,
  attributes: 'autocomplete="postal-code" spellcheck="false" required',
  check(answer) {
    const read = readPostcode(answer);
    return needed(answer) || (!read && 'pattern') || (!isInNorthshire(read) && 'out-of-area');
  },
};

export const email = {
  kind: 'text-input',
  width: 20,
  attributes: 'type="email" autocomplete="email" spellcheck="false"',
  check: (answer) => answer && ((count(answer) > 254 && 'maxlength') || (!EMAIL.test(answer) && 'type')),
};

/** Questions that more than one service asks in the same words. */
export const fullName = words(100, 'autocomplete="name" spellcheck="false"');
export const addressLines = {
  line1: words(100, 'autocomplete="address-line1"'),
  line2: optionalWords(100, 'autocomplete="address-line2"'),
  town: words(60, 'autocomplete="address-level2"'),
  typedPostcode: { kind: 'text-input', ...postcode },
};

/** The values that a person can choose from; nothing for a question that is answered in words. */
export const choicesOf = ({ choices, none }) => choices && [...choices, ...(none ? [none] : [])];
