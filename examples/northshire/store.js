import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** One SQLite file in the folder of the site's data. */
export function openDatabase(folder, name) {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, `${name}.sqlite`));
  database.exec('PRAGMA journal_mode = WAL');
  return database;
}

/** Only a fingerprint of a token is kept: whoever reads the database cannot become one of its people. */
export const fingerprint = (token) => createHash('sha256').update(token).digest('hex');

/** A table of what belongs to the token in a person's cookie, and when it was last touched. */
export function openTable(database, table) {
  database.exec(
    `CREATE TABLE IF NOT EXISTS ${table} (id TEXT PRIMARY KEY, content TEXT NOT NULL, touched INTEGER NOT NULL)`,
  );
  const sql = {
    read: database.prepare(`SELECT content, touched FROM ${table} WHERE id = ?`),
    write: database.prepare(
      `INSERT INTO ${table} VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET content = ?2, touched = ?3`,
    ),
    delete: database.prepare(`DELETE FROM ${table} WHERE id = ?`),
    takeOld: database.prepare(`DELETE FROM ${table} WHERE touched < ? RETURNING content`),
  };
  return {
    read(token) {
      const row = token && sql.read.get(fingerprint(token));
      return row ? { content: JSON.parse(row.content), touched: row.touched } : undefined;
    },
    write: (token, content, now = Date.now()) =>
      sql.write.run(fingerprint(token), JSON.stringify(content), now),
    delete: (token) => sql.delete.run(fingerprint(token)),
    /** Deletes what was not touched since then, and answers what that was. */
    takeOld: (before) => sql.takeOld.all(before).map(({ content }) => JSON.parse(content)),
  };
}
