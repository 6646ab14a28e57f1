import { openTable } from '../store.js';
import { tokenCookie } from '../token.js';

/** How long people stay signed in who send and open nothing: said on every page. */
export const MINUTES = 20;

/** The server waits a little longer than it says, so that what is promised is true. */
const LATE = 2;
const MINUTE = 60_000;

/** Whoever is signed out by the clock may still send what stood on the page: then it is known who began it. */
const KEPT = 7 * 24 * 60 * MINUTE;

const { tokenOf, giveToken, takeToken } = tokenCookie('northshire-account');

/**
 * Who is signed in: `{ email }`, with `isOver` when it was too long ago. Before and after that a session has what the next
 * page needs: `attempt`, what was typed to sign in; `next`, where to go then; `why`, what that page has to explain; `began`,
 * who was signed in, for what stands in a second tab.
 */
export function openSessions(database, now) {
  const table = openTable(database, 'sessions');

  const sessions = {
    of(request) {
      if (!tokenOf(request)) return {};
      table.takeOld(now() - KEPT);
      const row = table.read(tokenOf(request));
      if (!row) return {};
      return { ...row.content, isOver: now() - row.touched > (MINUTES + LATE) * MINUTE };
    },
    isSignedIn(request) {
      const { email, isOver } = sessions.of(request);
      return Boolean(email) && !isOver;
    },
    /** Signs in. A new token, so that nobody can have prepared it. */
    begin(request, reply, email) {
      sessions.end(request, reply);
      table.write(giveToken(request, reply), { email }, now());
    },
    /** The time begins anew. */
    goOn(request) {
      table.write(tokenOf(request), table.read(tokenOf(request)).content, now());
    },
    end(request, reply) {
      if (tokenOf(request)) table.delete(tokenOf(request));
      takeToken(reply);
    },
    /** Remembers something for somebody who is not signed in, or not any more. */
    note(request, reply, content) {
      sessions.end(request, reply);
      table.write(giveToken(request, reply), content, now());
    },
  };
  return sessions;
}
