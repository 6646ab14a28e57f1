import { createHash, randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How long an unsent report is kept after it was last touched: a day, so that nobody loses it over a meal. */
export const KEPT = 24 * 60 * 60 * 1000;

/** What a report starts with. */
export const emptyDraft = () => ({ answers: {}, posted: [], photos: [], photoErrors: [] });

/** Only a fingerprint of the token is kept: whoever reads the database cannot become one of its people. */
const fingerprint = (token) => createHash('sha256').update(token).digest('hex');

/**
 * The drafts and the sent reports, in one SQLite file of a folder. A draft is found by the token in a person's cookie, and
 * it has everything they typed, right or wrong. `onForget` is told the photos of drafts that are deleted.
 */
export function openDrafts(folder, onForget = () => {}) {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'reports.sqlite'));
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS drafts (id TEXT PRIMARY KEY, content TEXT NOT NULL, touched INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS reports (
      reference TEXT PRIMARY KEY, draft TEXT NOT NULL UNIQUE, content TEXT NOT NULL, sent INTEGER NOT NULL
    );
  `);
  const statement = (sql) => database.prepare(sql);
  const sql = {
    read: statement('SELECT content FROM drafts WHERE id = ?'),
    write: statement(
      'INSERT INTO drafts VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET content = ?2, touched = ?3',
    ),
    delete: statement('DELETE FROM drafts WHERE id = ?'),
    old: statement('SELECT id, content FROM drafts WHERE touched < ?'),
    report: statement('SELECT reference, content FROM reports WHERE draft = ?'),
    send: statement('INSERT INTO reports VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'),
    count: statement('SELECT count(*) AS reports FROM reports'),
  };

  const drafts = {
    /** The draft of a token, `undefined` when there is none or it was too old. */
    read(token) {
      drafts.forgetOld();
      const row = token && sql.read.get(fingerprint(token));
      return row ? JSON.parse(row.content) : undefined;
    },
    write(token, draft) {
      sql.write.run(fingerprint(token), JSON.stringify(draft), Date.now());
    },
    /** The report that a token has sent: its reference and what was in it. */
    sent(token) {
      const row = token && sql.report.get(fingerprint(token));
      return row ? { reference: row.reference, ...JSON.parse(row.content) } : undefined;
    },
    /** Makes a report of a draft, once, however often it is asked to. */
    send(token, draft) {
      const id = fingerprint(token);
      while (!sql.report.get(id)) sql.send.run(newReference(), id, JSON.stringify(draft), Date.now());
      sql.delete.run(id);
    },
    forgetOld(now = Date.now()) {
      for (const { id, content } of sql.old.all(now - KEPT)) {
        sql.delete.run(id);
        onForget(JSON.parse(content).photos);
      }
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
