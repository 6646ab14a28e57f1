import type { Address } from './find-addresses.js';

/** Which part of an address belongs in which field: by the purpose that its author wrote. */
const PURPOSES = {
  line1: 'address-line1',
  line2: 'address-line2',
  town: 'address-level2',
  postcode: 'postal-code',
} as const;

/**
 * Fills in the author’s fields as if the person had typed, but for the one that asks for the postcode. A service that
 * gives no parts changes nothing.
 */
export function fillFields(host: Element, asks: Element | undefined, address: Address): void {
  if (typeof address.line1 !== 'string') return;
  for (const [part, purpose] of Object.entries(PURPOSES)) {
    for (const field of host.querySelectorAll<HTMLInputElement>(`input[autocomplete~="${purpose}"]`)) {
      if (field === asks) continue;
      const words = address[part as keyof typeof PURPOSES];
      field.value = typeof words === 'string' ? words : '';
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }
}
