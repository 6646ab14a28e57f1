import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import formbody from '@fastify/formbody';
import files from '@fastify/static';
import fastify from 'fastify';
import { addPages } from './pages.js';
import { addReport } from './report.js';
import { show } from './show.js';

const folder = (address) => fileURLToPath(new URL('.', address));

/** Where the published files of the kit are, and the version that their addresses carry. */
const components = import.meta.resolve('@council-kit/components/council.css');
const themes = import.meta.resolve('@council-kit/tokens/themes/northshire.css');
const { version } = JSON.parse(readFileSync(new URL('../package.json', components), 'utf8'));

/** Nothing inline, nothing from elsewhere, and no script may write HTML: the kit works under all of it. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** 64 kB: a hundred times the longest answers that the form takes. */
const BODY_LIMIT = 64 * 1024;

/**
 * The whole site, ready to listen.
 * @param {{ now?: () => Date }} [options] `now` is for tests: which day it is today.
 */
export async function createSite({ now = () => new Date() } = {}) {
  const site = fastify({ bodyLimit: BODY_LIMIT, frameworkErrors: showError });
  site.decorateRequest('kit', `/council-kit/${version}`);
  site.addHook('onRequest', async (request, reply) => void reply.headers(headers));
  site.setNotFoundHandler((request, reply) => show(reply.code(404), 'not-found'));
  site.setErrorHandler(showError);

  await site.register(formbody);
  const served = [
    [`/council-kit/${version}/`, folder(components)],
    ['/themes/', folder(themes)],
    ['/fonts/', fileURLToPath(new URL('files/', import.meta.resolve('@fontsource/commissioner/index.css')))],
    ['/', fileURLToPath(new URL('public/', import.meta.url))],
  ];
  for (const [prefix, root] of served) {
    await site.register(files, {
      prefix,
      root,
      index: false,
      decorateReply: false,
      wildcard: prefix !== '/',
    });
  }
  for (const base of ['', '/cy']) {
    addPages(site, base);
    addReport(site, base, now);
  }
  return site;
}

/** A page that breaks says so in the council's look and in plain words; what broke is for our log. */
function showError(error, request, reply) {
  const { statusCode = 500 } = error;
  if (statusCode >= 500) console.error(error);
  return show(reply.code(statusCode), statusCode >= 500 ? 'broken' : 'not-found');
}
