/** Pages of the Northshire example, asked of its own routes without a server: no view or text is copied here. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const example = join(import.meta.dirname, '../../../examples/northshire');

interface Request {
  raw: { url: string };
  query: Record<string, string>;
}
type Handler = (request: Request, reply: object) => Promise<string> | string;
type Routes = (app: object) => Promise<void>;

export interface Rendered {
  html: string;
  /** The security policy that the example sends with it. */
  policy: string;
}

/** More questions than a page should ask: one of each kind, so that all are seen in the new colours at once. */
const form = {
  path: 'form',
  title: 'Tell us about the missed bin',
  fields: ['fullName', 'email', 'bins', 'lid', 'lidReason', 'collectionDate', 'details'],
};

/** Answers that bring out errors: none, one that is wrong, and one behind another question. */
const draft = {
  answers: {
    fullName: '',
    email: 'morgan.ellis@',
    bins: ['food'],
    lid: 'no',
    lidReason: '',
    collectionDate: { day: '31', month: '4', year: '2026' },
  },
  posted: ['form'],
  photos: [],
  photoErrors: [],
};

/** Home, a service page, and a form with errors. */
export async function renderPages(): Promise<Record<'home' | 'service' | 'form', Rendered>> {
  const pages = await routesOf('pages');
  const { showQuestions } = await load<{ showQuestions(...of: unknown[]): Promise<string> }>('report/routes');
  return {
    home: await ask(pages('GET /'), '/'),
    service: await ask(pages('GET /bins/missed-bin'), '/bins/missed-bin'),
    form: await ask(
      (request, reply) => showQuestions(request, reply, form, draft),
      '/bins/missed-bin/report',
    ),
  };
}

// In a variable, because the example is plain JavaScript of its own and not part of this project's types.
const load = async <T>(name: string): Promise<T> =>
  (await import(/* @vite-ignore */ pathToFileURL(join(example, `${name}.js`)).href)) as T;

/** What a file of the example registers, by method and path. */
async function routesOf(name: string): Promise<(route: string) => Handler> {
  const module = await load<Record<string, Routes>>(name);
  const routes = new Map<string, Handler>();
  await module[name]!({
    get: (path: string, handler: Handler) => routes.set(`GET ${path}`, handler),
    post: (path: string, handler: Handler) => routes.set(`POST ${path}`, handler),
  });
  return (route) => {
    const handler = routes.get(route);
    if (!handler) throw new Error(`examples/northshire/${name}.js has no ${route} any more.`);
    return handler;
  };
}

async function ask(handler: Handler, url: string): Promise<Rendered> {
  let policy = '';
  const reply = {
    code: () => reply,
    header: () => reply,
    headers: (sent: Record<string, string>) => {
      policy = sent['content-security-policy'] ?? '';
      return reply;
    },
    send: (html: string) => html,
  };
  const html = await handler({ raw: { url }, query: {} }, reply);
  return { html, policy };
}
