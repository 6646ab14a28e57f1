/** The form as a brief, and a brief in the form. What has its default is left out, so links stay short. */
import { readOverrides, writeOverrides } from './override-rows.ts';
import type { Written } from './outcome.ts';
import { startNamed } from './starts.ts';
import { keepInStep } from './colour-fields.ts';
import { byId } from './dom.ts';

const form = byId<HTMLFormElement>('brief');

/** Radios whose last answer is a colour of the council's own. */
const withOwn = ['action', 'link'] as const;
const words = { neutral: 'tinted', radius: 'soft', density: 'comfortable', header: 'brand', footer: 'tint' };

const valueOf = (name: string) => String(new FormData(form).get(name) ?? '').trim();

/** Settings of a brief that this form has no field for: they go through it unchanged. */
let carried: Written = {};

export function readForm(): Written {
  const brief: Written = { engine: 1 };
  const put = (key: string, value: unknown) => value && (brief[key] = value);
  const name = valueOf('name');
  put('id', startNamed(name)?.id);
  put('name', name);
  put('brand', valueOf('brand'));
  put('accent', valueOf('accent').toLowerCase() === 'none' ? '' : valueOf('accent'));
  for (const key of withOwn) {
    const choice = valueOf(key);
    const usual = choice === (key === 'action' ? 'brand' : 'auto');
    // An empty field of an own colour is a mistake to be told of, not the default.
    if (!usual) brief[key] = choice === 'own' ? valueOf(`${key}Own`) : choice;
  }
  const font = Object.fromEntries(
    ['body', 'heading'].flatMap((key) => (valueOf(key) ? [[key, valueOf(key)]] : [])),
  );
  put('font', Object.keys(font).length > 0 && font);
  for (const [key, usual] of Object.entries(words)) put(key, valueOf(key) !== usual && valueOf(key));
  put('scene', valueOf('scene') && `${valueOf('scene')}.svg`);
  put('overrides', readOverrides());
  return { ...brief, ...carried };
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const inside = (value: unknown): Written =>
  typeof value === 'object' && value !== null ? (value as Written) : {};

/** The brief has been read by the engine before, or every field shows what is wrong with it. */
export function fillForm(brief: Written): void {
  const set = (name: string, value: string) => {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList || control instanceof HTMLInputElement) control.value = value;
  };
  for (const key of ['name', 'brand', 'accent']) set(key, text(brief[key]));
  for (const key of withOwn) {
    const written = text(brief[key]) || (key === 'action' ? 'brand' : 'auto');
    const isWord = ['brand', 'accent', 'auto', 'blue'].includes(written);
    set(key, isWord ? written : 'own');
    set(`${key}Own`, isWord ? '' : written);
  }
  for (const key of ['body', 'heading']) set(key, text(inside(brief['font'])[key]));
  for (const [key, usual] of Object.entries(words)) set(key, text(brief[key]) || usual);
  const scene = text([brief['scene']].flat()[0]).replace('.svg', '');
  const drawing = byId<HTMLSelectElement>('scene');
  drawing.value = [...drawing.options].some(({ value }) => value === scene) ? scene : '';
  writeOverrides(inside(brief['overrides']));
  const { tolerance, heading } = brief;
  carried = { ...(tolerance !== undefined && { tolerance }), ...(heading !== undefined && { heading }) };
  keepInStep(form);
}

/** The field of an own colour is there while it is the answer. */
export function showOwnFields(): void {
  for (const key of withOwn)
    form.querySelector<HTMLElement>(`[data-field="${key}"]`)!.hidden = valueOf(key) !== 'own';
}
