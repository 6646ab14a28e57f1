import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findings, report } from '../budget.mjs';
import { usedRooms } from '../pages.mjs';

const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8'));
const measured = {
  base: 3,
  wiring: 1,
  scripts: new Map([
    ['form', 1],
    ['autocomplete', 4.5],
  ]),
  styles: new Map([['form', 0.25]]),
  pages: { p1: { bundled: 9, separate: 12 } },
  library: 1,
  components: 2,
  requests: 0,
};
const over = (change: object) => report(findings({ ...measured, ...change }, budgets));

describe('size budgets', () => {
  it('pass what is within them, a computed widget by its own', () => {
    expect(over({})).toContain('Every size is within its budget.');
  });

  it.each([
    [{ wiring: 1.9 }, /Over budget: wiring that all fields share/],
    [{ base: 3.6 }, /Over budget: base is 3\.60, budget 3\.5/],
    [{ scripts: new Map([['radios', 1.3]]) }, /Over budget: radios, script/],
    [{ scripts: new Map([['autocomplete', 5.1]]) }, /Over budget: autocomplete, script/],
    [{ styles: new Map([['form', 1.3]]) }, /Over budget: form, style/],
    [{ scripts: new Map([['form', 3.6]]) }, /Over budget: form, script is 3\.60, budget 3\.1/],
    [{ pages: { p1: { bundled: 9.9, separate: 12 } } }, /Over budget: P1, page is 9\.90, budget 9\.5/],
    [{ pages: { p2: { bundled: 9, separate: 99 } } }, /Over budget: P2, page, of separate files/],
    [{ library: 28, components: 40 }, /Over budget: everything/],
    [{ requests: 1 }, /Over budget: requests/],
  ])('name what is over: %o', (change, message) => {
    expect(over(change)).toMatch(message);
  });
});

describe('the style sheets of a page', () => {
  const sheets: Record<string, string> = {
    page: '/* council-tag { } */ council-page { margin: 0 } council-main:focus { outline: none }',
    card: 'council-card > .council-tag { margin: 0 }\n@media print { council-card-group { display: block } }',
    tag: 'council-tag,\ncouncil-badge { color: red }',
    select: 'council-select > select { color: red }',
  };
  const rooms = Object.keys(sheets).map((name) => ({ name, css: `${name}.css` }));
  const used = (html: string) =>
    usedRooms(html, rooms, ({ name }: { name: string }) => sheets[name]!).map(
      ({ name }: { name: string }) => name,
    );

  it.each([
    ['<main class="own council-main" id="main"><p>Words</p></main>', ['page']],
    ['<ul\n id="list" class="council-card-group"><li class="council-card">One</li></ul>', ['card']],
    ['<strong class="council-badge">Open</strong><council-select></council-select>', ['tag', 'select']],
    ['<p class="council-cardboard">council-tag</p>', []],
  ])('are those whose tags or classes it has: %s', (html, names) => {
    expect(used(html)).toEqual(names);
  });
});
