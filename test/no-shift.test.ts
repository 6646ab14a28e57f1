import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { whenReady } from './checks/contents.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { scriptPages } from './examples.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

interface Watched extends Window {
  /** All that moved since a time of the page's clock. */
  councilShift(since: number): { value: number; what: string[] };
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** Until the next frame is on the screen. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/** Nothing moves between the first paint and the moment when the script, 1.5 s late, has done its work. */
export async function checkShift(
  examples: readonly PageExample[],
  options: PageOptions = {},
): Promise<Problem[]> {
  const watch = () => {
    const seen: Shift[] = [];
    const note = (entries: PerformanceEntryList) => seen.push(...(entries as Shift[]));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    (window as unknown as Watched).councilShift = (since) => {
      // What the browser has noted and not yet told is asked for: so nobody has to wait for it.
      note(observer.takeRecords());
      const shifts = seen.filter(({ startTime }) => startTime >= since);
      return {
        value: shifts.reduce((sum, { value }) => sum + value, 0),
        what: shifts.flatMap(({ sources }) =>
          sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.nodeName ?? 'gone'),
          ),
        ),
      };
    };
  };
  // A viewport as tall as all examples together: the browser notes only shifts that can be seen. It also leaves
  // out shifts under 3 px, so the places are compared as well.
  const viewport = { width: 1280, height: 8000 };
  return visit(
    renderPage(examples, { script: 'delayed', ...options }),
    { viewport, first: watch, until: 'commit' },
    async (page) => {
      await page
        .locator('[data-example]')
        .nth(examples.length - 1)
        .waitFor({ state: 'attached' });
      const places = () =>
        page.evaluate(() =>
          [
            ...document.querySelectorAll(
              '[data-example], [data-example] *:not([data-council-part], [data-council-part] *, svg *)',
            ),
          ]
            .filter((element) => element.getClientRects().length)
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              const where = element.closest('[data-example]')!.getAttribute('data-example')!;
              return {
                where,
                name: element.localName,
                box: [x + scrollX, y + scrollY, width, height]
                  .map((side) => Math.round(side * 8) / 8)
                  .join(' '),
              };
            }),
        );
      await painted(page);
      // A page that comes in pieces moves while it comes: an accordion makes room at its second section.
      const whole = await page.evaluate(() => performance.now());
      const before = await places();
      await page.waitForLoadState('load');
      await whenReady(page);
      await painted(page);
      const after = await places();
      const { value, what } = await page.evaluate(
        (since) => (window as unknown as Watched).councilShift(since),
        whole,
      );
      return [
        ...(value ? [{ where: nameOf(examples), what: `layout shift ${value}: ${what.join(', ')}` }] : []),
        ...before.flatMap(({ where, name, box }, index) =>
          after[index]?.box === box
            ? []
            : [{ where, what: `${name} was at ${box}, is at ${after[index]?.box}` }],
        ),
      ];
    },
  );
}

// Each waits for its late script: they wait together.
describe.concurrent('no layout shift', () => {
  for (const page of scriptPages) {
    test(nameOf(page), async () => expect(await checkShift(page)).toEqual([]));
  }

  test('planted fault: a script that puts something in', async () => {
    const head = '<script type="module" src="/delay/300/faults/pushes.js"></script>';
    const problems = await checkShift([fault('<p id="target">Text</p><p>More</p>')], {
      sheet: 'none',
      script: 'off',
      head,
    });
    const said = problems.map(({ what }) => what).join();
    expect(said).toMatch(/layout shift 0\.\d+/);
    expect(said).toMatch(/p was at .*, is at/);
  });
});
