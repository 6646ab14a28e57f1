import { ensureId, fill, unfill } from '../base/ids.js';
import { debugging, warn } from '../base/warn.js';
import {
  checkControl,
  checkFilled,
  connectLabel,
  describe,
  isError,
  isHint,
  ownElements,
  type Control,
} from './parts.js';

const COUNT = 'council-character-count, .council-character-count';

/**
 * Connects the parts of a field with one control: label, hints, errors and the limit of the answer are what a screen
 * reader says on arriving in it (WCAG 1.3.1, 3.3.1, 3.3.2). Fills in what the author left out (`id`, `for`,
 * `aria-describedby`, `aria-invalid` while there is an error) and never overwrites. Idempotent.
 *
 * `accept` is the selector of the control; without one there is nothing to connect and the HTML stays as it is.
 */
export function wireField(host: Element, accept: string): void {
  const own = ownElements(host, `label, .council-hint, .council-error-message, ${COUNT}, ${accept}`);
  const controls = own.filter((element): element is Control => element.matches(accept));
  const control = controls[0];
  if (!control) {
    warn('no-control', host, { wanted: accept.split(':')[0] });
    return;
  }
  if (controls.length > 1) warn('many-controls', host, { count: controls.length });

  const labels = own.filter((element) => element.localName === 'label') as HTMLLabelElement[];
  const label = labels.find((each) => !each.htmlFor || each.htmlFor === control.id) ?? labels[0];
  const hints = own.filter(isHint);
  const errors = own.filter(isError);
  const limits = own.filter((each) => each.matches(COUNT)).flatMap((each) => each.querySelector('p') ?? []);

  const id = connectLabel(control, label, host.localName);
  for (const limit of limits) ensureId(limit, `${id}-count`);
  describe(control, id, hints, [...errors, ...limits]);
  if (errors.length) fill(control, 'aria-invalid', 'true');
  else unfill(control, 'aria-invalid');

  if (debugging()) {
    checkControl(control, label);
    checkFilled(host, [...own, ...limits]);
  }
}
