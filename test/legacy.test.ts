import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser } from './browser.js';
import { prepareExample } from './prepare-example.js';
import { readParts } from './checks/kit.js';
import { comparePictures, takePicture, type Picture } from './checks/pixels.js';
import type { Problem } from './checks/problem.js';
import { compareStyles, isPages, readStyles } from './checks/styles.js';

const folder = fileURLToPath(new URL('../examples/legacy/', import.meta.url));
const before = readFileSync(`${folder}before.html`, 'utf8');
const withKit = readFileSync(`${folder}index.html`, 'utf8');

const sheetTag = /<link rel="stylesheet" href="\/council-kit\/.*\/council\.drop-in\.css" \/>/;
const scriptTag = /<script type="module" src="\/council-kit\/.*\/council\.js"><\/script>/;
const theirSheets = /<link rel="stylesheet" href="\/(node_modules|site).*\/>/g;

const withoutTags = withKit.replace(sheetTag, '').replace(scriptTag, '');
const withoutTheirSheets = withKit.replace(theirSheets, '');
const planted = (rule: string) => withKit.replace('</head>', `<style>${rule}</style></head>`);

let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  prepareExample(folder);
  server = spawn(process.execPath, ['server.js'], { cwd: folder, env: { ...process.env, PORT: '0' } });
  origin = await new Promise((found) => {
    server.stdout!.on('data', (said: Buffer) => found(/http:\S+(?=\/)/.exec(String(said))![0]));
  });
});
afterAll(() => void server.kill());

/** Opens a version of the page on its own server; `complaints` are the console's, and what was not found. */
async function open<T>(
  html: string,
  use: (page: Page, complaints: string[]) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await (
    await getBrowser()
  ).newContext({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()));
    page.on(
      'response',
      (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
    );
    await page.route(`${origin}/`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${origin}/`);
    await fontsCame(page);
    return await use(page, complaints);
  } finally {
    await context.close();
  }
}

/** Icons of a font are as wide as what stands in for them until it has come, which may be after `load`. */
async function fontsCame(page: Page): Promise<void> {
  const status = () =>
    page.evaluate(() => {
      // Only a layout asks for fonts.
      document.body.getBoundingClientRect();
      return document.fonts.status;
    });
  await expect.poll(status).toBe('loaded');
}

/** The outermost elements of the kit on this page. */
const kit =
  '.council-inset-text, .council-button-group, .council-prose, council-error-summary, council-text-input, council-radios, council-accordion';

/** Names each block as an example, which is what the checks compare: the page's own blocks, or the kit's. */
const mark = (page: Page, whose: 'page' | 'kit'): Promise<void> =>
  page.evaluate(
    ({ wanted, isKit }) => {
      let count = 0;
      const walk = (element: Element) => {
        if (element.matches('body, body > .container, .row, #content, form')) {
          element.setAttribute('data-frame', '');
          for (const child of element.children) walk(child);
        } else if (element.matches(isKit) === (wanted === 'kit')) {
          element.setAttribute('data-example', `${++count} ${element.localName}.${element.className}`);
        }
      };
      walk(document.body);
    },
    { wanted: whose, isKit: kit },
  );

/** The kit's blocks step aside, so that the page's own stand at the same place, to the fraction of a pixel. */
async function pictureOf(page: Page): Promise<Picture> {
  await page.evaluate((isKit) => {
    for (const element of document.querySelectorAll<HTMLElement>(isKit))
      element.style.setProperty('display', 'none', 'important');
  }, kit);
  return takePicture(page);
}

const look = (html: string, options?: BrowserContextOptions) =>
  open(
    html,
    async (page) => {
      await mark(page, 'page');
      return {
        blocks: await readStyles(page, { selector: '[data-example], [data-example] *' }),
        frames: await readStyles(page, { selector: 'html, [data-frame]' }),
        picture: await pictureOf(page),
      };
    },
    options,
  );

/** What the kit's blocks between a page's own change by being there. */
const grows = /^(height|block-size|perspective-origin|transform-origin)$/;

/** The page's own elements: every computed value, every pixel. Those around the kit's may grow taller. */
async function checkOwn(one: string, other: string, options?: BrowserContextOptions): Promise<Problem[]> {
  const [without, withUs] = [await look(one, options), await look(other, options)];
  return [
    ...compareStyles(without.blocks, withUs.blocks),
    ...compareStyles(without.frames, withUs.frames, (property) => grows.test(property)),
    ...comparePictures(without.picture, withUs.picture),
  ];
}

/** What is worked out from the page's columns, line heights and letter spacing. */
const workedOut =
  /^(width|height|(inline|block)-size|(perspective|transform)-origin|top|bottom|left|right|inset-.+|margin-(left|inline-start))$/;

/** The kit's hosts and parts on this page have the styles that they have on a page without a sheet of its own. */
async function checkKit(clean: string, legacy: string, options?: BrowserContextOptions): Promise<Problem[]> {
  const read = (html: string) =>
    open(
      html,
      async (page) => {
        await mark(page, 'kit');
        return readStyles(page, {
          selector: '[data-example], [data-example] *',
          parts: readParts(),
          kitOnly: true,
        });
      },
      options,
    );
  const styles = await read(clean);
  expect(styles.elements.length).toBeGreaterThan(40);
  return compareStyles(
    styles,
    await read(legacy),
    (property, kind) => isPages(property, kind) || workedOut.test(property),
  );
}

const withoutScript = { javaScriptEnabled: false };
const whats = (problems: Problem[]) => problems.map(({ what }) => what).join('\n');

describe('a Bootstrap 3 page with the kit dropped in', () => {
  test('the two tags change nothing of the page’s own', async () => {
    expect(await checkOwn(withoutTags, withKit)).toEqual([]);
  });
  test('nor without scripts', async () => {
    expect(await checkOwn(withoutTags, withKit, withoutScript)).toEqual([]);
  });
  test('nor on a small screen', async () => {
    expect(await checkOwn(withoutTags, withKit, { viewport: { width: 375, height: 800 } })).toEqual([]);
  });
  test('the page is as it was before the kit came', async () => {
    expect(await checkOwn(before, withKit)).toEqual([]);
  });
  test('planted fault: a bare element selector', async () => {
    const found = whats(await checkOwn(withoutTags, planted('label { color: red; }')));
    expect(found).toMatch(/label.*color: .* became rgb\(255, 0, 0\)/);
  });
  test('planted fault: a pixel', async () => {
    const found = whats(
      await checkOwn(
        withoutTags,
        planted('#report > p::after { content: "" ; display: block; height: 1px; background: red; }'),
      ),
    );
    expect(found).toMatch(/pixels differ| px became /);
  });

  test('the kit’s components look as on a clean page', async () => {
    expect(await checkKit(withoutTheirSheets, withKit)).toEqual([]);
  });
  test('also without scripts', async () => {
    expect(await checkKit(withoutTheirSheets, withKit, withoutScript)).toEqual([]);
  });
  test('planted fault: the other style sheet, which this page’s rules beat', async () => {
    const found = whats(
      await checkKit(withoutTheirSheets, withKit.replace('council.drop-in.css', 'council.css')),
    );
    expect(found).toMatch(/input.*box-shadow: .* became/);
  });

  test('jQuery sends the kit’s fields', async () => {
    const sent = await open(withKit, async (page) => {
      await page.getByLabel('Full name').fill('Ash Ali');
      await page.getByLabel('Email', { exact: true }).check();
      await page.getByLabel('Email address').fill('ash@example.org');
      await page.getByRole('button', { name: 'Report the bin' }).click();
      return page.locator('#sent').textContent();
    });
    expect(sent).toBe(
      'postcode=NS4%202AB&fullName=Ash%20Ali&ward=harbour&contact=email&email=ash%40example.org&before=no',
    );
  });

  test('the page’s scripts and the kit’s work side by side', async () => {
    await open(withKit, async (page, complaints) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      expect(await page.locator('#language').textContent()).toBe('Cymraeg');
      await page.getByRole('button', { name: 'Privacy' }).click();
      await page.getByText('We keep your report').waitFor();
      await page.getByLabel('Ward').selectOption('Castle');
      await page.getByText('Collections in Castle').waitFor();

      await page.getByRole('link', { name: 'Enter your full name' }).click();
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('full-name');
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await page.locator('council-accordion > details[open]').count()).toBe(2);
      expect(complaints).toEqual([]);
    });
  });

  test('the kit’s own check finds nothing to mend', async () => {
    const debug = (html: string) =>
      open(html.replace('<html', '<html data-council-debug'), async (page, complaints) => {
        await page.waitForLoadState('networkidle');
        return complaints.join('\n');
      });
    expect(await debug(withKit)).toBe('');
    expect(await debug(withKit.replace(/ id="full-name"/, ''))).toMatch(/\[missing-id\]|\[broken-link\]/);
  });

  test('planted fault: a script that throws', async () => {
    const html = withKit.replace('</body>', '<script>throw new Error("planted")</script></body>');
    expect(await open(html, async (_page, complaints) => complaints)).toEqual(['Error: planted']);
  });
});
