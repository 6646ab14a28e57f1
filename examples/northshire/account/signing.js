import { leadTo } from '../lead.js';
import { isFromHere } from '../other-sites.js';
import { languageOf, show, texts } from '../show.js';
import { demo } from './accounts.js';
import { errorsOf, readAnswers, view } from './fields.js';
import { MINUTES } from './sessions.js';

const asked = ['email', 'password'];

/** Signing in, staying signed in, and signing out. */
export async function signing(app) {
  const { accounts, sessions } = app;

  app.get('/sign-in', (request, reply) => {
    if (sessions.isSignedIn(request)) return leadTo(request, reply, '/account');
    const { attempt, why } = sessions.of(request);
    return show(request, reply, 'account/sign-in', {
      ...signInView(languageOf(request), attempt),
      why,
      demo,
    });
  });

  app.post('/sign-in', async (request, reply) => {
    const { email, password } = readAnswers(asked, request.body);
    const errors = errorsOf(asked, { email, password });
    const found = !Object.keys(errors).length && (await accounts.find(email, password));
    const { next, why, began } = sessions.of(request);
    if (found) {
      sessions.begin(request, reply, found);
      return leadTo(request, reply, next ?? '/account');
    }
    // The same words for an address that has no account and for a wrong password: nobody learns who has one.
    const rules = Object.keys(errors).length ? errors : { email: { rule: 'wrong' } };
    sessions.note(request, reply, { attempt: { email, errors: rules }, next, why, began });
    return leadTo(request, reply, '/account/sign-in');
  });

  app.post('/session', (request, reply) => {
    const isGoing = sessions.isSignedIn(request);
    if (isGoing) sessions.goOn(request);
    const { extended, over } = texts[languageOf(request)].account.session;
    const message = isGoing ? extended : over;
    return show(request, reply, 'message', { message, minutes: MINUTES }, isGoing ? 200 : 403);
  });

  app.post('/sign-out', (request, reply) => {
    sessions.end(request, reply);
    return leadTo(request, reply, '/account/signed-out');
  });

  // Also the end of a session that nobody made longer. A link on another site ends none.
  app.get('/signed-out', (request, reply) => {
    const { email, why } = sessions.of(request);
    if (email && !isFromHere(request)) return leadTo(request, reply, '/account');
    if (email) sessions.end(request, reply);
    return show(request, reply, 'account/signed-out', { why });
  });
}

/** The two fields. A password is asked for again, whatever was wrong. */
function signInView(lang, { email = '', errors = {} } = {}) {
  const questions = asked.map((name) => view.question(name, lang, { answers: { email } }, errors[name]));
  return { questions, wrong: questions.filter(({ error }) => error) };
}
