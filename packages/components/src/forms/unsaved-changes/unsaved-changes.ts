import { CouncilElement } from '../../base/council-element.js';
import { warn } from '../../base/warn.js';
import { isChanged } from '../../controllers/form-validation.js';
import { isControl } from '../../controllers/parts.js';

/** Longer than a browser takes from a click to asking whether the page may go, also on a slow phone. */
const MOMENT = 1000;

/**
 * Lets the browser ask before answers that were typed and not sent are lost: when a person closes the tab,
 * follows a link or goes back. The words of the question are the browser’s own.
 *
 * It asks only if an answer is another than the one that came with the page, and a person made it so on this
 * visit. Not once the form is on its way, also when a script sends it, and not again until somebody types more.
 * A reset takes the changes back. It shows and keeps nothing.
 *
 * Stands around a `<form>`, or inside one that somebody else wrote: then it minds only what it holds.
 *
 * @tag council-unsaved-changes
 * @summary Lets the browser ask before typed answers are lost.
 */
export class CouncilUnsavedChanges extends CouncilElement {
  // Deep, because the form may stand in a wrapper, and come later.
  static override watches = 'subtree' as const;

  /** When a link was last followed that leads to no other page: a phone number, an email address, a file. */
  #stays = -MOMENT;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    const root = this.getRootNode();
    for (const typing of ['input', 'change']) this.addEventListener(typing, this.#look, { signal });
    root.addEventListener('click', this.#noteLink, { capture: true, signal });
    // A browser collects the answers whenever it sends them, for `form.submit()` too, which no submit announces.
    root.addEventListener('formdata', this.#noteSent, { capture: true, signal });
    // `reset` is announced before the values go back, hence the next task.
    root.addEventListener('reset', () => setTimeout(this.#look), { signal });
    signal.addEventListener('abort', this.#rest);
  }

  protected override sync(): void {
    if (!this.#form) warn('missing-part', this, { wanted: '<form>' });
  }

  get #form(): HTMLFormElement | null {
    return this.closest('form') ?? this.querySelector('form');
  }

  /** Listens only while there is something to lose: browsers keep no page ready for Back that may ask. */
  #look = (): void => {
    const answers = [...(this.#form?.elements ?? [])].filter((element) => this.contains(element));
    if (answers.some((element) => isControl(element) && isChanged(element)))
      window.addEventListener('beforeunload', this.#ask);
    else this.#rest();
  };

  #rest = (): void => window.removeEventListener('beforeunload', this.#ask);

  #noteSent = ({ target }: Event): void => {
    if (target === this.#form) this.#rest();
  };

  #noteLink = ({ target, timeStamp }: Event): void => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link && (link.hasAttribute('download') || !/^https?:$/.test(link.protocol))) this.#stays = timeStamp;
  };

  #ask = (event: BeforeUnloadEvent): void => {
    if (event.timeStamp - this.#stays < MOMENT) return;
    event.preventDefault();
    // Chrome before 119 asks only for this one.
    event.returnValue = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'council-unsaved-changes': CouncilUnsavedChanges;
  }
}
