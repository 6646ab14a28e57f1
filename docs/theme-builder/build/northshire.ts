/** Pages of the Northshire example, asked of its own routes without a server: no view or text is copied here. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const example = join(import.meta.dirname, '../../../examples/northshire');

interface Request {
  raw: { url: string };
  query: Record<string, string>;
  headers: Record<string, string>;
  body?: Record<string, string>;
}
type Handler = (request: Request, reply: object) => Promise<string> | string;
type Routes = (app: object) => Promise<void>;

export interface Rendered {
  html: string;
  /** The security policy that the example sends with it. */
  policy: string;
}

const fill = { 'content-type': 'application/x-www-form-urlencoded' };

/** Answers that bring out an error of each kind: none, one that is too short, and one behind another question. */
const answers = {
  fullName: '',
  email: 'morgan.ellis@',
  lid: 'no',
  lidReason: '',
  collectionDate: '24 November',
  postcode: 'NS4 2AB',
  property: 'house',
};

/** Home, a service page, and a form with errors. */
export async function renderPages(): Promise<Record<'home' | 'service' | 'form', Rendered>> {
  const pages = await routesOf('pages');
  const report = await routesOf('report');
  return {
    home: await ask(pages('GET /'), '/'),
    service: await ask(pages('GET /bins/missed-bin'), '/bins/missed-bin'),
    form: await ask(report('POST /'), '/bins/missed-bin/report', answers),
  };
}

/** What a file of the example registers, by method and path. */
async function routesOf(name: string): Promise<(route: string) => Handler> {
  // In a variable, because the example is plain JavaScript of its own and not part of this project's types.
  const address = pathToFileURL(join(example, `${name}.js`)).href;
  const module = (await import(/* @vite-ignore */ address)) as Record<string, Routes>;
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

async function ask(handler: Handler, url: string, body?: Record<string, string>): Promise<Rendered> {
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
  const html = await handler(
    { raw: { url }, query: {}, headers: body ? fill : {}, ...(body && { body }) },
    reply,
  );
  return { html, policy };
}
