// npm start: Council Kit in a browser, with every component, its docs and its examples.
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { finished, isStopping, launch } from '../command.mjs';
import build from './build.mjs';

const HOST = '127.0.0.1';
const PORT = 6006;

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, HOST, () => server.close(() => resolve(true)));
  });
}

async function freePort(port = PORT) {
  if (await isFree(port)) return port;
  console.log(`Port ${port} is taken: trying ${port + 1}.`);
  return freePort(port + 1);
}

/** Resolves once the server answers; `isOver` ends the wait for one that has gone. */
async function untilItAnswers(url, isOver) {
  const { ok } = await fetch(url).catch(() => ({ ok: false }));
  if (ok || isOver()) return;
  await wait(250);
  await untilItAnswers(url, isOver);
}

const OPTIONS = '--ci --no-open --no-version-updates --disable-telemetry --exact-port'.split(' ');

export default async function start() {
  const built = await build();
  if (built !== 0) return built;
  const port = await freePort();
  const url = `http://${HOST}:${port}`;

  console.log('Starting Storybook …');
  const server = launch(['storybook', 'dev', ...OPTIONS, '--host', HOST, '-p', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // What it says before it answers is of interest only when it never does.
  const said = [];
  const listen = (chunk) => said.push(chunk);
  const streams = [server.stdout, server.stderr];
  for (const stream of streams) stream.on('data', listen);
  const ended = finished(server);

  await Promise.race([untilItAnswers(url, () => server.exitCode !== null || server.killed), ended]);
  const hasFailed = server.exitCode !== null || server.killed;
  if (hasFailed && !isStopping()) {
    console.error(`${Buffer.concat(said).toString()}\nStorybook did not start: what it said is above.`);
    return (await ended) || 1;
  }
  for (const stream of streams) stream.off('data', listen);
  server.stdout.pipe(process.stdout);
  server.stderr.pipe(process.stderr);
  if (!isStopping()) {
    console.log(`
Council Kit is at ${url}

  A made-up council's site that uses it:  npm start --prefix examples/northshire
  To stop:                                Ctrl+C
`);
  }
  const code = await ended;
  return isStopping() ? 0 : code;
}
