/** How long a person waits for the address service before they are asked to type instead. */
const PATIENCE = 4000;

/**
 * Asks an address service (its contract is in service.js) for the addresses of a postcode. Never throws, whatever the
 * service does: `{ status: 'found', addresses }`, `{ status: 'none' }` or `{ status: 'failed' }`.
 */
export async function findAddresses(service, postcode, patience = PATIENCE) {
  try {
    const address = new URL(service);
    address.searchParams.set('postcode', postcode);
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) return { status: 'failed' };
    const { addresses } = await response.json();
    if (!addresses.every(isAddress)) return { status: 'failed' };
    return addresses.length ? { status: 'found', addresses } : { status: 'none' };
  } catch {
    return { status: 'failed' }; // offline, too slow, or no JSON
  }
}

const isAddress = (each) => typeof each?.uprn === 'string' && typeof each?.address === 'string';
