// What WebKit tells assistive technology about each control, beside what Chromium says of it in ../accessibility-tree.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getServer } from '../browser.js';
import { whenReady } from '../checks/contents.js';
import { fault } from '../checks/problem.js';
import { examples, pages } from '../examples.js';
import { renderPage, type PageExample } from '../render-page.js';
import { launchWebKit, type WebKit } from './driver.js';

const CONTROLS = 'a[href], button, summary, input:not([type=hidden]), select, textarea';

/** Lines of Chromium's trees that are about controls: role, name, and what else is said of them. */
const LINE =
  /^ *(link|button|textbox|searchbox|spinbutton|combobox|listbox|radio|checkbox|DisclosureTriangle\w*) ("(?:[^"\\]|\\.)*")?(.*)$/gm;

/** What WebKit calls the same: it has no role for a summary. */
function roleInWebKit(role: string, more: string): string {
  if (role === 'combobox' && more.includes('hasPopup menu')) return 'button'; // a `<select>`
  if (role === 'spinbutton') return 'textbox';
  return role.startsWith('DisclosureTriangle') ? '' : role;
}

/** The white space inside a name is each browser's own affair. */
const asText = (role: string, name: string) => `${role} ${name.replaceAll(/\s+/g, '')}`.trim();

function controlsInChromium(tree: string): string[] {
  return [...tree.matchAll(LINE)]
    .map(([, role, name = '""', more]) =>
      asText(roleInWebKit(role!, more!), (JSON.parse(name) as string).replace(/: No file chosen$/, '')),
    )
    .filter((line) => line !== 'Details'); // what Chromium calls a `<details>` whose summary is missing
}

let webkit: WebKit;

async function controlsInWebKit(page: readonly PageExample[]): Promise<Map<string, string[]>> {
  await webkit.goto((await getServer()).page(renderPage(page)));
  await whenReady(webkit);
  const where = await webkit.evaluate((controls) => {
    const shown = [...document.querySelectorAll(`[data-example] :is(${controls})`)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]'),
    );
    for (const element of shown) element.setAttribute('data-control', '');
    return shown.map((element) => element.closest('[data-example]')!.getAttribute('data-example')!);
  }, CONTROLS);
  const said = new Map<string, string[]>(page.map(({ id }) => [id, []]));
  for (const [index, element] of (await webkit.find('[data-control]')).entries())
    said.get(where[index]!)!.push(asText(await webkit.role(element), await webkit.label(element)));
  return said;
}

describe('controls have the same name in WebKit', () => {
  const said = new Map<string, string[]>();
  beforeAll(async () => {
    webkit = await launchWebKit();
    for (const page of pages) for (const [id, list] of await controlsInWebKit(page)) said.set(id, list);
  }, 120_000);
  afterAll(() => webkit.close());

  const components = Map.groupBy(examples, ({ family, component }) => `${family}-${component}`);
  for (const [name, list] of components) {
    test(name, () => {
      const trees = readFileSync(new URL(`../accessibility-tree/${name}.txt`, import.meta.url), 'utf8').split(
        /^# /m,
      );
      const treeOf = (story: string) => trees.find((tree) => tree.startsWith(`${story}\n`)) ?? '';
      for (const { story, id } of list) expect(said.get(id), id).toEqual(controlsInChromium(treeOf(story)));
    });
  }

  test('planted fault: a label that names nothing', async () => {
    const html = (label: string) =>
      fault(`<label${label}>Name</label><input id="a"><select aria-label="Ward"></select>`);
    const chromium = controlsInChromium('textbox "Name" (tab 1)\ncombobox "Ward" hasPopup menu (tab 2)');
    const controls = async (label: string) =>
      (await controlsInWebKit([html(label)])).get('faults/planted/Fault');
    expect(await controls(' for="a"')).toEqual(chromium);
    expect(await controls('')).toEqual(['textbox', 'button Ward']);
  });
});
