import { CONTROL, isChoice, type Control } from './parts.js';

/** One question of a form, read from HTML of any kind: with the kit's elements, with its classes, or with neither. */
export interface Question {
  /** What asks it. */
  title: Element | undefined;
  /** What an error describes: the control, or for several controls their group. */
  target: Element;
}

const GROUP = 'fieldset, [role=group], [role=radiogroup]';
const DATE = 'council-date-input, .council-date-input';

/**
 * The question that a control answers. Its fieldset stands for it if that asks this one question and no other:
 * people must hear of each answer that is missing, and one wrong answer must not describe a whole address.
 */
export function questionOf(control: Control): Question {
  const label = control.labels?.[0];
  const around = (element: Element) => element.closest(`${GROUP}, .council-conditional`);
  const group = around(control);
  const all = [...(group?.querySelectorAll<Control>(CONTROL) ?? [])].filter((each) => around(each) === group);
  return group?.matches(GROUP) && isOneQuestion(control, all)
    ? { title: group.querySelector(':scope > legend') ?? label, target: group }
    : { title: label, target: control };
}

/** The parts of one date, radios of one name, or checkboxes of which no two are demanded each for itself. */
function isOneQuestion(control: Control, all: Control[]): boolean {
  const date = control.closest(DATE);
  const anyName = control.type === 'checkbox' && all.filter(({ required }) => required).length < 2;
  return (
    (date !== null || isChoice(control)) &&
    all.every((other) =>
      date
        ? other.closest(DATE) === date
        : other.type === control.type && (other.name === control.name || anyName),
    )
  );
}

/** The words of a label, legend or error, `without` those that belong to nobody's sentence: a control's in a label. */
export function wordsOf(title: Element | undefined, without = `${CONTROL}, button`): string {
  if (!title) return '';
  const copy = title.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(without)) part.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
