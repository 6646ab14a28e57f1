// Vitest's browser mode in WebKit.
import { fileURLToPath } from 'node:url';
import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserCommand, BrowserCommandContext, BrowserProvider } from 'vitest/node';
import { launchWebKit, type WebKit } from './driver.ts';

class WebKitProvider implements BrowserProvider {
  readonly name = 'webkit';
  readonly supportsParallelism = false;
  #webkit: WebKit | undefined;

  getCommandsContext = () => ({ webkit: this.#webkit });

  async openPage(_session: string, url: string): Promise<void> {
    this.#webkit ??= await launchWebKit();
    await this.#webkit.goto(url);
  }

  async close(): Promise<void> {
    await this.#webkit?.close();
    this.#webkit = undefined;
  }
}

export const provider = defineBrowserProvider({
  name: 'webkit',
  providerFactory: () => new WebKitProvider(),
});

const webkitOf = (context: BrowserCommandContext) =>
  (context as BrowserCommandContext & { webkit: WebKit }).webkit;

const perform: BrowserCommand<[actions: object[]]> = (context, actions) => webkitOf(context).perform(actions);

/** Vitest's own words for how much room the tests want. */
const __vitest_viewport: BrowserCommand<[room: { width: number; height: number }]> = (
  context,
  { width, height },
) => webkitOf(context).resize(width, height);

export const commands = { perform, __vitest_viewport };

/** Gives the tests' `userEvent` WebKit's own mouse and keyboard. */
export const setupFiles = [fileURLToPath(new URL('user-event.ts', import.meta.url))];
