/** A colour can be written or picked: the text field and the browser's own picker beside it say the same. */
import { hexOf } from './outcome.ts';

/** Called for what was changed, before anything else reads it. */
export function changeOther(changed: EventTarget | null): void {
  if (!(changed instanceof HTMLInputElement)) return;
  const pair = changed.closest('.colour');
  if (!pair) return;
  const [picker, field] = pair.querySelectorAll('input');
  if (changed === picker) field!.value = picker.value;
  show(picker!, field!);
}

export function keepInStep(inside: HTMLElement): void {
  for (const pair of inside.querySelectorAll('.colour')) {
    const [picker, field] = pair.querySelectorAll('input');
    show(picker!, field!);
  }
}

function show(picker: HTMLInputElement, field: HTMLInputElement): void {
  const hex = field.value.trim() && hexOf(field.value);
  picker.classList.toggle('is-empty', !hex);
  // A picker always has a colour. One that stands for none is white, crossed out.
  picker.value = hex || '#ffffff';
}
