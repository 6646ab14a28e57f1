import { CouncilElement } from '../../base/council-element.js';
import { debugging, warn } from '../../base/warn.js';
import { addFormRule, ownWords, type Broken } from '../../controllers/form-rule.js';
import { wireGroup } from '../../controllers/group-wiring.js';
import { ownElements, type Control } from '../../controllers/parts.js';

const BOX = 'input[type=checkbox]';

/**
 * A question that is answered by ticking one, several or none of a few: native checkboxes in a `<fieldset>`, with
 * the question in its `<legend>`. A single checkbox, such as “I confirm”, stands without a fieldset.
 *
 * The HTML works without this element; what a ticked answer reveals is shown by the style sheet alone. The
 * element connects what the author left unconnected (`id`, `for`, `aria-describedby`), also when a script adds
 * or removes an error later. It changes nothing in HTML that is whole, and never overwrites the author's
 * attributes. The first box's id is the group's name, so that the link `#name` of an error summary focuses it.
 *
 * A box with `data-exclusive` (“None of these”) is ticked alone: when a person ticks it the others are unticked,
 * and it is when they tick another. No event tells of a box that was unticked so; whoever listens reads the
 * whole group. Without script both arrive at the server, which has to ask again.
 *
 * Inside a `council-form` that validates, a group whose `<template class="council-error-messages">` has a message
 * for `required` needs at least one tick. HTML has no attribute that says so.
 *
 * Children: one `<fieldset>` with a `<legend>` (with a heading in it, if it is the title of the page),
 * `.council-hint`, `.council-error-message`, then for each answer a `.council-item` that holds the checkbox, its
 * `<label>` and perhaps a `.council-hint`. A `.council-conditional` straight after an item is shown while that
 * item is ticked; a `.council-divider` says “or”.
 *
 * Classes: `council-inline` for two or three short answers side by side, `council-checkboxes-small` for filters.
 *
 * Questions of an answer that was not ticked are submitted all the same: the server ignores them.
 *
 * @tag council-checkboxes
 * @summary A question that is answered by ticking one, several or none of a few.
 */
export class CouncilCheckboxes extends CouncilElement {
  // Deep, because many servers render an empty error message and a script writes the text into it later.
  static override watches = 'subtree' as const;

  override connectedCallback(): void {
    super.connectedCallback();
    // Before `change`, and on the way down: a script of the page that listens finds the group as it will be sent.
    this.addEventListener('input', this.#keepExclusive, { capture: true, signal: this.signal });
    addFormRule(this.signal, () => this.#lacksTick());
  }

  protected override sync(): void {
    const wired = wireGroup(this);
    if (debugging()) this.#check(wired);
  }

  get #boxes(): HTMLInputElement[] {
    return ownElements(this, BOX) as HTMLInputElement[];
  }

  #keepExclusive = ({ target, isTrusted }: Event): void => {
    const boxes = this.#boxes;
    const ticked = boxes.find((box) => box === target && box.checked);
    // What a script of the page ticks and tells of is its own affair.
    if (!ticked || !isTrusted) return;
    for (const box of boxes) {
      const excluded = isExclusive(ticked) || isExclusive(box);
      if (excluded && box !== ticked && !box.disabled) box.checked = false;
    }
  };

  /** HTML can demand one box, but not any one of several: the message for it does. The first stands for all. */
  #lacksTick(): Broken[] {
    const boxes = this.#boxes;
    const words = ownWords(this, 'required');
    if (!words || boxes.length < 2 || boxes.some((box) => box.checked || box.required)) return [];
    return [[boxes.find((box) => !box.disabled) ?? boxes[0]!, words]];
  }

  /** Tells the author about HTML that works, but not as it looks. */
  #check(wired: Control[]): void {
    if (this.#boxes.some((box) => !wired.includes(box)))
      warn('missing-part', this, { wanted: 'class="council-item" around each checkbox' });
    for (const control of this.querySelectorAll('.council-conditional :required'))
      warn('required-in-conditional', control);
  }
}

const isExclusive = (box: Element): boolean => box.hasAttribute('data-exclusive');

declare global {
  interface HTMLElementTagNameMap {
    'council-checkboxes': CouncilCheckboxes;
  }
}
