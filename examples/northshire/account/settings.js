import { leadTo } from '../lead.js';
import { languageOf, show } from '../show.js';
import { readAnswers } from './fields.js';
import { checkView, homeView, pageView } from './view.js';
import { firstOpenPage, pages, statusOf, taskOf, tasks } from './tasks.js';

const at = (path) => `/account/${path}`;

/** Keeps answers as they are, right or wrong, and does not say that they are done. */
function keep(content, page, body) {
  Object.assign(content.answers, readAnswers(page.fields, body));
  content.posted = content.posted.filter((path) => path !== page.path);
  content.kept = page.path;
}

/** The pages for who is signed in. Nothing that is sent to them is lost when the session has ended meanwhile. */
export async function settings(app) {
  const { accounts, sessions } = app;

  app.addHook('preHandler', async (request, reply) => {
    const { email, began = email, isOver } = sessions.of(request);
    if (email && !isOver) {
      request.email = email;
      return sessions.goOn(request);
    }
    const next = `/account${request.routeOptions.url.slice(app.prefix.length)}`;
    const page = pages.find(({ path }) => at(path) === next);
    const isAnswer = request.method === 'POST' && page;
    if (isAnswer && began) accounts.change(began, (content) => keep(content, page, request.body));
    const why = isAnswer ? (began ? 'kept' : 'lost') : email && 'over';
    sessions.note(request, reply, { next, why, began });
    return leadTo(request, reply, why === 'kept' ? at('signed-out') : at('sign-in'));
  });

  app.get('/', (request, reply) => {
    const saved = tasks.some(({ name }) => name === request.query.saved) && request.query.saved;
    const content = accounts.read(request.email);
    return show(request, reply, 'account/home', { ...homeView(content), saved, email: request.email });
  });

  for (const page of pages) {
    const task = taskOf(page.task);

    app.get(`/${page.path}`, (request, reply) => {
      const content = accounts.read(request.email);
      if (statusOf(task, content) === 'waiting') return leadTo(request, reply, '/account');
      const isChange = 'change' in request.query;
      return show(request, reply, 'account/question', pageView(page, languageOf(request), content, isChange));
    });

    app.post(`/${page.path}`, (request, reply) => {
      if (request.body?.action === 'save') {
        accounts.change(request.email, (content) => keep(content, page, request.body));
        sessions.note(request, reply, { next: at(page.path), why: 'kept', began: request.email });
        return leadTo(request, reply, at('signed-out'));
      }
      const content = accounts.change(request.email, (latest) => {
        keep(latest, page, request.body);
        latest.posted.push(page.path);
        delete latest.kept;
      });
      const open = firstOpenPage(task, content);
      if (open === page || (open && task.check)) return leadTo(request, reply, at(open.path));
      return task.check
        ? leadTo(request, reply, at(task.check))
        : leadTo(request, reply, '/account', { saved: task.name });
    });
  }

  for (const task of tasks.filter(({ check }) => check)) {
    /** Whoever has not answered everything is led to the first question that is open. */
    const isReady = (request, reply, content) => {
      const open = firstOpenPage(task, content);
      if (statusOf(task, content) !== 'waiting' && !open) return true;
      leadTo(request, reply, open ? at(open.path) : '/account');
      return false;
    };

    app.get(`/${task.check}`, (request, reply) => {
      const content = accounts.read(request.email);
      if (!isReady(request, reply, content)) return reply;
      return show(request, reply, 'account/check', checkView(task, languageOf(request), content));
    });

    app.post(`/${task.check}`, (request, reply) => {
      if (!isReady(request, reply, accounts.read(request.email))) return reply;
      accounts.change(request.email, ({ posted }) => posted.push(task.check));
      return leadTo(request, reply, '/account', { saved: task.name });
    });
  }
}
