import { CouncilElement } from '../../base/council-element.js';
import { ensureId, fillTokens } from '../../base/ids.js';
import { message } from '../../base/messages.js';
import { warn } from '../../base/warn.js';
import { SECOND, Session } from './session.js';
import { sessionTimeoutMessages } from './session-timeout.messages.js';
import { say, statusOf } from './status.js';

/**
 * Warns people before a session ends, in time to say that they are still there, and gives them more of it
 * (WCAG 2.2.1). The page stays where it is, so nothing that they typed is lost.
 *
 * The server ends the session, a minute or two after the time that is said here. A page that is opened in another
 * tab, and more time that is asked for there, count here too.
 *
 * Children: words that say how long the session lasts; a `<form method="post" target="_blank">` whose button asks
 * the server for more time, also without script; and a `<dialog>` with a heading, a `<form method="dialog">` whose
 * button stays, and a link to the page that is shown at the end. Closing the dialog in any way, as with Esc, asks
 * for more time.
 *
 * @tag council-session-timeout
 * @summary Warns people before a session ends, and gives them more of it.
 */
export class CouncilSessionTimeout extends CouncilElement {
  static override properties = {
    lasts: { attribute: 'after', type: Number },
    early: { attribute: 'warn', type: Number },
    save: {},
  };

  /** How many minutes the session lasts: 20 if nothing is said. */
  declare lasts: number;
  /** How many minutes before the end people are warned: 5 if nothing is said, and never more than half the session. */
  declare early: number;
  /** The id of a submit button that keeps the answers as they are. It is pressed at the end. */
  declare save: string | undefined;

  #session = new Session();
  #asking = false;
  #failed = false;
  #over = false;

  constructor() {
    super();
    this.lasts = 20;
    this.early = 5;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    this.addEventListener('submit', this.#noteSubmit, { signal });
    this.addEventListener('close', this.#noteClose, { capture: true, signal });
    document.addEventListener('visibilitychange', this.#look, { signal });
    window.addEventListener('pageshow', this.#noteReturn, { signal });
    const timer = setInterval(this.#look, SECOND);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#session.close();
    });
  }

  protected override sync(): void {
    const { more, dialog, end } = this.#parts;
    if (!more || !dialog || !end) {
      warn('missing-part', this, { wanted: more ? '<dialog> with a link' : '<form method="post">' });
      return;
    }
    fillTokens(dialog, 'aria-describedby', [ensureId(statusOf(dialog), 'session-timeout-left')]);
    statusOf(this);
    this.#session.lasts = this.lasts;
    if (this.#session.isShared) return;
    this.#session.share(more.getAttribute('action') ?? '', this.#goOn);
    if (!this.hasUpdated) this.#session.tellOtherTabs();
  }

  get #parts() {
    const dialog = this.querySelector('dialog');
    const more = this.querySelector<HTMLFormElement>('form[method=post i]');
    return { more, dialog, end: dialog?.querySelector<HTMLAnchorElement>('a[href]') };
  }

  get #isLate(): boolean {
    return this.#session.isLate(this.early);
  }

  #look = (): void => {
    const { dialog, end } = this.#parts;
    if (!this.#session.isShared || !dialog || !end || this.#asking || this.#over || !this.#isLate) return;
    if (this.#session.left <= 0) return this.#leave(end);
    say(this, '');
    say(dialog, (this.#failed ? `${this.#words('failed')} ` : '') + this.#words(...this.#session.remaining));
    if (!dialog.open) dialog.showModal();
  };

  #words(key: keyof typeof sessionTimeoutMessages.en, count?: number): string {
    return message(this, sessionTimeoutMessages, key, { count });
  }

  /** The button outside the dialog, in good time. */
  #noteSubmit = (event: Event): void => {
    if (event.target !== this.#parts.more) return;
    event.preventDefault();
    void this.#askForMore();
  };

  /** Also when another tab was quicker: then there is time again, and nothing to ask for. */
  #noteClose = (event: Event): void => {
    if (event.target === this.#parts.dialog && this.#isLate && !this.#over) void this.#askForMore();
  };

  /** Back on a page that the browser had kept: only the server knows what became of the session in between. */
  #noteReturn = ({ persisted }: PageTransitionEvent): void => {
    this.#over = false;
    if (persisted && this.#session.isShared) void this.#askForMore();
  };

  async #askForMore(): Promise<void> {
    const { more } = this.#parts;
    if (this.#asking || !more) return;
    this.#asking = true;
    const isGranted = await this.#session.askForMore(more);
    this.#asking = false;
    this.#failed = !isGranted;
    if (!isGranted) return this.#isLate ? this.#look() : say(this, this.#words('failed'));
    this.#goOn();
    say(this, this.#words('extended', this.lasts));
  }

  #goOn = (): void => {
    this.#failed = false;
    this.#parts.dialog?.close();
  };

  /** The answers first: sent as they are, by a button of the author's, which brings the next page too. */
  #leave(end: HTMLAnchorElement): void {
    this.#over = true;
    const button = this.save && (this.getRootNode() as Document).getElementById(this.save);
    if (button instanceof HTMLButtonElement && button.form) button.form.requestSubmit(button);
    else end.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'council-session-timeout': CouncilSessionTimeout;
  }
}
