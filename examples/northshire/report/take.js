import { findAddresses } from '../addresses/find.js';
import { isInNorthshire, readPostcode } from '../postcode.js';
import { readAnswers } from './answers.js';
import { valuesOf } from './fields.js';

const withPage = (posted, path) => [...new Set([...posted, path])];

/**
 * What happens to the answers of each kind of page. A taker does what takes time and answers with a change, which is then
 * made to the draft as it is by then: another tab may have sent something meanwhile. The change answers false when the
 * person stays on the page.
 */
export function makeTakers({ photos, addressService, patience }) {
  return {
    answers: (page, draft, request) => {
      const given = readAnswers(page.fields, request.body, draft);
      return (latest) => {
        Object.assign(latest.answers, given);
        latest.posted = withPage(latest.posted, page.path);
        return true;
      };
    },

    /** Looks for the addresses of a postcode. When none can be had the next page asks for it in words, and says why. */
    async postcode(page, draft, request) {
      const [typed] = [request.body?.postcode ?? ''].flat();
      const postcode = readPostcode(String(typed));
      const isOurs = postcode && isInNorthshire(postcode);
      const known = draft.lookup?.postcode === postcode && draft.lookup?.status === 'found';
      const lookup =
        isOurs && !known
          ? { postcode, ...(await findAddresses(addressService(), postcode, patience)) }
          : undefined;
      const take = this.answers(page, draft, request);
      // With a script people choose from the list in the same page, and what they chose comes along.
      const [chosen] = [request.body?.address ?? []].flat();
      return (latest) => {
        take(latest);
        latest.byHand = false;
        if (isOurs) latest.answers.postcode = postcode;
        if (lookup) {
          latest.lookup = lookup;
          latest.answers.address = '';
          latest.answers.typedPostcode ||= postcode;
          latest.posted = latest.posted.filter((path) => path !== 'address');
          if (lookup.status !== 'found') latest.notice = lookup.status;
        }
        if (isOurs && latest.lookup.status === 'found' && valuesOf('address', latest).includes(chosen)) {
          latest.answers.address = chosen;
          latest.posted = withPage(latest.posted, 'address');
        }
        return true;
      };
    },

    byHand(page, draft, request) {
      const take = this.answers(page, draft, request);
      return (latest) => {
        // Whoever chose “not in the list” may still choose from it.
        latest.byHand = latest.answers.address !== 'none';
        return take(latest);
      };
    },

    async photos(page, draft, request) {
      if (!request.isMultipart()) return () => false;
      const { kept, refused, others } = await photos.receiveAll(request, draft.photos);
      await photos.forget(draft.photos.filter(({ id }) => id === others.remove));
      return (latest) => {
        latest.photos = latest.photos.filter(({ id }) => id !== others.remove);
        photos.add(latest, kept);
        latest.photoErrors = refused;
        const isDone = !refused.length && !('remove' in others) && !('add' in others);
        if (isDone) latest.posted = withPage(latest.posted, page.path);
        return isDone;
      };
    },
  };
}
