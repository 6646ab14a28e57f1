import { CouncilElement } from '../../base/council-element.js';
import { message } from '../../base/messages.js';
import { warn } from '../../base/warn.js';
import { liveRegion } from '../../controllers/live-region.js';
import { buttonMessages } from './button.messages.js';

const SUBMIT = 'button:not([type=button], [type=reset]), input:is([type=submit], [type=image])';

/** Longer than an unsteady hand needs for its second click, shorter than the patience of a person who tries again. */
const PAUSE = 5000;

/**
 * Guards a submit button: after a click that sent the form, more clicks do nothing for five seconds, so that
 * a person with a tremor, or a slow connection, does not report or pay twice. People who use a screen reader
 * hear once that the form is on its way; the browser shows it to the others.
 *
 * The button is never disabled: it keeps the focus, and its name and value stay in the data. A submit that
 * validation or a script of the page stopped is none, and neither is closing a dialog. Coming back to the
 * page ends the pause. The server must still expect the same form twice.
 *
 * Children: the `<button class="council-button">`, and if the words should be other than “Sending. Please
 * wait.”, a `<template class="council-sending">` that holds them.
 *
 * @tag council-button
 * @summary Guards a submit button against a second click.
 */
export class CouncilButton extends CouncilElement {
  #pause: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    this.addEventListener('click', this.#stopAgain, { capture: true, signal });
    // On the way down, because a handler of the page may stop the event on its way up.
    this.getRootNode().addEventListener('submit', this.#noteSent, { capture: true, signal });
    window.addEventListener('pageshow', this.#endOnReturn, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  protected override sync(): void {
    if (!this.querySelector(SUBMIT)) warn('no-control', this, { wanted: 'submit button' });
    else this.#status();
  }

  #stopAgain = (event: Event): void => {
    if (!this.#pause || !(event.target as Element).closest(SUBMIT)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  #noteSent = (event: Event): void => {
    const { submitter } = event as SubmitEvent;
    const form = event.target as HTMLFormElement;
    if (!submitter || !this.contains(submitter)) return;
    if ((submitter.getAttribute('formmethod') ?? form.getAttribute('method'))?.toLowerCase() === 'dialog')
      return;
    // Only when everybody has heard of the event is it known whether somebody stopped it.
    setTimeout(() => {
      if (event.defaultPrevented || !this.isConnected) return;
      this.#pause = setTimeout(this.#end, PAUSE);
      const own = this.querySelector<HTMLTemplateElement>(':scope > template.council-sending');
      this.#status().textContent =
        own?.content.textContent.trim() || message(this, buttonMessages, 'sending');
    });
  };

  /** The first load shows the page too, perhaps only after a quick person has sent the form. */
  #endOnReturn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#end();
  };

  #end = (): void => {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.querySelector(':scope > [data-council-part=status]')?.replaceChildren();
  };

  #status = (): HTMLElement => liveRegion(this);
}

declare global {
  interface HTMLElementTagNameMap {
    'council-button': CouncilButton;
  }
}
