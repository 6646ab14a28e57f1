import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import { fields } from './fields.js';

const LIMIT = fields.photos;

/** Photos on the disk of the server, each under a name of its own, so that no name of theirs can lead anywhere. */
export function openPhotos(folder) {
  mkdirSync(folder, { recursive: true });
  const pathOf = (id) => join(folder, id);

  /** Writes one file and looks at it. Whatever happens, what is not kept is not left behind. */
  async function receive({ filename, file }, room) {
    const id = randomUUID();
    const name = basename(filename.replaceAll('\\', '/')).normalize('NFC').slice(-100);
    let isKept = false;
    try {
      await pipeline(file, createWriteStream(pathOf(id)));
      const rule = await problemOf(pathOf(id), file.truncated, room);
      isKept = !rule;
      return rule ? { name, rule } : { id, name, bytes: (await stat(pathOf(id))).size };
    } finally {
      if (!isKept) await rm(pathOf(id), { force: true });
    }
  }

  return {
    /**
     * Reads the files of a form: `{ kept: [{ id, name, bytes }], refused: [{ name, rule }], others: { remove: '…' } }`. A file
     * that is refused is read to its end all the same, because a browser shows no answer to what it could not send.
     */
    async receiveAll(request, already) {
      const [kept, refused, others] = [[], [], {}];
      for await (const part of request.parts({
        limits: { fileSize: LIMIT.bytes, files: 20 },
        throwFileSizeLimit: false,
      })) {
        if (part.type === 'field') others[part.fieldname] = part.value;
        else if (!part.filename)
          part.file.resume(); // a file field that was left alone
        else {
          const result = await receive(part, LIMIT.files - already - kept.length);
          (result.rule ? refused : kept).push(result);
        }
      }
      return { kept, refused, others };
    },
    forget: (photos) => Promise.all(photos.map(({ id }) => rm(pathOf(id), { force: true }))),
  };
}

/** What is wrong with a file. Its own first bytes say what it is: a name can be changed. */
async function problemOf(path, isTooLarge, room) {
  if (isTooLarge) return 'size';
  if (!(await stat(path)).size) return 'empty';
  const type = (await fileTypeFromFile(path))?.mime;
  if (!LIMIT.types.includes(type)) return 'type';
  return room < 1 ? 'many' : undefined;
}
