import { CouncilElement } from '../../base/council-element.js';
import { debugging, warn } from '../../base/warn.js';
import { wireGroup } from '../../controllers/group-wiring.js';
import { ownElements, type Control } from '../../controllers/parts.js';

/**
 * A question that is answered by choosing one of a few: native radios in a `<fieldset>`, with the question in
 * its `<legend>`.
 *
 * The HTML works without this element; what a chosen answer reveals is shown by the style sheet alone. The
 * element connects what the author left unconnected (`id`, `for`, `aria-describedby`), also when a script adds
 * or removes an error later. It changes nothing in HTML that is whole, and never overwrites the author's
 * attributes. The first radio's id is the group's name, so that the link `#name` of an error summary focuses it.
 *
 * Children: one `<fieldset>` with a `<legend>` (with a heading in it, if it is the title of the page),
 * `.council-hint`, `.council-error-message`, then for each answer a `.council-item` that holds the radio, its
 * `<label>` and perhaps a `.council-hint`. A `.council-conditional` straight after an item is shown while that
 * item is chosen; a `.council-divider` says “or”.
 *
 * Classes: `council-inline` for two or three short answers side by side, `council-radios-small` for filters.
 *
 * Questions of an answer that was not chosen are submitted all the same: the server ignores them.
 *
 * @tag council-radios
 * @summary A question that is answered by choosing one of a few.
 */
export class CouncilRadios extends CouncilElement {
  // Deep, because many servers render an empty error message and a script writes the text into it later.
  static override watches = 'subtree' as const;

  protected override sync(): void {
    const wired = wireGroup(this);
    if (debugging()) this.#check(wired);
  }

  /** Tells the author about HTML that works, but not as it looks. */
  #check(wired: Control[]): void {
    const radios = ownElements(this).filter((element) => element.matches('input[type=radio]'));
    const loose = radios.some((radio) => !wired.includes(radio as Control));
    if (loose) warn('missing-part', this, { wanted: 'class="council-item" around each radio' });
    // Once chosen, a lone radio can never be put back.
    else if (radios.length === 1)
      warn('missing-part', this, {
        wanted: 'second radio (for one answer, use a council-checkboxes with one checkbox)',
      });

    for (const control of this.querySelectorAll('.council-conditional :required')) {
      warn('required-in-conditional', control);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'council-radios': CouncilRadios;
  }
}
