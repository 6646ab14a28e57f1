import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findings, report } from '../budget.mjs';

const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8'));
const measured = {
  base: 3,
  scripts: new Map([
    ['form', 1],
    ['autocomplete', 4.5],
  ]),
  styles: new Map([['form', 0.25]]),
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
    [{ base: 3.6 }, /Over budget: base is 3\.60, budget 3\.5/],
    [{ scripts: new Map([['radios', 1.3]]) }, /Over budget: radios, script/],
    [{ scripts: new Map([['autocomplete', 5.1]]) }, /Over budget: autocomplete, script/],
    [{ styles: new Map([['form', 1.3]]) }, /Over budget: form, style/],
    [{ scripts: new Map([['form', 3.6]]) }, /Over budget: form, script is 3\.60, budget 3\.5/],
    [{ library: 21, components: 40 }, /Over budget: everything/],
    [{ requests: 1 }, /Over budget: requests/],
  ])('name what is over: %o', (change, message) => {
    expect(over(change)).toMatch(message);
  });
});
