// What one visit of one page costs, asked of Chromium itself.
import { setTimeout as wait } from 'node:timers/promises';

/** In the page, before anything of it: adds up layout shifts. */
function watchShifts() {
  globalThis.benchShift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.benchShift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** In the page: when the last of its elements was upgraded and rendered, and when the page was read if there is none. */
async function whenUpgraded(registered) {
  const [navigation] = performance.getEntriesByType('navigation');
  if (registered.length === 0) return navigation.domContentLoadedEventEnd;
  await Promise.all(registered.map((tag) => customElements.whenDefined(tag)));
  const elements = [...document.querySelectorAll(registered.join())];
  await Promise.all(elements.map((element) => element.updateComplete));
  return Math.max(performance.now(), navigation.domContentLoadedEventEnd);
}

/** In the page: two frames, so that all that was asked for is painted. */
const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

async function open(browser, origin, viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  // The renderer starts here, so that its start is not in the figures.
  await page.goto(`${origin}/blank`);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  const collect = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return metrics();
  };
  return { context, page, metrics, collect };
}

const milliseconds = (before, after, what = 'Task') =>
  (after[`${what}Duration`] - before[`${what}Duration`]) * 1000;

/** CPU time of the main thread, time until all is upgraded, heap and nodes, of one visit. */
export async function visit(browser, server, name, registered) {
  const { context, page, metrics, collect } = await open(browser, server.origin, {
    width: 1280,
    height: 900,
  });
  const before = await metrics();
  await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
  const upgraded = await page.evaluate(whenUpgraded, registered);
  await page.evaluate(painted);
  await wait(150);
  const after = await metrics();
  const kept = await collect();
  await context.close();
  return {
    cpu: milliseconds(before, after),
    // Parts of it, for whoever looks for a reason: they are in the file, not in the table.
    script: milliseconds(before, after, 'Script'),
    style: milliseconds(before, after, 'RecalcStyle'),
    layout: milliseconds(before, after, 'Layout'),
    upgraded,
    heap: kept.JSHeapUsedSize / 1024 / 1024,
    nodes: kept.Nodes,
  };
}

/** Layout shift on a phone whose script comes a second and a half late. */
export async function shift(browser, server, name, registered) {
  const { context, page } = await open(browser, server.origin, { width: 390, height: 844 });
  await page.addInitScript(watchShifts);
  server.delayScripts(1500);
  await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
  server.delayScripts(0);
  await page.evaluate(whenUpgraded, registered);
  await page.evaluate(painted);
  await wait(300);
  const value = await page.evaluate(() => globalThis.benchShift);
  await context.close();
  return value;
}

/** In the page: puts in as many fields as asked for, with ids of their own, and waits until all are rendered. */
async function addFields({ field, count, registered }) {
  const list = document.querySelector('main');
  const html = Array.from({ length: count }, (_, index) => field.replaceAll('ID', `field-${index}`)).join(
    '\n',
  );
  const template = document.createElement('template');
  template.innerHTML = html;
  list.append(template.content);
  if (registered.length > 0) {
    const elements = [...list.querySelectorAll(registered.join())];
    await Promise.all(elements.map((element) => element.updateComplete));
  }
  return list.offsetHeight;
}

/** In the page: one field in and out again, as often as asked for. */
async function mountAndRemove({ field, count, registered }) {
  const list = document.querySelector('main');
  for (let index = 0; index < count; index += 1) {
    list.innerHTML = field.replaceAll('ID', `field-${index}`);
    const element = registered.length > 0 ? list.querySelector(registered.join()) : undefined;
    await element?.updateComplete;
    list.replaceChildren();
    if (index % 50 === 0) await new Promise((done) => setTimeout(done));
  }
}

/** CPU time to create 1,000 text fields. */
export async function createFields(browser, server, name, { field, registered }) {
  const { context, page, metrics } = await open(browser, server.origin, { width: 1280, height: 900 });
  await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
  await page.evaluate(painted);
  const before = await metrics();
  await page.evaluate(addFields, { field, count: 1000, registered });
  await page.evaluate(painted);
  await wait(100);
  const after = await metrics();
  await context.close();
  return milliseconds(before, after);
}

/** What 1,000 fields that came and went leave behind: nodes, listeners, KiB of heap. 1,000 before them fill the caches. */
export async function leaks(browser, server, name, { field, registered }) {
  const { context, page, collect } = await open(browser, server.origin, { width: 1280, height: 900 });
  await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
  await page.evaluate(mountAndRemove, { field, count: 1000, registered });
  const before = await collect();
  await page.evaluate(mountAndRemove, { field, count: 1000, registered });
  const after = await collect();
  await context.close();
  return {
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
    heap: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024,
  };
}
