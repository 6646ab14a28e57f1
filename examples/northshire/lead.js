import { addressOf } from './show.js';

/** Leads a browser to a page of the site, after it has sent something (303): a reload then sends nothing again. */
export const leadTo = (request, reply, path, query) => reply.redirect(addressOf(request, path, query), 303);
