import { setTimeout as wait } from 'node:timers/promises';
import { isInNorthshire, readPostcode } from '../postcode.js';

/**
 * An address service as councils buy one, made up: `GET /addresses?postcode=NS4 2AB` answers
 * `{ "postcode": "NS4 2AB", "addresses": [{ "uprn": "…", "address": "1 Mill Lane, Aldermere, NS4 2AB" }] }`, an empty
 * list when it knows none, with `"outOfArea": true` when another council does, and 400 to what is no postcode. A few postcodes show how such a service fails.
 */
export async function addressService(app) {
  app.get('/addresses', async (request, reply) => {
    const postcode = readPostcode([request.query.postcode ?? ''].flat()[0]);
    if (!postcode) return reply.code(400).send({ error: 'postcode is not a UK postcode' });
    if (!isInNorthshire(postcode)) return { postcode, addresses: [], outOfArea: true };
    const answer = moods[postcode] ?? (() => ({ postcode, addresses: addressesIn(postcode) }));
    return answer(reply);
  });
}

const moods = {
  'NS9 9AA': () => ({ postcode: 'NS9 9AA', addresses: [] }),
  'NS9 9SL': async () => {
    await wait(20_000);
    return { postcode: 'NS9 9SL', addresses: [] };
  },
  'NS9 9LT': (reply) => reply.code(429).header('retry-after', '60').send({ error: 'too many requests' }),
  'NS9 9ER': (reply) => reply.code(503).send({ error: 'unavailable' }),
  'NS9 9XX': (reply) => reply.type('application/json').send('{"addresses":[{"uprn":7}]'),
};

/** Enough houses for every other postcode: 24 flats where it ends in AD, else 8 houses. */
function addressesIn(postcode) {
  const flats = postcode.endsWith('AD');
  return Array.from({ length: flats ? 24 : 8 }, (_, index) => ({
    uprn: `1000${[...postcode].map((each) => each.codePointAt(0) % 10).join('')}${String(index + 1).padStart(2, '0')}`,
    address: `${flats ? `Flat ${index + 1}, Station House` : `${index * 2 + 1} Mill Lane`}, Aldermere, ${postcode}`,
  }));
}
