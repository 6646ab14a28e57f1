// A component counts when a page of the Northshire example uses it: whole pages that the server sends, not a sampler.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './checks/source.js';
import { origin, site, useSite } from './northshire-site.js';

useSite();

const rooms = globSync('packages/components/src/{page,forms,content}/*/*.css', { cwd: root }).map((path) => ({
  name: basename(dirname(path)),
  css: readFileSync(`${root}/${path}`, 'utf8'),
}));

/** What a room draws, in the HTML of a page: `council-tag`, and for a room of several parts `council-heading-l`. */
const namesOf = ({ name, css }: { name: string; css: string }) =>
  new Set([`council-${name}`, ...(css.match(new RegExp(`\\bcouncil-${name}-[a-z0-9-]+`, 'g')) ?? [])]);

const marksOf = (html: string) => new Set(html.match(/(?<=<|class="[^"]*)council-[a-z0-9-]+/g));

/** The rooms that none of these pages uses. */
function findUnused(pages: string[]): string[] {
  const marks = new Set(pages.flatMap((html) => [...marksOf(html)]));
  return rooms.filter((room) => ![...namesOf(room)].some((name) => marks.has(name))).map(({ name }) => name);
}

/** A browser without a script, that keeps what it has seen. */
class Reader {
  readonly seen: string[] = [];
  readonly #cookies = new Map<string, string>();

  /** Opens a page, or sends a form to it, and goes where the answer leads. */
  async open(path: string, form?: Record<string, string> | FormData): Promise<string> {
    const answer = await fetch(origin + path, {
      headers: { cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; ') },
      redirect: 'manual',
      ...(form && { method: 'POST', body: form instanceof FormData ? form : new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      this.#cookies.set(name!, value!);
    }
    const next = answer.headers.get('location');
    if (next) return this.open(next);
    const html = await answer.text();
    if (answer.ok) this.seen.push(html); // most links of the made-up council lead nowhere
    return html;
  }

  /** Follows every link from the home page. */
  async openAll(): Promise<void> {
    const paths = new Set(['/']);
    for (const path of paths) {
      const html = await this.open(path);
      for (const [, next] of html.matchAll(/ href="(\/[^"?#]*)/g))
        if (!/^\/cy\b|\.\w+$|signed-out/.test(next!)) paths.add(next!);
    }
  }
}

async function useAccount(reader: Reader): Promise<void> {
  const person = { email: 'rooms@northshire.example', password: 'rooms' };
  await site.accounts.create(person);
  await reader.open('/account/sign-in', { ...person, password: 'wrong' });
  await reader.open('/account/sign-in', person);
  await reader.open('/account/contact', { fullName: 'Mo' });
  await reader.open('/account/preferences', { contactBy: 'email', letters: 'en' });
  await reader.openAll();
}

async function reportBin(reader: Reader): Promise<void> {
  const start = '/bins/missed-bin/report';
  const answers: Record<string, Record<string, string> | FormData> = {
    postcode: { postcode: 'NS4 2AD' },
    'address-by-hand': { line1: '1 Mill Lane', town: 'Aldermere', typedPostcode: 'NS4 2AB' },
    bins: { bins: 'food' },
    lid: { lid: 'yes' },
    'collection-date': {
      'collectionDate-day': '2',
      'collectionDate-month': '11',
      'collectionDate-year': '2024',
    },
    details: { details: '' },
    photos: new FormData(),
    contact: { fullName: 'Mo', email: '' },
  };
  let html = '';
  for (const [path, form] of Object.entries(answers)) html = await reader.open(`${start}/${path}`, form);
  const [, shown] = /name="shown" value="([^"]+)"/.exec(html)!;
  await reader.open(`${start}/check`, { shown: shown! });
}

test('every room is used by a page that Northshire serves', async () => {
  const reader = new Reader();
  await useAccount(reader);
  await reportBin(reader);
  expect(findUnused(reader.seen)).toEqual([]);
});

test('planted fault: one page alone leaves rooms unused, and a word in a text is no use', async () => {
  const home = await (await fetch(origin)).text();
  expect(findUnused([home])).toContain('task-list');
  expect(findUnused([home])).not.toContain('hero');
  expect(findUnused(['<p>council-hero</p>'])).toContain('hero');
});
