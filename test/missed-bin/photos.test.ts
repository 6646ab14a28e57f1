// Photos of the bin: what is taken, what is refused, and what a person sees of both.
// engines: firefox, webkit
import { rmSync, writeFileSync } from 'node:fs';
import { request as startRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { origin } from '../northshire-site.js';
import { cookieOf, pageAfter, send } from './post.js';
import { start } from './questions.js';
import { useReport } from './site.js';
import { at, goOn, named, resident, textOf } from './walk.js';

useReport();

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function filesOf(files: Record<string, Buffer>): FormData {
  const form = new FormData();
  for (const [name, content] of Object.entries(files))
    form.append('photos', new Blob([new Uint8Array(content)]), name);
  return form;
}

describe('photos', () => {
  test('25 MB, nothing in it, no photo: each is said of its file, and the good one is kept', async () => {
    const large = Buffer.concat([PNG, Buffer.alloc(25_000_000)]);
    const html = await pageAfter(
      'photos',
      filesOf({
        'bin.png': PNG,
        'large.png': large,
        'empty.jpg': Buffer.alloc(0),
        'notes.jpg': Buffer.from('Not a photo'),
      }),
    );
    for (const sentence of [
      '“large.png” must be 10 MB or smaller',
      '“empty.jpg” is empty',
      '“notes.jpg” must be a JPG, PNG, WebP or HEIC',
    ])
      expect(html.split(sentence), sentence).toHaveLength(3); // in the summary and at the question
    expect(html).toMatch(/<ul class="council-file-list"[^]*bin\.png/);
    expect(html).not.toContain('<span>large.png');
  });

  test('no more than four, and one can be removed', async () => {
    const five = filesOf({ 'a.png': PNG, 'b.png': PNG, 'c.png': PNG, 'd.png': PNG, '../e<b>.png': PNG });
    const first = await send('photos', five);
    const cookie = cookieOf(first);
    const html = await (await fetch(`${origin}${start}/photos`, { headers: { cookie } })).text();
    expect(html).toContain('“e&lt;b&gt;.png” was not added');
    const id = /name="remove" value="([^"]+)"/.exec(html)![1]!;
    const remove = new FormData();
    remove.append('remove', id);
    const after = await pageAfter('photos', remove, cookie);
    expect(after.match(/name="remove"/g)).toHaveLength(3);
    expect(after).not.toContain('a.png');
  });

  test('a connection that breaks leaves the answers as they were', async () => {
    const first = await send('photos', filesOf({ 'bin.png': PNG }));
    const cookie = cookieOf(first);
    await new Promise<void>((done) => {
      const broken = startRequest(`${origin}${start}/photos`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'multipart/form-data; boundary=x', 'content-length': '100000' },
      });
      broken.on('error', () => done());
      broken.write('--x\r\ncontent-disposition: form-data; name="photos"; filename="half.png"\r\n\r\n');
      broken.write(PNG, () => broken.destroy());
    });
    const html = await (await fetch(`${origin}${start}/photos`, { headers: { cookie } })).text();
    expect(html).toContain('bin.png');
    expect(html).not.toContain('half.png');
  });

  test('are chosen, seen and sent by a person', async () => {
    const path = join(tmpdir(), `bin-${process.pid}.png`);
    writeFileSync(path, PNG);
    await resident({ at: 'photos' }, async (person) => {
      await person.attach(path, () => document.querySelector('[name=photos]')!);
      await goOn(person, 'photos');
      await at(person, 'contact');
      await person.press(named, 'Back');
      await at(person, 'photos');
      expect(await textOf(person, '.council-file-list')).toContain(basename(path));
    });
    rmSync(path);
  });
});
