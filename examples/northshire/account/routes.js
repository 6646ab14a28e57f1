import { openDatabase } from '../store.js';
import { demo, openAccounts } from './accounts.js';
import { openSessions } from './sessions.js';
import { settings } from './settings.js';
import { signing } from './signing.js';

/** Opens the accounts and the sessions of the site: `app.accounts`, `app.sessions`. */
export function useAccounts(app, folder, now) {
  const database = openDatabase(folder, 'accounts');
  app.decorate('accounts', openAccounts(database));
  app.decorate('sessions', openSessions(database, now));
  app.addHook('onReady', () => app.accounts.create(demo));
  app.addHook('onClose', () => database.close());
}

/** An account: signing in and out, and what people set up once they are signed in. */
export async function account(app) {
  // Nothing of it is left in a browser that others may use next, not even on the way back.
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.register(signing);
  app.register(settings);
}
