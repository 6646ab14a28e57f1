/** Rows of the council's own colours: one token, one colour, one scheme. */
import { el, byId } from './dom.ts';
import { keepInStep } from './colour-fields.ts';

const list = byId('override-rows');
let count = 0;

export type Overrides = Record<string, string | { light?: string; dark?: string }>;

function addRow(token = '', color = '', scheme = 'light'): HTMLElement {
  const id = `override-${++count}`;
  const option = (value: string, label: string) =>
    el('option', { value, ...(value === scheme && { selected: '' }) }, label);
  const field = (name: string, label: string, control: HTMLElement) =>
    el('div', {}, el('label', { for: `${id}-${name}` }, label), control);
  const input = (name: string, more: Record<string, string> = {}) =>
    el('input', { class: 'input', id: `${id}-${name}`, autocomplete: 'off', spellcheck: 'false', ...more });
  const picker = el('input', { type: 'color', 'aria-label': 'Colour, from a palette' });
  const row = el(
    'fieldset',
    { class: 'override field' },
    el('legend', { class: 'docs-hidden' }, `Own colour ${count}`),
    field('token', 'Name', input('token', { list: 'tokens' })),
    field('color', 'Colour', el('div', { class: 'colour' }, picker, input('color'))),
    field(
      'scheme',
      'Scheme',
      el('select', { class: 'input', id: `${id}-scheme` }, option('light', 'Light'), option('dark', 'Dark')),
    ),
    el('button', { type: 'button', class: 'button button-second', 'data-remove': '' }, 'Remove'),
  );
  const [name, value] = row.querySelectorAll<HTMLInputElement>('.input');
  name!.value = token;
  value!.value = color;
  list.append(row);
  keepInStep(row);
  return row;
}

/** What is in a row. */
export function readRow(row: Element): { token: string; color: string; scheme: 'light' | 'dark' } {
  const [token, color] = Array.from(row.querySelectorAll<HTMLInputElement>('input.input'), ({ value }) =>
    value.trim(),
  );
  return { token: token!, color: color!, scheme: row.querySelector('select')!.value as 'light' | 'dark' };
}

export const rows = () => [...list.children];

/** As they stand in a brief; undefined where there are none. */
export function readOverrides(): Overrides | undefined {
  const both = new Map<string, { light?: string; dark?: string }>();
  for (const row of rows()) {
    const { token, color, scheme } = readRow(row);
    if (token || color) both.set(token, { ...both.get(token), [scheme]: color });
  }
  const written = [...both].map(([token, { light, dark }]): [string, Overrides[string]] => [
    token,
    light !== undefined && dark === undefined
      ? light
      : { ...(light !== undefined && { light }), dark: dark! },
  ]);
  return written.length ? Object.fromEntries(written) : undefined;
}

export function writeOverrides(overrides: Record<string, unknown>): void {
  list.replaceChildren();
  for (const [token, value] of Object.entries(overrides)) {
    const schemes = typeof value === 'object' && value !== null ? value : { light: value };
    for (const [scheme, color] of Object.entries(schemes)) addRow(token, String(color), scheme);
  }
  if (rows().length) byId<HTMLDetailsElement>('overrides').open = true;
}

export function onOverrides(changed: () => void, tokens: string[]): void {
  const add = byId('override-add');
  byId('tokens').append(...tokens.map((value) => el('option', { value })));
  add.addEventListener('click', () => addRow().querySelector('input')!.focus());
  list.addEventListener('click', ({ target }) => {
    const row = (target as Element).closest('[data-remove]')?.closest('.override');
    if (!row) return;
    row.remove();
    add.focus();
    changed();
  });
}
