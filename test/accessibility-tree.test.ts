import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { fault } from './checks/problem.js';
import { readTrees } from './checks/tree.js';
import { examples, pages, type Example } from './examples.js';
import { renderPage, type PageExample } from './render-page.js';

const folder = new URL('./accessibility-tree/', import.meta.url);
const update = Boolean(process.env['UPDATE']);

/** Half past ten on a Tuesday: what is open now must be so tomorrow. */
const stopClock = () => {
  Date.now = () => Date.UTC(2026, 10, 24, 10, 30);
};

const treesOf = (page: readonly PageExample[]) =>
  visit(renderPage(page), { first: stopClock }, async (tab) => {
    await whenReady(tab);
    return readTrees(tab);
  });

/** One file a component, one paragraph an example. */
const asText = (list: Example[], trees: Map<string, string>) =>
  list.map(({ story, id }) => `# ${story}\n${trees.get(id) ?? 'nothing'}\n`).join('\n');

const components = Map.groupBy(examples, ({ family, component }) => `${family}-${component}`);

const strayTrees = (files: string[]) => files.filter((file) => !components.has(file.replace(/\.txt$/, '')));

describe('accessibility tree', () => {
  const trees = new Map<string, string>();
  beforeAll(async () => {
    for (const page of pages) for (const [id, tree] of await treesOf(page)) trees.set(id, tree);
  }, 120_000);

  for (const [name, list] of components) {
    test(name, () => {
      const file = new URL(`${name}.txt`, folder);
      const actual = asText(list, trees);
      if (update) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, actual);
      }
      // Read both, decide which is right, and if it is the new one run again with UPDATE=1.
      expect(actual).toBe(readFileSync(file, 'utf8'));
    });
  }

  test('no tree is left of a component that is gone', () => {
    expect(strayTrees(readdirSync(folder))).toEqual([]);
    expect(strayTrees(['forms-radios.txt', 'forms-gone.txt'])).toEqual(['forms-gone.txt']);
  });

  test('planted fault: a control that jumps the queue of the Tab key', async () => {
    const treeOf = async (second: string) =>
      (await treesOf([fault(`<button>One</button><button${second}>Two</button>`)])).get(
        'faults/planted/Fault',
      );
    expect(await treeOf('')).toMatch(/One" \(tab 1\)[^]*Two" \(tab 2\)/);
    expect(await treeOf(' tabindex="1"')).toMatch(/One" \(tab 2\)[^]*Two" \(tab 1\)/);
  });

  test('planted fault: a label that names nothing', async () => {
    const good =
      '<label for="a">Name</label><input id="a" aria-describedby="b" required><p id="b">In full</p>';
    const right = (await treesOf([fault(good)])).get('faults/planted/Fault');
    expect(right).toBe(
      [
        'text "Name"',
        'textbox "Name" description "In full" required (tab 1)',
        'paragraph',
        '  text "In full"',
      ].join('\n'),
    );
    const wrong = (await treesOf([fault(good.replace('for="a"', ''))])).get('faults/planted/Fault');
    expect(wrong).not.toBe(right);
  });
});
