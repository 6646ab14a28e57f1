/** After a number a Welsh noun stays singular; its first letter changes after two, and after three and six. */
const cyfeiriad = (noun: (word: string) => string) => ({
  zero: noun('cyfeiriad'),
  one: noun('cyfeiriad'),
  two: noun('gyfeiriad'),
  few: noun('chyfeiriad'),
  many: noun('chyfeiriad'),
  other: noun('cyfeiriad'),
});
export const addressLookupMessages = {
  en: {
    error: 'Error:',
    required: 'Enter a postcode',
    pattern: 'Enter a full UK postcode',
    looking: 'Looking for addresses',
    found: {
      one: '{count} address found for {postcode}',
      other: '{count} addresses found for {postcode}',
    },
    select: 'Select an address',
    or: 'or',
    notListed: 'The address is not in this list',
    none: 'No addresses found for {postcode}. Check the postcode, or enter the address yourself.',
    'out-of-area':
      '{postcode} is not in our area. Check the postcode. If it is right, contact the council for that area.',
    busy: 'Too many people are looking for addresses. Try again in a few minutes, or enter the address yourself.',
    failed: 'We cannot look for addresses at the moment. Try again, or enter the address yourself.',
    offline: 'You are offline. Check your connection and try again.',
  },
  cy: {
    error: 'Gwall:',
    required: 'Rhowch god post',
    pattern: 'Rhowch god post llawn y DU',
    looking: 'Wrthi’n chwilio am gyfeiriadau',
    found: cyfeiriad((noun) => `Wedi dod o hyd i {count} ${noun} ar gyfer {postcode}`),
    select: 'Dewiswch gyfeiriad',
    or: 'neu',
    notListed: 'Nid yw’r cyfeiriad yn y rhestr hon',
    none: 'Ni ddaethom o hyd i gyfeiriadau ar gyfer {postcode}. Gwiriwch y cod post, neu rhowch y cyfeiriad eich hun.',
    'out-of-area':
      'Nid yw {postcode} yn ein hardal ni. Gwiriwch y cod post. Os yw’n gywir, cysylltwch â’r cyngor ar gyfer yr ardal honno.',
    busy: 'Mae gormod o bobl yn chwilio am gyfeiriadau. Rhowch gynnig arall arni ymhen ychydig funudau, neu rhowch y cyfeiriad eich hun.',
    failed:
      'Ni allwn chwilio am gyfeiriadau ar hyn o bryd. Rhowch gynnig arall arni, neu rhowch y cyfeiriad eich hun.',
    offline: 'Nid ydych ar-lein. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  },
};
