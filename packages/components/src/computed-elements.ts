/** The elements that render with lit-html, one line each: apart, so that no page loads it unasked. */
export { CouncilAddressLookup as 'council-address-lookup' } from './forms/address-lookup/address-lookup.js';
export { CouncilAutocomplete as 'council-autocomplete' } from './forms/autocomplete/autocomplete.js';
