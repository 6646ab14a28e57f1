import { showMessage } from './show.js';

/** Whether a page of ours sent it. Browsers say where a form or a link stands. */
export function isFromHere(request) {
  const site = request.headers['sec-fetch-site'];
  const { origin, host } = request.headers;
  return site ? site === 'same-origin' || site === 'none' : !origin || hostOf(origin) === host;
}

/** `Origin: null` is what a sandboxed frame says, and no address. */
const hostOf = (origin) => (URL.canParse(origin) ? new URL(origin).host : undefined);

/**
 * Stops what another site sends in a person's name (CSRF). A hidden token would do the same, but a page that stood open
 * over a long lunch would be refused, and answers lost.
 */
export async function refuseOtherSites(request, reply) {
  return request.method === 'POST' && !isFromHere(request)
    ? showMessage(request, reply, 403, 'otherSite')
    : undefined;
}
