import { CouncilElement } from '../../base/council-element.js';
import { ensureId, fill } from '../../base/ids.js';
import { message } from '../../base/messages.js';
import { debugging, warn } from '../../base/warn.js';
import { goToControl, targetOf } from '../../controllers/error-link.js';
import { checkFilled, ownElements } from '../../controllers/parts.js';
import { errorSummaryMessages } from './error-summary.messages.js';

/**
 * Everything that is wrong with the answers of a page, first thing in its main part (WCAG 3.3.1, 3.3.3).
 *
 * When it first appears it takes the focus, so that nobody misses it: people who use a screen reader hear its
 * heading, people who zoom in are taken there. The page's title begins with “Error:” for as long as it is
 * there, because the title is what is read first after loading. Its links go to the wrong answer itself, with
 * the question in view, and open what the answer is folded away in.
 *
 * Children: a heading, and a list of links to the ids of the controls (of a group: its first choice). Without
 * script they are plain links. A summary that is empty or hidden, as many servers render it, does nothing.
 *
 * @attr {boolean} hidden - As in HTML. While it is hidden, the title of the page has no “Error:”.
 * @tag council-error-summary
 * @summary Everything that is wrong with the answers of a page, with links to them.
 */
export class CouncilErrorSummary extends CouncilElement {
  static override watches = 'subtree' as const;
  static override properties = { noFocus: { type: Boolean, attribute: 'no-focus' } };

  /** Leaves the focus where it is: for a page that shows a summary without being about it. */
  declare noFocus: boolean;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'hidden'];
  }

  #focused = false;
  #titlePrefix = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#follow, { signal: this.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#restoreTitle();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'hidden') this.requestUpdate();
  }

  protected override sync(): void {
    const own = ownElements(this);
    const heading = own.find((element) => element.matches('h1, h2, h3, h4, h5, h6'));
    if (heading) fill(this, 'aria-labelledby', ensureId(heading, 'error-summary-title'));
    else if (!this.matches('[aria-label], [aria-labelledby]'))
      warn('missing-part', this, { wanted: 'heading' });
    fill(this, 'role', 'group');
    fill(this, 'tabindex', '-1');
    if (debugging()) {
      checkFilled(this, [this, ...own]);
      this.#checkLinks();
    }
    if (!this.textContent.trim() || !this.getClientRects().length) {
      // The next errors that a script puts in are news again.
      this.#focused = false;
      return this.#restoreTitle();
    }

    this.#prefixTitle();
    if (!this.#focused && !this.noFocus) this.focus();
    this.#focused = true;
  }

  #prefixTitle(): void {
    const prefix = `${message(this, errorSummaryMessages, 'titlePrefix')} `;
    const known = Object.values(errorSummaryMessages).map(({ titlePrefix }) => titlePrefix);
    if ([prefix, ...known].some((each) => document.title.startsWith(each))) return;
    document.title = prefix + document.title;
    this.#titlePrefix = prefix;
  }

  /** Another summary that is still there puts its own words in front of the title. */
  #restoreTitle(): void {
    const prefix = this.#titlePrefix;
    this.#titlePrefix = '';
    if (!prefix || !document.title.startsWith(prefix)) return;
    document.title = document.title.slice(prefix.length);
    for (const other of document.querySelectorAll('council-error-summary')) {
      if (other !== this) other.requestUpdate?.();
    }
  }

  /** The summary comes before the answers, so that a page that is still loading may lack them. */
  #checkLinks = (): void => {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#checkLinks, { signal: this.signal });
      return;
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      if (!targetOf(link)) warn('broken-link', link, { href: link.getAttribute('href') });
    }
  };

  #follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    // A new tab, a download: the person asked the browser for something else.
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const control = targetOf(link);
    if (control && goToControl(control)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'council-error-summary': CouncilErrorSummary;
  }
}
