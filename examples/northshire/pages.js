import { home } from './home.js';
import { leadTo } from './lead.js';
import { languageOf, show, texts } from './show.js';
import { hasWords } from './words.js';

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
  app.post('/feedback', (request, reply) => leadTo(request, reply, '/feedback/sent'));

  app.get('/search', (request, reply) => {
    // The same name twice in an address is an array.
    const words = [request.query.q ?? ''].flat()[0].trim().slice(0, 100);
    const results = find(words, texts[languageOf(request)].search.pages);
    return show(request, reply, 'search', { words, results, query: words ? { q: words } : {} });
  });
}

/** Pages with every word in their title, summary or other words. */
const find = (words, candidates) =>
  words ? candidates.filter((page) => hasWords(`${page.title} ${page.summary} ${page.words}`, words)) : [];
