// Serves this folder as an old council's web server would: files, and nothing else.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const kit = join(here, '../../packages/components/dist');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What the folder of the unzipped kit would hold: scripts stand beside style sheets there. */
function fileOf(path) {
  const [, name] = /^\/council-kit\/[^/]+\/([\w.-]+)$/.exec(path) ?? [];
  if (name) return join(kit, name.endsWith('.js') ? 'cdn' : '', name);
  return join(here, path.endsWith('/') ? `${path}index.html` : path);
}

const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const isOurs = extname(fileOf(path)) in types && normalize(path) === path;
  const body = isOurs && (await readFile(fileOf(path)).catch(() => null));
  if (!body) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  return response.writeHead(200, { 'content-type': types[extname(fileOf(path))] }).end(body);
});

function listen(port) {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
    listen(port + 1);
  });
  server.listen(port, '127.0.0.1');
}

server.on('listening', () => {
  console.log(`A Bootstrap 3 page with Council Kit: http://127.0.0.1:${server.address().port}/`);
});
listen(Number(process.env.PORT ?? 3001));
