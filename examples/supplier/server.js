// Swiftpay's server: one page, in the brand pack of whichever council the resident comes from.
import { readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { basename, extname } from 'node:path';
import { fill, html } from './fill.js';
import { councils } from './packs.js';
import { formValues, mistakes } from './payment.js';

const read = (path) => readFileSync(new URL(path, import.meta.url));
const text = (path) => read(path).toString();

const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'";

/** The supplier's HTML inside the council's header and footer. */
function page(council, title, content) {
  const shell = text(`dist/${council}/brand-pack/shell.html`).replace(
    '</head>',
    '<link rel="stylesheet" href="/site.css">\n<link rel="icon" href="/favicon.svg" type="image/svg+xml">\n</head>',
  );
  const home = `/${council}/`;
  return fill(shell, {
    title,
    kit: '/council-kit',
    theme: `/${council}/brand-pack`,
    council_url: home,
    content: html(content),
    accessibility_url: `${home}#accessibility`,
    privacy_url: `${home}#privacy`,
    cookies_url: `${home}#cookies`,
  });
}

/** The supplier's own list of customers. */
const names = { castlebridge: 'Castlebridge City Council', 'wold-and-fen': 'Wold and Fen Council' };

function form(council, answers, wrong = []) {
  const values = formValues(answers, wrong);
  const content = fill(text('page.html'), {
    ...values,
    address: `/${council}/`,
    council_name: names[council],
  });
  return page(council, `${wrong.length ? 'Error: ' : ''}Pay a parking charge`, content);
}

function paid(council, answers) {
  const values = { ...answers, address: `/${council}/`, council_name: names[council] };
  return page(council, 'What you would pay', fill(text('paid.html'), values));
}

/** Files of the kit, of a brand pack, and the supplier's own style sheet. */
function file(path) {
  const [, council, name] = path.match(/^\/([\w-]+)\/brand-pack\/([\w.-]+)$/) ?? [];
  if (councils.includes(council)) return read(`dist/${council}/brand-pack/${name}`);
  if (path === '/site.css' || path === '/favicon.svg') return read(`public${path}`);
  const [, kit] = path.match(/^\/council-kit\/([\w.-]+)$/) ?? [];
  if (!kit) throw new Error('no such file');
  return read(`../../packages/components/dist/${extname(kit) === '.js' ? 'cdn/' : ''}${kit}`);
}

async function bodyOf(request) {
  let body = '';
  for await (const part of request) if (body.length < 10_000) body += part;
  return Object.fromEntries(new URLSearchParams(body));
}

async function answer(request, path) {
  const council = councils.find((id) => path === `/${id}/`);
  if (path === '/') return { redirect: `/${councils[0]}/` };
  if (!council) return { type: types[extname(basename(path))], body: file(path) };
  if (request.method !== 'POST') return { type: 'text/html', body: form(council, {}) };
  const answers = await bodyOf(request);
  const wrong = mistakes(answers);
  return { type: 'text/html', body: wrong.length ? form(council, answers, wrong) : paid(council, answers) };
}

export const createServer = () =>
  createHttp(async (request, response) => {
    try {
      const { redirect, type, body } = await answer(
        request,
        new URL(request.url, 'http://localhost').pathname,
      );
      if (redirect) response.writeHead(302, { location: redirect }).end();
      else
        response
          .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
          .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
