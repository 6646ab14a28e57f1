import { CouncilElement } from '../../base/council-element.js';
import { define } from '../../base/define.js';
import { fill, unfill } from '../../base/ids.js';
import { message } from '../../base/messages.js';
import { warn } from '../../base/warn.js';
import {
  removeErrors,
  retire,
  serverError,
  showError,
  showSummary,
  type Problem,
} from '../../controllers/form-errors.js';
import {
  brokenRule,
  isChanged,
  limitInWords,
  ownMessage,
  sentenceKeys,
  type Rule,
} from '../../controllers/form-validation.js';
import { isControl, type Control } from '../../controllers/parts.js';
import { questionOf, wordsOf } from '../../controllers/question.js';
import { CouncilErrorSummary } from '../error-summary/error-summary.js';
import { formMessages } from './form.messages.js';

type Key = keyof typeof formMessages.en;

/**
 * Checks answers before they are sent, for people on slow connections; the server has the last word and checks
 * them all again.
 *
 * With `validate`, a submit first looks at the native constraints in the HTML (`required`, `type`, `pattern`,
 * `minlength`, `maxlength`, `min`, `max`, `step`). If answers break them, nothing is sent and no script that
 * listens on the form hears of the submit; the page gets the error messages and the error summary that a server
 * would have written (WCAG 3.3.1, 3.3.3), and the summary takes the focus. It never speaks while a person is
 * typing: a corrected answer loses its message at the next submit. Errors that the server wrote stay until then,
 * and those for answers that have not been changed stay after it.
 *
 * Authors write `novalidate` on a form of theirs, so that people whose script is late hear of mistakes from the server
 * in the same words; the element adds it where it is missing.
 *
 * Stands around a `<form>`, or inside one that somebody else wrote (an ASP.NET page is one form): then it
 * checks only what it holds, and only for its own submit buttons. A button with `formnovalidate` is let through.
 *
 * The words come from `<template class="council-error-messages">` in a field: `<p data-rule="required">Enter
 * your full name</p>`, by the name of the HTML attribute. Without one they are made from the label.
 *
 * @tag council-form
 * @summary Checks answers before they are sent, and shows errors as the server would.
 */
export class CouncilForm extends CouncilElement {
  // Deep, because the form may stand in a wrapper, and come later.
  static override watches = 'subtree' as const;
  static override properties = { validate: { type: Boolean, reflect: true } };

  /** Checks the answers when the form is submitted. Without it the element does nothing. */
  declare validate: boolean;

  #form: HTMLFormElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Early: as with the browser's own checks, no script that listens on the form hears of the submit.
    this.getRootNode().addEventListener('submit', this.#check, { capture: true, signal: this.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#form) unfill(this.#form, 'novalidate');
    this.#form = undefined;
  }

  protected override sync(): void {
    this.#form = this.closest('form') ?? this.querySelector('form') ?? undefined;
    if (!this.#form) warn('missing-part', this, { wanted: '<form>' });
    else if (this.validate) fill(this.#form, 'novalidate', '');
    else unfill(this.#form, 'novalidate');
  }

  #check = (event: Event): void => {
    const { target, submitter } = event as SubmitEvent & { submitter: HTMLButtonElement | null };
    if (!this.validate || target !== this.#form || submitter?.formNoValidate) return;
    if (submitter && !this.contains(submitter) && !this.contains(this.#form)) return;

    removeErrors(this);
    const answers = this.#answers();
    const broken = answers.map((controls) => controls.filter(brokenRule));
    if (broken.every((wrong) => !wrong.length)) return;
    event.preventDefault();
    event.stopImmediatePropagation();

    const problems = answers.flatMap((controls, index): Problem[] => {
      const wrong = broken[index]!;
      const described = questionOf(wrong[0] ?? controls[0]!).target;
      const standing = serverError(this, described);
      if (standing && !wrong.length && !controls.some(isChanged)) {
        const control = controls.find((each) => each.getAttribute('aria-invalid') === 'true') ?? controls[0]!;
        return [{ control, message: wordsOf(standing, '.council-visually-hidden') }];
      }
      if (standing) retire(standing);
      if (!wrong.length) return [];
      const sentence = this.#sentence(wrong[0]!, brokenRule(wrong[0]!)!);
      showError(described, wrong, sentence, message(this, formMessages, 'error'));
      return [{ control: wrong[0]!, message: sentence }];
    });
    define('council-error-summary', CouncilErrorSummary);
    showSummary(this, problems, message(this, formMessages, 'title'));
  };

  /**
   * The controls of the form that stand in this element, together where they answer one question. Radios of one
   * name do so without a fieldset too: one answer is missing, so people hear of it once.
   */
  #answers(): Control[][] {
    const answers = new Map<Element | string, Control[]>();
    for (const control of this.#form!.elements) {
      if (!this.contains(control) || !isControl(control)) continue;
      const { target } = questionOf(control);
      const key = ((target as Control).type === 'radio' && control.name) || target;
      answers.set(key, [...(answers.get(key) ?? []), control]);
    }
    return [...answers.values()];
  }

  #sentence(control: Control, rule: Rule): string {
    if (rule === 'custom') return control.validationMessage;
    const own = ownMessage(control, rule);
    if (own) return own;
    const key = sentenceKeys(control, rule).find((each) => each in formMessages.en) as Key;
    const title = control.type === 'checkbox' ? control.labels?.[0] : questionOf(control).title;
    return message(this, formMessages, key, {
      label: wordsOf(title) || control.getAttribute('aria-label') || control.name,
      count: Number(control.getAttribute(rule)),
      limit: limitInWords(control, rule),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'council-form': CouncilForm;
  }
}
