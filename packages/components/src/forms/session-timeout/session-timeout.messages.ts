export const sessionTimeoutMessages = {
  en: {
    minutes: { one: '{count} minute left.', other: '{count} minutes left.' },
    seconds: '{count} seconds left.',
    extended: {
      one: 'You have {count} minute more.',
      other: 'You have {count} minutes more.',
    },
    failed: 'We could not give you more time. Try again, or save your answers now.',
  },
  cy: {
    minutes: {
      zero: '{count} munud ar ôl.',
      one: '{count} funud ar ôl.',
      two: '{count} funud ar ôl.',
      few: '{count} munud ar ôl.',
      many: '{count} munud ar ôl.',
      other: '{count} munud ar ôl.',
    },
    seconds: '{count} eiliad ar ôl.',
    extended: {
      zero: 'Mae gennych {count} munud arall.',
      one: 'Mae gennych {count} funud arall.',
      two: 'Mae gennych {count} funud arall.',
      few: 'Mae gennych {count} munud arall.',
      many: 'Mae gennych {count} munud arall.',
      other: 'Mae gennych {count} munud arall.',
    },
    failed:
      'Nid oeddem yn gallu rhoi mwy o amser i chi. Rhowch gynnig arall arni, neu cadwch eich atebion nawr.',
  },
};
