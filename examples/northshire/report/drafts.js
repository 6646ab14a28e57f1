import { randomInt } from 'node:crypto';
import { fingerprint, openDatabase, openTable } from '../store.js';

/** How long an unsent report is kept after it was last touched: a day, so that nobody loses it over a meal. */
export const KEPT = 24 * 60 * 60 * 1000;

/** What a report starts with. */
export const emptyDraft = () => ({ answers: {}, posted: [], photos: [], photoErrors: [] });

/**
 * The drafts and the sent reports, in one SQLite file of a folder. A draft is found by the token in a person's cookie, and
 * it has everything they typed, right or wrong. `onForget` is told the photos of drafts that are deleted.
 */
export function openDrafts(folder, onForget = () => {}) {
  const database = openDatabase(folder, 'reports');
  const table = openTable(database, 'drafts');
  database.exec(`
    CREATE TABLE IF NOT EXISTS reports (
      reference TEXT PRIMARY KEY, draft TEXT NOT NULL UNIQUE, content TEXT NOT NULL, sent INTEGER NOT NULL
    );
  `);
  const sql = {
    report: database.prepare('SELECT reference, content FROM reports WHERE draft = ?'),
    send: database.prepare('INSERT INTO reports VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'),
    count: database.prepare('SELECT count(*) AS reports FROM reports'),
  };

  const drafts = {
    /** The draft of a token, `undefined` when there is none or it was too old. */
    read(token) {
      drafts.forgetOld();
      return table.read(token)?.content;
    },
    write: (token, draft) => table.write(token, draft),
    /** The report that a token has sent: its reference and what was in it. */
    sent(token) {
      const row = token && sql.report.get(fingerprint(token));
      return row ? { reference: row.reference, ...JSON.parse(row.content) } : undefined;
    },
    /** Makes a report of a draft, once, however often it is asked to. */
    send(token, draft) {
      const id = fingerprint(token);
      while (!sql.report.get(id)) sql.send.run(newReference(), id, JSON.stringify(draft), Date.now());
      table.delete(token);
    },
    forgetOld(now = Date.now()) {
      for (const { photos } of table.takeOld(now - KEPT)) onForget(photos);
    },
    /** How many reports there are, for whoever wants to know that one was not made twice. */
    count: () => sql.count.get().reports,
    close: () => database.close(),
  };
  return drafts;
}

/** Eight digits that say nothing about the person or the day; one that is taken is drawn again. */
function newReference() {
  const digits = () => String(randomInt(10_000)).padStart(4, '0');
  return `NS-${digits()}-${digits()}`;
}
