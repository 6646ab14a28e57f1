import { CouncilElement } from '../../base/council-element.js';
import { wireField } from '../../controllers/field-wiring.js';

/** Every kind of `<input>` that a person types into. */
const TYPED =
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=submit], [type=button], [type=image], [type=reset])';

/**
 * A question that is answered with one line of text: a native `<input>` with its label, hint and error.
 *
 * The HTML works without this element. It connects what the author left unconnected (`id`, `for`,
 * `aria-describedby`, `aria-invalid` while there is an error message), also when a script adds or removes
 * the message later. It changes nothing in HTML that is whole, and never overwrites the author's attributes.
 *
 * Children: a `<label>` (in a heading, if it is the title of the page), `.council-hint`,
 * `.council-error-message`, and the `<input>`, alone or in a `.council-input-group` with `.council-prefix`
 * or `.council-suffix`.
 *
 * @tag council-text-input
 * @summary A question that is answered with one line of text.
 */
export class CouncilTextInput extends CouncilElement {
  // Deep, because many servers render an empty error message and a script writes the text into it later.
  static override watches = 'subtree' as const;

  protected override sync(): void {
    wireField(this, TYPED);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'council-text-input': CouncilTextInput;
  }
}
