import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Address } from './find-addresses.js';

/** As many as people look through without a way to narrow them down. */
const MOST = 10;

export interface ListOptions {
  /** Id of the first choice, or of the select. */
  id: string;
  /** Without one nothing of the list is sent. */
  name: string | undefined;
  addresses: readonly Address[];
  notListed: string;
  words: (key: 'select' | 'or' | 'notListed' | 'found') => string;
}

/** Where the list stands in its host, as long as there is one. */
export class AddressList {
  #part: HTMLElement | undefined;

  show(host: Element, list: ListOptions | undefined, after: Element): void {
    // In a copy of the host stands a copy of its list, which nobody keeps.
    for (const part of host.querySelectorAll(':scope > [data-council-part=addresses]'))
      if (part !== this.#part) part.remove();
    if (!list) return;
    this.#part ??= document.createElement('div');
    this.#part.dataset['councilPart'] = 'addresses';
    if (this.#part.parentElement !== host) after.after(this.#part);
    render(list.addresses.length > MOST ? select(list) : radios(list), this.#part);
  }

  clear(): void {
    if (this.#part) render(nothing, this.#part);
  }

  contains(node: Node | null): boolean {
    return this.#part?.contains(node) ?? false;
  }
}

/** The HTML that a server writes for the same question: radios, or a list that people narrow down. */
const radios = (list: ListOptions) =>
  html`<council-radios
    ><fieldset>
      <legend>${list.words('select')}</legend>
      ${list.addresses.map(({ uprn, address }, index) => item(list, index, uprn, address))}
      <p class="council-divider">${list.words('or')}</p>
      ${item(list, list.addresses.length, list.notListed, list.words('notListed'))}
    </fieldset></council-radios
  >`;

/** Radios belong together by their name. Where it is not to be sent they belong to no form: none has the id of a radio. */
function item({ id, name }: ListOptions, index: number, value: string, label: string): TemplateResult {
  const own = index ? `${id}-${index + 1}` : id;
  return html`<div class="council-item">
    <input type="radio" id=${own} name=${name || id} form=${name ? nothing : id} value=${value} />
    <label for=${own}>${label}</label>
  </div>`;
}

const select = ({ id, name, addresses, notListed, words }: ListOptions) =>
  html`<council-autocomplete
    ><label for=${id}>${words('select')}</label>
    <select id=${id} name=${name || nothing}>
      <option value="">${words('found')}</option>
      ${addresses.map(({ uprn, address }) => html`<option value=${uprn}>${address}</option>`)}
      <option value=${notListed}>${words('notListed')}</option>
    </select></council-autocomplete
  >`;
