import { existsSync } from 'node:fs';
import {
  chromium,
  firefox,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright';
import { examples } from './examples.js';
import { startServer, type TestServer } from './server.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** `COUNCIL_BROWSER` runs the files that name this engine after `engines:` in it; all else is Chromium. */
export const engine = (process.env['COUNCIL_BROWSER'] ?? 'chromium') as Engine;

const candidates = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const isRoot = process.getuid?.() === 0;

// A browser heeds only the last such list, so this one stands for Playwright's. The first two are pages of their own that
// every window of Chromium loads for its address bar: a sixth of the time of all tests.
const disabled = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'Translate',
];

// The first line keeps the browser quiet and working as root in a container. The second makes pictures
// bit-identical from run to run on one machine.
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  `--disable-features=${disabled.join()}`,
];

/** What a browser is started with, where the driver cannot change it afterwards. */
export interface Kind {
  /** Chromium is told by its context instead, which is quicker. */
  javaScript?: boolean;
  /** Whether pages that a person comes back to are still there as they were left (the back/forward cache). */
  pageCache?: boolean;
}

async function launch({ javaScript = true, pageCache }: Kind): Promise<Browser> {
  if (engine === 'firefox') {
    return firefox.launch({
      channel: 'moz-firefox',
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      firefoxUserPrefs: {
        'javascript.enabled': javaScript,
        ...(pageCache === false && { 'browser.sessionhistory.max_total_viewers': 0 }),
      },
    });
  }
  const executablePath = candidates.find((path) => path && existsSync(path));
  return chromium.launch({
    ...(executablePath && { executablePath }),
    chromiumSandbox: !isRoot,
    args: isRoot ? ['--no-sandbox', ...flags] : flags,
    // Playwright's own way back (`page.goBack`) does not notice a page that comes from the cache, so it has none.
    ...(pageCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  });
}

// One browser and one server for the whole run: starting one costs as much as testing thirty examples.
const browsers = new Map<string, Promise<Browser>>();
let server: Promise<TestServer> | undefined;

export function getBrowser(kind: Kind = {}): Promise<Browser> {
  const key = JSON.stringify(kind);
  if (!browsers.has(key)) browsers.set(key, launch(kind));
  return browsers.get(key)!;
}
export const getServer = () => (server ??= startServer(examples.map(({ routes }) => routes)));

/** Ends what `getBrowser` and `getServer` began; scripts need it, the test worker simply exits. */
export async function close(): Promise<void> {
  for (const browser of browsers.values()) await (await browser).close();
  await (await server)?.close();
}

export interface Visit extends BrowserContextOptions {
  headers?: Record<string, string>;
  /** `commit` for pages whose script never comes. */
  until?: 'load' | 'commit' | 'domcontentloaded';
  /** Runs in the page before anything of its own. */
  first?: () => void;
  /** A page for this visit only: for who changes its window or its media. */
  fresh?: boolean;
}

interface Room {
  context: BrowserContext;
  /** Pages that have done their work and wait for the next: opening one takes longer than loading a document. */
  idle: Page[];
}

const rooms = new Map<string, Promise<Room>>();

async function openRoom(options: BrowserContextOptions): Promise<Room> {
  const browser = await getBrowser();
  return {
    context: await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options }),
    idle: [],
  };
}

/**
 * Opens a document and hands the page to `use`. Contexts are kept by their options and shared, pages too, unless
 * `fresh`; nothing in these tests leaves a cookie or storage behind.
 */
export async function visit<T>(
  html: string,
  options: Visit,
  use: (page: Page, errors: string[]) => Promise<T>,
): Promise<T> {
  const { headers, until = 'load', first, fresh = Boolean(first), ...contextOptions } = options;
  const key = JSON.stringify(contextOptions);
  if (!rooms.has(key)) rooms.set(key, openRoom(contextOptions));
  const { context, idle } = await rooms.get(key)!;
  const page = (fresh ? undefined : idle.pop()) ?? (await context.newPage());
  const errors: string[] = [];
  const absent: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // A picture that an example shows is in its `routes`; what hostile text makes up stands beside the page.
    const isPicture = response.request().resourceType() === 'image' && !pathname.startsWith('/page/');
    const isKit = /^\/(council-kit|tokens|hosts)\//.test(pathname) && !pathname.endsWith('not-there.js');
    const needed = isKit || isPicture;
    if (needed && response.status() === 404) absent.push(pathname);
  });
  let done = false;
  try {
    if (first) await page.addInitScript(first);
    await page.goto((await getServer()).page(html, headers), { waitUntil: until });
    // A page without the kit would pass most checks.
    if (absent.length)
      throw new Error(
        `The page lacks ${absent.join(', ')}. Has \`npm run build\` been run? Is a picture in \`routes\`?`,
      );
    const result = await use(page, errors);
    done = !fresh;
    return result;
  } finally {
    page.removeAllListeners('pageerror');
    page.removeAllListeners('response');
    if (done) idle.push(page);
    else await page.close();
  }
}

/** Closes the contexts of a test file. */
export async function closeContexts(): Promise<void> {
  const open = await Promise.all(rooms.values());
  rooms.clear();
  await Promise.all(open.map(({ context }) => context.close()));
}
