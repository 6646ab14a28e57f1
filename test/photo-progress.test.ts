// Photos of the missed bin: each is sent as it is chosen, and whatever happens to one, the others are kept.
import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkOpenPage, origin, useSite, visit, whenReady } from './northshire-site.js';

useSite();

const start = '/bins/missed-bin/report';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const photo = (name: string, more = 0, buffer = PNG) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.concat([buffer, Buffer.alloc(more)]),
});

/** A line between browser and site that a test can make slow or cut. */
let line: Server;
let address: string;
/** How many bytes of an upload go through before the line is cut, or is silent. */
let cutAfter = Infinity;
let silentAfter = Infinity;

beforeAll(async () => {
  line = createServer((near: Socket) => {
    const far = connect(Number(new URL(origin).port), '127.0.0.1');
    let isUpload = false;
    let bytes = 0;
    near.on('data', (data) => {
      if (/^POST \S+\/photos\/upload/.test(data.toString('latin1', 0, 200))) [isUpload, bytes] = [true, 0];
      else if (/^(GET|POST) /.test(data.toString('latin1', 0, 5))) isUpload = false;
      bytes += data.length;
      if (isUpload && bytes > cutAfter) return void [near, far].forEach((each) => each.destroy());
      if (!isUpload || bytes <= silentAfter) far.write(data);
    });
    far.pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    for (const each of [near, far]) each.on('error', () => {});
  });
  await new Promise<void>((ready) => line.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(line.address() as AddressInfo).port}`;
});
afterAll(() => void line.close());

/** A person who has come to the photos, over the line. */
async function atPhotos<T>(
  use: (page: Page, problems: string[]) => Promise<T>,
  prefix = '',
  options: { javaScriptEnabled?: boolean } = {},
): Promise<T> {
  [cutAfter, silentAfter] = [Infinity, Infinity];
  return visit('about:blank', { reducedMotion: 'reduce', ...options }, async (page, problems) => {
    await page.goto(`${address}${prefix}${start}/address-by-hand`);
    // Any answer starts a report.
    await page.evaluate(() => document.querySelector<HTMLFormElement>('form[method=post]')!.submit());
    await page.locator('council-error-summary').waitFor();
    await page.goto(`${address}${prefix}${start}/photos`);
    if (options.javaScriptEnabled !== false) await whenReady(page);
    return use(page, problems);
  });
}

const choose = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator('[name=photos]').setInputFiles(files);
const received = (page: Page) => page.locator('ul[aria-labelledby=photos-received] > li > span:first-child');
const own = (page: Page) => page.locator('[data-council-part=files] > li');
const goOn = (page: Page, name = 'Continue') => page.getByRole('button', { name, exact: true }).click();

describe('photos of a missed bin', () => {
  test('are there as soon as they are chosen, and still there after a reload', async () => {
    await atPhotos(async (page, problems) => {
      await choose(page, photo('one.png'), photo('two.png', 1000));
      await received(page).nth(1).waitFor();
      expect(await received(page).allTextContents()).toEqual(['one.png', 'two.png']);
      expect(await page.locator('#photos-received').isVisible()).toBe(true);
      expect(await own(page).count()).toBe(0);
      const written = () => page.locator('ul[aria-labelledby=photos-received]').innerHTML();
      const before = (await written()).trim();
      await page.reload();
      expect((await written()).replace(/\n\s*/g, '')).toBe(before);
      expect(problems.concat(await page.evaluate('violations'))).toEqual([]);
    });
  });

  test('one that is lost on the way says so, the others arrive, and it can be sent again', async () => {
    await atPhotos(async (page) => {
      cutAfter = 500_000;
      await choose(page, photo('large.png', 5_000_000), photo('small.png'));
      await received(page).waitFor();
      expect(await received(page).allTextContents()).toEqual(['small.png']);
      await own(page)
        .getByText('large.png was not sent because the connection was lost. Try again')
        .waitFor();
      expect((await checkOpenPage(page)).filter((each) => !each.includes('layout shift'))).toEqual([]);
      cutAfter = Infinity;
      await page.getByRole('button', { name: 'Try again large.png' }).click();
      await received(page).nth(1).waitFor();
      expect(await received(page).allTextContents()).toEqual(['small.png', 'large.png']);
    });
  });

  test('25 MB, nothing in it, no photo: each is said of its file, and the good one is there', async () => {
    await atPhotos(async (page) => {
      await choose(
        page,
        photo('large.png', 25_000_000),
        photo('empty.png', 0, Buffer.alloc(0)),
        { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Not a photo') },
        photo('hidden.png', 0, Buffer.from('Not a photo, whatever its name says')),
        photo('bin.png'),
      );
      await received(page).waitFor();
      expect(await received(page).allTextContents()).toEqual(['bin.png']);
      expect(await own(page).locator('strong').allTextContents()).toEqual([
        'large.png must be 10 MB or smaller',
        'empty.png is empty. Choose another file',
        'notes.txt must be a JPG, PNG, WEBP or HEIC',
        '“hidden.png” must be a JPG, PNG, WebP or HEIC. Choose another photo',
      ]);
    });
  });

  test('one that is on its way when people go on goes with the form, and is there once', async () => {
    await atPhotos(async (page) => {
      silentAfter = 500_000;
      await choose(page, photo('slow.png', 5_000_000), photo('next.png'));
      await own(page)
        .getByText(/Sending, /)
        .waitFor();
      expect(await page.getByRole('progressbar', { name: 'Sending slow.png' }).count()).toBe(1);
      await goOn(page);
      await page.waitForURL((url) => !url.pathname.endsWith('/photos'));
      await page.goto(`${address}${start}/photos`);
      expect(await received(page).allTextContents()).toEqual(['slow.png', 'next.png']);
    });
  });

  test('the same photo twice is one, and the fifth is refused', async () => {
    await atPhotos(async (page) => {
      for (const name of ['a.png', 'a.png', 'b.png', 'c.png', 'd.png']) {
        await choose(page, photo(name));
        await received(page).filter({ hasText: name }).waitFor();
        await expect.poll(() => own(page).count()).toBe(0);
      }
      expect(await received(page).allTextContents()).toEqual(['a.png', 'b.png', 'c.png', 'd.png']);
      await choose(page, photo('e.png'));
      await own(page).getByText('“e.png” was not added: you can add 4 photos').waitFor();
      await page.getByRole('button', { name: 'Remove e.png' }).click();
      await page.getByRole('button', { name: 'Remove a.png' }).click();
      await expect.poll(() => received(page).allTextContents()).toEqual(['b.png', 'c.png', 'd.png']);
    });
  });

  test('in Welsh', async () => {
    await atPhotos(async (page) => {
      await choose(page, photo('bin.png', 0, Buffer.from('Nid llun')), photo('da.png'));
      await received(page).waitFor();
      expect(await own(page).locator('strong').allTextContents()).toEqual([
        'Rhaid i “bin.png” fod yn JPG, PNG, WebP neu HEIC. Dewiswch lun arall',
      ]);
      expect(await page.getByRole('button', { name: 'Tynnu da.png' }).count()).toBe(1);
    }, '/cy');
  });

  test('nothing is taken from another site, or for nobody', async () => {
    await atPhotos(async (page) => {
      const cookies = await page.context().cookies(address);
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      const send = async (headers: Record<string, string>) => {
        const body = new FormData();
        body.append('photos', new Blob([new Uint8Array(PNG)]), 'bin.png');
        return (await fetch(`${origin}${start}/photos/upload`, { method: 'POST', body, headers })).status;
      };
      expect(await send({ cookie })).toBe(200);
      expect(await send({ cookie, 'sec-fetch-site': 'cross-site' })).toBe(403);
      expect(await send({})).toBe(403);
    });
  });
});
