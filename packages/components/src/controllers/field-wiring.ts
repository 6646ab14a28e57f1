import { fill, unfill } from '../base/ids.js';
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

/**
 * Connects the parts of a field with one control: label, hints and errors are what a screen reader says on
 * arriving in it (WCAG 1.3.1, 3.3.1, 3.3.2). Fills in what the author left out (`id`, `for`,
 * `aria-describedby`, `aria-invalid` while there is an error) and never overwrites. Idempotent.
 *
 * `accept` is the selector of the control; without one there is nothing to connect and the HTML stays as it is.
 */
export function wireField(host: Element, accept: string): void {
  const own = ownElements(host, `label, .council-hint, .council-error-message, ${accept}`);
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

  describe(control, connectLabel(control, label, host.localName), hints, errors);
  if (errors.length) fill(control, 'aria-invalid', 'true');
  else unfill(control, 'aria-invalid');

  if (debugging()) {
    checkControl(control, label);
    checkFilled(host, own);
  }
}
