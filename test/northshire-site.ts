import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { getBrowser } from './browser.js';
import { prepareExample } from './prepare-example.js';

export const example = fileURLToPath(new URL('../examples/northshire/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Request {
  url: string;
  query: Record<string, string>;
  headers: Record<string, string | undefined>;
}

interface Reply {
  code(status: number): Reply;
  header(name: string, value: string): Reply;
  redirect(address: string): Reply;
  send(body: string): Reply;
}

/** The example site, as its server is: plain JavaScript of its own, so its types are said here. */
interface Site {
  drafts: { count(): number; forgetOld(now: number): void };
  accounts: { create(account: { email: string; password: string }): Promise<void> };
  addHook(when: 'onRequest', hook: (request: Request, reply: Reply) => Promise<Reply | undefined>): void;
  get(path: string, handler: (request: Request, reply: Reply) => unknown): void;
  listen(options: { host: string; port: number }): Promise<string>;
  close(): Promise<void>;
}

export let site: Site;
export let origin: string;

/** A module of the example. In a variable, because it is not part of this project's types. */
export const importExample = async <T>(path: string): Promise<T> =>
  (await import(/* @vite-ignore */ pathToFileURL(`${example}${path}`).href)) as T;

/** Starts the site for the tests of a file, on an empty folder; `patience` is short, so that nobody waits. */
export function useSite(plant: (site: Site) => void = () => {}, options: { now?(): number } = {}): void {
  const folder = mkdtempSync(join(tmpdir(), 'northshire-'));

  beforeAll(async () => {
    prepareExample(example);
    const { createServer } = await importExample<{ createServer(options: object): Site }>('server.js');
    site = createServer({ folder, log: () => {}, patience: 400, ...options });
    plant(site);
    origin = await site.listen({ host: '127.0.0.1', port: 0 });
  }, 300_000);

  afterAll(async () => {
    await Promise.all([...contexts.values()].map((context) => context.close()));
    contexts.clear();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

interface Watched extends Window {
  violations: string[];
  shift: number;
}

const contexts = new Map<string, BrowserContext>();

/** Opens a page of the site, as somebody who was never there: visits of one kind share a browser, but no cookie. */
export async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page, errors: string[]) => Promise<T>,
): Promise<T> {
  const kind = JSON.stringify(options);
  const context =
    contexts.get(kind) ??
    (await (
      await getBrowser()
    ).newContext({ viewport: { width: 1280, height: 800 }, baseURL: origin, ...options }));
  contexts.set(kind, context);
  await context.clearCookies();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.violations = [];
    watched.shift = 0;
    document.addEventListener('securitypolicyviolation', (event) =>
      watched.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return; // only Chromium measures it
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  try {
    await page.goto(path);
    return await use(page, errors);
  } finally {
    await page.close();
  }
}

export const COLOURS = { runOnly: ['color-contrast'] };

export async function runAxe(page: Page, colorScheme: 'light' | 'dark', options: object): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(axe);
  const found = await page.evaluate(async (run) => {
    const tool = (window as unknown as { axe: Axe }).axe;
    return (await tool.run({ resultTypes: ['violations'], ...run })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }, options);
  return found.map((what) => `axe, ${colorScheme}: ${what}`);
}

/** When every element of the kit has done its work and the browser has shown it. */
async function settled(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const late = () =>
    [...document.querySelectorAll('*')].some(
      (element) => customElements.get(element.localName) && !element.hasAttribute('data-council-ready'),
    );
  while (late()) await frame();
  for (let frames = 0; frames < 6; frames++) await frame();
}

/** What anybody could find wrong with a page: axe, the policy, shifts, a small screen. */
export async function checkOpenPage(page: Page): Promise<string[]> {
  const before = page.viewportSize()!;
  await page.evaluate(settled);
  const problems = await page.evaluate(() => {
    const { violations, shift } = window as unknown as Watched;
    return [...violations, ...(shift ? [`layout shift of ${shift}`] : [])];
  });
  // axe leaves the size of targets (WCAG 2.5.8) out unless it is asked.
  problems.push(...(await runAxe(page, 'light', { rules: { 'target-size': { enabled: true } } })));
  problems.push(...(await runAxe(page, 'dark', COLOURS))); // nothing else differs in the dark
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) problems.push(`${width} px wide on a screen of 320`);
  await page.setViewportSize(before);
  return problems.map((what) => `${new URL(page.url()).pathname}: ${what}`);
}

export const checkPage = (path: string): Promise<string[]> =>
  visit(path, { reducedMotion: 'reduce' }, async (page, errors) => [
    ...(await checkOpenPage(page)),
    ...errors,
  ]);

/**
 * Runs in the page: the lines of the error summary, each with what is wrong with it. Its link must lead to a question that
 * says the same and is marked as wrong.
 */
export const summaryLines = (): string[] =>
  [...document.querySelectorAll('council-error-summary a')]
    .filter((link) => link.checkVisibility())
    .map((link) => {
      const text = link.textContent.trim();
      const control = document.querySelector(link.getAttribute('href')!);
      const isOneOfMany = control?.matches('[type=radio], [type=checkbox], council-date-input input');
      const asks = isOneOfMany ? control!.closest('fieldset') : control;
      const described = asks?.getAttribute('aria-describedby') ?? '';
      const said = described.split(' ').some((id) => document.getElementById(id)?.textContent.includes(text));
      const marked =
        control?.matches('[type=radio], [type=checkbox]') || control?.getAttribute('aria-invalid') === 'true';
      return text + (said ? '' : ' (not said at the question)') + (marked ? '' : ' (not marked as wrong)');
    });

export const readSummary = (page: Page): Promise<string[]> => page.evaluate(summaryLines);

/** A person who is faster than the script is answered by the server, which is as good, but not what is asked here. */
export const whenReady = (page: Page): Promise<void> =>
  page.locator('council-form[data-council-ready]').waitFor({ state: 'attached' });
