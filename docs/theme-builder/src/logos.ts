/** The council's logos. They are looked at, shown and put into the download; nothing else ever has them. */
import { svgProblem } from '@council-kit/theme/files';
import { byId, el } from './dom.ts';

type Place = 'light' | 'onBrand';

interface LogoFile {
  name: string;
  text: string;
}

const files = new Map<Place, LogoFile>();

export function onLogos(changed: () => void): void {
  for (const field of document.querySelectorAll<HTMLElement>('[data-logo]')) {
    const input = field.querySelector('input')!;
    input.addEventListener('change', async () => {
      const place = field.dataset['logo'] as Place;
      const file = input.files?.[0];
      const read = file && { name: file.name, text: await file.text() };
      const problem = read && svgProblem(read.name, read.text);
      say(field, input, problem);
      if (read && !problem) files.set(place, read);
      else files.delete(place);
      changed();
    });
  }
}

function say(field: HTMLElement, input: HTMLInputElement, problem?: string): void {
  field.querySelector('.logo-error')?.remove();
  const hint = `${input.id}-hint`;
  input.setAttribute('aria-describedby', problem ? `${hint} ${input.id}-error` : hint);
  input.toggleAttribute('aria-invalid', Boolean(problem));
  if (!problem) return;
  input.setAttribute('aria-invalid', 'true');
  const words = [el('span', { class: 'docs-hidden' }, 'Error: '), problem];
  input.before(
    el('p', { class: 'field-error logo-error', id: `${input.id}-error`, role: 'alert' }, ...words),
  );
}

/** The logo for this header; where a council has only the other one, that. */
export function logoFor(header: string): string | undefined {
  const order: Place[] = header === 'white' ? ['light', 'onBrand'] : ['onBrand', 'light'];
  const file = order.map((place) => files.get(place)).find(Boolean);
  // As a picture an SVG runs nothing and fetches nothing, whatever it has inside.
  return file && `data:image/svg+xml,${encodeURIComponent(file.text)}`;
}

/** As a brief names them: by file. */
export const logoSetting = (): Record<string, string> | undefined =>
  files.size ? Object.fromEntries([...files].map(([place, { name }]) => [place, name])) : undefined;

export const logoFiles = (): Map<string, string> =>
  new Map([...files.values()].map(({ name, text }) => [name, text]));

/** A council that is started from brings no logo of the one before. */
export function forgetLogos(): void {
  files.clear();
  for (const input of byId('brief').querySelectorAll<HTMLInputElement>('[data-logo] input')) {
    input.value = '';
    say(input.closest('[data-logo]')!, input);
  }
}
