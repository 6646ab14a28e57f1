import { languageOf } from '../show.js';
import { tokenOf } from './session.js';
import { photoError } from './view.js';

/**
 * Takes one photo as soon as it is chosen, with the checks of the page, and answers in JSON what `council-file-upload` asks
 * for. The photo belongs to the draft at once. Without a draft nothing is kept: the page’s own form starts one.
 */
export async function uploads(app, { drafts, photos }) {
  app.post('/photos/upload', async (request, reply) => {
    const token = tokenOf(request);
    const draft = drafts.read(token);
    if (!draft || !request.isMultipart()) return reply.code(403).send({});
    const { kept, there, refused } = await photos.receiveAll(request, draft.photos);
    const latest = drafts.read(token);
    if (!latest) {
      await photos.forget(kept);
      return reply.code(403).send({});
    }
    photos.add(latest, kept);
    if (!refused.length) latest.photoErrors = [];
    drafts.write(token, latest);
    const [photo] = [...kept, ...there];
    if (photo) return { name: photo.name, bytes: photo.bytes, remove: photo.id };
    return reply.code(422).send({ error: refused[0] && photoError(refused[0], languageOf(request)).error });
  });
}
