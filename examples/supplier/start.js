import { councils, makePacks } from './packs.js';
import { createServer } from './server.js';

makePacks();
const server = createServer();
let port = Number(process.env.PORT ?? 3100);

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
  server.listen(++port, '127.0.0.1');
});
server.on('listening', () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  console.log(`Swiftpay is at ${councils.map((id) => `${origin}/${id}/`).join(' and ')}. Ctrl+C stops it.`);
});
server.listen(port, '127.0.0.1');
