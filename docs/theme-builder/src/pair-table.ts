/** Every pair in one table, made when somebody opens it: nobody waits for six hundred rows that nobody reads. */
import type { Measured } from '@council-kit/theme';
import { floor } from '@council-kit/theme/files';
import { byId, el } from './dom.ts';
import { sampleOf } from './sample.ts';

const details = byId<HTMLDetailsElement>('all-pairs');
let latest: readonly Measured[] = [];

details.addEventListener('toggle', () => write());

export function showAllPairs(pairs: readonly Measured[], schemes: string): void {
  latest = pairs;
  const where = schemes === 'both' ? '' : ` in ${schemes}`;
  details.querySelector('summary')!.textContent = `All ${pairs.length} pairs${where}`;
  write();
}

const columns = ['Scheme', 'What', 'Colours', 'Ratio', 'Needs', 'WCAG'];

function write(): void {
  if (!details.open) return;
  const head = el('tr', {}, ...columns.map((name) => el('th', { scope: 'col' }, name)));
  const rows = latest.map((pair) => row(pair));
  details
    .querySelector('.docs-table')!
    .replaceChildren(el('table', {}, el('thead', {}, head), el('tbody', {}, ...rows)));
}

function row({
  scheme,
  what,
  foreground,
  background,
  colors,
  ratio,
  need,
  criterion,
}: Measured): HTMLElement {
  const sample = sampleOf(colors, need < 4.5, 'sample sample-small');
  const names = el(
    'span',
    {},
    `${foreground} on ${background}`,
    el('br'),
    el('small', {}, `${colors.foreground} on ${colors.background}`),
  );
  return el(
    'tr',
    {},
    el('td', {}, scheme),
    el('th', { scope: 'row' }, what),
    el('td', {}, el('span', { class: 'sampled' }, sample, names)),
    el('td', {}, `${floor(ratio)}:1`),
    el('td', {}, `${need}:1`),
    el('td', {}, criterion === 'none' ? 'Courtesy' : criterion),
  );
}
