import { expect } from '@open-wc/testing';
import type { CouncilElement } from './base/council-element.js';
import { define } from './base/define.js';
import { CouncilAccordion } from './content/accordion/accordion.js';
import * as computed from './computed-elements.js';
import * as core from './elements.js';

interface Story {
  parameters?: { council?: { html: string } };
}
const stories = import.meta.glob<Record<string, Story>>('./*/*/*.stories.ts', { eager: true });
const examples = Object.values(stories)
  .flatMap((file) => Object.values(file))
  .flatMap((story) => story.parameters?.council?.html ?? []);

const elements = { ...core, ...computed };
for (const [tag, element] of Object.entries(elements)) define(tag, element);

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Counts what listens to `window` and `document` from now on. */
function countListeners(): { left: () => number; stop: () => void } {
  const live = new Set<unknown>();
  const undo: (() => void)[] = [];
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      live.add(listener);
      options?.signal?.addEventListener('abort', () => live.delete(listener));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: EventListenerOptions) => {
      live.delete(listener);
      removeEventListener.call(target, type, listener, options);
    };
    undo.push(() => Object.assign(target, { addEventListener, removeEventListener }));
  }
  const stop = () => {
    for (const one of undo) one();
  };
  return { left: () => live.size, stop };
}

/** As many as a browser may keep for itself. A leak keeps them all. */
const FEW = 5;

/** Puts many of an element on the page, takes them away, and says what stayed. */
async function findLeaks(html: string, tag: string, times: number): Promise<string[]> {
  const title = document.title;
  const listeners = countListeners();
  // A console keeps the elements that it shows, and a spy those that it is given.
  const { warn } = console;
  console.warn = () => {};
  try {
    const refs = await (async () => {
      const home = document.createElement('div');
      document.body.append(home);
      const template = document.createElement('template');
      template.innerHTML = html;
      for (let count = 0; count < times; count++) home.append(template.content.cloneNode(true));
      const hosts = [...home.querySelectorAll<CouncilElement>(tag)];
      await hosts.at(-1)!.updateComplete;
      home.remove();
      // One by one: a browser keeps the last element that it looked at, and with it the tree it stands in.
      for (const host of hosts) host.remove();
      return hosts.map((host) => new WeakRef(host));
    })();
    // A clean-up may be left for the next task, and the browser's own caches for the next collection.
    const alive = () => refs.filter((ref) => ref.deref()).length;
    for (let tries = 0; tries < 20 && alive() > FEW; tries++) {
      await turn();
      (globalThis as unknown as { gc(): void }).gc();
    }
    return [
      ...(alive() > FEW ? [`${alive()} of ${refs.length} are still in memory`] : []),
      ...(listeners.left() ? [`${listeners.left()} listeners of window and document are left`] : []),
      ...(document.title === title ? [] : [`the title is ${document.title}`]),
    ];
  } finally {
    listeners.stop();
    console.warn = warn;
  }
}

describe('a thousand elements that come and go', () => {
  for (const tag of Object.keys(elements)) {
    it(`leave nothing behind: ${tag}`, async (context) => {
      if (!('gc' in globalThis)) context.skip('only Chromium lets a test collect garbage');
      const html = examples.find((example) => example.includes(`<${tag}`))!;
      expect(await findLeaks(html, tag, 1000)).to.deep.equal([]);
    }, 60_000);
  }

  it('planted fault: an element that keeps itself, and one that keeps listening', async (context) => {
    if (!('gc' in globalThis)) context.skip('only Chromium lets a test collect garbage');
    const kept: Element[] = [];
    define(
      'council-test-leak',
      class extends CouncilAccordion {
        override connectedCallback(): void {
          super.connectedCallback();
          kept.push(this);
          window.addEventListener('council-test', () => this.title);
        }
      },
    );
    const found = await findLeaks('<council-test-leak></council-test-leak>', 'council-test-leak', 10);
    expect(found).to.deep.equal([
      '10 of 10 are still in memory',
      '10 listeners of window and document are left',
    ]);
  });
});
