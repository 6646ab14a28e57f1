import { createServer as createSocket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createServer } from './server.js';

const host = '127.0.0.1';
const wanted = Number(process.env.PORT ?? 3000);

/** Whether nobody listens there yet. */
const isFree = (port) =>
  new Promise((resolve) => {
    const socket = createSocket();
    socket.once('error', () => resolve(false));
    socket.listen(port, host, () => socket.close(() => resolve(true)));
  });

let port = wanted;
while (!(await isFree(port)) && port < wanted + 100) port++;

const app = createServer({ folder: process.env.FOLDER ?? fileURLToPath(new URL('data', import.meta.url)) });
await app.listen({ host, port });
const why = port === wanted ? '' : ` (port ${wanted} is taken)`;
console.log(`Northshire Council is at http://${host}:${port}${why}. Ctrl+C stops it.`);
