import { randomBytes } from 'node:crypto';
import { showMessage } from '../show.js';

const COOKIE = 'northshire-report';

/** Whose report a request is about: a long random token in a cookie that ends with the browser. Needed, so no consent. */
export const tokenOf = (request) => request.cookies[COOKIE];

/** Gives a person a token, if they have none that is any good. */
export function giveToken(request, reply) {
  const token = randomBytes(32).toString('base64url');
  reply.setCookie(COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  });
  return token;
}

export const takeToken = (reply) => reply.clearCookie(COOKIE, { path: '/' });

/**
 * Stops what another site sends in a person's name (CSRF). Browsers say where a form stands; a hidden token would do the
 * same, but a page that stood open over a long lunch would be refused, and answers lost.
 */
export async function refuseOtherSites(request, reply) {
  if (request.method !== 'POST') return undefined;
  const site = request.headers['sec-fetch-site'];
  const { origin, host } = request.headers;
  const isOurs = site ? site === 'same-origin' || site === 'none' : !origin || hostOf(origin) === host;
  return isOurs ? undefined : showMessage(request, reply, 403, 'otherSite');
}

/** `Origin: null` is what a sandboxed frame says, and no address. */
const hostOf = (origin) => (URL.canParse(origin) ? new URL(origin).host : undefined);
