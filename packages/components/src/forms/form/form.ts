import { CouncilElement } from '../../base/council-element.js';
import { define } from '../../base/define.js';
import { fill, unfill } from '../../base/ids.js';
import { languageOf, message } from '../../base/messages.js';
import { warn } from '../../base/warn.js';
import {
  removeErrors,
  retire,
  serverError,
  showError,
  showSummary,
  wordsOfError,
  type Problem,
} from '../../controllers/form-errors.js';
import { brokenRule, isChanged, ownMessage, type Rule } from '../../controllers/form-validation.js';
import type { Control } from '../../controllers/parts.js';
import { questionOf, wordsOf } from '../../controllers/question.js';
import { CouncilErrorSummary } from '../error-summary/error-summary.js';
import { formMessages } from './form.messages.js';

type Key = keyof typeof formMessages.en;

/**
 * Checks answers before they are sent, for people on slow connections; the server has the last word and checks
 * them all again.
 *
 * With `validate`, a submit first looks at the native constraints in the HTML (`required`, `type`, `pattern`,
 * `minlength`, `maxlength`, `min`, `max`, `step`). If answers break them, nothing is sent and no other script
 * hears of the submit; the page gets the error messages and the error summary that a server would have written
 * (WCAG 3.3.1, 3.3.3), and the summary takes the focus. It never speaks while a person is typing: a corrected
 * answer loses its message at the next submit. Errors that the server wrote stay until then, and those for
 * answers that have not been changed stay after it.
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
    // Before all others: as with the browser's own checks, nobody hears of a submit that is none.
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

    const words = {
      title: message(this, formMessages, 'title'),
      error: message(this, formMessages, 'error'),
    };
    const problems = answers.flatMap((controls, index): Problem[] => {
      const wrong = broken[index]!;
      const question = questionOf(controls[0]!);
      const standing = serverError(question);
      if (standing && !wrong.length && !controls.some(isChanged)) {
        const control = controls.find((each) => each.getAttribute('aria-invalid') === 'true') ?? controls[0]!;
        return [{ control, message: wordsOfError(standing) }];
      }
      if (standing) retire(standing);
      if (!wrong.length) return [];
      const sentence = this.#sentence(wrong[0]!, brokenRule(wrong[0]!)!);
      showError(question, wrong, sentence, words);
      return [{ control: wrong[0]!, message: sentence }];
    });
    define('council-error-summary', CouncilErrorSummary);
    showSummary(this, problems, words);
  };

  /** The controls of the form that stand in this element, together where they answer one question. */
  #answers(): Control[][] {
    const answers = new Map<Element, Control[]>();
    for (const control of this.#form!.elements) {
      if (!this.contains(control) || !control.matches('input, select, textarea')) continue;
      const { target } = questionOf(control as Control);
      answers.set(target, [...(answers.get(target) ?? []), control as Control]);
    }
    return [...answers.values()];
  }

  #sentence(control: Control, rule: Rule): string {
    if (rule === 'custom') return control.validationMessage;
    const own = ownMessage(control, rule);
    if (own) return own;
    const value = control.getAttribute(rule) ?? '1'; // the step that a number has without the attribute
    const keys = [`${rule}-${value}`, `${rule}-${control.type}`, rule] as Key[];
    const title = control.type === 'checkbox' ? control.labels?.[0] : questionOf(control).title;
    return message(
      this,
      formMessages,
      keys.find((key) => Object.hasOwn(formMessages.en, key))!,
      {
        label: wordsOf(title) || control.getAttribute('aria-label') || control.name,
        count: Number(value),
        limit: control.type === 'date' ? inWords(value, languageOf(this)) : value,
      },
    );
  }
}

/** `2026-03-31` as people write it: 31 March 2026. */
function inWords(date: string, lang: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(date).toLocaleDateString(/^cy/i.test(lang) ? 'cy' : 'en-GB', options);
}

declare global {
  interface HTMLElementTagNameMap {
    'council-form': CouncilForm;
  }
}
