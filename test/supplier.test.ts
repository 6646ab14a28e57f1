// A supplier's page in two councils: nothing but the brand pack differs, and it looks like the council's own page.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser, visit } from './browser.js';
import { validate } from './checks/html.js';
import { examples } from './examples.js';
import { renderPage } from './render-page.js';

const folder = fileURLToPath(new URL('../examples/supplier/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const councils = ['castlebridge', 'wold-and-fen'] as const;

let server: ChildProcess;
let origin: string;
beforeAll(async () => {
  server = spawn(process.execPath, ['start.js'], { cwd: folder, env: { ...process.env, PORT: '0' } });
  origin = await new Promise((found) => {
    server.stdout!.on('data', (said: Buffer) => found(/http:\/\/[^/]+/.exec(String(said))![0]));
  });
});
afterAll(() => void server.kill());

/** Opens the page of a council; `complaints` are the console's, and what was not found. */
async function open<T>(council: string, use: (page: Page, complaints: string[]) => Promise<T>): Promise<T> {
  const context = await (await getBrowser()).newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${origin}/${council}/`);
    return await use(page, complaints);
  } finally {
    await context.close();
  }
}

/** What makes a page a council's, as it is painted. */
const look = (page: Page) =>
  page.evaluate(() => {
    const read = (selector: string, properties: string[]) => {
      const style = getComputedStyle(document.querySelector(selector)!);
      return properties.map((name) => style.getPropertyValue(name));
    };
    return {
      header: read('.council-header', [
        'background-color',
        'border-block-end-color',
        'border-block-end-width',
      ]),
      button: read('.council-button', [
        'background-color',
        'color',
        'border-top-color',
        'border-radius',
        'font-family',
      ]),
      field: read('input:not([type])', ['border-top-color', 'border-radius', 'min-block-size']),
      footer: read('.council-footer', ['background-color', 'color', 'border-block-start-color']),
    };
  });

/** The council's own page, from the kit's examples and the theme that is published for it. */
const own = [
  'page/header/Default',
  'forms/button/Default',
  'forms/text-input/Default',
  'page/footer/Default',
].map((id) => examples.find((one) => one.id === id)!);

const fill = (page: Page, notice: string) =>
  page.fill('#notice', notice).then(() => page.click('button.council-button'));

describe.each(councils)('in %s', (council) => {
  test('the page looks like the council’s own', async () => {
    const theirs = await open(council, look);
    expect(theirs).toEqual(await visit(renderPage(own, { council }), {}, look));
  });

  test('nothing is refused by a strict policy, nothing is missing', async () => {
    const complaints = await open(council, async (page, said) => {
      await page.waitForSelector('[data-council-ready]');
      return said;
    });
    expect(complaints).toEqual([]);
  });

  test('the logo of the council says its name, and is painted', async () => {
    await open(council, async (page) => {
      const logo = page.locator('.council-header-logo img');
      expect(await logo.getAttribute('alt')).toMatch(/Council$/);
      expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    });
  });

  test('an error keeps what was typed, safely, and leads to the field', async () => {
    await open(council, async (page) => {
      await fill(page, '"><script>alert(1)</script>');
      expect(await page.title()).toMatch(/^Error: /);
      expect(await page.inputValue('#notice')).toBe('"><script>alert(1)</script>');
      expect(await page.locator('main script').count()).toBe(0);
      await page.click('text=Select how much you want to pay');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('amount');
    });
  });

  test('a right answer goes on', async () => {
    await open(council, async (page) => {
      await page.check('#amount-2');
      await fill(page, 'CB 1048 2267');
      expect(await page.locator('h1').textContent()).toBe('You would pay £70 now');
    });
  });

  test.each(['at rest', 'with errors'])('axe and the validator have nothing to say, %s', async (state) => {
    await open(council, async (page) => {
      if (state === 'with errors') await fill(page, '1');
      const html = await page.content();
      expect(await validate(html, council)).toEqual([]);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const run = (
          window as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string }[] }> } }
        ).axe;
        return (await run.run()).violations.map(({ id, help }) => `${id}: ${help}`);
      });
      expect(violations).toEqual([]);
    });
  });
});

test('the two councils look nothing alike, and the supplier’s HTML is the same', async () => {
  const [one, other] = await Promise.all(
    councils.map((council) =>
      open(council, async (page) => ({
        look: await look(page),
        main: (await page.locator('main').innerHTML())
          .replaceAll(council, '')
          .replaceAll(/(Castle|Wold)[\w ]+Council/g, ''),
      })),
    ),
  );
  for (const part of ['header', 'button', 'footer'] as const)
    expect(one!.look[part]).not.toEqual(other!.look[part]);
  expect(one!.main).toBe(other!.main);
});
