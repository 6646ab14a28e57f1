import { pageOf, paginate } from '../pagination.js';
import { addressOf, languageOf, show, showMessage, texts } from '../show.js';
import { fill } from '../words.js';
import { materials, places, queryOf, readQuery, sites } from './query.js';
import { findSites, siteView } from './view.js';

const PATH = '/bins/recycling-sites';
const A_PAGE = 8;

/** The directory of recycling sites: a form sent by GET, so that every list has an address to keep and to share. */
export async function recyclingSites(app) {
  app.get('/', (request, reply) => {
    const lang = languageOf(request);
    const asked = readQuery(request.query);
    const query = queryOf(asked);
    const found = findSites(asked, lang);
    const list = pageOf(found, asked.page, A_PAGE);
    const unknown = [...asked.unknown, ...(list.wrong ? [{ name: 'page', value: asked.page }] : [])];
    return show(request, reply, 'recycling-sites', {
      ...filters(asked, lang),
      list: { ...list, end: list.first + list.items.length - 1, total: found.length },
      notices: unknown.map(({ name, value }) => fill(texts[lang].sites.notices[name], { ...list, value })),
      pagination: paginate(list, (page) => addressOf(request, PATH, page === 1 ? query : { ...query, page })),
      // The other language shows the same page.
      query: list.page === 1 ? query : { ...query, page: list.page },
      isFiltered: Object.keys(query).length > 0,
      start: PATH,
      computed: true,
    });
  });

  app.get('/:id', (request, reply) => {
    const site = sites.find(({ id }) => id === request.params.id);
    if (!site) return showMessage(request, reply, 404, 'notFound');
    return show(request, reply, 'recycling-site', { site: siteView(site, languageOf(request)), start: PATH });
  });
}

/** The fields of the form, with what was asked for in them. */
function filters({ words, place, takes }, lang) {
  const t = texts[lang].sites;
  const chosen = (value) => [place, ...takes].includes(value);
  const option = (value, label, id) => ({ value, label, id, chosen: chosen(value) });
  const on = takes.length + (place ? 1 : 0);
  return {
    asked: words,
    on: on > 0 && fill(on === 1 ? t.on.one : t.on.other, { count: on }),
    place: {
      ...t.place,
      id: 'place',
      name: 'place',
      options: Object.keys(places).map((name) => option(name, name)),
    },
    takes: {
      ...t.takes,
      id: 'takes',
      name: 'takes',
      isSmall: true,
      messages: [],
      options: materials.map((each, index) =>
        option(each, t.materials[each], index ? `takes-${index + 1}` : 'takes'),
      ),
    },
  };
}
