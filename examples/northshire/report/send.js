import { createHash } from 'node:crypto';
import { languageOf, show, showMessage } from '../show.js';
import { goTo, start, withoutDraft } from './lead.js';
import { firstOpenPage, pageBefore } from './pages.js';
import { tokenOf } from './session.js';
import { summary } from './view.js';

/** The page on which people check their answers, and the one that says that they were sent. */
export async function sending(app, { drafts }) {
  app.get('/check', (request, reply) => {
    const draft = drafts.read(tokenOf(request));
    if (!draft) return withoutDraft(request, reply, drafts);
    const open = firstOpenPage(draft);
    if (open) return goTo(request, reply, open.path);
    // Always fresh: an old copy would show other answers than are sent.
    reply.header('cache-control', 'no-store');
    return show(request, reply, 'check', {
      rows: summary(languageOf(request), draft),
      notice: draft.notice,
      shown: versionOf(draft),
      back: `${start}/${pageBefore(draft).path}`,
      start,
    });
  });

  app.post('/check', (request, reply) => {
    const token = tokenOf(request);
    const draft = drafts.read(token);
    if (!draft) return withoutDraft(request, reply, drafts);
    const open = firstOpenPage(draft);
    if (open) return goTo(request, reply, open.path);
    // An older page, in a second tab or on the way back: people send what they have read.
    if (request.body?.shown !== versionOf(draft)) {
      drafts.write(token, { ...draft, notice: 'changed' });
      return goTo(request, reply, 'check');
    }
    drafts.send(token, draft);
    return goTo(request, reply, 'sent');
  });

  app.get('/sent', (request, reply) => {
    const sent = drafts.sent(tokenOf(request));
    if (!sent) return showMessage(request, reply, 403, 'noReport');
    reply.header('cache-control', 'no-store');
    return show(request, reply, 'sent', {
      reference: sent.reference,
      rows: summary(languageOf(request), sent),
      start,
    });
  });
}

/** Tells one set of answers from another. */
const versionOf = ({ answers, photos }) =>
  createHash('sha256')
    .update(JSON.stringify([answers, photos]))
    .digest('base64url')
    .slice(0, 16);
