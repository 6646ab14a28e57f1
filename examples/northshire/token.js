import { randomBytes } from 'node:crypto';

/** A long random token in a cookie that ends with the browser: says whose answers they are. Needed, so no consent. */
export const tokenCookie = (name) => ({
  tokenOf: (request) => request.cookies?.[name],

  /** Gives a person a new token. */
  giveToken(request, reply) {
    const token = randomBytes(32).toString('base64url');
    reply.setCookie(name, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
    });
    return token;
  },

  takeToken: (reply) => reply.clearCookie(name, { path: '/' }),
});
