/** The address as a link to the brief, which a person can copy and send. */
import { byId } from './dom.ts';
import { usable } from './downloads.ts';
import type { Written } from './outcome.ts';
import { toHash } from './share.ts';

const address = byId<HTMLInputElement>('link-address');
const said = byId('share-said');

/** Writes the brief into the address, without a step for Back. */
export function remember(brief: Written): void {
  history.replaceState(null, '', toHash(brief));
  address.value = location.href;
}

/** What was said of a copy is not true of what is changed after it. */
export const forgetSaid = (): void => said.replaceChildren();

export function onCopyLink(current: () => Written | undefined): void {
  byId('copy-link').addEventListener('click', async () => {
    const brief = usable(current(), 'share-said');
    if (!brief) return;
    remember(brief);
    byId('link-field').hidden = false;
    const isCopied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    said.textContent = isCopied
      ? 'The link is copied. It holds the brief, not the logos.'
      : 'Copy the link from the field below.';
  });
}
