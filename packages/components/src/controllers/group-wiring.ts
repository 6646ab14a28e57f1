import { debugging, warn } from '../base/warn.js';
import {
  checkControl,
  checkFilled,
  connectLabel,
  describe,
  isControl,
  isError,
  isHint,
  ownElements,
  type Control,
} from './parts.js';

/**
 * Connects the parts of a question that has several controls: radios, checkboxes, the parts of a date. Hints and
 * errors of the question describe the fieldset, so that they are read once, on arriving in it; a hint inside an
 * item describes that item's control. The first control's id is its name, so that the link `#name` of an error
 * summary focuses it. Fills in what the author left out and never overwrites. Idempotent. Returns the controls
 * that stand in an item, which are those it has wired.
 *
 * An error sets no `aria-invalid` here: ARIA does not allow it on a radio, and of a date only the wrong part is
 * invalid, which the server knows.
 */
export function wireGroup(host: Element): Control[] {
  const own = ownElements(host);
  const items = own.filter((element) => element.matches('.council-item')).flatMap(readItem);
  const ofItems = new Set(items.flatMap((item) => item.own));
  const group = own.find((element) => element.matches('fieldset, [role=group], [role=radiogroup]'));
  const hints = own.filter((element) => isHint(element) && !ofItems.has(element));
  const errors = own.filter((element) => isError(element) && !ofItems.has(element));

  for (const { control, label, own: parts } of items) {
    const id = connectLabel(control, label, host.localName);
    const first = control === items[0]!.control;
    // The question's hint takes the id `name-hint` before that of the first item does.
    if (first && group) describe(group, id, hints, errors);
    // One lone checkbox needs no fieldset: then the question's hint and error are its own.
    const more = first && !group;
    describe(
      control,
      id,
      [...(more ? hints : []), ...parts.filter(isHint)],
      [...(more ? errors : []), ...parts.filter(isError)],
    );
  }

  if (debugging()) {
    if (!items.length) warn('no-control', host, { wanted: '.council-item with an input' });
    if (items.length > 1 && !group) warn('no-fieldset', host);
    if (group?.localName === 'fieldset' && !isNamed(group)) warn('no-legend', group);
    for (const { control, label } of items) checkControl(control, label);
    checkFilled(host, own);
  }
  return items.map((item) => item.control);
}

/** An item without a control is only decoration, such as a paragraph that an editor put there. */
function readItem(
  item: Element,
): { own: Element[]; control: Control; label: HTMLLabelElement | undefined }[] {
  const own = ownElements(item);
  const control = own.find(isControl);
  const label = own.find((element): element is HTMLLabelElement => element.localName === 'label');
  return control ? [{ own, control, label }] : [];
}

const isNamed = (group: Element): boolean =>
  group.matches('[aria-label], [aria-labelledby]') ||
  [...group.children].some((child) => child.localName === 'legend' && child.textContent.trim() !== '');
