import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import fastify from 'fastify';
import { account, useAccounts } from './account/routes.js';
import { addressService } from './addresses/service.js';
import { refuseOtherSites } from './other-sites.js';
import { pages } from './pages.js';
import { recyclingSites } from './recycling-sites/routes.js';
import { openDrafts } from './report/drafts.js';
import { openPhotos } from './report/photos.js';
import { report } from './report/routes.js';
import { showMessage } from './show.js';

const { resolve } = createRequire(import.meta.url);

const font = (family) => dirname(resolve(`@fontsource/${family}/files/${family}-latin-400-normal.woff2`));

/** Where files stand on the site: the site's own, and folders of published packages. */
const folders = {
  '/': fileURLToPath(new URL('public', import.meta.url)),
  '/council-kit/': dirname(resolve('@council-kit/components/council.css')),
  '/themes/': dirname(resolve('@council-kit/tokens/themes/aberwen.css')),
  '/fonts/': font('commissioner'),
  '/fonts/public-sans/': font('public-sans'),
  '/fonts/nunito-sans/': font('nunito-sans'),
  '/fonts/atkinson-hyperlegible/': font('atkinson-hyperlegible'),
};

/**
 * The site as a Fastify server that listens nowhere yet: whoever starts it chooses the port.
 *
 * `folder` keeps the reports and their photos. `log` is told what went wrong inside. `addresses` is the address service to
 * ask, and `patience` how many milliseconds people wait for it; without one the site asks itself. `now` is the clock by
 * which sessions end.
 */
export function createServer({ folder, log = console.error, addresses, patience, now = Date.now } = {}) {
  const app = fastify({
    routerOptions: { ignoreTrailingSlash: true },
    // An address that is no address, such as /%zz.
    frameworkErrors: (error, request, reply) => showMessage(request, reply, 400, 'notFound'),
  });

  // Every answer, files and refusals too: a browser takes it for what its type says.
  app.addHook('onSend', async (request, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
  });

  app.addHook('preHandler', refuseOtherSites);

  app.register(cookie);
  app.register(formbody);
  app.register(multipart);
  // Bodies that no form of ours sends are read and forgotten. The page then asks for every answer again.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => done(null, undefined));

  for (const [prefix, root] of Object.entries(folders)) {
    app.register(files, { root, prefix, index: false, decorateReply: false });
  }
  app.register(addressService);
  const photos = openPhotos(join(folder, 'photos'));
  const drafts = openDrafts(folder, photos.forget);
  app.decorate('drafts', drafts);
  app.addHook('onClose', () => drafts.close());
  useAccounts(app, folder, now);
  const ourOwn = () => `http://127.0.0.1:${app.server.address().port}/addresses`;
  const options = { drafts, photos, patience, addressService: () => addresses ?? ourOwn() };

  for (const prefix of ['', '/cy']) {
    app.register(pages, { prefix: prefix || '/' });
    app.register(recyclingSites, { prefix: `${prefix}/bins/recycling-sites` });
    app.register(account, { prefix: `${prefix}/account` });
    app.register(report, { ...options, prefix: `${prefix}/bins/missed-bin/report` });
  }

  app.setNotFoundHandler((request, reply) => showMessage(request, reply, 404, 'notFound'));
  app.setErrorHandler((error, request, reply) => {
    if (error.statusCode === 413) return showMessage(request, reply, 413, 'tooLong');
    if (error.statusCode < 500) return showMessage(request, reply, error.statusCode, 'notFound');
    log(error);
    return showMessage(request, reply, 500, 'broken');
  });
  return app;
}
