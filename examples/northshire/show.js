import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Liquid } from 'liquidjs';
import { fill } from './words.js';

const councils = ['northshire', 'castlebridge', 'wold-and-fen', 'aberwen'];
const schemes = ['auto', 'light', 'dark'];

const read = (name) => JSON.parse(readFileSync(new URL(`texts/${name}.json`, import.meta.url), 'utf8'));
const readAll = (lang) => ({
  ...read(lang),
  ...Object.fromEntries(['report', 'sites', 'account'].map((name) => [name, read(`${name}.${lang}`)])),
});

/** Every sentence of the site that is not the text of one page, by language. */
export const texts = { en: readAll('en'), cy: readAll('cy') };

const views = new Liquid({
  root: fileURLToPath(new URL('views', import.meta.url)),
  extname: '.liquid',
  outputEscape: 'escape', // whatever a person typed comes back as text, never as HTML
  cache: true,
});

/**
 * An address of this site, as the reader has it now. Used as `{{ '/bins' | link }}`, and with words to search for as
 * `{{ '/search' | link: 'bin' }}`.
 */
views.registerFilter('link', function link(path, q) {
  return this.context.getSync(['links']).to(path, undefined, q ? { q } : {});
});

/** The address of a question that has been answered. Used as `{{ path | change }}`: its back link then leads back. */
views.registerFilter('change', function change(path) {
  return this.context.getSync(['links']).to(path, undefined, { change: '' });
});

/** A sentence with its gaps filled. Used as `{{ t.sites.count | fill: count: 4 }}`, or with an object. */
views.registerFilter('fill', (sentence, ...values) =>
  fill(
    sentence,
    Object.assign({}, ...values.map((each) => (Array.isArray(each) ? { [each[0]]: each[1] } : each))),
  ),
);

/** The drawings, one a council: in the page itself, so that they wear its colours. */
const scenes = Object.fromEntries(
  councils.map((id) => [id, readFileSync(new URL(`scenes/${id}.svg`, import.meta.url), 'utf8')]),
);

/** Where a page shows a part of a drawing: the class that it has there, and the part. */
const crops = {
  skyline: ['council-scene-skyline', '0 130 1600 160'],
  picture: ['northshire-picture', '840 72 400 225'],
};

/** The drawing of a council. Used as `{{ council | scene | raw }}`, or for a part `scene: 'skyline'`. */
views.registerFilter('scene', (council, part) => {
  if (!part) return scenes[council];
  const [name, box] = crops[part];
  return scenes[council].replace('class="', `class="${name} `).replace(/viewBox="[^"]*"/, `viewBox="${box}"`);
});

/**
 * As strict as a security officer can ask for: nothing inline, nothing from elsewhere, no HTML from strings. A page with a
 * computed widget of the kit lets lit-html, and nothing else, make templates.
 */
const headersFor = (isComputed) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'self'; " +
    `require-trusted-types-for 'script'; trusted-types ${isComputed ? "lit-html 'allow-duplicates'" : "'none'"}`,
});

/** English, or Welsh for every address under /cy. */
export const languageOf = (request) => (/^\/cy(?=[/?]|$)/.test(request.raw.url) ? 'cy' : 'en');

/** What the reader has chosen to look at, and every link and form of the site keeps. */
function lookOf(request) {
  const { council, scheme } = request.query ?? {};
  return {
    ...(councils.includes(council) && { council }),
    ...(schemes.includes(scheme) && { scheme }),
  };
}

/** Of an address: what was asked for, where several answers to one question are an array. */
const pairsOf = (query) =>
  Object.entries(query).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));

/** Makes addresses of this site: in the language, council and scheme that the reader has now. */
function linksOf(request) {
  return (path, lang = languageOf(request), more = {}) => {
    const query = new URLSearchParams(pairsOf({ ...more, ...lookOf(request) }));
    return (lang === 'cy' ? `/cy${path === '/' ? '' : path}` : path) + (query.size ? `?${query}` : '');
  };
}

/** Where a page of ours is, as the reader has it now. */
export const addressOf = (request, path, query) => linksOf(request)(path, undefined, query);

/** Sends a page: a view, filled with its data and with what the layout needs. */
export async function show(request, reply, view, data = {}, status = 200) {
  const lang = languageOf(request);
  const look = lookOf(request);
  // One slash in front: a link to //elsewhere would lead to another site.
  const path = request.raw.url
    .replace(/\?.*/, '')
    .replace(/^\/cy(?=\/|$)/, '')
    .replace(/^\/*/, '/');
  const link = linksOf(request);
  // What was asked for goes on in the other language.
  const { query = {} } = data;
  const html = await views.renderFile(view, {
    lang,
    t: texts[lang],
    council: 'northshire',
    scheme: 'auto',
    ...look,
    isSignedIn: request.server?.sessions?.isSignedIn(request), // the theme builder draws pages without a server
    look: Object.entries(look).map(([name, value]) => ({ name, value })),
    links: { to: link, en: link(path, 'en', query), cy: link(path, 'cy', query) },
    path,
    ...data,
  });
  return reply.code(status).headers(headersFor(data.computed)).send(html);
}

/** Sends a page that only says something: not found, too long, broken. */
export const showMessage = (request, reply, status, name) =>
  show(request, reply, 'message', { message: texts[languageOf(request)].messages[name] }, status);
