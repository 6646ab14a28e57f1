import { CouncilElement } from '../../base/council-element.js';
import { wireField } from '../../controllers/field-wiring.js';

/**
 * A question that is answered in a few lines of one's own words: a native `<textarea>` with its label, hint and
 * error.
 *
 * The HTML works without this element. It connects what the author left unconnected (`id`, `for`,
 * `aria-describedby`, `aria-invalid` while there is an error message), also when a script adds or removes
 * the message later. It changes nothing in HTML that is whole, and never overwrites the author's attributes.
 *
 * Children: a `<label>` (in a heading, if it is the title of the page), `.council-hint`,
 * `.council-error-message`, the `<textarea>`, and after it a `<council-character-count>` where the answer has a
 * limit.
 *
 * @tag council-textarea
 * @summary A question that is answered in a few lines of one's own words.
 */
export class CouncilTextarea extends CouncilElement {
  // Deep, because many servers render an empty error message and a script writes the text into it later.
  static override watches = 'subtree' as const;

  protected override sync(): void {
    wireField(this, 'textarea');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'council-textarea': CouncilTextarea;
  }
}
