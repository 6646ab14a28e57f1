import type { Control } from './parts.js';

/** One question of a form, read from HTML of any kind: with the kit's elements, with its classes, or with neither. */
export interface Question {
  /** Holds the label or legend, the error and the controls. */
  element: Element;
  /** What asks it. */
  title: Element | undefined;
  /** What an error describes: the control, or for several controls their group. */
  target: Element;
}

/** Whether the control is one of several that answer one question. */
const isShared = (control: Element): boolean =>
  control.matches('[type=radio], [type=checkbox]') ||
  Boolean(control.closest('council-date-input, .council-date-input'));

/** The question that a control answers: its fieldset or, for one control alone, what holds it and its label. */
export function questionOf(control: Control): Question {
  const group = isShared(control) ? control.closest('fieldset, [role=group], [role=radiogroup]') : null;
  const label = control.labels?.[0];
  if (group) return { element: group, title: group.querySelector(':scope > legend') ?? label, target: group };
  const holder = (element: Element): Element =>
    !label || !element.parentElement || (element !== label && element.contains(label))
      ? element
      : holder(element.parentElement);
  return { element: holder(control.parentElement!), title: label, target: control };
}

/** The words of a label or legend, without those of a control that stands inside it. */
export function wordsOf(title: Element | undefined): string {
  const copy = title?.cloneNode(true) as Element | undefined;
  for (const control of copy?.querySelectorAll('input, select, textarea, button') ?? []) control.remove();
  return copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
