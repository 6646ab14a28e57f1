/** The directory of the house: every element and its tag, one line each. */
export { CouncilTextInput as 'council-text-input' } from './forms/text-input/text-input.js';
export { CouncilRadios as 'council-radios' } from './forms/radios/radios.js';
export { CouncilSelect as 'council-select' } from './forms/select/select.js';
export { CouncilAccordion as 'council-accordion' } from './content/accordion/accordion.js';
export { CouncilButton as 'council-button' } from './forms/button/button.js';
export { CouncilErrorSummary as 'council-error-summary' } from './forms/error-summary/error-summary.js';
export { CouncilForm as 'council-form' } from './forms/form/form.js';
