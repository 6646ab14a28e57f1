import { isChoice, type Control } from './parts.js';

/** The HTML attribute that an answer breaks, or `custom` for what a script of the page said with `setCustomValidity`. */
export type Rule =
  'custom' | 'required' | 'type' | 'minlength' | 'maxlength' | 'pattern' | 'min' | 'max' | 'step';

/** In the order in which they help: whoever left a field empty need not hear about its format. */
const FLAGS = {
  customError: 'custom',
  valueMissing: 'required',
  badInput: 'type',
  typeMismatch: 'type',
  tooShort: 'minlength',
  tooLong: 'maxlength',
  patternMismatch: 'pattern',
  rangeUnderflow: 'min',
  rangeOverflow: 'max',
  stepMismatch: 'step',
} as const;

/** The first rule that the answer breaks. A control that nobody is asked to fill in breaks none. */
export function brokenRule(control: Control): Rule | undefined {
  if (!isAsked(control)) return undefined;
  return Object.entries(FLAGS).find(([flag]) => control.validity[flag as keyof ValidityState])?.[1];
}

/** Not disabled, not folded away, and not in the branch of a choice that was not chosen: the server ignores those. */
function isAsked(control: Control): boolean {
  if (!control.willValidate || !control.getClientRects().length) return false;
  const branch = control.closest('.council-conditional');
  const choice = branch?.previousElementSibling?.querySelector<HTMLInputElement>(':scope > input');
  return choice?.checked ?? true;
}

/** Whether the answer is another than the one that the server wrote into the page. */
export function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  }
  const { checked, defaultChecked } = control as HTMLInputElement;
  return isChoice(control) ? checked !== defaultChecked : control.value !== control.defaultValue;
}

/**
 * The author's words for a broken rule, from `<template class="council-error-messages">` beside the control or
 * around it, but not from the question that a conditional one belongs to: `<p data-rule="required">`.
 */
export function ownMessage(control: Control, rule: Rule): string | undefined {
  for (
    let node = control.parentElement;
    node && !node.matches('form, .council-conditional');
    node = node.parentElement
  ) {
    const template = node.querySelector<HTMLTemplateElement>(':scope > template.council-error-messages');
    if (template)
      return template.content.querySelector(`[data-rule="${rule}"]`)?.textContent.trim() || undefined;
  }
  return undefined;
}

/** The value of the attribute that the answer breaks. Without one a number has a step of 1. */
const limitOf = (control: Control, rule: Rule): string => control.getAttribute(rule) ?? '1';

/**
 * Where to look for the sentence about a broken rule, the most exact first: by the type of the control, by the
 * value of the attribute, by the rule. What comes from a clock or a calendar is earlier or later, like a date.
 */
export function sentenceKeys(control: Control, rule: Rule): string[] {
  const likeDate = rule !== 'type' && /time|month|week/.test(control.type);
  return [`${rule}-${control.type}`, `${rule}-${likeDate ? 'date' : limitOf(control, rule)}`, rule];
}

/**
 * A first or last day as a date field in the UK shows it: `2026-03-31` is 31/03/2026. In figures, because Chrome
 * knows no Welsh months and would put American English into the sentence. Other limits stay as they are.
 */
export const limitInWords = (control: Control, rule: Rule): string =>
  limitOf(control, rule)
    .replace(/^(\d+)-(\d\d)-?(\d*)/, '$3/$2/$1')
    .replace(/^\/|T/, ' ')
    .trim();
