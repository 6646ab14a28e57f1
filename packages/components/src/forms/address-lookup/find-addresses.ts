/** One address of the list. The parts are there for pages that show them in fields of their own. */
export interface Address {
  uprn: string;
  address: string;
  line1?: string;
  line2?: string;
  town?: string;
  postcode?: string;
}

/** What became of a question. */
export type Answer =
  | { kind: 'found'; addresses: Address[] }
  | { kind: 'none' | 'out-of-area' | 'pattern' | 'busy' | 'offline' | 'failed' };

/** Longer than most answers take: a quick one needs no announcement before it. */
const SOON = 300;
const PATIENCE = 8000;

/** Asks one question at a time: a new one ends the one before. */
export class AddressFinder {
  #asking: AbortController | undefined;

  /** Answers `undefined` when somebody asked again meanwhile, or left. */
  async ask(src: string, postcode: string, whenSlow: () => void): Promise<Answer | undefined> {
    this.stop();
    const asking = (this.#asking = new AbortController());
    const timers = [setTimeout(whenSlow, SOON), setTimeout(() => asking.abort(), PATIENCE)];
    asking.signal.addEventListener('abort', () => timers.forEach(clearTimeout));
    const answer = await findAddresses(src, postcode, asking.signal);
    if (this.#asking !== asking) return undefined;
    this.stop();
    return answer;
  }

  stop(): void {
    const asking = this.#asking;
    this.#asking = undefined;
    asking?.abort();
  }
}

/**
 * Asks a service for the addresses of a postcode: `addresses.schema.json` is what it answers. Never throws, whatever the
 * service does.
 */
async function findAddresses(src: string, postcode: string, signal: AbortSignal): Promise<Answer> {
  try {
    const url = new URL(src, document.baseURI);
    // What stands in the address itself, or in a file, is the same for every postcode.
    if (url.protocol.startsWith('http')) url.searchParams.set('postcode', postcode);
    const response = await fetch(url, { signal });
    if (response.status === 400) return { kind: 'pattern' };
    if (response.status === 429) return { kind: 'busy' };
    if (!response.ok) return { kind: 'failed' };
    const { addresses, outOfArea } = await response.json();
    if (outOfArea === true) return { kind: 'out-of-area' };
    if (!addresses.every(isAddress)) return { kind: 'failed' };
    return addresses.length ? { kind: 'found', addresses } : { kind: 'none' };
  } catch {
    return { kind: navigator.onLine ? 'failed' : 'offline' };
  }
}

const isAddress = (each: Partial<Address> | null): boolean =>
  typeof each?.uprn === 'string' && typeof each.address === 'string';
