/** The forms of a UK postcode; letters that look like digits never stand where a digit may. GIR 0AA is a bank. */
const OUTWARD = /^(?:[A-Z]{1,2}\d{1,2}|[A-Z]\d[ABCDEFGHJKPSTUW]|[A-Z]{2}\d[ABEHMNPRVWXY]|GIR)$/;
const INWARD = /^\d[ABD-HJLNP-UW-Z]{2}$/;

const toDigits = (text) => text.replaceAll('O', '0').replaceAll('I', '1');

/**
 * A postcode as it is printed on a letter, from what people type: `ns42ab`, `NS4-2AB`, `NSO 2AB` with the letter O. The
 * Channel Islands and the Isle of Man have them too. `undefined` when it can be none.
 */
export function readPostcode(text) {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const [outward, inward] = [typed.slice(0, -3), typed.slice(-3)];
  const unit = toDigits(inward.slice(0, 1)) + inward.slice(1);
  // “SO14” is Southampton: an O is a zero only where the postcode is none as it stands.
  const areas = [
    outward,
    outward.slice(0, 2) + toDigits(outward.slice(2)),
    outward.slice(0, 1) + toDigits(outward.slice(1)),
  ];
  const area = areas.find((each) => OUTWARD.test(each));
  return area && INWARD.test(unit) ? `${area} ${unit}` : undefined;
}

/** Northshire has all postcodes that begin with NS, and no others. */
export const isInNorthshire = (postcode) => /^NS\d/.test(postcode);
