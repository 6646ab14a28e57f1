/** The brief as a part of an address: behind the #, which no browser sends to a server. */
import { outcomeOf, type Written } from './outcome.ts';

/** More than any brief needs. */
const most = 8000;

export function toHash(brief: Written): string {
  const bytes = new TextEncoder().encode(JSON.stringify(brief));
  const text = btoa(String.fromCharCode(...bytes));
  return `#brief=${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The brief of an address; null where there is none; undefined where there is one that cannot be used. */
export function fromHash(hash: string): Written | null | undefined {
  if (!hash.startsWith('#brief=')) return null;
  try {
    const text = hash.slice('#brief='.length, most);
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const brief = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Written;
    // Clashes are fine: they are shown, with ways out. What the engine cannot read is not.
    return outcomeOf(brief).kind === 'problems' ? undefined : brief;
  } catch {
    return undefined;
  }
}
