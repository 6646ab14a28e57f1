import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import { fields } from './fields.js';

const LIMIT = fields.photos;

/** Photos on the disk of the server, each under a name of its own, so that no name of theirs can lead anywhere. */
export function openPhotos(folder) {
  mkdirSync(folder, { recursive: true });
  const pathOf = (id) => join(folder, id);

  const remove = (id) => rm(pathOf(id), { force: true });

  /**
   * Writes one file and looks at it. Whatever happens, what is not kept is not left behind: what is wrong, and what is
   * `known` already, because it comes a second time when the answer to the first was lost.
   */
  async function receive({ filename, file }, known) {
    const id = randomUUID();
    const name = basename(filename.replaceAll('\\', '/')).normalize('NFC').slice(-100);
    let isKept = false;
    try {
      await pipeline(file, createWriteStream(pathOf(id)));
      const rule = await problemOf(pathOf(id), file.truncated);
      if (rule) return { name, rule };
      const content = await readFile(pathOf(id));
      const photo = { id, name, bytes: content.length, digest: digestOf(content) };
      const there = known.find((each) => isSame(each, photo));
      if (there) return { there };
      if (known.length >= LIMIT.files) return { name, rule: 'many' };
      isKept = true;
      return photo;
    } finally {
      if (!isKept) await remove(id);
    }
  }

  return {
    /**
     * Reads the files of a form: `{ kept: [{ id, name, bytes, digest }], there: […], refused: [{ name, rule }], others: {
     * remove: '…' } }`. A file that is refused is read to its end all the same, because a browser shows no answer to what it
     * could not send.
     */
    async receiveAll(request, already) {
      const [kept, there, refused, others] = [[], [], [], {}];
      for await (const part of request.parts({
        limits: { fileSize: LIMIT.bytes, files: 20 },
        throwFileSizeLimit: false,
      })) {
        if (part.type === 'field') others[part.fieldname] = part.value;
        else if (!part.filename)
          part.file.resume(); // a file field that was left alone
        else {
          const result = await receive(part, [...already, ...kept]);
          if (result.there) there.push(result.there);
          else (result.rule ? refused : kept).push(result);
        }
      }
      return { kept, there, refused, others };
    },
    /** Adds photos to a draft, but for one that has come another way meanwhile. */
    add(draft, added) {
      for (const photo of added) {
        if (draft.photos.some((each) => isSame(each, photo))) void remove(photo.id);
        else draft.photos.push(photo);
      }
    },
    forget: (photos) => Promise.all(photos.map(({ id }) => remove(id))),
  };
}

/** What is wrong with a file. Its own first bytes say what it is: a name can be changed. */
async function problemOf(path, isTooLarge) {
  if (isTooLarge) return 'size';
  if (!(await stat(path)).size) return 'empty';
  const type = (await fileTypeFromFile(path))?.mime;
  return LIMIT.types.includes(type) ? undefined : 'type';
}

const digestOf = (content) => createHash('sha256').update(content).digest('base64url');

const isSame = (one, other) => one.name === other.name && one.digest === other.digest;
