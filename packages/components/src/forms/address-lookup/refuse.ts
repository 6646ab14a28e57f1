import { addToken, ensureId, removeToken } from '../../base/ids.js';
import { childAround } from './say.js';

/** Says above the field what is wrong, in the HTML that a server writes, and leads people there. */
export function refuse(host: Element, input: HTMLInputElement, prefix: string, words: string): void {
  const error = document.createElement('p');
  error.className = 'council-error-message';
  error.dataset['councilPart'] = 'error';
  const hidden = document.createElement('span');
  hidden.className = 'council-visually-hidden';
  hidden.textContent = prefix;
  error.append(hidden, ` ${words}`);
  childAround(host, input).before(error);
  addToken(input, 'aria-describedby', ensureId(error, `${input.id}-error`));
  removeToken(error, 'data-council-filled', 'id'); // no omission of the author's, to be warned of
  input.setAttribute('aria-invalid', 'true');
  input.focus();
}

/** Takes back what was said about an answer that people have corrected. The server's words are only hidden. */
export function correct(host: Element, input: HTMLInputElement): void {
  for (const error of host.querySelectorAll(':scope > .council-error-message')) {
    removeToken(input, 'aria-describedby', error.id);
    error.setAttribute('hidden', '');
    if (error.matches('[data-council-part]')) error.remove();
  }
  input.removeAttribute('aria-invalid');
}
