import type { Control } from './parts.js';

/** What the kit last said about an answer. */
const said = new WeakMap<Control, string>();

/**
 * Says what is wrong with an answer that HTML has no attribute for; nothing when it is right. `council-form` shows the
 * words when the form is sent. Only where the browser itself checks nothing (`novalidate`): the server has the last
 * word, and must not lose its turn to a bubble. Never in the way of what a script of the page says.
 */
export function setProblem(control: Control, words: string): void {
  if (control.validity.customError && control.validationMessage !== said.get(control)) return;
  const problem = control.form?.noValidate ? words.replace(/\s+/g, ' ') : '';
  control.setCustomValidity(problem);
  said.set(control, problem);
}
