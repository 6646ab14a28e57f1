import { CouncilElement } from '../../base/council-element.js';
import { message } from '../../base/messages.js';
import { warn } from '../../base/warn.js';
import { wireField } from '../../controllers/field-wiring.js';
import { ownWords } from '../../controllers/form-rule.js';
import { ownElements } from '../../controllers/parts.js';
import { AddressList } from './address-list.js';
import { addressLookupMessages as messages } from './address-lookup.messages.js';
import { fillFields } from './fill-fields.js';
import { AddressFinder, type Address, type Answer } from './find-addresses.js';
import { correct, refuse } from './refuse.js';
import { say } from './say.js';

const POSTCODE = 'input:not([type=hidden], [type=submit], [type=image])';
const SUBMIT = 'button:not([type=button], [type=reset]), [type=submit]';

/**
 * Finds an address by its postcode. Without script, and without `src`, the button sends the form and the server shows the
 * list on the next page. With both, the button asks the service at `src` and the list stands in the same page.
 *
 * What is sent is the same either way: the postcode and, under `name`, the UPRN of the address that was chosen. Fields of
 * the author's in this element are filled in with the parts of the address; they are found by `autocomplete`.
 *
 * Whatever becomes of the question, the postcode, the button and the link stay. After a failure the next press of the
 * button sends the form, so that the server may try.
 *
 * Children: a `<label>`, `.council-hint`, `.council-error-message`, the `<input>` for the postcode, the submit button,
 * and a link with `class="council-link"` to a page where people enter the address themselves. A
 * `<template class="council-error-messages">` holds your words for a postcode that is missing (`data-rule="required"`),
 * wrong (`pattern`) or served by another council (`out-of-area`).
 *
 * @tag council-address-lookup
 * @summary Finds an address by its postcode, and keeps its UPRN.
 */
export class CouncilAddressLookup extends CouncilElement {
  // Deep, because many servers render an empty error message and a script writes the text into it later.
  static override watches = 'subtree' as const;
  static override properties = { src: {}, name: {}, notListed: { attribute: 'not-listed' } };

  /** Address of a service of yours that answers as `addresses.schema.json` says. Without it the button sends the form. */
  declare src: string | undefined;
  /** Name under which the UPRN of the chosen address is sent. Without it only the fields are filled in. */
  declare name: string | undefined;
  /** What is sent when the address is not in the list. `none` unless you say otherwise. */
  declare notListed: string | undefined;

  #finder = new AddressFinder();
  #list = new AddressList();
  /** The postcode that the sentence and the list are about. */
  #asked = '';
  /** The postcode for which the service failed: the server may know more. */
  #failed = '';
  #found: readonly Address[] = [];
  #said: keyof typeof messages.en | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    this.addEventListener('click', this.#press, { signal });
    this.addEventListener('keydown', this.#enter, { signal });
    this.addEventListener('change', this.#choose, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#finder.stop();
  }

  protected override sync(): void {
    wireField(this, POSTCODE);
    const button = this.#button;
    if (!button) return warn('missing-part', this, { wanted: 'submit button' });
    if (!this.src) return;
    const canGoOn =
      this.querySelector('[autocomplete*=address-line]') || (this.name && this.querySelector('a[href]'));
    if (!canGoOn) warn('missing-part', this, { wanted: 'name or link' });
    const status = say(this, button, this.#said ? this.#words(this.#said) : '');
    this.#list.show(this, this.#found.length ? this.#options() : undefined, status);
  }

  /** What was found for one postcode is no answer to another. */
  protected override recompute(): void {
    if (this.#asked && !isSame(this.#asked, this.#input?.value ?? '')) this.#forget();
  }

  get #input(): HTMLInputElement | undefined {
    return ownElements(this, POSTCODE)[0] as HTMLInputElement | undefined;
  }

  get #button(): HTMLElement | null {
    return this.querySelector(SUBMIT);
  }

  #press = (event: MouseEvent): void => {
    const input = this.#input;
    const button = this.#button;
    if (!this.src || !input || event.defaultPrevented || !button?.contains(event.target as Node)) return;
    // Enter on an address presses the first button of the form, which is this one: it means to go on.
    if (this.#list.contains((this.getRootNode() as Document).activeElement)) {
      const buttons = [...(input.form?.elements ?? [])].filter((each) => each.matches(SUBMIT));
      const next = buttons[buttons.indexOf(button) + 1] as HTMLElement | undefined;
      if (next) event.preventDefault();
      return next?.click();
    }
    const postcode = input.value.trim();
    if (postcode && postcode === this.#failed) return;
    event.preventDefault();
    void this.#ask(input, postcode, this.src);
  };

  /** Also where another button comes first in the form, as on a page that is one form. */
  #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== this.#input || !this.src) return;
    event.preventDefault();
    this.#button?.click();
  };

  async #ask(input: HTMLInputElement, postcode: string, src: string): Promise<void> {
    // The list is there already, perhaps with a choice in it.
    if (this.#found.length && isSame(this.#asked, postcode)) return;
    correct(this, input);
    this.#forget();
    if (!postcode) return this.#refuse(input, 'required');
    if (input.validity.patternMismatch) return this.#refuse(input, 'pattern');

    this.#asked = postcode;
    const answer = await this.#finder.ask(src, postcode, () => this.#say('looking'));
    if (!answer) return;
    const { kind } = answer;
    if (kind === 'pattern') {
      this.#say();
      return this.#refuse(input, kind);
    }
    this.#failed = kind === 'failed' || kind === 'busy' ? postcode : '';
    this.#found = kind === 'found' ? answer.addresses : [];
    this.#say(kind);
  }

  /** Beside the field, in the words of the author or in ours: this is for the person to mend. */
  #refuse(input: HTMLInputElement, rule: 'required' | 'pattern'): void {
    refuse(this, input, this.#words('error'), this.#words(rule));
  }

  /** The author’s words, where the template has some for this. */
  #words = (key: keyof typeof messages.en): string => {
    const values = { postcode: this.#asked, count: this.#found.length };
    return ownWords(this, key) ?? message(this, messages, key, values);
  };

  #forget(): void {
    this.#finder.stop();
    this.#asked = '';
    this.#found = [];
    this.#list.clear();
    this.#say();
  }

  #say(key?: Exclude<Answer['kind'], 'pattern'> | 'looking'): void {
    this.#said = key;
    this.requestUpdate();
  }

  #options() {
    // The name, if it is free: a link `#name` of an error summary then leads to the list.
    const name = this.name || `${this.#input!.id}-address`;
    const taken = (this.getRootNode() as Document).getElementById(name);
    return {
      id: taken && !this.#list.contains(taken) ? `${this.#input!.id}-${name}` : name,
      name: this.name,
      addresses: this.#found,
      notListed: this.notListed ?? 'none',
      words: this.#words,
    };
  }

  #choose = ({ target }: Event): void => {
    const control = target as HTMLInputElement | HTMLSelectElement;
    const address = this.#found.find(({ uprn }) => uprn === control.value);
    if (address && this.#list.contains(control)) fillFields(this, this.#input, address);
  };
}

/** People write postcodes in many ways. */
const isSame = (one: string, other: string): boolean => tidy(one) === tidy(other);
const tidy = (postcode: string): string => postcode.replace(/\s/g, '').toUpperCase();

declare global {
  interface HTMLElementTagNameMap {
    'council-address-lookup': CouncilAddressLookup;
  }
}
