import { hashPassword, isPassword } from './password.js';
import { emptyAccount } from './tasks.js';

/** The account that the sign-in page tells everybody about, because Northshire is made up. */
export const demo = {
  email: 'morgan@northshire.example',
  password: 'three brown bins',
  content: { answers: { fullName: 'Morgan Ellis', phone: '01632 960 001' }, posted: ['contact'] },
};

/** The accounts of a database: an email address, what is kept of the password, and the answers. */
export function openAccounts(database) {
  database.exec(
    'CREATE TABLE IF NOT EXISTS accounts (email TEXT PRIMARY KEY, password TEXT NOT NULL, content TEXT NOT NULL)',
  );
  const sql = {
    create: database.prepare('INSERT INTO accounts VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    read: database.prepare('SELECT password, content FROM accounts WHERE email = ?'),
    write: database.prepare('UPDATE accounts SET content = ?2 WHERE email = ?1'),
  };
  const nobody = hashPassword('');

  const accounts = {
    async create({ email, password, content = emptyAccount() }) {
      sql.create.run(email.toLowerCase(), await hashPassword(password), JSON.stringify(content));
    },
    /** The account of an email address and its password. Takes as long for an address that has none. */
    async find(email, password) {
      const row = sql.read.get(email.toLowerCase());
      const isRight = await isPassword(password, row?.password ?? (await nobody));
      return row && isRight ? email.toLowerCase() : undefined;
    },
    read: (email) => JSON.parse(sql.read.get(email).content),
    /** Changes what is kept, and answers what it is then. */
    change(email, change) {
      const content = accounts.read(email);
      change(content);
      sql.write.run(email, JSON.stringify(content));
      return content;
    },
  };
  return accounts;
}
