import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { childrenComplete, noticeChanges, silently, watchChildren } from './children.js';
import { warn } from './warn.js';

/**
 * What every element of the kit has in common. It has no shadow root: its HTML is the author's, readable and
 * submittable without it. Its one job is to run `sync` when the children are all there, to run it again when
 * they or a property change, and to leave nothing behind when it goes.
 */
export abstract class CouncilElement extends ReactiveElement {
  /** What `sync` reads: the direct children, or the whole `subtree`. */
  static watches: 'children' | 'subtree' = 'children';

  #connection?: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { watches } = this.constructor as typeof CouncilElement;
    watchChildren(this, watches === 'subtree');
    if (this.recompute) this.#listen();
    // Moved or put back: it may stand under another language, or beside an id like its own.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#connection = undefined;
  }

  /**
   * Makes the page agree with the author's HTML and the properties. It runs many times, so it must change
   * nothing when there is nothing to change, and it never moves, wraps or deletes a node of the author's.
   */
  protected abstract sync(changed: PropertyValues): void;

  /**
   * An element that shows something computed from values (characters left) defines this: it is called after
   * typing, after a form is reset, and when the browser restores a page with the values of an earlier visit.
   */
  protected recompute?(): void;

  /** Ends when the element leaves the page: for listeners on document, window or any node outside. */
  protected get signal(): AbortSignal {
    if (!this.isConnected) return AbortSignal.abort();
    return (this.#connection ??= new AbortController()).signal;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** `updateComplete` covers children that were changed a moment ago, too. */
  protected override getUpdateComplete(): Promise<boolean> {
    noticeChanges();
    return super.getUpdateComplete();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const complete = childrenComplete(this);
    return complete ? complete.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    silently(this, () => {
      super.update(changed);
      try {
        this.sync(changed);
        this.toggleAttribute('data-council-ready', true);
      } catch (error) {
        // Styles hide things only in a ready element: without the mark the plain HTML is all there to use.
        this.removeAttribute('data-council-ready');
        warn('sync-failed', this, { error });
        reportError(error);
      }
    });
  }

  #listen(): void {
    const { signal } = this;
    const recompute = () => this.recompute?.();
    this.addEventListener('input', recompute, { signal });
    // `reset` is announced before the values go back, hence the next task.
    this.getRootNode().addEventListener('reset', () => setTimeout(() => signal.aborted || recompute()), {
      signal,
    });
    window.addEventListener('pageshow', recompute, { signal });
  }
}
