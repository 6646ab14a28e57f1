import { ensureId, fill, filledIn, fillTokens, isFilled } from '../base/ids.js';
import { warn } from '../base/warn.js';

/** A native control: what a person fills in and a form submits. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The selector of a control. A submit button is none, though ASP.NET writes it as an input. */
export const CONTROL = 'input:not([type=hidden], [type=submit]), select, textarea';

export const isControl = (element: Element): element is Control => element.matches(CONTROL);

/** Chosen, not filled in: often one of several that answer one question. */
export const isChoice = (element: Element): boolean => element.matches('[type=radio], [type=checkbox]');

/**
 * The elements below a host that are its own, wherever they stand: a CMS wraps a label in `<p>`, a question
 * page wraps it in `<h1>`. What stands in another element of the kit belongs to that one.
 */
export function ownElements(host: Element, selector = '*'): Element[] {
  return [...host.querySelectorAll(selector)].filter((element) => isOwn(host, element));
}

function isOwn(host: Element, element: Element): boolean {
  for (let around = element.parentElement!; around !== host; around = around.parentElement!) {
    if (around.localName.startsWith('council-') || around.matches('.council-conditional')) return false;
  }
  return true;
}

export const isHint = (element: Element): boolean => element.matches('.council-hint');

/** An error that says something: many servers always render the paragraph, and leave it empty or hidden. */
export const isError = (element: Element): boolean =>
  element.matches('.council-error-message:not([hidden])') && element.textContent.trim() !== '';

/**
 * Gives the control an id (the one its label asks for, or its name, if free) and points the label at it. Both
 * keep what the author wrote.
 */
export function connectLabel(
  control: Control,
  label: HTMLLabelElement | undefined,
  fallback: string,
): string {
  const asked = label && !isFilled(label, 'for') ? label.htmlFor : '';
  const id = ensureId(control, asked || control.name || fallback);
  if (label && !label.contains(control)) fill(label, 'for', id);
  return id;
}

/** Describes a control or a group by its hints and errors, in this order, after what the author named. */
export function describe(target: Element, id: string, hints: Element[], errors: Element[]): void {
  fillTokens(target, 'aria-describedby', [
    ...hints.map((hint) => ensureId(hint, `${id}-hint`)),
    ...errors.map((error) => ensureId(error, `${id}-error`)),
  ]);
  for (const part of [...hints, ...errors]) if (/\s/.test(part.id)) warn('bad-id', part, { id: part.id });
}

/** Warnings that any control may earn. */
export function checkControl(control: Control, label: HTMLLabelElement | undefined): void {
  const named = label?.textContent.trim() || control.matches('[aria-label], [aria-labelledby]');
  if (!named && !control.labels?.length) warn('no-label', control);
  else if (label && label.control !== control)
    warn('label-elsewhere', label, { for: label.htmlFor, id: control.id });
  if (control.required && control.closest('.council-conditional')) warn('required-in-conditional', control);
}

/** Tells the author what the HTML lacks, so that it will be whole without JavaScript too. */
export function checkFilled(host: Element, own: Element[]): void {
  const filled = own.flatMap((element) =>
    filledIn(element).map((name) => `${name} of <${element.localName}>`),
  );
  if (filled.length) warn('missing-id', host, { filled });
}
