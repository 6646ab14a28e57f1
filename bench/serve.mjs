// A static server that answers from memory, compressed as a council's server would, and slowly on request.
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 50 60"><path fill="#00664f" d="M1 1h48v32c0 13-10 21-24 26C11 54 1 46 1 33Z"/></svg>';

/** `sites`: the files of each page, by the name that its address begins with. `pictures`: by their path. */
export async function serve(sites, pictures = []) {
  const answers = new Map();
  for (const [name, files] of sites) {
    for (const [path, content] of files) {
      // A page stands in a folder of its own, so that no other can have filled the cache for it.
      const own =
        path === '/'
          ? String(content).replaceAll(/(href|src)="\/assets\//g, `$1="/${name}/assets/`)
          : content;
      answers.set(`/${name}${path}`, brotliCompressSync(own));
    }
  }
  const images = new Map(
    [['/logo.svg', LOGO], ...pictures].map(([path, drawing]) => [path, brotliCompressSync(drawing)]),
  );
  const pause = { script: 0 };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const body = answers.get(pathname) ?? images.get(pathname);
    if (extname(pathname) === '.js') await wait(pause.script);
    if (pathname === '/blank') return response.writeHead(200, { 'content-type': TYPES[''] }).end();
    if (!body) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Kilobytes of 1,024 bytes of a file, as sent. */
    kib: (path) => (answers.get(path)?.length ?? 0) / 1024,
    delayScripts: (milliseconds) => void (pause.script = milliseconds),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
