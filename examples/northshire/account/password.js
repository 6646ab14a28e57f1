import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(scrypt);

/** Slow on purpose, and with much memory: so that a stolen database is of little use. As OWASP has it. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 };
const LENGTH = 32;

/** Two ways to type an accent are one password. */
const derived = (password, salt) => derive(password.normalize('NFKC'), salt, LENGTH, COST);

/** What is kept of a password: its salt and its hash. */
export async function hashPassword(password) {
  const salt = randomBytes(16);
  return `${salt.toString('hex')}:${(await derived(password, salt)).toString('hex')}`;
}

export async function isPassword(password, kept) {
  const [salt, hash] = kept.split(':').map((part) => Buffer.from(part, 'hex'));
  return timingSafeEqual(await derived(password, salt), hash);
}
