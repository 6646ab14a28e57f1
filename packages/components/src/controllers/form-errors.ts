import { addToken, ensureId, hasToken, removeToken } from '../base/ids.js';
import { targetOf } from './error-link.js';
import { CONTROL, isChoice, isControl, type Control } from './parts.js';
import { questionOf } from './question.js';

/** One line of the summary: what is wrong, and where. */
export interface Problem {
  control: Control;
  message: string;
}

const OWN_ERROR = '.council-error-message[data-council-part=error]';
const SERVER_ERROR = '.council-error-message:not([data-council-part], [hidden])';
const SUMMARY = 'council-error-summary, .council-error-summary';

/** What stands before the summary in the main part of a page: ways back, and what nobody sees. */
const LEADING =
  'nav, council-back-link, .council-back-link, council-breadcrumbs, .council-breadcrumbs, script, style, template, [hidden]';

type Root = Document | ShadowRoot;

/** Removes the errors and the summary that an earlier submit of the form made. The server's stay. */
export function removeErrors(host: Element): void {
  for (const error of host.querySelectorAll(OWN_ERROR)) {
    disconnect(error);
    error.remove();
  }
  pageOf(host)
    .querySelector(`[data-council-form="${CSS.escape(host.id)}"]`)
    ?.remove();
}

/** The same HTML that a server writes: message before the control, described by it, marked as wrong. */
export function showError(target: Element, wrong: Control[], message: string, prefix: string): void {
  const first = isControl(target) ? target : target.querySelector<Control>(CONTROL)!;
  const error = make(
    'p',
    { class: 'council-error-message', 'data-council-part': 'error' },
    make('span', { class: 'council-visually-hidden' }, prefix),
    ` ${message}`,
  );
  placeFor(target, first).before(error);
  addToken(target, 'aria-describedby', ownId(error, `${idOf(first)}-error`));
  for (const each of wrong) if (!isChoice(each)) each.setAttribute('aria-invalid', 'true');
}

/** The server's own message for a question, if it still shows one. */
export const serverError = (host: Element, target: Element): Element | undefined =>
  [...host.querySelectorAll(SERVER_ERROR)].find((error) => hasToken(target, 'aria-describedby', error.id));

/** Puts away what the server said about an answer that has been changed since. Not ours, so it is only hidden. */
export function retire(error: Element): void {
  disconnect(error);
  error.setAttribute('hidden', '');
}

/**
 * Puts the summary first in the main part of the page, in place of the server's; it takes the focus itself. It
 * bears the id of its host, since a page may have two forms, and each has a summary of its own.
 */
export function showSummary(host: Element, problems: Problem[], title: string): void {
  const page = pageOf(host);
  for (const summary of page.querySelectorAll(SUMMARY)) {
    if (leadsInto(host, summary)) summary.setAttribute('hidden', '');
  }
  const heading = make('h2', {}, title);
  const items = problems.map(({ control, message }) => {
    const href = `#${encodeURIComponent(idOf(control))}`;
    return make('li', {}, make('a', { href }, message));
  });
  const summary = make(
    'council-error-summary',
    {
      'data-council-part': 'error-summary',
      'data-council-form': ensureId(host, host.localName),
      role: 'group',
      tabindex: '-1',
    },
    heading,
    make('ul', {}, ...items),
  );

  // Down through the frames that hold the form, so that the summary stands in the same column.
  let before: Element = page instanceof Element ? page : host;
  while (before !== host && before.contains(host)) {
    before = [...before.children].find((child) => !child.matches(LEADING)) ?? host;
  }
  before.before(summary);
  summary.setAttribute('aria-labelledby', ownId(heading, 'error-summary-title'));
}

/** What holds the control and its label. A checkbox has its error above the whole row, where a server writes it. */
function holderOf(control: Control): Element {
  const row = isChoice(control) && control.closest('.council-item')?.parentElement;
  const label = control.labels?.[0];
  const holder = (element: Element): Element =>
    !label || !element.parentElement || (element !== label && element.contains(label))
      ? element
      : holder(element.parentElement);
  return row || holder(control.parentElement!);
}

/**
 * What an error stands before: what holds the control, next to the label. Where label and control stand in cells
 * or columns it is what is in the control's own one, or the message would become a column itself.
 */
function placeFor(target: Element, first: Control): Element {
  const holder = target === first ? holderOf(first) : target;
  let inside: Element = first;
  let child: Element = first;
  for (; child.parentElement !== holder; child = child.parentElement!) inside = child;
  const { display, float } = getComputedStyle(child);
  const around = getComputedStyle(holder).display;
  const isColumn = float !== 'none' || /(flex|grid|row) | dd$/.test(`${around} ${child.localName}`);
  // A group keeps its error above all of its controls, and a field above its row of input and unit.
  return target === first && isColumn && !/flex/.test(display) ? inside : child;
}

/** Whether a summary is about this form and not about another one of the page. */
const leadsInto = (host: Element, summary: Element): boolean =>
  [...summary.querySelectorAll('a')].some((link) => host.contains(targetOf(link) ?? null));

/** The part of the page that a form belongs to. */
const pageOf = (host: Element): Element | Root =>
  host.closest('main, [role=main], dialog') ?? (host.getRootNode() as Root);

/** Undoes what connects an error with its control. Also the server's: a hidden description is still read out. */
function disconnect(error: Element): void {
  const root = error.getRootNode() as Root;
  for (const target of root.querySelectorAll(`[aria-describedby~="${CSS.escape(error.id)}"]`)) {
    removeToken(target, 'aria-describedby', error.id);
    for (const control of [target, ...target.querySelectorAll('[aria-invalid]')]) {
      if (questionOf(control as Control).target === target) control.removeAttribute('aria-invalid');
    }
  }
}

function make(tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

const idOf = (control: Control): string => ensureId(control, control.name || 'answer');

/** Written as an author would: what the kit adds by itself is no omission of the author's, to be warned of. */
function ownId(element: Element, wanted: string): string {
  const id = ensureId(element, wanted);
  removeToken(element, 'data-council-filled', 'id');
  return id;
}
