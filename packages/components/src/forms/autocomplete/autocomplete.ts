import { CouncilElement } from '../../base/council-element.js';
import { ensureId } from '../../base/ids.js';
import { message } from '../../base/messages.js';
import { setProblem } from '../../controllers/custom-validity.js';
import { wireField } from '../../controllers/field-wiring.js';
import { wordsOf } from '../../controllers/question.js';
import { autocompleteMessages as messages } from './autocomplete.messages.js';
import { Choices, makePart } from './choices.js';
import { matching, plain, textOf } from './match.js';
import { setOn } from './set-on.js';

/**
 * A question that is answered by typing a few letters of an answer and choosing it from those that match.
 *
 * Around a native `<select>`: without script people choose from that. With it they type in a field of the element’s own,
 * and the select stays in the form behind it: its name, its value, its events. A text that is none of the answers chooses
 * nothing. Around an `<input list>` with its `<datalist>` the answers are suggestions, and any text may be sent.
 *
 * Words match from their beginning, in any order, with or without capitals and accents. `data-words` on an `<option>`
 * holds other names that people know it by.
 *
 * Children: a `<label>`, `.council-hint`, `.council-error-message`, and the `<select>`, or the `<input list>` and its
 * `<datalist>`.
 *
 * @tag council-autocomplete
 * @summary A question that is answered by typing a few letters of an answer and choosing it.
 */
export class CouncilAutocomplete extends CouncilElement {
  // Deep, because many servers render an empty error message, and options may come later.
  static override watches = 'subtree' as const;

  /** What people type in: the author’s own field, or the one that stands for the select. */
  #input: HTMLInputElement | undefined;
  /** The option of the select whose text stands in the field. */
  #chosen: HTMLOptionElement | undefined;
  #telling = false;
  #choices = new Choices(() => ({
    host: this,
    input: this.#input!,
    id: `${(this.#select ?? this.#input)!.id}-list`,
    label: this.#label,
    say: (count) => message(this, messages, count ? 'results' : 'none', { count }),
  }));

  override connectedCallback(): void {
    super.connectedCallback();
    // On the way down: what people type is settled before anybody else hears of it.
    const listen = (type: string, listener: (event: never) => void) =>
      this.addEventListener(type, listener as EventListener, { capture: true, signal: this.signal });
    listen('input', this.#typed);
    listen('change', this.#changed);
    listen('keydown', this.#keyed);
    listen('mousedown', this.#held);
    listen('click', this.#pressed);
    listen('focusin', this.#entered);
    listen('focusout', this.#left);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#choices.close();
  }

  protected override sync(): void {
    wireField(this, 'select, input:not([data-council-part])');
    const select = this.#select;
    const input = (this.#input = select ? this.#standIn(select) : this.#suggesting());
    if (!input) return;
    setOn(input, 'role', 'combobox');
    setOn(input, 'aria-autocomplete', 'list');
    setOn(input, 'aria-expanded', String(Boolean(this.#choices.shown?.length)));
    setOn(input, 'aria-controls', `${(select ?? input).id}-list`);
    this.#choices.prepare();
    this.recompute();
  }

  /** The field says what is chosen, whoever chose it: the browser, a reset, a script of the page. */
  protected override recompute(): void {
    const select = this.#select;
    const input = this.#input;
    if (!select || !input) return;
    const option = select.selectedOptions[0];
    if (option !== this.#chosen || (!input.value && option?.value)) {
      this.#chosen = option;
      input.value = option?.value ? textOf(option) : '';
    }
    input.disabled = select.disabled;
    for (const name of ['aria-describedby', 'aria-invalid']) setOn(input, name, select.getAttribute(name));
    setOn(input, 'aria-required', select.required ? 'true' : null);
    setOn(input, 'aria-label', this.#label);
    const isUnknown = input.value.trim() !== '' && !option?.value;
    setProblem(select, isUnknown ? message(this, messages, 'unknown', { label: this.#label }) : '');
  }

  /** A select of which one answer is chosen and none is shown. */
  get #select(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(':scope > select:not([multiple], [size])');
  }

  get #label(): string {
    return wordsOf((this.#select ?? this.#input)?.labels?.[0]);
  }

  /** All answers; what stands first in a select to say what to do is none. */
  get #options(): HTMLOptionElement[] {
    const id = this.#input!.dataset['councilList'];
    const list = this.#select ?? (id && (this.getRootNode() as Document).getElementById(id));
    const isList = list instanceof HTMLSelectElement || list instanceof HTMLDataListElement;
    return isList ? [...list.options].filter(({ value }) => value) : [];
  }

  /** The field that people type in. Behind it the select keeps its place and its answer. */
  #standIn(select: HTMLSelectElement): HTMLInputElement {
    let input = this.querySelector<HTMLInputElement>(':scope > [data-council-part=input]');
    if (!input) {
      input = makePart('input', 'input');
      input.autocomplete = 'off';
      input.spellcheck = false;
      select.after(input);
    }
    input.className = select.className;
    ensureId(input, `${select.id}-input`);
    select.tabIndex = -1;
    setOn(select, 'aria-hidden', 'true');
    return input;
  }

  /** The author’s own field, whose suggestions we show: the browser would show them as well. */
  #suggesting(): HTMLInputElement | undefined {
    const input = this.querySelector<HTMLInputElement>(':scope > input:is([list], [data-council-list])');
    const list = input?.getAttribute('list');
    if (input && list) {
      input.dataset['councilList'] = list;
      input.removeAttribute('list');
    }
    return input ?? undefined;
  }

  #typed = ({ target }: Event): void => {
    const input = this.#input;
    if (!input || target !== input || this.#telling) return;
    const typed = plain(input.value.trim());
    if (this.#select)
      this.#answer(
        this.#options.find((option) => plain(textOf(option)) === typed && !option.matches(':disabled')),
      );
    this.#open(input.value);
  };

  #changed = ({ target }: Event): void => {
    if (target === this.#select && !this.#telling) this.recompute();
  };

  #keyed = (event: KeyboardEvent): void => {
    if (event.target !== this.#input || event.isComposing) return;
    const { key } = event;
    const { shown, active } = this.#choices;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) {
      if (!shown) this.#openAll();
      this.#choices.move(step);
    } else if (shown && key === 'Escape') this.#choices.close();
    else if (shown && (key === 'Enter' || key === 'Tab')) {
      const option = active ?? (key === 'Enter' && this.#select && shown.length === 1 ? shown[0] : undefined);
      this.#choices.close();
      if (option) this.#choose(option);
      if (!option || key === 'Tab') return;
    } else return;
    event.preventDefault();
  };

  /** A press in the list leaves the focus where it is. */
  #held = (event: MouseEvent): void => {
    if (this.#choices.contains(event.target as Node)) event.preventDefault();
  };

  #pressed = ({ target }: MouseEvent): void => {
    const option = this.#choices.at(target as Element);
    if (option) this.#choose(option);
    else if (target === this.#input && !this.#choices.shown) this.#openAll();
  };

  /** A label, or a link of an error summary, leads to the select. */
  #entered = ({ target }: FocusEvent): void => {
    if (target === this.#select) this.#input?.focus();
  };

  #left = ({ relatedTarget }: FocusEvent): void => {
    if (!this.contains(relatedTarget as Node | null)) this.#choices.close();
  };

  #choose(option: HTMLOptionElement): void {
    if (option.matches(':disabled') || !this.#input) return;
    this.#choices.close();
    this.#input.value = this.#select ? textOf(option) : option.value;
    if (this.#select) this.#answer(option);
    else this.#tell(this.#input);
  }

  /** Without an option: what the select has for no answer, or none at all. */
  #answer(option: HTMLOptionElement | undefined): void {
    const select = this.#select!;
    const next = option ?? [...select.options].find(({ value }) => !value);
    if (select.selectedOptions[0] === next) return;
    select.selectedIndex = next?.index ?? -1;
    this.#chosen = next;
    this.#tell(select);
  }

  /** As when people use the control itself. */
  #tell(control: Element): void {
    this.#telling = true;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    this.#telling = false;
  }

  /** What stands there is an answer already, and people want another. */
  #openAll(): void {
    const input = this.#input!;
    const isAnswer = this.#options.some((option) => textOf(option) === input.value);
    if (isAnswer) input.select();
    this.#open(isAnswer ? '' : input.value);
  }

  #open(query: string): void {
    this.#choices.open(query.trim() ? matching(this.#options, query) : this.#options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'council-autocomplete': CouncilAutocomplete;
  }
}
