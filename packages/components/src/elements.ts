/** The directory of the house: every element and its tag, one line each. */
export { CouncilTextInput as 'council-text-input' } from './forms/text-input/text-input.js';
export { CouncilRadios as 'council-radios' } from './forms/radios/radios.js';
export { CouncilCheckboxes as 'council-checkboxes' } from './forms/checkboxes/checkboxes.js';
export { CouncilDateInput as 'council-date-input' } from './forms/date-input/date-input.js';
export { CouncilPasswordInput as 'council-password-input' } from './forms/password-input/password-input.js';
export { CouncilSelect as 'council-select' } from './forms/select/select.js';
export { CouncilTextarea as 'council-textarea' } from './forms/textarea/textarea.js';
export { CouncilCharacterCount as 'council-character-count' } from './forms/character-count/character-count.js';
export { CouncilFileUpload as 'council-file-upload' } from './forms/file-upload/file-upload.js';
export { CouncilAccordion as 'council-accordion' } from './content/accordion/accordion.js';
export { CouncilOpeningHours as 'council-opening-hours' } from './content/opening-hours/opening-hours.js';
export { CouncilButton as 'council-button' } from './forms/button/button.js';
export { CouncilErrorSummary as 'council-error-summary' } from './forms/error-summary/error-summary.js';
export { CouncilForm as 'council-form' } from './forms/form/form.js';
export { CouncilUnsavedChanges as 'council-unsaved-changes' } from './forms/unsaved-changes/unsaved-changes.js';
export { CouncilSessionTimeout as 'council-session-timeout' } from './forms/session-timeout/session-timeout.js';
