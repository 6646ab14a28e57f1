import { home } from './home.js';
import { languageOf, show, texts } from './show.js';

/** The pages that only say something, and the search over them. */
export async function pages(app) {
  app.get('/', (request, reply) => show(request, reply, 'home', home(request)));
  app.get('/bins/missed-bin', (request, reply) => show(request, reply, `${languageOf(request)}/missed-bin`));

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
