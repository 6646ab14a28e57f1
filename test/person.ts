// A person with a browser, in whichever engine is tested: what every driver can do, also where no script runs and when a page
// comes back from the cache. (Playwright's own waiting does neither in Firefox.)
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, ElementHandle } from 'playwright';
import { expect } from 'vitest';
import { engine, getBrowser, type Kind } from './browser.js';
import { launchWebKit, type Found, type Point } from './webkit/driver.js';

/** A function that is run in the page, and knows nothing but what it is given. */
type InPage<T, Given> = (given: Given) => T;
type Find<Given> = InPage<Element | undefined, Given>;

export interface Person {
  goto(address: string): Promise<void>;
  /** What a function sees in the page. The driver runs it, so that it may where scripts may not. */
  look<T, Given = undefined>(see: InPage<T, Given>, given?: Given): Promise<T>;
  /** Presses what a function finds, with the mouse; twice is as fast as a mouse can. */
  press<Given = undefined>(find: Find<Given>, given?: Given, times?: 1 | 2): Promise<void>;
  /** Chooses a file, by its path, for the file input that a function finds. */
  attach<Given = undefined>(path: string, find: Find<Given>, given?: Given): Promise<void>;
}

/** Runs in the page: where the mouse presses an element, which must be in sight there. */
function middleOf(element: Element): Point {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0]!;
  const [x, y] = [Math.floor(left + width / 2), Math.floor(top + height / 2)];
  const over = document.elementFromPoint(x, y);
  if (element.contains(over) || over?.closest('label')?.control === element) return { x, y };
  throw new Error(`A press on ${element.outerHTML} would reach ${over?.outerHTML}`);
}

const contexts = new Map<string, Promise<BrowserContext>>();

/** A browser for each kind, kept for the whole run: starting one takes longer than what most people do with it. */
async function contextOf(kind: Kind): Promise<BrowserContext> {
  const { javaScript = true, pageCache = true } = kind;
  const isChromium = engine === 'chromium';
  const browser = await getBrowser(isChromium ? { ...(pageCache && { pageCache }) } : kind);
  return browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...(isChromium && { javaScriptEnabled: javaScript }),
  });
}

async function withPlaywright<T>(
  kind: Kind,
  use: (person: Person, errors: string[]) => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(kind);
  if (!contexts.has(key)) contexts.set(key, contextOf(kind));
  const page = await (await contexts.get(key)!).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const find = async (what: unknown, given: unknown) => {
    const element = (await page.evaluateHandle(what as () => Element, given)).asElement();
    if (!element) throw new Error(`Nothing is found by ${String(what)} of ${JSON.stringify(given)}`);
    return element as ElementHandle<HTMLElement>;
  };
  const person: Person = {
    goto: async (address) => void (await page.goto(address)),
    look: async (see, given) => page.evaluate(see as () => never, given),
    // Not `element.click()`: in Firefox that waits for ever where no script runs, and on a page from the cache.
    async press(what, given, times = 1) {
      const { x, y } = await (await find(what, given)).evaluate(middleOf);
      await page.mouse.click(x, y, { clickCount: times });
    },
    attach: async (path, what, given) => (await find(what, given)).setInputFiles(path),
  };
  try {
    return await use(person, errors);
  } finally {
    await page.close();
  }
}

/** A browser for each person: one that stayed open crashed when the page of an address lookup came a second time. */
async function withWebKit<T>(kind: Kind, use: (person: Person, errors: string[]) => Promise<T>): Promise<T> {
  const { javaScript = true, pageCache = true } = kind;
  const settings = [`--enable-javascript=${javaScript}`, `--enable-page-cache=${pageCache}`];
  const webkit = await launchWebKit(settings);
  const find = async (what: unknown, given: unknown) => {
    const element = await webkit.evaluate(what as (given: unknown) => Found | null, given);
    if (!element) throw new Error(`Nothing is found by ${String(what)} of ${JSON.stringify(given)}`);
    return element;
  };
  const person: Person = {
    goto: (address) => webkit.goto(address),
    look: async (see, given) => webkit.evaluate(see as (given: unknown) => never, given),
    async press(what, given, times = 1) {
      const where = await webkit.evaluate(middleOf as (element: unknown) => Point, await find(what, given));
      await webkit.mouse(where, times);
    },
    attach: async (path, what, given) => webkit.type(await find(what, given), path),
  };
  try {
    return await use(person, []); // its driver does not tell of errors in the page
  } finally {
    await webkit.close();
  }
}

export const meet = engine === 'webkit' ? withWebKit : withPlaywright;

/** Looks again and again until the page says yes, also while one page makes way for the next. */
export async function until<Given = undefined>(
  person: Person,
  see: InPage<boolean, Given>,
  given?: Given,
): Promise<void> {
  let answer: unknown;
  // Between two pages nobody answers: WebKit's driver may then wait for ever, and is asked again.
  const ask = async () =>
    (answer = await Promise.race([person.look(see, given).catch(String), wait(1_000, 'no answer')]));
  try {
    await expect.poll(ask, { interval: 20, timeout: 20_000 }).toBe(true);
  } catch (cause) {
    const where = await person.look(() => location.href).catch(String);
    const what = `${String(see)} of ${JSON.stringify(given)} is ${String(answer)}`;
    throw new Error(`Not so at ${where}: ${what}`, { cause });
  }
}
