import { CouncilElement } from '../../base/council-element.js';
import { message } from '../../base/messages.js';
import { warn } from '../../base/warn.js';
import messages from './accordion.messages.js';

/** Sections that may be open together: the browser itself closes the others of one `name`. */
const SECTIONS = ':scope > details:not([name])';
const BUTTON = ':scope > [data-council-part="show-all"]';

/**
 * Sections that a person opens and closes: native `<details>`, which work without this element.
 *
 * It adds a button that opens or closes all of them, opens the section that the address of the page points
 * into (`#id`), and prints every section open. What was open is not remembered. Finding in the page and the
 * `toggle` event of each section are the browser's.
 *
 * Children: `<details>`, each with a `<summary>` first. The summary holds a heading of the level that fits the
 * page; after it comes any content, running text in `class="council-prose"`.
 *
 * @tag council-accordion
 * @summary Sections that a person opens and closes, one by one or all at once.
 */
export class CouncilAccordion extends CouncilElement {
  #closedBeforePrint: HTMLDetailsElement[] = [];
  /** The hash that was answered: a section that a person closes after that stays closed. */
  #answered = '';

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    this.addEventListener('click', this.#toggleAll, { signal });
    this.addEventListener('toggle', this.#nameButton, { signal, capture: true }); // it does not bubble
    window.addEventListener('hashchange', this.#openForNewHash, { signal });
    window.addEventListener('beforeprint', this.#openForPrint, { signal });
    window.addEventListener('afterprint', this.#closeAfterPrint, { signal });
  }

  protected override sync(): void {
    this.#placeButton();
    this.#openForHash();
    this.#check();
  }

  get #sections(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>(SECTIONS)];
  }

  /** The style sheet keeps its space on the same condition: two sections or more. */
  #placeButton(): void {
    let button = this.querySelector<HTMLButtonElement>(BUTTON);
    const [first, second] = this.#sections;
    if (!first || !second) return button?.remove();
    if (!button) {
      button = document.createElement('button');
      button.type = 'button';
      button.dataset['councilPart'] = 'show-all';
    }
    // Also when a page puts a section in front of all others.
    const isAhead = button.compareDocumentPosition(first) === Node.DOCUMENT_POSITION_FOLLOWING;
    if (!isAhead) first.before(button);
    this.#nameButton();
  }

  /**
   * The name says what the button does. `aria-expanded` says it has been done: not every screen reader reads
   * a name that changes under the person who pressed it, but all read a state that changes.
   */
  #nameButton = (): void => {
    const button = this.querySelector(BUTTON);
    if (!button) return;
    const open = this.#sections.every((section) => section.open);
    const name = message(this, messages, open ? 'hideAll' : 'showAll');
    if (button.textContent !== name) button.textContent = name;
    button.setAttribute('aria-expanded', String(open));
  };

  // On the host, so that a button that was cloned or came from a cached page works too.
  #toggleAll = (event: Event): void => {
    // What is clicked may be inside: a browser that translates the page wraps the words of the button.
    if (!this.querySelector(BUTTON)?.contains(event.target as Node)) return;
    const show = this.#sections.some((section) => !section.open);
    for (const section of this.#sections) section.open = show;
    this.#nameButton();
  };

  #openForNewHash = (): void => {
    this.#answered = '';
    this.#openForHash();
  };

  /** Browsers open a section for a target in its body, some of them; none does for a target in its summary. */
  #openForHash(): void {
    const target = location.hash !== this.#answered ? hashTarget() : null;
    if (!target || target === this || !this.contains(target)) return;
    this.#answered = location.hash;
    const closed: HTMLDetailsElement[] = [];
    for (let section = target.closest('details'); section; section = outer(section)) {
      if (!section.open) closed.push(section);
    }
    for (const section of closed) section.open = true;
    if (closed.length) target.scrollIntoView();
  }

  // Where the style sheet can show closed sections on paper, it does.
  #openForPrint = (): void => {
    if (CSS.supports('selector(::details-content)')) return;
    const closed = this.#sections.filter((section) => !section.open);
    this.#closedBeforePrint.push(...closed);
    for (const section of closed) section.open = true;
  };

  #closeAfterPrint = (): void => {
    for (const section of this.#closedBeforePrint.splice(0)) section.open = false;
  };

  #check(): void {
    const all = [...this.children].filter((child) => child.localName === 'details');
    if (!all.length) warn('missing-part', this, { wanted: '<details>' });
    for (const section of all) {
      if (!section.querySelector(':scope > summary')) warn('missing-part', section, { wanted: '<summary>' });
    }
  }
}

const outer = (section: Element): HTMLDetailsElement | null =>
  section.parentElement?.closest('details') ?? null;

/** As browsers look for it: the id as it is written in the address, or else decoded. */
function hashTarget(): Element | null {
  const id = location.hash.slice(1);
  try {
    return document.getElementById(id) ?? document.getElementById(decodeURIComponent(id));
  } catch {
    return null; // a `%` that encodes nothing
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'council-accordion': CouncilAccordion;
  }
}
