import { CouncilElement } from '../../base/council-element.js';
import { message } from '../../base/messages.js';
import { warn } from '../../base/warn.js';
import { setProblem } from '../../controllers/custom-validity.js';
import { ownMessage } from '../../controllers/form-validation.js';
import { liveRegion } from '../../controllers/live-region.js';
import { countMessages } from './character-count.messages.js';
import { count, type Unit } from './count.js';

const FIELD = 'council-textarea, council-text-input';
const TYPED = 'textarea, input:not([type=hidden])';
const SENTENCE = ':scope > p';

/** Without typing, before the count is said: sooner, it would talk over the letters that a screen reader echoes. */
const PAUSE = 1000;

/** Between two looks at a field that has the focus: speech recognition writes into it without an event. */
const LOOK = 1000;

/**
 * Says how much is left of the limit of an answer, or by how much it is too long. Nothing is cut off.
 *
 * The sentence of the author says the limit, also without this element, and describes the field. The count takes
 * its place for people who look, at every key; people who listen hear it when they pause. In a form whose browser
 * does not check it (`novalidate`, as in `<council-form validate>`) an answer that is too long has a custom validity:
 * the words of `<p data-rule="maxlength">` in the field’s `council-error-messages`, or words made from the label.
 *
 * Children: one `<p>`. It stands in a `<council-textarea>` or `<council-text-input>`, after the control.
 *
 * @tag council-character-count
 * @summary Says how much is left of the limit of an answer.
 */
export class CouncilCharacterCount extends CouncilElement {
  static override properties = {
    max: { type: Number },
    unit: {},
    crlf: { type: Boolean },
    threshold: { type: Number },
  };

  /** How long an answer may be. */
  declare max: number;
  /** What the limit is in: `characters`, if nothing is said, `utf-16` for servers that count those, or `words`. */
  declare unit: Unit;
  /** A new line counts as two, on servers that leave it as it was sent. */
  declare crlf: boolean;
  /** Stays silent and unseen until this percentage of the limit is used. */
  declare threshold: number;

  #control: HTMLTextAreaElement | HTMLInputElement | null | undefined;
  #counted = '';
  #sentence = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    this.#field?.addEventListener('input', this.#typed, { signal });
    this.#field?.addEventListener('focusin', this.#watch, { signal });
    this.#field?.addEventListener('focusout', this.#rest, { signal });
    // Before the form looks at the answers: a script may have written this one.
    window.addEventListener('submit', () => this.recompute(), { capture: true, signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest();
    clearTimeout(this.#pause);
    if (this.#control) setProblem(this.#control, '');
  }

  protected override sync(): void {
    if (!this.#field?.querySelector(TYPED)) warn('no-control', this, { wanted: 'text field' });
    else if (!this.querySelector(SENTENCE)) warn('missing-part', this, { wanted: '<p>' });
    else if (!(this.max > 0)) warn('missing-part', this, { wanted: 'max="…"' });
    this.recompute();
  }

  protected override recompute(): void {
    this.#control = this.#field?.querySelector(TYPED);
    if (!this.#control || !this.querySelector(SENTENCE)) return;
    const { value } = this.#control;
    const left = (this.max > 0 ? this.max : NaN) - count(value, this.unit, this.crlf);
    const isOver = left < 0;
    const isDue = (this.max - left) * 100 >= this.max * (this.threshold || 0);
    this.#counted = value;
    this.#sentence = isDue ? this.#say(isOver ? 'Over' : 'Left', Math.abs(left)) : '';
    // Nothing written yet: then the author's own words say it.
    write(this.#count(), value && this.#sentence).toggleAttribute('data-over', isOver);
    this.#status();
    setProblem(this.#control, isOver ? this.#problem(this.#control) : '');
  }

  get #field(): Element | null {
    return this.closest(FIELD) ?? this.parentElement;
  }

  /** For the eyes only, or people who listen would meet the count twice. */
  #count(): HTMLElement {
    const there = this.querySelector<HTMLElement>(':scope > [data-council-part=count]');
    if (there) return there;
    const span = document.createElement('span');
    span.dataset['councilPart'] = 'count';
    span.setAttribute('aria-hidden', 'true');
    this.prepend(span);
    return span;
  }

  #status = (): HTMLElement => liveRegion(this);

  #say(what: 'Left' | 'Over' | 'Most', number: number, label?: string): string {
    const key = `${this.unit === 'words' ? 'words' : 'characters'}${what}` as const;
    return message(this, countMessages, key, { count: number, label });
  }

  #problem(control: HTMLTextAreaElement | HTMLInputElement): string {
    const label = control.labels?.[0]?.textContent.trim() || control.name;
    return ownMessage(control, 'maxlength') ?? this.#say('Most', this.max, label);
  }

  #typed = (): void => {
    this.recompute();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => write(this.#status(), this.#sentence), PAUSE);
  };

  #watch = (): void => {
    this.#rest();
    this.#look = setInterval(() => this.#control?.value !== this.#counted && this.#typed(), LOOK);
  };
  #rest = (): void => clearInterval(this.#look);
}

function write(element: HTMLElement, text: string): HTMLElement {
  if (element.textContent !== text) element.textContent = text;
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'council-character-count': CouncilCharacterCount;
  }
}
