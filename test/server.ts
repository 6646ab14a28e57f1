import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, normalize, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const kit = process.env['COUNCIL_KIT_DIST'] ?? 'packages/components/dist/';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Where folders stand on the test server. `COUNCIL_KIT_DIST` tests another build of the kit. */
const folders: [prefix: string, folder: string][] = [
  ['/council-kit/', kit],
  ['/tokens/', 'tokens/dist/'],
  ['/fonts/', 'node_modules/@fontsource/'],
  ['/hosts/bootstrap-3.css', 'node_modules/bootstrap-3/dist/css/bootstrap.css'],
  ['/hosts/fonts/', 'node_modules/bootstrap-3/dist/fonts/'],
  ['/hosts/', 'test/hosts/'],
  ['/scripts/', 'test/scripts/'],
  ['/faults/', 'test/faults/'],
];

export interface Document {
  body: string;
  type?: string;
  headers?: Record<string, string>;
}

export interface TestServer {
  origin: string;
  /** Serves a document of a test's own; answers its address. */
  page(html: string, headers?: Record<string, string>): string;
  /** Serves a file at a path that a test chooses, before the folders are looked at. */
  file(path: string, file: Document): void;
  /** The query of every form sent to `/submitted/<path>`, oldest first. */
  submitted(path: string): string[];
  close(): Promise<void>;
}

/**
 * A static server on 127.0.0.1 that answers what the `routes` of examples say, with the manners that a test asks for by address:
 * `/delay/<ms>/…` comes late, `/blocked/…` breaks off, `/never/…` stays silent, `/submitted/…` notes the query
 * and answers 204, so that the page which sent the form stays.
 */
export async function startServer(routes: Record<string, string>[] = []): Promise<TestServer> {
  const files = new Map<string, Document>(
    routes.flatMap((each) => Object.entries(each).map(([path, body]) => [path, { body }])),
  );
  const forms: { path: string; query: string }[] = [];
  const sockets = new Set<Socket>();
  let pages = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    let path = decodeURIComponent(url.pathname);

    const manner = /^\/(delay\/(\d+)|blocked|never)(?=\/)/.exec(path);
    if (manner) {
      path = path.slice(manner[0].length);
      if (manner[1] === 'blocked') return void request.socket.destroy();
      if (manner[1] === 'never') return;
      await wait(Number(manner[2]));
    }
    if (path.startsWith('/submitted/')) {
      forms.push({ path: path.slice('/submitted/'.length), query: url.search.slice(1) });
      return void response.writeHead(204).end();
    }
    if (path === '/favicon.ico') return void response.writeHead(204).end();

    const own = files.get(path);
    if (own) {
      const type = own.type ?? types[extname(path)] ?? types['.html']!;
      return void response.writeHead(200, { 'content-type': type, ...own.headers }).end(own.body);
    }
    const found = folders.find(([prefix]) => path.startsWith(prefix));
    if (!found || normalize(path) !== path) return void response.writeHead(404).end('Not found');
    const body = await readFile(resolve(root, found[1] + path.slice(found[0].length))).catch(() => null);
    if (!body) return void response.writeHead(404).end('Not found');
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  }

  const server = createServer((request, response) => void answer(request, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    page(html, headers) {
      const path = `/page/${++pages}`;
      files.set(path, { body: html, ...(headers && { headers }) });
      return origin + path;
    },
    file: (path, file) => void files.set(path, file),
    submitted: (path) => forms.filter((form) => form.path === path).map((form) => form.query),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
