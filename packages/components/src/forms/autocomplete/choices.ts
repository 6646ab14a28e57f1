import { html, nothing, render } from 'lit/html.js';
import { liveRegion } from '../../controllers/live-region.js';
import { setOn } from './set-on.js';
import { textOf } from './match.js';

/** Long enough that a person who types is not told of every letter. */
const PAUSE = 800;

/** What the list belongs to, and what it says. */
interface Around {
  host: Element;
  input: HTMLInputElement;
  /** Id of the list; those of the options are made from it. */
  id: string;
  label: string;
  say: (count: number) => string;
}

/** The list that opens below a field: what is in it, and what the keyboard has come to. */
export class Choices {
  /** `undefined`: the list is closed. */
  shown: readonly HTMLOptionElement[] | undefined;
  #around: () => Around;
  #active = -1;
  #part: HTMLElement | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(around: () => Around) {
    this.#around = around;
  }

  get active(): HTMLOptionElement | undefined {
    return this.shown?.[this.#active];
  }

  /** Parts that are there from the start, and none that a copy of the element brought along. */
  prepare(): void {
    const { host } = this.#around();
    for (const part of host.querySelectorAll(':scope > [data-council-part=choices]'))
      if (part !== this.#part) part.remove();
    this.#status();
  }

  open(options: readonly HTMLOptionElement[]): void {
    this.shown = options;
    this.#active = -1;
    this.#render();
    clearTimeout(this.#pause);
    const { say } = this.#around();
    this.#pause = setTimeout(() => (this.#status().textContent = say(options.length)), PAUSE);
  }

  close(): void {
    clearTimeout(this.#pause);
    if (!this.shown) return;
    this.shown = undefined;
    this.#active = -1;
    this.#render();
    this.#status().textContent = '';
  }

  /** From the field down to the first, up to the last, and round. */
  move(step: number): void {
    const length = this.shown?.length;
    if (!length) return;
    this.#active = (Math.max(this.#active, step < 0 ? 0 : -1) + step + length) % length;
    this.#render();
    this.#part!.querySelector('[aria-selected=true]')!.scrollIntoView({ block: 'nearest' });
  }

  contains(node: Node): boolean {
    return this.#part?.contains(node) ?? false;
  }

  /** The option whose row was pressed. */
  at(target: Element): HTMLOptionElement | undefined {
    const row = target.closest('[role=option]');
    return row && this.contains(row)
      ? this.shown?.[[...row.parentElement!.children].indexOf(row)]
      : undefined;
  }

  #render(): void {
    const { host, input, id, label, say } = this.#around();
    const options = this.shown;
    const part = (this.#part ??= makePart('div', 'choices'));
    if (part.parentElement !== host) this.#status().after(part);
    const rows = options?.map((option, index) => row(option, `${id}-${index + 1}`, index === this.#active));
    const list = html`<ul role="listbox" id=${id} aria-label=${label}>
      ${rows}
    </ul>`;
    render(rows ? (rows.length ? list : html`<p>${say(0)}</p>`) : nothing, part);
    setOn(input, 'aria-expanded', String(Boolean(rows?.length)));
    setOn(input, 'aria-activedescendant', this.active ? `${id}-${this.#active + 1}` : null);
  }

  #status(): Element {
    const { host, input } = this.#around();
    return liveRegion(host, input);
  }
}

const row = (option: HTMLOptionElement, id: string, isActive: boolean) =>
  html`<li
    role="option"
    id=${id}
    aria-selected=${isActive}
    aria-disabled=${option.matches(':disabled') || nothing}
  >
    ${textOf(option)}
  </li>`;

export function makePart<K extends 'div' | 'span' | 'input'>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const part = document.createElement(tag);
  part.dataset['councilPart'] = name;
  return part;
}
