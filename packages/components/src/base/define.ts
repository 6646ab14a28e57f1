import { checkPage, warn } from './warn.js';

/**
 * Registers an element. The first one to take a tag keeps it, and a tag that is taken never throws: a bare
 * `customElements.define` would end its whole module, and with it every other element of the page.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const first = customElements.get(tag);
  if (first === element) return;
  if (first) return warn('tag-taken', null, { tag });
  try {
    customElements.define(tag, element);
  } catch (error) {
    warn('define-failed', null, { tag, error });
  }
  checkPage();
}
