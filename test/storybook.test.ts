import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preview, type PreviewServer } from 'vite';
import { getBrowser } from './browser.js';

const root = resolve(import.meta.dirname, '..');
const built = join(root, 'storybook-static');

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

const entries: Entry[] = existsSync(join(built, 'index.json'))
  ? Object.values(
      JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')).entries as Record<string, Entry>,
    )
  : [];

/** The part of Storybook's own channel that this test speaks to. */
interface Channel {
  emit(event: string, data: unknown): void;
  on(event: string, listener: (data: unknown) => void): void;
  off(event: string, listener: (data: unknown) => void): void;
}

/** Shows an entry in a preview that is already open, and waits until it is drawn; returns what went wrong. */
async function show(page: Page, { id, type }: Entry): Promise<string | null> {
  return page.evaluate(
    ([storyId, viewMode]) =>
      new Promise<string | null>((done) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
          __STORYBOOK_ADDONS_CHANNEL__: Channel;
        };
        // Not `storyRendered`: a story that is left before it has finished makes Storybook reload the page.
        const good = ['storyFinished', 'docsRendered'];
        const bad = ['storyErrored', 'storyThrewException', 'storyMissing'];
        const listeners = [...good, ...bad].map((event) => {
          const listener = (data: unknown) => {
            const about =
              typeof data === 'string' ? data : (data as { storyId?: string } | undefined)?.storyId;
            if (good.includes(event) && about !== storyId) return;
            for (const each of listeners) channel.off(each.event, each.listener);
            done(good.includes(event) ? null : `${event}: ${JSON.stringify(data)}`);
          };
          channel.on(event, listener);
          return { event, listener };
        });
        setTimeout(() => done('not drawn within ten seconds'), 10_000);
        channel.emit('setCurrentStory', { storyId, viewMode });
      }),
    [id, type === 'docs' ? 'docs' : 'story'] as const,
  );
}

const first = 'start--docs';

/** axe looks at every example elsewhere (axe.test.ts); here it would take longer than all the rest. */
const withoutAxe = 'a11y.manual:!true';

describe('the built Storybook', () => {
  let server: PreviewServer;
  let page: Page;
  const complaints: string[] = [];
  const abroad: string[] = [];

  beforeAll(async () => {
    server = await preview({
      root,
      configFile: false,
      logLevel: 'error',
      build: { outDir: 'storybook-static' },
      preview: { host: '127.0.0.1', port: 6106 },
    });
    page = await (await getBrowser()).newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') abroad.push(request.url());
    });
    const { port } = server.httpServer.address() as { port: number };
    await page.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=docs&id=${first}&globals=${withoutAxe}`);
    await page.waitForSelector('#storybook-docs h1');
  });

  afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  it('has been built, with stories and docs of every family', () => {
    const titles = new Set(entries.map(({ title }) => title.split('/')[0]));
    expect([...titles]).toEqual(expect.arrayContaining(['Start', 'Guides', 'Page', 'Forms', 'Content']));
  });

  it('opens every story and every page of docs without an error', { timeout: 240_000 }, async () => {
    const broken: string[] = [];
    // The page that is open already is not drawn again.
    for (const entry of entries.filter(({ id }) => id !== first)) {
      complaints.length = 0;
      const wrong = await show(page, entry);
      broken.push(...[wrong, ...complaints].flatMap((each) => (each ? `${entry.id}: ${each}` : [])));
    }
    expect(broken).toEqual([]);
  });

  it('asks nothing of another machine', () => expect(abroad).toEqual([]));

  it('would notice a story that is not there, a console error and a request abroad', async () => {
    expect(await show(page, { id: 'forms-nothing--here', type: 'story', title: '', name: '' })).toContain(
      'storyMissing',
    );
    await page.evaluate(async () => {
      console.error('planted');
      await fetch('http://other.example/').catch(() => {});
    });
    expect(complaints.join()).toContain('planted');
    expect(abroad).toContain('http://other.example/');
  });
});
