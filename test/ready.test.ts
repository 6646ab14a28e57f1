import { describe, expect, test } from 'vitest';
import { getServer, visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { fault } from './checks/problem.js';
import { examples } from './examples.js';
import { renderPage } from './render-page.js';

/** A page whose `council.js` is this text, under an address of its own. */
async function waitWith(script: string, html: string): Promise<void> {
  const base = `/kit-${Math.random()}`;
  (await getServer()).file(`${base}/council-kit/cdn/council.js`, { body: script });
  const page = renderPage([fault(html)], { sheet: 'none', base });
  await visit(page, {}, (tab) => whenReady(tab, 200));
}

describe('waiting for the elements', () => {
  const form = '<council-form validate><form><input></form></council-form>';

  test('planted fault: a script that defines nothing', async () => {
    await expect(waitWith('', form)).rejects.toThrow(/Never ready: council-form/);
  });

  test('planted fault: an element that stops before it is done', async () => {
    const stops = 'customElements.define("council-form", class extends HTMLElement {})';
    await expect(waitWith(stops, form)).rejects.toThrow(/Never ready: council-form/);
  });

  test('nobody waits for a tag that has styles only', async () => {
    await expect(waitWith('', '<council-hint>Text</council-hint>')).resolves.toBeUndefined();
  });
});

describe('the pictures of the examples', () => {
  const withRoutes = examples.filter(({ routes }) => Object.keys(routes).length);

  test('are there', async () => {
    expect(withRoutes.length).toBeGreaterThan(0);
    const widths = await visit(renderPage(withRoutes), {}, (page) =>
      page.evaluate(() => [...document.querySelectorAll('img')].map(({ naturalWidth }) => naturalWidth)),
    );
    expect(widths.length).toBeGreaterThan(0);
    expect(widths).not.toContain(0);
  });

  test('planted fault: a picture that no route names', async () => {
    const page = renderPage([fault('<img src="/photos/nowhere.svg" alt="A bin" width="1600" height="900">')]);
    await expect(visit(page, {}, async () => {})).rejects.toThrow('lacks /photos/nowhere.svg');
  });
});
