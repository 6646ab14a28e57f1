import { languageOf, show } from '../show.js';
import { areRight } from './answers.js';
import { emptyDraft } from './drafts.js';
import { goTo, start, withoutDraft } from './lead.js';
import { firstOpenPage, pageBefore, pages } from './pages.js';
import { sending } from './send.js';
import { giveToken, takeToken, tokenOf } from './session.js';
import { makeTakers } from './take.js';
import { uploads } from './upload.js';
import { pageView } from './view.js';

/**
 * The report of a missed bin: a page for each question, a page to check the answers, and the page that says they arrived.
 *
 * Every answer is kept when it is sent, right or wrong, and the browser is then led to a page (303): so reload sends
 * nothing again, the other language shows the same mistakes, and nothing that was typed is lost.
 */
export async function report(app, options) {
  const { drafts } = options;
  const takers = makeTakers(options);
  app.register(sending, { drafts });
  app.register(uploads, { drafts, photos: options.photos });

  app.get('/', (request, reply) => {
    // A report that was sent is over: this is the next one.
    if (drafts.sent(tokenOf(request))) takeToken(reply);
    return goTo(request, reply, pages[0].path);
  });

  for (const page of pages) {
    app.get(`/${page.path}`, (request, reply) => {
      const draft = drafts.read(tokenOf(request));
      if (!draft && (!page.isEntrance || drafts.sent(tokenOf(request))))
        return withoutDraft(request, reply, drafts);
      // Kept for this person only, and asked for again: a browser then gives back what was typed and not sent.
      reply.header('cache-control', 'private, no-cache');
      return showQuestions(request, reply, page, draft ?? emptyDraft());
    });

    app.post(`/${page.path}`, async (request, reply) => {
      const token = tokenOf(request);
      const before = drafts.read(token);
      // Too old or never there: what was just typed is kept all the same.
      const draft = before ?? { ...emptyDraft(), notice: token && 'expired' };
      const change = await takers[page.taker ?? 'answers'](page, draft, request);
      if (drafts.sent(token)) return goTo(request, reply, 'sent');
      const latest = (before && drafts.read(token)) || draft;
      if (before) delete latest.notice;
      const isDone = change(latest) && areRight(page.fields, latest.answers);
      drafts.write(before ? token : giveToken(request, reply), latest);
      return goTo(request, reply, isDone ? (firstOpenPage(latest)?.path ?? 'check') : page.path);
    });
  }
}

/** Shows a page of questions as this person has answered them, with what is wrong if they sent it. */
export function showQuestions(request, reply, page, draft) {
  const isChange = 'change' in request.query;
  const before = isChange ? 'check' : pageBefore(draft, page)?.path;
  return show(request, reply, 'question', {
    ...pageView(page, languageOf(request), draft),
    notice: draft.notice,
    back: before ? `${start}/${before}` : '/bins/missed-bin',
    action: `${start}/${page.path}`,
    computed: page.taker === 'postcode',
    start,
  });
}
