import type { Page } from 'playwright';
import { findRooms } from '../../packages/components/build/rooms.ts';

/** What a person meets in one example, in the order of the document. */
export interface Contents {
  example: string;
  /** Texts, links, headings and controls that are shown. */
  shown: string[];
  /** Texts that are in the document, not shown, and not hidden by a native state. */
  lost: string[];
}

/**
 * Reads every example of a page as a person would meet it. Parts that a script generated are left out: the
 * question is what becomes of the author's content. Runs without page scripts, too.
 */
export const readContents = (page: Page): Promise<Contents[]> =>
  page.evaluate(() => {
    const controls = 'input:not([type=hidden]), select, textarea, button, summary';
    // Natively out of sight, with a way to get there that needs no script of ours.
    const tucked =
      'details:not([open]) > :not(summary:first-of-type), [hidden], [popover], dialog:not([open]), template, ' +
      'datalist, script, style, title, .council-conditional, .council-print-only';

    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

    // A menu button is away while what it opens is plainly there.
    const opensNothing = (element: Element) => {
      const target = element.closest('[popovertarget]')?.getAttribute('popovertarget');
      return target ? shown(document.getElementById(target)!) : false;
    };
    const describe = (element: Element): string[] => {
      const text = tidy(element.textContent);
      if (element.matches('a[href]')) return [`link: ${text} (${element.getAttribute('href')})`];
      if (element.matches('h1, h2, h3, h4, h5, h6')) return [`${element.localName}: ${text}`];
      if (element.matches('img')) return [`image: ${element.getAttribute('alt')}`];
      if (element.matches(controls))
        return [`control: ${element.localName} ${element.getAttribute('name') ?? text}`];
      return [];
    };

    return [...document.querySelectorAll('[data-example]')].map((example) => {
      const met: string[] = [];
      const lost: string[] = [];
      const meet = (node: Node) => {
        if (node instanceof Element) {
          if (node.matches('[data-council-part], script, style, template, noscript, svg')) return;
          if (shown(node)) met.push(...describe(node));
          if (!node.matches('textarea, select')) for (const child of node.childNodes) meet(child);
          return;
        }
        const text = tidy(node.nodeType === Node.TEXT_NODE ? node.textContent : '');
        if (!text) return;
        const parent = node.parentElement!;
        const range = document.createRange();
        range.selectNodeContents(node);
        if (shown(parent) && range.getClientRects().length) met.push(`text: ${text}`);
        else if (!parent.closest(tucked) && !opensNothing(parent)) lost.push(`text: ${text}`);
      };
      for (const child of example.childNodes) meet(child);
      return { example: example.getAttribute('data-example')!, shown: met, lost };
    });
  });

/** Fills in every control of the page as a person might, with what it accepts, and says so with the events that typing makes. */
export const fillIn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const values: Record<string, string> = {
      email: 'ash@example.org',
      tel: '01632 960001',
      number: '7',
      date: '2026-11-24',
      month: '2026-11',
      week: '2026-W48',
      time: '10:30',
      'datetime-local': '2026-11-24T10:30',
      url: 'https://example.org/',
      color: '#123456',
      range: '50',
    };
    const dates: Record<string, string> = { day: '24', month: '11', year: '2026' };
    const answer = (control: HTMLInputElement | HTMLTextAreaElement) => {
      if (control.autocomplete === 'postal-code') return 'NS4 2AB';
      const limit = control.getAttribute('min') ?? control.getAttribute('max');
      const part = /-(day|month|year)$/.exec(control.name)?.[1] ?? '';
      return limit ?? dates[part] ?? values[control.type] ?? 'Ash';
    };
    for (const control of document.querySelectorAll<
      HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
    >('[data-example] :is(input, select, textarea)')) {
      if (
        control.matches(
          // What the kit made stands for a control of the author's, which is filled in.
          '[data-council-part], [type=hidden], [type=file], [type=submit], [type=button], [type=reset], [type=image], :disabled',
        )
      )
        continue;
      if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
      else if (control.type === 'radio' || control.type === 'checkbox')
        (control as HTMLInputElement).checked = true;
      else if (!control.readOnly) control.value = answer(control);
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });

/** The tags that the kit's script is to define. Asked of the sources: the build might have forgotten one. */
const tagsWithScript = findRooms().flatMap(({ name, script }) => (script ? [`council-${name}`] : []));

/**
 * The elements of ours that are not ready. On a page with the kit's script each tag that has a class must have
 * it: without, a test would compare the author's plain HTML with itself and find nothing.
 */
const findUnready = (tags: string[]) => {
  const scripted = document.querySelector('script[src*="/cdn/council.js"]');
  const unready = [...document.querySelectorAll('[data-example] *')].filter(
    (element) =>
      element.localName.startsWith('council-') &&
      (element.matches(':defined') || (scripted && tags.includes(element.localName))) &&
      !element.hasAttribute('data-council-ready'),
  );
  return [...new Set(unready.map(({ localName }) => localName))].join(', ');
};

/** A page of Playwright's or of WebKit's driver. */
interface Evaluates {
  evaluate<T>(run: () => T | Promise<T>): Promise<T>;
  evaluate<T, Given>(run: (given: Given) => T | Promise<T>, given: Given): Promise<T>;
}

/** Waits until every custom element of ours that has a class is ready. */
export async function whenReady(page: Evaluates, timeout = 20_000): Promise<void> {
  // Mostly it is so at once; a poll would cost a frame or two.
  const until = Date.now() + timeout;
  let unready = await page.evaluate(findUnready, tagsWithScript);
  while (unready) {
    if (Date.now() > until) throw new Error(`Never ready: ${unready}. Has \`npm run build\` been run?`);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    unready = await page.evaluate(findUnready, tagsWithScript);
  }
}
