import { CouncilElement } from '../../base/council-element.js';
import { message } from '../../base/messages.js';
import { debugging, warn } from '../../base/warn.js';
import { addFormRule, ownWords, type Broken } from '../../controllers/form-rule.js';
import { wireGroup } from '../../controllers/group-wiring.js';
import { ownElements } from '../../controllers/parts.js';
import { wordsOf } from '../../controllers/question.js';
import { dateInputMessages as messages } from './date-input.messages.js';
import { findDate, readDate, type DatePart } from './read-date.js';

type Inputs = Record<DatePart, HTMLInputElement>;

const PARTS: DatePart[] = ['day', 'month', 'year'];

/**
 * A date that people know or have in front of them: three native inputs, day, month and year, in a `<fieldset>`
 * with the question in its `<legend>`.
 *
 * The HTML works without this element. It connects what the author left unconnected (`id`, `for`,
 * `aria-describedby`), also when a script adds or removes an error later, changes nothing in HTML that is whole,
 * and never overwrites the author's attributes. Which part is wrong the server says, by `aria-invalid` on it.
 *
 * A whole date that a person pastes into any part fills all three, each with an `input` and a `change` event.
 * Nothing else changes while a person types, and focus never moves by itself.
 *
 * Inside a `council-form` that validates it says which parts are missing and whether the date exists. The words
 * come from `<template class="council-error-messages">`: `data-rule="required"` when all is empty,
 * `required-month`, `required-day-year` and so on for what is missing, `type` for a date that does not exist.
 *
 * Children: one `<fieldset>` with a `<legend>`, `.council-hint`, `.council-error-message` and a
 * `.council-date-parts` of three `.council-item`, each with its `<label>` and `<input>`, in the order day, month,
 * year.
 *
 * @tag council-date-input
 * @summary A date in three fields.
 */
export class CouncilDateInput extends CouncilElement {
  // Deep, because many servers render an empty error message and a script writes the text into it later.
  static override watches = 'subtree' as const;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    this.addEventListener('paste', this.#fill, { signal });
    addFormRule(signal, () => this.#findBroken());
  }

  protected override sync(): void {
    wireGroup(this);
    if (debugging() && !this.#inputs)
      warn('missing-part', this, { wanted: 'three inputs, for day, month and year' });
  }

  get #inputs(): Inputs | undefined {
    const all = ownElements(this, 'input:not([type=hidden])') as HTMLInputElement[];
    const [day, month, year] = all;
    return day && month && year && all.length === 3 ? { day, month, year } : undefined;
  }

  #fill = (event: ClipboardEvent): void => {
    const inputs = this.#inputs;
    if (!inputs || event.defaultPrevented) return;
    const all = Object.values(inputs);
    if (!all.includes(event.target as HTMLInputElement) || all.some((input) => input.matches(':read-only')))
      return;
    const found = findDate(event.clipboardData?.getData('text') ?? '', latestYear(inputs));
    if (!found) return;
    event.preventDefault();
    for (const part of PARTS) inputs[part].value = found[part];
    for (const type of ['input', 'change'])
      for (const input of all) input.dispatchEvent(new Event(type, { bubbles: true }));
  };

  #findBroken(): Broken[] {
    const inputs = this.#inputs;
    if (!inputs) return [];
    const [day, month, year] = PARTS.map((part) => inputs[part].value) as [string, string, string];
    const { missing, wrong } = readDate({ day, month, year }, latestYear(inputs));
    // Whether an answer is needed at all, `required` says.
    if (missing.length === PARTS.length) return [];
    const sentence = missing.length ? this.#incomplete(inputs, missing) : this.#unreal();
    return (missing.length ? missing : wrong).map((part) => [inputs[part], sentence]);
  }

  #incomplete(inputs: Inputs, missing: DatePart[]): string {
    const labels = missing.map((part) => wordsOf(inputs[part].labels?.[0]).toLowerCase() || part);
    const own = ownWords(this, `required-${missing.join('-')}`);
    return own ?? message(this, messages, 'missing', { parts: labels.join(', ') });
  }

  #unreal = (): string => ownWords(this, 'type') ?? message(this, messages, 'real');
}

/** Nobody was born in the years to come. By the attribute, since Firefox does not know this property’s value. */
const latestYear = ({ year }: Inputs): number | undefined =>
  year.getAttribute('autocomplete')?.includes('bday') ? new Date().getFullYear() : undefined;

declare global {
  interface HTMLElementTagNameMap {
    'council-date-input': CouncilDateInput;
  }
}
