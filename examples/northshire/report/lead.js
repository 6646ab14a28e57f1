import { leadTo } from '../lead.js';
import { showMessage } from '../show.js';
import { tokenOf } from './session.js';

export const start = '/bins/missed-bin/report';

/** Leads a browser to a page of the report. */
export const goTo = (request, reply, path) => leadTo(request, reply, `${start}/${path}`);

/** Shows what there is instead of a page that needs a draft: the report was sent, or its answers are gone. */
export const withoutDraft = (request, reply, drafts) =>
  drafts.sent(tokenOf(request)) ? goTo(request, reply, 'sent') : showMessage(request, reply, 403, 'noDraft');
