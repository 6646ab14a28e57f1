import { addToken, ensureId, hasToken, removeToken } from '../base/ids.js';
import type { Control } from './parts.js';
import { questionOf, type Question } from './question.js';

/** One line of the summary: what is wrong, and where. */
export interface Problem {
  control: Control;
  message: string;
}

/** The words that every error needs, in the language of the page. */
export interface ErrorWords {
  title: string;
  error: string;
}

const CONTROL = 'input:not([type=hidden]), select, textarea';
const OWN_ERROR = '.council-error-message[data-council-part=error]';
const OWN_SUMMARY = '[data-council-part=error-summary]';
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
  pageOf(host).querySelector(OWN_SUMMARY)?.remove();
}

/** The same HTML that a server writes: message before the control, described by it, marked as wrong. */
export function showError(question: Question, wrong: Control[], message: string, words: ErrorWords): void {
  const [control] = wrong as [Control];
  const first = question.target === control ? control : question.element.querySelector<Control>(CONTROL)!;
  const error = part('p', 'error', 'council-error-message');
  error.id = freeId(control.getRootNode() as Root, `${ensureId(first, first.name || 'answer')}-error`);
  const spoken = document.createElement('span');
  spoken.className = 'council-visually-hidden';
  spoken.textContent = words.error;
  error.append(spoken, ` ${message}`);

  let before: Element = first;
  while (before.parentElement !== question.element) before = before.parentElement!;
  before.before(error);
  addToken(question.target, 'aria-describedby', error.id);
  for (const each of wrong) if (!isChoice(each)) each.setAttribute('aria-invalid', 'true');
}

/** The server's own message for a question, if it still shows one. */
export function serverError({ element, target }: Question): Element | undefined {
  return [...element.querySelectorAll(SERVER_ERROR)].find(
    (error) => error.id && hasToken(target, 'aria-describedby', error.id),
  );
}

/** Puts away what the server said about an answer that has been changed since. Not ours, so it is only hidden. */
export function retire(error: Element): void {
  disconnect(error);
  error.setAttribute('hidden', '');
}

/** What an error says, without the word “Error:” that only screen readers say. */
export function wordsOfError(error: Element): string {
  const copy = error.cloneNode(true) as Element;
  copy.querySelector('.council-visually-hidden')?.remove();
  return copy.textContent.trim();
}

/** Puts the summary first in the main part of the page, in place of the server's; it takes the focus itself. */
export function showSummary(host: Element, problems: Problem[], words: ErrorWords): void {
  const page = pageOf(host);
  for (const summary of page.querySelectorAll(SUMMARY)) summary.setAttribute('hidden', '');
  const summary = part('council-error-summary', 'error-summary');
  const heading = document.createElement('h2');
  heading.id = freeId(host.getRootNode() as Root, 'error-summary-title');
  heading.textContent = words.title;
  summary.setAttribute('role', 'group');
  summary.setAttribute('aria-labelledby', heading.id);
  summary.setAttribute('tabindex', '-1');
  const list = document.createElement('ul');
  for (const { control, message } of problems) {
    const link = document.createElement('a');
    link.href = `#${encodeURIComponent(ensureId(control, control.name || 'answer'))}`;
    link.textContent = message;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  summary.append(heading, list);

  // Down through the frames that hold the form, so that the summary stands in the same column.
  let before: Element = page instanceof Element ? page : host;
  while (before !== host && before.contains(host)) {
    before = [...before.children].find((child) => !child.matches(LEADING)) ?? host;
  }
  before.before(summary);
}

const isChoice = (control: Control): boolean => control.matches('[type=radio], [type=checkbox]');

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

function part(tag: string, name: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.dataset['councilPart'] = name;
  return element;
}

/** Like `ensureId`, but written as an author would, since it is no omission of the author's. */
function freeId(root: Root, wanted: string): string {
  let id = wanted;
  for (let n = 2; root.getElementById(id); n++) id = `${wanted}-${n}`;
  return id;
}
