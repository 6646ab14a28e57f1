/** Says beside each field what is wrong with it, in the engine's own words. */
import { byId, el } from './dom.ts';
import { readRow, rows } from './override-rows.ts';

export interface FieldError {
  message: string;
  field: HTMLInputElement;
}

/** How a person is asked for what is missing, and what each setting is called in the form. */
const missing: Record<string, string> = {
  name: 'Enter the name of the council',
  brand: 'Enter the brand colour',
};
const names: Record<string, string> = {
  name: 'Council name',
  brand: 'Brand colour',
  accent: 'Second colour',
  action: 'Main button',
  link: 'Links',
  'font.body': 'Font',
  'font.heading': 'Font of headings',
};

/** Shows these problems and no others; a problem without a field of its own stands at the council's name. */
export function showFieldErrors(problems: readonly string[]): FieldError[] {
  const form = byId('brief');
  for (const old of form.querySelectorAll('.field-error:not(.logo-error)')) old.remove();
  for (const field of form.querySelectorAll('[aria-invalid]:not([type=file])')) {
    field.removeAttribute('aria-invalid');
    describe(field, (ids) => ids.filter((id) => !id.endsWith('-error')));
  }
  return problems.map((problem) => showOne(problem));
}

function showOne(problem: string): FieldError {
  const [, setting = '', rest = ''] = /^(\S+) (.*)$/s.exec(problem) ?? [];
  const [field, name] = place(setting);
  const words = rest.startsWith('is missing')
    ? missing[setting]
    : rest.startsWith('"" is') && 'Enter a colour';
  const message =
    words ||
    `${name} ${rest.replace('Add "accent", or choose "brand".', 'Enter a second colour, or choose Brand.')}`;
  const id = `${field.id}-error`;
  const before = field.closest('.colour') ?? field;
  before.before(
    el('p', { class: 'field-error', id }, el('span', { class: 'docs-hidden' }, 'Error: '), message),
  );
  field.setAttribute('aria-invalid', 'true');
  describe(field, (ids) => [...ids, id]);
  return { message, field };
}

function place(setting: string): [HTMLInputElement, string] {
  const [, token, scheme = 'light'] = /^overrides\.(.*?)(?:\.(light|dark))?$/.exec(setting) ?? [];
  if (token !== undefined) {
    const all = rows().filter((row) => readRow(row).token === token);
    const row = all.find((one) => readRow(one).scheme === scheme) ?? all[0];
    const [name, color] = row?.querySelectorAll<HTMLInputElement>('input.input') ?? [];
    if (name && color) return [isToken(token) ? color : name, token || 'Name'];
  }
  const group = document.querySelector(`[data-setting="${CSS.escape(setting)}"]`);
  const field = group?.querySelector<HTMLInputElement>(
    '.own:not([hidden]) .input, :scope > .input, :scope > .colour > .input',
  );
  return [
    field ?? group?.querySelector('input') ?? byId<HTMLInputElement>('name'),
    names[setting] ?? setting,
  ];
}

const isToken = (name: string) =>
  [...byId<HTMLDataListElement>('tokens').options].some(({ value }) => value === name);

function describe(field: Element, change: (ids: string[]) => string[]): void {
  const ids = change((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}
