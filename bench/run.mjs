// npm run bench: this kit beside native HTML and other design systems. What it measures and how to read it: README.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findRooms } from '../packages/components/build/rooms.ts';
import { kitPage, titles } from '../scripts/pages.mjs';
import { table } from '../scripts/steps.mjs';
import { buildPage } from './build.mjs';
import { median, ratio, turned } from './figures.mjs';
import { createFields, leaks, shift, visit } from './measure.mjs';
import * as councilKit from './pages/council-kit.mjs';
import * as designsystemet from './pages/designsystemet.mjs';
import * as govuk from './pages/govuk.mjs';
import * as native from './pages/native.mjs';
import * as scottishGovernment from './pages/scottish-government.mjs';
import * as webAwesome from './pages/web-awesome.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const count = Number(values.rounds);

// Native HTML comes first: the others are measured against it.
const systems = [native, councilKit, govuk, scottishGovernment, designsystemet, webAwesome];
const PAGES = ['p1', 'p2', 'p3'];
const rooms = findRooms();

/** An empty page with what a text field needs. */
const kitFields = () => ({
  ...kitPage('fields', rooms, councilKit.textField('ID')),
  title: 'Fields',
  body: '<main></main>',
});

function describe(system, page) {
  if (system === councilKit) return page === 'fields' ? kitFields() : kitPage(page, rooms);
  const { pages, styles, scripts, bodyClass } = system;
  const body = page === 'fields' ? '<main></main>' : pages[page];
  const title = titles[page] ?? 'Fields';
  return {
    title,
    body,
    bodyClass: bodyClass?.(page),
    styles: styles[page] ?? styles.p2,
    script: scripts[page],
  };
}

/** Elements of a page that somebody has registered, and not those that a system leaves as they are. */
const registeredOn = (system, page) => system.registered?.[page] ?? [];

console.log('Building the pages …');
const sites = new Map();
for (const [index, system] of systems.entries()) {
  for (const page of [...PAGES, 'fields']) {
    sites.set(`${index}-${page}`, await buildPage(describe(system, page)));
  }
}
const resolve = createRequire(import.meta.url).resolve;
const pictures = systems
  .flatMap(({ images = {} }) => Object.entries(images))
  .map(([path, file]) => [path, readFileSync(resolve(file))]);
const server = await serve(sites, pictures);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'], // nothing leaves this machine
});
const results = systems.map(({ name }) => ({ name, pages: {}, fields: { cpu: [] } }));

for (const page of PAGES) {
  for (const [index, result] of results.entries()) {
    const files = [...sites.get(`${index}-${page}`).keys()];
    // What loads later is not the page's: no resident of this page asks for it.
    const kib = (extension) =>
      files
        .filter((file) => file.endsWith(extension) && !file.includes('debug'))
        .reduce((sum, file) => sum + server.kib(`/${index}-${page}${file}`), 0);
    const [html, css, js] = [server.kib(`/${index}-${page}/`), kib('.css'), kib('.js')];
    result.pages[page] = { html, css, js, total: html + css + js, visits: [] };
    result.pages[page].shift = await shift(
      browser,
      server,
      `${index}-${page}`,
      registeredOn(systems[index], page),
    );
  }
}

for (let round = 0; round < count; round += 1) {
  console.log(`Round ${round + 1} of ${count} …`);
  for (const index of turned([...systems.keys()], round)) {
    const system = systems[index];
    for (const page of PAGES) {
      results[index].pages[page].visits.push(
        await visit(browser, server, `${index}-${page}`, registeredOn(system, page)),
      );
    }
    const one = { field: system.textField('ID'), registered: registeredOn(system, 'fields') };
    results[index].fields.cpu.push(await createFields(browser, server, `${index}-fields`, one));
    if (round === 0) results[index].fields.leaks = await leaks(browser, server, `${index}-fields`, one);
  }
}
const version = browser.version();
await browser.close();
server.close();

const each = (result, page, figure) => result.pages[page].visits.map((one) => one[figure]);
const fixed = (number, digits = 1) => number.toFixed(digits);
for (const page of PAGES) {
  const base = each(results[0], page, 'cpu');
  const rows = results.map((result) => {
    const { html, css, js, total, shift: moved } = result.pages[page];
    const middle = (figure) => median(each(result, page, figure));
    return [
      result.name,
      ...[html, css, js, total, middle('cpu')].map((one) => fixed(one)),
      fixed(ratio(each(result, page, 'cpu'), base), 2),
      fixed(middle('upgraded'), 0),
      fixed(middle('heap')),
      middle('nodes'),
      fixed(moved, 2),
    ];
  });
  const head = ['HTML', 'CSS', 'JS', 'KiB', 'CPU ms', 'x native', 'ready ms', 'heap MiB', 'nodes', 'shift'];
  console.log(`\n${table([[`${page.toUpperCase()}: ${titles[page]}`, ...head], ...rows])}`);
}
const rows = results.map(({ name, fields: { cpu, leaks: left } }) => [
  name,
  fixed(median(cpu), 0),
  fixed(ratio(cpu, results[0].fields.cpu), 2),
  left.nodes,
  left.listeners,
  fixed(left.heap, 0),
]);
const head = ['CPU ms', 'x native', 'nodes left', 'listeners left', 'KiB left'];
console.log(`\n${table([['1,000 text fields, and 1,000 that came and went', ...head], ...rows])}`);

const folder = new URL('dist/', import.meta.url);
mkdirSync(folder, { recursive: true });
const record = { when: new Date().toISOString(), chromium: version, rounds: count, systems: results };
writeFileSync(new URL('results.json', folder), JSON.stringify(record, null, 2));
console.log('\nEvery single figure: bench/dist/results.json');
