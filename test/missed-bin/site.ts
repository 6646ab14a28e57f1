// The site of the report, as it is and as it can break.
import { origin, useSite } from '../northshire-site.js';

/** What does not come just now, to a browser: the kit's script, or what the address service answers. */
export const broken = new Set<'script' | 'addresses'>();

export const useReport = (): void =>
  useSite((site) => {
    site.addHook('onRequest', async ({ url, headers }, reply) => {
      if (broken.has('script') && url.endsWith('/council.js')) return reply.code(404).send('');
      // Only a browser sends this header: the server, which asks too, is answered.
      const isAsked = url.startsWith('/addresses') && headers['sec-fetch-site'];
      return broken.has('addresses') && isAsked ? reply.code(503).send('') : undefined;
    });
    // Gives a browser the cookie of somebody else, and leads it to a page.
    site.get('/be', ({ query }, reply) =>
      reply.header('set-cookie', `${query['cookie']}; Path=/; HttpOnly; SameSite=Lax`).redirect(query['at']!),
    );
  });

/** Where a browser becomes somebody, by their cookie, and is led to a page. Nobody yet: somebody new. */
export const addressOf = (cookie: string, at: string): string =>
  `${origin}/be?${new URLSearchParams({ cookie: cookie || 'northshire-report=', at }).toString()}`;
