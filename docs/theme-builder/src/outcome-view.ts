/** Above the live page: that everything can be read, or what to do so that it can. */
import { check } from '@council-kit/theme';
import { verdict } from '@council-kit/theme/files';
import type { Clash } from '@council-kit/theme/explain';
import { byId, el, tick } from './dom.ts';
import type { FieldError } from './field-errors.ts';
import type { Outcome, Written } from './outcome.ts';

const place = byId('outcome');
const stays = 'The live page shows the last brief that works.';

/** Shows it, and answers it as words for people who hear the page. */
export function showOutcome(outcome: Outcome, errors: FieldError[], apply: (brief: Written) => void): string {
  if (outcome.kind === 'clashes') return showClashes(outcome.clashes, apply);
  if (outcome.kind === 'problems') return showProblems(errors);
  const words = verdict(check(outcome.theme));
  const [first, ...rest] = words.split('. ');
  const proof = el('a', { href: '#proof' }, 'See the proof');
  place.replaceChildren(
    el('p', { class: 'verdict' }, tick(), el('span', {}, el('strong', {}, `${first}.`), ' ', proof)),
  );
  return [first, ...rest].join('. ');
}

function summary(title: string, ...content: HTMLElement[]): void {
  const heading = el('h3', { id: 'problem-title' }, title);
  const group = { class: 'problem-summary', role: 'group', 'aria-labelledby': 'problem-title' };
  place.replaceChildren(el('div', group, heading, ...content, el('p', { class: 'hint' }, stays)));
}

function showProblems(errors: FieldError[]): string {
  const items = errors.map(({ message, field }) => {
    const link = el('a', { href: `#${field.id}` }, message);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      field.closest('details')?.setAttribute('open', '');
      field.focus();
    });
    return el('li', {}, link);
  });
  summary('There is a problem', el('ul', {}, ...items));
  return `There is a problem. ${errors.map(({ message }) => message).join('. ')}`;
}

/** The command line's words name places in a file; here there is a form. */
export const inWords = (text: string): string => {
  const yours = text.replaceAll(/\bremove overrides\."([\w-]+)"/g, 'remove your colour for overrides."$1"');
  const plain = yours.replaceAll(
    /overrides\."?([\w-]+)"?(?:\.(light|dark))?/g,
    (_, token: string, scheme?: string) => (scheme ? `${token} in ${scheme}` : token),
  );
  return plain.replace(/^./, (letter) => letter.toUpperCase()).replace(/ in the brief\.$/, '.');
};

function showClashes(clashes: Clash[], apply: (brief: Written) => void): string {
  const items = clashes.map(({ message, fixes }) => {
    const buttons = fixes.map(({ words, brief }) => {
      const button = el(
        'button',
        { type: 'button', class: 'button button-second button-fix' },
        inWords(words),
      );
      button.addEventListener('click', () => {
        apply(brief);
        // The button is gone now; what it did is said here.
        place.focus();
      });
      return el('li', {}, button);
    });
    return el('li', {}, el('p', {}, inWords(message)), el('ul', { class: 'fixes' }, ...buttons));
  });
  summary('People could not read this', el('ul', { class: 'clashes' }, ...items));
  return `People could not read this. ${clashes.map(({ message }) => inWords(message)).join(' ')}`;
}
