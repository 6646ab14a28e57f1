import { CouncilElement } from '../../base/council-element.js';
import { message } from '../../base/messages.js';
import { wireField } from '../../controllers/field-wiring.js';
import { ownElements } from '../../controllers/parts.js';
import { liveRegion } from '../../controllers/live-region.js';
import { passwordInputMessages as messages } from './password-input.messages.js';

/** While it is shown, the input is one of type `text`. */
const PASSWORD = 'input:is([type=password], [type=text])';
const BUTTON = ':scope > [data-council-part=toggle]';
const STATUS = ':scope > [data-council-part=status]';

/**
 * A password that a person types: a native input with its label, hint and error, and a button that shows what was
 * typed, for people who cannot see or remember which key they pressed.
 *
 * The HTML works without this element. It connects what the author left unconnected (`id`, `for`,
 * `aria-describedby`, `aria-invalid` while there is an error message), and adds the button. The password is hidden
 * again when the form is sent and when the page is shown again, so that no browser keeps it as text and nobody
 * finds it on a shared screen.
 *
 * Children: a `<label>` (in a heading, if it is the title of the page), `.council-hint`,
 * `.council-error-message`, and the `<input type="password">`.
 *
 * @tag council-password-input
 * @summary A password that can be shown while it is typed.
 */
export class CouncilPasswordInput extends CouncilElement {
  // Deep, because many servers render an empty error message and a script writes the text into it later.
  static override watches = 'subtree' as const;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    this.addEventListener('click', this.#toggle, { signal });
    // Before any script can stop it: a password that the form did not take is hidden too.
    window.addEventListener('submit', this.#hideOnSubmit, { capture: true, signal });
    window.addEventListener('pageshow', this.#hide, { signal });
  }

  protected override sync(): void {
    wireField(this, PASSWORD);
    const input = this.#input;
    if (input) this.#place(input);
  }

  get #input(): HTMLInputElement | undefined {
    return ownElements(this, PASSWORD)[0] as HTMLInputElement | undefined;
  }

  #place(input: HTMLInputElement): void {
    const button = this.querySelector<HTMLButtonElement>(BUTTON) ?? document.createElement('button');
    button.type = 'button';
    button.dataset['councilPart'] = 'toggle';
    if (input.nextElementSibling !== button) input.after(button);
    liveRegion(this);
    this.#name(input);
  }

  #name(input: HTMLInputElement): void {
    const button = this.querySelector(BUTTON);
    if (!button) return;
    const what = input.type === 'password' ? 'show' : 'hide';
    const text = message(this, messages, what);
    if (button.textContent !== text) button.textContent = text;
    button.setAttribute('aria-label', message(this, messages, `${what}Name`));
    button.setAttribute('aria-controls', input.id);
  }

  // On the host, so that a button that was cloned or came from a cached page works too.
  #toggle = (event: Event): void => {
    const input = this.#input;
    if (!input || !this.querySelector(BUTTON)?.contains(event.target as Node)) return;
    const isHidden = input.type === 'password';
    // Shown, it is text to a browser: its words would go to a spelling service, and its first letter grow.
    for (const [name, off] of [
      ['spellcheck', 'false'],
      ['autocapitalize', 'none'],
    ] as const)
      if (!input.hasAttribute(name)) input.setAttribute(name, off);
    this.#set(input, isHidden ? 'text' : 'password');
    this.querySelector(STATUS)?.replaceChildren(message(this, messages, isHidden ? 'visible' : 'hidden'));
  };

  #hideOnSubmit = ({ target }: Event): void => {
    if (this.#input?.form === target) this.#hide();
  };

  /** Silent: the person did something else, and hears of that. */
  #hide = (): void => {
    const input = this.#input;
    if (input?.type === 'text') this.#set(input, 'password');
    this.querySelector(STATUS)?.replaceChildren();
  };

  #set(input: HTMLInputElement, type: 'text' | 'password'): void {
    input.type = type;
    this.#name(input);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'council-password-input': CouncilPasswordInput;
  }
}
