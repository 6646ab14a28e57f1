import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Download, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preview, type PreviewServer } from 'vite';
import { createTheme } from '@council-kit/theme';
import { themeFiles } from '@council-kit/theme/files';
import { getBrowser } from './browser.js';

const folder = resolve(import.meta.dirname, '../docs/theme-builder');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: PreviewServer;
let address: string;
let context: BrowserContext;
let page: Page;

/** What must stay empty, whatever a test does: complaints of the browser, and requests to another origin. */
const complaints: string[] = [];
const abroad: string[] = [];

beforeAll(async () => {
  if (!existsSync(`${folder}/dist/index.html`)) throw new Error('Has `npm run build` been run?');
  server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    // The folder above, so that the page stands below the root of its server.
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: 6107 },
  });
  const { port } = server.httpServer.address() as { port: number };
  address = `http://127.0.0.1:${port}/dist/index.html`;
  context = await (
    await getBrowser()
  ).newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  page = await watched();
});

afterAll(async () => {
  await context.close();
  await server.close();
});

async function watched(): Promise<Page> {
  const fresh = await context.newPage();
  fresh.on('pageerror', (error) => complaints.push(String(error)));
  fresh.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  fresh.on('console', (message) => {
    const complaint = `${message.text()} (${message.location().url})`;
    // A browser asks for the icon of the tab when it likes, also after a test has taken the network away.
    const isLate = /ERR_INTERNET_DISCONNECTED.*\/favicon\.svg\)$/.test(complaint);
    if (/error|warning/.test(message.type()) && !isLate) complaints.push(complaint);
  });
  fresh.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && host !== new URL(address).host) abroad.push(request.url());
  });
  return fresh;
}

/** The live page has been dressed for the first time. */
const isDressed = (opened = page) => opened.locator('iframe[data-page=home][data-dressed]:visible').waitFor();

/** Opens the builder anew; an address that differs behind the # only would not be loaded again. */
async function open(hash = '', opened = page): Promise<void> {
  await opened.goto('about:blank');
  await opened.goto(address + hash, { waitUntil: 'domcontentloaded' });
  await isDressed(opened);
}

const live = (name = 'home'): FrameLocator => page.frameLocator(`iframe[data-page=${name}]`);
const press = (name: string, value: string) =>
  page
    .locator(`[data-switch=${name}] button[value=${value}]`)
    .evaluate((button: HTMLElement) => button.click());

/** A computed style inside a live page. */
const style = (selector: string, property: string, name = 'home') =>
  live(name)
    .locator(selector)
    .first()
    .evaluate((element, wanted) => getComputedStyle(element).getPropertyValue(wanted), property);

async function headerIs(color: string): Promise<void> {
  await expect.poll(() => style('.council-header', 'background-color')).toBe(color);
}

const base64url = (text: string) => Buffer.from(text).toString('base64url');
const briefIn = (hash: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(hash.replace('#brief=', ''), 'base64url').toString()) as Record<string, unknown>;

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

async function addOverride(token: string, color: string): Promise<void> {
  await page.locator('#overrides').evaluate((details) => details.setAttribute('open', ''));
  await page.locator('#override-add').click();
  await page.locator('.override').last().getByLabel('Name').fill(token);
  await page.locator('.override').last().getByLabel('Colour', { exact: true }).fill(color);
}

const problems = () => page.locator('.problem-summary');
const logo = (text: string, name = 'logo.svg') => ({
  name,
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(text),
});
const crest =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60" width="60" height="60"><path d="M0 0h60v60H0z"/></svg>';

describe('the theme builder', () => {
  test('opens light, with a real page that wears the theme', async () => {
    await open();
    // What it weighs and not how long it takes: a clock tells more about the machine than about the page.
    const scripts = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
    );
    expect(scripts).toBeGreaterThan(10_000);
    expect(scripts).toBeLessThan(150_000);
    await headerIs('rgb(0, 102, 79)');
    expect(await page.locator('#outcome').textContent()).toContain('pairs of colours meet WCAG 2.2 level AA');
    expect(await page.evaluate(() => document.activeElement === document.body && scrollY === 0)).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a brand that is typed or picked dresses the page, without a reload', async () => {
    await live()
      .locator('html')
      .evaluate((root) => root.setAttribute('data-same', ''));
    await page.getByLabel('Council name').fill('Redmarsh Borough Council');
    for (const [written, hex, painted] of [
      ['rgb(188 0 49)', '#bc0031', 'rgb(188, 0, 49)'],
      ['navy', '#000080', 'rgb(0, 0, 128)'],
    ] as const) {
      await page.getByLabel('Brand colour', { exact: true }).fill(written);
      await headerIs(painted);
      expect(await page.getByLabel('Brand colour, from a palette').inputValue()).toBe(hex);
    }
    await page.getByLabel('Brand colour, from a palette').fill('#5c1a55');
    await headerIs('rgb(92, 26, 85)');
    expect(await page.getByLabel('Brand colour', { exact: true }).inputValue()).toBe('#5c1a55');
    expect(await live().locator('html').getAttribute('data-same')).toBe('');
    const words = (await live().locator('.council-header-logo').innerText()).replace(/\s+/g, ' ');
    expect(words).toBe('Redmarsh Borough Council');
    expect(await live().locator('.council-header-logo svg').count()).toBe(0);
  });

  test.each(['home', 'service', 'form'])(
    'shows the %s page, wide and on a phone, light and dark',
    async (name) => {
      await press('page', name);
      for (const [width, pixels] of [
        ['phone', 375],
        ['wide', 1280],
      ] as const)
        for (const scheme of ['dark', 'light']) {
          await press('width', width);
          await press('scheme', scheme);
          const root = live(name).locator('html');
          expect(await root.evaluate(() => innerWidth)).toBe(pixels);
          expect(await root.getAttribute('data-council-scheme')).toBe(scheme);
          const { [scheme as 'light']: colors } = createTheme({
            name: 'x',
            brand: '#5c1a55',
            accent: '#84bd00',
          });
          expect(await style('body', '--council-color-page', name)).toContain(colors['page']);
          expect(await page.locator('iframe:visible').getAttribute('data-page')).toBe(name);
        }
      await press('page', 'home');
    },
  );

  test('every choice of the form is in the brief, and reaches the page', async () => {
    await open();
    for (const name of ['Round', 'Compact', 'Plain', 'White'])
      await page.locator('.pick', { hasText: name }).first().click();
    await page.locator('[data-setting=footer] .pick', { hasText: 'Brand' }).click();
    await page.locator('[data-setting=action] .pick', { hasText: 'Another' }).click();
    await page.getByLabel('Colour of the main button', { exact: true }).fill('#ffd100');
    await page.getByLabel('Font', { exact: true }).fill('Public Sans');
    await page.getByLabel('Second colour', { exact: true }).fill('none');
    await page.getByLabel('Drawing').selectOption('');
    await expect.poll(() => style('.council-header', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await style('body', 'font-family')).toContain('Public Sans');
    expect(await live().locator('svg.council-scene:visible').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).hash).not.toBe('');
    expect(briefIn(new URL(page.url()).hash)).toEqual({
      engine: 1,
      id: 'northshire',
      name: 'Northshire County Council',
      brand: '#00664f',
      action: '#ffd100',
      neutral: 'grey',
      font: { body: 'Public Sans' },
      radius: 'round',
      density: 'compact',
      header: 'white',
      footer: 'brand',
    });
  });

  test('a link holds the brief, and not the logo', async () => {
    await open();
    await page.getByLabel('Start from').selectOption('aberwen');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByLabel('Logo for the brand bar').setInputFiles(logo(crest));
    await live().locator('.council-header-logo img').waitFor();
    await addOverride('link', '#0a549d');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The link is copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { hash } = new URL(link);
    expect(briefIn(hash)).toEqual({
      ...(JSON.parse(readFileSync(resolve(folder, '../../tokens/themes/aberwen.json'), 'utf8')) as object),
      $schema: undefined,
      scene: 'aberwen.svg',
      overrides: { link: '#0a549d' },
    });

    const other = await watched();
    await open(hash, other);
    expect(await other.getByLabel('Council name').inputValue()).toBe('Cyngor Aberwen / Aberwen Council');
    expect(await other.locator('.override').getByLabel('Name').inputValue()).toBe('link');
    expect(
      await other.frameLocator('iframe[data-page=home]').locator('.council-header-logo img').count(),
    ).toBe(0);
    expect(new URL(other.url()).hash).toBe(hash);
    await other.close();
  });

  test('Back leads to what was there before another council was started from', async () => {
    await open();
    await page.getByLabel('Council name').fill('Mine');
    await page.getByLabel('Start from').selectOption('castlebridge');
    await page.getByRole('button', { name: 'Use it' }).click();
    await headerIs('rgb(188, 0, 49)');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Council name').inputValue()).toBe('Mine');
    await page.goForward();
    await headerIs('rgb(188, 0, 49)');
  });

  test.each([
    ['no base64', '#brief=@@@'],
    ['no JSON', `#brief=${base64url('{"name":')}`],
    ['no brief', `#brief=${base64url('[1,2]')}`],
    [
      'a setting that there is not',
      `#brief=${base64url('{"name":"A","brand":"#123456","__proto__":{"x":1}}')}`,
    ],
    [
      'a font that is more',
      `#brief=${base64url('{"name":"A","brand":"#123456","font":{"body":"a;}*{color:red"}}')}`,
    ],
    ['far too much', `#brief=${'A'.repeat(100_000)}`],
  ])('a link with %s: one message, and the brief of Northshire', async (_, hash) => {
    await page.evaluate(
      (good) => void (location.hash = good),
      `#brief=${base64url('{"name":"A","brand":"#123456"}')}`,
    );
    await headerIs('rgb(18, 52, 86)');
    expect(await page.locator('#link-problem').isVisible()).toBe(false);
    await page.evaluate((bad) => void (location.hash = bad), hash);
    await headerIs('rgb(0, 102, 79)');
    expect(await page.locator('#link-problem').textContent()).toContain('This link is broken');
  });

  test('markup in a name is a name', async () => {
    const name = '<img src=x onerror=alert(1)></script>*/ } * { display: none } $& Council';
    await open(`#brief=${base64url(JSON.stringify({ name, brand: '#123456' }))}`);
    expect(await page.locator('#link-problem').isVisible()).toBe(false);
    expect(await page.getByLabel('Council name').inputValue()).toBe(name);
    const shown = (await live().locator('.council-header-logo').innerText()).replace(/\s+/g, ' ');
    expect(shown).toBe(name);
  });

  test.each([
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'has a script'],
    ['an event handler', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'event handler'],
    [
      'a picture from elsewhere',
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://other.example/x.png"/></svg>',
      'outside itself',
    ],
    ['no drawing', 'GIF89a', 'is not an SVG'],
  ])('a logo with %s is refused, and says why', async (_, text, said) => {
    await page.getByLabel('Logo for the brand bar').setInputFiles(logo(text));
    await expect.poll(() => page.locator('.logo-error').textContent()).toContain(said);
    expect(await live().locator('.council-header-logo img').count()).toBe(0);
  });

  test('colours that clash: what is wrong, and two ways out that work', async () => {
    await open();
    await addOverride('link', '#ff9999');
    await problems().waitFor();
    expect(await problems().textContent()).toContain('1.76:1 on surface-brand-strong');
    expect(await style('body', '--council-color-link')).toContain('#00664f');
    await expect
      .poll(() => page.locator('#announcement').textContent())
      .toContain('People could not read this');
    expect(await problems().getByRole('button').count()).toBe(2);
    await page.getByRole('button', { name: /^Set link to/ }).click();
    await problems().waitFor({ state: 'detached' });
    expect(await page.locator('.override').getByLabel('Colour', { exact: true }).inputValue()).not.toBe(
      '#ff9999',
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('outcome');

    await page.locator('.override').getByLabel('Colour', { exact: true }).fill('#ff9999');
    await page.getByRole('button', { name: /^Remove your colour for link/ }).click();
    await problems().waitFor({ state: 'detached' });
    expect(await page.locator('.override').count()).toBe(0);
  });

  test('what cannot be read: an error at its field, a link to it, and the last theme stays', async () => {
    const brand = page.getByLabel('Brand colour', { exact: true });
    await brand.fill('#12345');
    await problems()
      .getByRole('link', { name: /Brand colour "#12345" has 5 digits/ })
      .click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('brand');
    expect(await brand.getAttribute('aria-invalid')).toBe('true');
    const described = (await brand.getAttribute('aria-describedby'))!.split(' ').map((id) => `#${id}`);
    expect(await page.locator(described.at(-1)!).textContent()).toContain('has 5 digits');
    await headerIs('rgb(0, 102, 79)');
    await page.locator('#download-all').click();
    expect(await page.locator('#share-said').textContent()).toContain('Mend them first');

    await brand.fill('');
    await page.getByRole('link', { name: 'Enter the brand colour' }).waitFor();
    await brand.fill('#00664f');
    await problems().waitFor({ state: 'detached' });
    expect(await brand.getAttribute('aria-describedby')).toBe('brand-hint');
  });

  test('downloads are what the engine makes, each alone and all in one', async () => {
    await open();
    await page.getByLabel('Logo for a white header').setInputFiles(logo(crest));
    await live().locator('.council-header-logo img').waitFor();
    const get = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return download;
    };
    const saved = await get('The brief');
    expect(saved.suggestedFilename()).toBe('northshire.theme.json');
    const brief = JSON.parse(await textOf(saved)) as Record<string, unknown>;
    expect(brief['logo']).toEqual({ light: 'logo.svg' });
    const expected = themeFiles(createTheme(brief));
    for (const name of [
      'theme.css',
      'component-theme.css',
      '_theme.scss',
      'light.tokens.json',
      'dark.tokens.json',
      'base.tokens.json',
      'theme.resolver.json',
      'report.html',
    ])
      expect(await textOf(await get(name)), name).toBe(expected.get(name));

    const zip = await get('Download theme');
    expect(zip.suggestedFilename()).toBe('northshire-theme.zip');
    const unzipped = unzipSync(readFileSync(await zip.path()));
    const decoder = new TextDecoder();
    for (const [name, text] of expected)
      expect(decoder.decode(unzipped[`northshire/${name}`]), name).toBe(text);
    expect(decoder.decode(unzipped['northshire/logo.svg'])).toBe(crest);
    expect(Object.keys(unzipped)).toEqual(
      expect.arrayContaining([
        'northshire/northshire.svg',
        'northshire/northshire.theme.json',
        'northshire/brand-pack/shell.html',
      ]),
    );
  });

  test('the pairs of each scheme, in one table', async () => {
    await page.locator('#all-pairs summary').click();
    const rows = page.locator('#all-pairs tbody tr');
    for (const [schemes, share] of [
      ['light', 1],
      ['dark', 1],
      ['both', 2],
    ] as const) {
      await page.locator(`[data-switch=pairs] button[value=${schemes}]`).click();
      expect(await rows.count()).toBe(
        (share * Number(/All (\d+) pairs/.exec((await page.locator('#verdict').textContent())!)![1])) / 2,
      );
    }
  });

  test('links and forms of the live page lead nowhere', async () => {
    // Playwright does not know that a page which was made smaller has its links elsewhere.
    await press('width', 'phone');
    await press('page', 'form');
    const form = live('form');
    expect(await form.locator('.council-error-message').count()).toBeGreaterThan(3);
    await form.getByRole('link', { name: 'Enter your full name' }).click();
    await form.getByRole('button', { name: 'Continue' }).click();
    await form.getByRole('link', { name: 'Back', exact: true }).click();
    await form.getByRole('link', { name: 'Cymraeg' }).click({ button: 'middle' });
    expect(await form.locator('html').evaluate(() => location.pathname)).toContain('/preview/form.html');
    expect(context.pages().length).toBe(1);
    await press('page', 'home');
    await press('width', 'wide');
  });
});

interface Axe {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The live pages are read by the tests of the example; here it is the builder around them. */
const readAxe = async () => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: Axe };
    const { violations } = await engine.run(
      { exclude: ['iframe'] },
      { resultTypes: ['violations'], iframes: false },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
};

const widerThanScreen = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('for everybody', () => {
  test('axe finds nothing: as it opens, with every pair, with a clash and a mistake', async () => {
    await open();
    await page.locator('#all-pairs summary').click();
    // The rows are made alike, and axe takes seconds for all of them.
    await page
      .locator('#all-pairs tbody tr:nth-child(n + 10)')
      .evaluateAll((rows) => rows.forEach((row) => row.remove()));
    expect(await readAxe()).toEqual([]);
    await page.locator('#all-pairs summary').click();
    await addOverride('link', '#ff9999');
    await problems().waitFor();
    expect(await readAxe()).toEqual([]);
    await page.getByLabel('Council name').fill('');
    await page.getByRole('link', { name: 'Enter the name of the council' }).waitFor();
    expect(await readAxe()).toEqual([]);
  });

  test('nothing is wider than a screen of 320 pixels, which is also 1,280 at 400%', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(widerThanScreen).toBe(false);
    await open();
    expect(await widerThanScreen()).toBe(false);
    expect(await page.locator('[data-switch=width] [aria-pressed=true]').getAttribute('value')).toBe('phone');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('the hidden live pages cannot be reached by Tab', async () => {
    await open();
    await page.locator('iframe[data-page=service][data-dressed]').waitFor({ state: 'attached' });
    // Backwards, because the hidden ones come last.
    await page.locator('[data-switch=pairs] button').first().focus();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['page'])).toBe('home');
  });

  test('works without a network once it is open', async () => {
    await open();
    // The pages behind the first are loaded when there is time.
    await expect.poll(() => page.locator('iframe[data-page]:not([data-dressed])').count()).toBe(0);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByLabel('Brand colour', { exact: true }).fill('#bc0031');
    await headerIs('rgb(188, 0, 49)');
    await press('page', 'form');
    expect(await style('.council-header', 'background-color', 'form')).toBe('rgb(188, 0, 49)');
    const [zip] = await Promise.all([page.waitForEvent('download'), page.locator('#download-all').click()]);
    expect(Object.keys(unzipSync(readFileSync(await zip.path()))).length).toBeGreaterThan(10);
    await context.setOffline(false);
  });

  test('in all of this: no complaint of the browser, nothing from another origin', () => {
    expect(complaints).toEqual([]);
    expect(abroad).toEqual([]);
  });

  test('planted faults are noticed', async () => {
    await page.evaluate(async () => {
      document.body.appendChild(document.createElement('img')).setAttribute('style', 'color: red');
      await fetch('https://other.example/').catch(() => {});
      const wide = document.body.appendChild(document.createElement('div'));
      Object.assign(wide.style, { inlineSize: '9000px', blockSize: '1px' });
    });
    expect((await readAxe()).join('\n')).toContain('image-alt');
    expect(await widerThanScreen()).toBe(true);
    expect(complaints.join('\n')).toMatch(/style-src|inline style/);
    expect(complaints.join('\n')).toContain('connect-src');
  });
});
