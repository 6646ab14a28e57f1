import { CouncilElement } from '../../base/council-element.js';
import { fill, unfill } from '../../base/ids.js';
import { make } from '../../base/make.js';
import { message } from '../../base/messages.js';
import { warn } from '../../base/warn.js';
import { bankHoliday, type Nation } from './bank-holidays.js';
import { changesAfter, hoursOn, nextChange, stateAt, type OpeningHours } from './hours.js';
import { loadJson, parseJson } from './load-json.js';
import { dateOf, wallAt } from './london.js';
import messages from './opening-hours.messages.js';
import { readHours } from './read-hours.js';
import { daysOf, hoursTable } from './rows.js';
import { askWords, changeWords, stateWords, type Say, type Words } from './sentences.js';

const STATE = ':scope > [data-council-part=state]';
const TABLE = ':scope > [data-council-part=table]';
const INLINE = ':scope > script[type="application/json"]';
const OWN_TABLE = 'table:not([data-council-part] *)';
const PHONE = 'a[href^="tel:" i]:not([data-council-part] *)';

/** So long a server may take, in milliseconds. After that the author’s words are all there is. */
const PATIENCE = 8000;

/**
 * Says whether a place is open now, until when or from when, and what will be different in the next seven days.
 *
 * The author’s table of hours is there for everybody. From data, a file at `src` or else JSON inside, the element
 * writes a sentence into space that is kept for it. It marks the row of today. It reckons in the time of the United
 * Kingdom, whatever the device says, and knows the bank holidays. Where the author has no table, it adds one that a
 * person can open.
 *
 * Children: a `<table>` with a row for each day, or a paragraph that says how to ask. Where there is no `src`,
 * `<script type="application/json">` with the hours.
 *
 * @tag council-opening-hours
 * @summary Says whether a place is open now, and until when or from when.
 */
export class CouncilOpeningHours extends CouncilElement {
  static override watches = 'subtree' as const;

  static override properties = { src: {}, nation: {} };

  /** The address of a JSON file with the hours. */
  declare src: string | null | undefined;
  /** Whose bank holidays count: `scotland` or `northern-ireland`. If nothing is said, those of England and Wales. */
  declare nation: Nation | null | undefined;

  #asked: string | null | undefined;
  #answer: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    // A page that slept has missed its timer.
    window.addEventListener('pageshow', (event) => event.persisted && this.#lookAgain(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || this.#lookAgain(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** The first look waits for the answer, so that nothing is said that has to be taken back. */
  protected override async scheduleUpdate(): Promise<void> {
    while (this.src !== this.#asked) {
      this.#asked = this.src;
      this.#answer = this.src ? await loadJson(this.src, PATIENCE) : undefined;
    }
    await super.scheduleUpdate();
  }

  protected override sync(): void {
    const now = Date.now();
    const today = dateOf(wallAt(now));
    const nation = this.nation ?? 'england-and-wales';
    const inline = this.querySelector(INLINE);
    const data = readHours(this.#answer) ?? readHours(parseJson(inline?.textContent));
    const state = data && stateAt(data, now, nation);
    const day = data && hoursOn(data, today, nation);
    const changes = data && changeWords(this.#say, changesAfter(data, now, nation));
    const words = state
      ? stateWords(this.#say, state)
      : askWords(this.#say, day, data?.phone ?? this.querySelector(PHONE)?.textContent.trim());
    const table = data && hoursTable(this.#say, data, today, nation);
    this.#write(this.src || inline ? { ...words, changes } : undefined);
    // On a day that is not as usual, the row of its weekday is not true.
    const isSpecial = day?.isSpecial ?? Boolean(bankHoliday(today, nation));
    for (const root of [this, table]) this.#markToday(root, isSpecial ? NaN : new Date(today).getUTCDay());
    this.#placeTable(table);
    this.#check(inline, data);
    clearTimeout(this.#timer);
    if (this.isConnected) this.#timer = setTimeout(this.#lookAgain, nextChange(now, state) - now);
  }

  /** The style sheet keeps the space of two lines, wherever data are promised. */
  #write(words: Words | undefined): void {
    const there = this.querySelector(STATE);
    if (!words) return there?.remove();
    const { bold, text, changes } = words;
    const lines = [bold || text ? make('p', {}, bold ? make('strong', {}, bold) : '', text) : ''];
    if (changes) lines.push(make('p', {}, changes));
    const state = make('div', {}, ...lines);
    state.dataset['councilPart'] = 'state';
    if (!there) this.prepend(state);
    else if (!there.isEqualNode(state)) there.replaceChildren(...state.childNodes);
  }

  /** It comes closed, in one line that the style sheet keeps: opened, it would push away what people read. */
  #placeTable(table: HTMLTableElement | undefined): void {
    const there = this.querySelector(TABLE);
    if (!table || this.querySelector(OWN_TABLE)) return there?.remove();
    const old = there?.querySelector('table');
    if (old) return old.isEqualNode(table) ? undefined : old.replaceWith(table);
    const details = make('details', {}, make('summary', {}, this.#say('allHours')), table);
    details.className = 'council-details';
    details.dataset['councilPart'] = 'table';
    this.append(details);
  }

  #markToday(root: Element | undefined, today: number): void {
    for (const row of root?.querySelectorAll('tbody > tr:not([data-council-part] *)') ?? []) {
      const name = row.firstElementChild?.textContent.trim() ?? '';
      if (daysOf(name, this.#say).includes(today)) fill(row, 'aria-current', 'date');
      else unfill(row, 'aria-current');
    }
  }

  #check(inline: Element | null, data: OpeningHours | undefined): void {
    if (!data && (inline ?? this.#answer)) warn('missing-part', this, { wanted: 'valid JSON of hours' });
    if (!this.querySelector(':scope > :not(script, [data-council-part])'))
      warn('missing-part', this, { wanted: '<table> or <p>' });
  }

  #lookAgain = (): void => {
    // Whoever was offline may be back.
    if (!this.#answer) this.#asked = undefined;
    this.requestUpdate();
  };

  #say: Say = (key, values) => message(this, messages, key, values);
}

declare global {
  interface HTMLElementTagNameMap {
    'council-opening-hours': CouncilOpeningHours;
  }
}
