/** After a number a Welsh noun stays singular, and “nod” never changes; “gair” changes its first letter after two. */
const nod = (other: string) => ({ zero: other, one: other, two: other, few: other, many: other, other });
const gair = (other: string) => ({ ...nod(other), two: other.replace('gair', 'air') });

/** What is left of the limit, what is too much, and what a form says of an answer that is too long. */
export const countMessages = {
  en: {
    charactersLeft: {
      one: 'You have {count} character left',
      other: 'You have {count} characters left',
    },
    charactersOver: {
      one: 'You have {count} character too many',
      other: 'You have {count} characters too many',
    },
    charactersMost: {
      one: '“{label}” must be {count} character or fewer',
      other: '“{label}” must be {count} characters or fewer',
    },
    wordsLeft: { one: 'You have {count} word left', other: 'You have {count} words left' },
    wordsOver: { one: 'You have {count} word too many', other: 'You have {count} words too many' },
    wordsMost: {
      one: '“{label}” must be {count} word or fewer',
      other: '“{label}” must be {count} words or fewer',
    },
  },
  cy: {
    charactersLeft: nod('Mae gennych {count} nod yn weddill'),
    charactersOver: nod('Mae gennych {count} nod yn ormod'),
    charactersMost: nod('Rhaid i “{label}” fod yn {count} nod neu lai'),
    wordsLeft: gair('Mae gennych {count} gair yn weddill'),
    wordsOver: gair('Mae gennych {count} gair yn ormod'),
    wordsMost: gair('Rhaid i “{label}” fod yn {count} gair neu lai'),
  },
};
