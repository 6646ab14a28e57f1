import { home } from './home.js';
import { addressOf, languageOf, show, texts } from './show.js';

/** Where a page stands, and its view, which is there in each language. */
const views = {
  '/bins': 'bins',
  '/bins/missed-bin': 'missed-bin',
  '/bins/waste-strategy': 'waste-strategy',
  '/bins/what-goes-in-each-bin': 'what-goes-in-each-bin',
  '/feedback/sent': 'feedback-sent',
};

/** The pages that only say something, whether they are useful, and the search over them. */
export async function pages(app) {
  app.get('/', (request, reply) => show(request, reply, 'home', home(request)));
  for (const [path, view] of Object.entries(views)) {
    app.get(path, (request, reply) => show(request, reply, `${languageOf(request)}/${view}`));
  }

  // A made-up council has nobody who would read the answers, so that none is kept.
  app.post('/feedback', (request, reply) => reply.redirect(addressOf(request, '/feedback/sent'), 303));

  app.get('/search', (request, reply) => {
    // The same name twice in an address is an array.
    const words = [request.query.q ?? ''].flat()[0].trim().slice(0, 100);
    const results = find(words, texts[languageOf(request)].search.pages);
    return show(request, reply, 'search', { words, results });
  });
}

/** Pages with every word in their title, summary or other words. Three pages need no search engine. */
function find(words, candidates) {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  return candidates.filter((page) => {
    const text = `${page.title} ${page.summary} ${page.words}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
