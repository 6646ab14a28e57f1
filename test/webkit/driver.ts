// WebKit, driven by plain WebDriver: https://www.w3.org/TR/webdriver2/. Playwright's own WebKit is a patched one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** An element of the page, as WebDriver names it. */
export type Found = Record<typeof ELEMENT, string>;

export interface Point {
  x: number;
  y: number;
}

export interface WebKit {
  /** Gives the page this much room; the window cannot be narrower than 447 px. */
  resize(width: number, height: number): Promise<void>;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Every element that a selector finds now. */
  find(selector: string): Promise<Found[]>;
  click(element: Found): Promise<void>;
  /** Presses the mouse at a place of the page. */
  mouse(where: Point, times: number): Promise<void>;
  /** Types, or gives a file input the path of a file. */
  type(element: Found, text: string): Promise<void>;
  /** What WebKit tells assistive technology that an element is, and what it is called. */
  role(element: Found): Promise<string>;
  label(element: Found): Promise<string>;
  /** Runs a function of the page and answers what it returns, or what its promise becomes. */
  evaluate<T, Given extends unknown[]>(run: (...given: Given) => T | Promise<T>, ...given: Given): Promise<T>;
  /** Trusted mouse and keyboard: https://www.w3.org/TR/webdriver2/#actions */
  perform(actions: object[]): Promise<void>;
  close(): Promise<void>;
}

interface Program {
  /** What it writes to its file number 3. */
  says: Readable;
  isGone(): boolean;
  stop(): Promise<void>;
}

/**
 * Starts a program that cannot outlive us: a shell keeps watch over our end of a pipe, which closes however we end, and then
 * ends itself, the program and whatever that has started.
 */
function start(program: string, args: string[], env = process.env): Program {
  const watch = '{ "$@"; kill 0; } & exec 3>&-; read -r _; kill 0';
  const shell = spawn('sh', ['-c', watch, 'sh', program, ...args], {
    env,
    detached: true, // a process group of its own: that is what `kill 0` ends
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
  const gone = once(shell, 'close');
  return {
    says: shell.stdio[3] as Readable,
    isGone: () => (shell.exitCode ?? shell.signalCode) !== null,
    async stop() {
      shell.stdin!.end();
      await gone;
    },
  };
}

/** A screen that nobody sees. */
async function openScreen(): Promise<{ screen: Program; display: string }> {
  const screen = start('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24']);
  let said = '';
  for await (const part of screen.says) {
    said += part;
    if (said.endsWith('\n')) return { screen, display: `:${said.trim()}` };
  }
  throw new Error('Xvfb did not start.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function send(url: string, method: string, body?: object): Promise<unknown> {
  const signal = AbortSignal.timeout(60_000);
  const answer = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { error: string; message: string } };
  if (!answer.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

async function startDriver(display: string): Promise<{ driver: Program; address: string }> {
  const port = await freePort();
  const driver = start(process.env['WEBKIT_DRIVER_PATH'] || '/usr/bin/WebKitWebDriver', [`--port=${port}`], {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    // Its sandbox needs namespaces, which a container seldom has; it opens pages of this repository only.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  const address = `http://127.0.0.1:${port}`;
  // It does not say when it listens.
  while (!driver.isGone()) {
    const listens = await send(`${address}/status`, 'GET').catch(() => undefined);
    if (listens) return { driver, address };
    await wait(20);
  }
  throw new Error('WebKitWebDriver did not start.');
}

/** `settings` are those of WebKitGTK, such as `--enable-javascript=false`. */
export async function launchWebKit(settings: string[] = []): Promise<WebKit> {
  const { screen, display } = await openScreen();
  const { driver, address } = await startDriver(display);
  const { sessionId } = (await send(`${address}/session`, 'POST', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { args: ['--automation', ...settings] },
      },
    },
  })) as { sessionId: string };
  const session = `${address}/session/${sessionId}`;

  const get = (path: string) => send(`${session}/${path}`, 'GET') as Promise<string>;
  const post = (path: string, body: object = {}) => send(`${session}/${path}`, 'POST', body);
  const of = (element: Found, what: string) => `element/${element[ELEMENT]}/${what}`;

  // Above the page stands a bar for the address, which the window's own measures include.
  const frame = (await post('execute/sync', {
    script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    args: [],
  })) as [number, number];

  const perform = async (actions: object[]) => void (await post('actions', { actions }));

  return {
    resize: async (width, height) =>
      void (await post('window/rect', { x: 0, y: 0, width: width + frame[0], height: height + frame[1] })),
    goto: async (url) => void (await post('url', { url })),
    url: () => get('url'),
    find: (value) => post('elements', { using: 'css selector', value }) as Promise<Found[]>,
    click: async (element) => void (await post(of(element, 'click'))),
    async mouse(where, times) {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const move = { type: 'pointerMove', origin: 'viewport', ...where };
      const actions = [move, ...Array.from({ length: times }, () => press).flat()];
      await perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    type: async (element, text) => void (await post(of(element, 'value'), { text })),
    role: (element) => get(of(element, 'computedrole')),
    label: (element) => get(of(element, 'computedlabel')),
    evaluate: <T, Given extends unknown[]>(run: (...given: Given) => T | Promise<T>, ...args: Given) =>
      post('execute/sync', { script: `return (${run}).apply(null, arguments)`, args }) as Promise<T>,
    perform,
    async close() {
      await send(session, 'DELETE').catch(() => {}); // a browser that is gone already is closed
      await driver.stop();
      await screen.stop();
    },
  };
}
