import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { define } from './base/define.js';
import * as computed from './computed-elements.js';
import * as elements from './elements.js';
import type { Story } from './example.js';

const rooms = import.meta.glob<Record<string, Story>>('./*/*/*.stories.ts', { eager: true });

/** Warnings about the page as a whole are not the example's. */
const ABOUT_THE_PAGE = /no-sheet|two-sheets|other-version|unknown-class|tag-taken|define-failed/;

describe('every example', () => {
  for (const [tag, element] of Object.entries({ ...elements, ...computed })) define(tag, element);

  for (const [path, { default: _meta, ...stories }] of Object.entries(rooms)) {
    it(`${path} gives the warnings that it says, and no others`, async () => {
      for (const [name, { parameters }] of Object.entries(stories)) {
        const output = vi.spyOn(console, 'warn').mockImplementation(() => {});
        const { html, lang = 'en', expect: { warns = [] } = {} } = parameters.council;
        const home = await fixture<HTMLElement>(`<div lang="${lang}"></div>`);
        home.innerHTML = html;
        await Promise.all([...home.querySelectorAll('*')].map((each) => Reflect.get(each, 'updateComplete')));
        await import('./base/debug.js'); // what warn() waits for
        await Promise.resolve();
        const codes = output.mock.calls.flatMap(
          ([text]) => /^Council Kit \[([\w-]+)\]/.exec(String(text))?.[1] ?? [],
        );
        const given = new Set(codes.filter((code) => !ABOUT_THE_PAGE.test(code)));
        output.mockRestore();
        home.remove();
        expect([...given].sort(), name).to.deep.equal([...warns].sort());
      }
    });
  }
});
