// Several councils on one page: a supplier's overview, a shared service, the documentation. Each element that says
// so wears its council, at any depth, and nothing around it changes.
import { createTheme } from '@council-kit/theme';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { visit } from './browser.js';
import { renderPage } from './render-page.js';

const councils = ['northshire', 'castlebridge', 'wold-and-fen', 'aberwen'];
const themeOf = (id: string) =>
  createTheme(JSON.parse(readFileSync(new URL(`../tokens/themes/${id}.json`, import.meta.url), 'utf8')));

const button = (name: string) =>
  `<button class="council-button" type="button" data-name="${name}">Continue</button>`;
const inside = (id: string, content: string, scheme = '') =>
  `<div class="council-surface" data-council-theme="${id}"${scheme && ` data-council-scheme="${scheme}"`}>${content}</div>`;

const html = [
  button('page'),
  ...councils.map((id) => inside(id, button(id))),
  ...councils.map((id) => inside(id, button(`${id} dark`), 'dark')),
  inside(
    'castlebridge',
    `${inside('aberwen', button('aberwen in castlebridge'))}${button('castlebridge again')}`,
  ),
  inside('castlebridge', `<div data-council-scheme="dark">${button('castlebridge, dark inside')}</div>`),
].join('');
const head = councils.map((id) => `<link rel="stylesheet" href="/tokens/css/themes/${id}.css">`).join('');

test('each wears its own colours', async () => {
  const options = {
    council: 'northshire',
    head: `${head}<link rel="stylesheet" href="/tokens/css/themes/northshire.css">`,
  };
  const painted = await visit(renderPage([{ id: 'several', html }], options), {}, (page) =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('[data-name]')].map((element) => {
          const { backgroundColor, borderTopColor, color } = getComputedStyle(element);
          return [element.getAttribute('data-name')!, [backgroundColor, borderTopColor, color]];
        }),
      ),
    ),
  );
  const rgb = (hex: string) =>
    `rgb(${hex
      .match(/[^#]{2}/g)!
      .map((byte) => parseInt(byte, 16))
      .join(', ')})`;
  const expected = (id: string, scheme: 'light' | 'dark' = 'light') => {
    const colors = themeOf(id)[scheme];
    return ['bg', 'border', 'text'].map((part) => rgb(colors[`button-primary-${part}`]!));
  };
  expect(painted).toEqual({
    page: expected('northshire'),
    ...Object.fromEntries(councils.map((id) => [id, expected(id)])),
    ...Object.fromEntries(councils.map((id) => [`${id} dark`, expected(id, 'dark')])),
    'aberwen in castlebridge': expected('aberwen'),
    'castlebridge again': expected('castlebridge'),
    'castlebridge, dark inside': expected('castlebridge', 'dark'),
  });
  expect(new Set(councils.map((id) => painted[id]![0])).size).toBe(councils.length);
});
