// Finds a browser for the tests, or gets one. Runs on Node 20, before and after `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    title: 'Chrome, Chromium or Edge',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    apps: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
    windows: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    // Without the recommended packages (printers, power, notifications) apt needs half the time. Text needs a font.
    apt: ['chromium', 'chromium-sandbox', 'fonts-liberation'],
    download: true,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    title: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    apps: ['Firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    apt: ['firefox-esr', 'fonts-liberation'],
    // Playwright's own Firefox is a patched one: not the browser that residents use.
    download: false,
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    title: 'WebKitWebDriver and Xvfb',
    commands: ['WebKitWebDriver'],
    apps: [],
    windows: [],
    // The driver brings its browser, which opens a window; Xvfb is a screen that nobody sees.
    beside: 'Xvfb',
    apt: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
    download: false,
    asks: '--help', // it has no --version
  },
};

/** Full paths only: a bare name is not looked up on PATH by those who start the browser. */
export function usualPlaces(which, platform = process.platform, env = process.env) {
  const { commands, apps, windows } = BROWSERS[which];
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => windows.map((file) => `${folder}/${file}`));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  );
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return onPath;
  const inApps = (folder) =>
    apps.map(
      (app) => `${folder}/Applications/${app}.app/Contents/MacOS/${app.replace('Firefox', 'firefox')}`,
    );
  return [...inApps(''), ...inApps(env.HOME ?? ''), ...onPath];
}

/** A file can be there and still be no browser: on Ubuntu `chromium-browser` may only say "install the snap". */
function starts(path, which) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // there `--version` opens a window
  const { asks = '--version' } = BROWSERS[which];
  return spawnSync(path, [asks], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

const isOnPath = (command, env) =>
  (env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, command)));

/** The path of a browser that is here already, or undefined. A variable that names a wrong path is an error. */
export function findBrowser(which, env = process.env) {
  const { variable, title, beside } = BROWSERS[which];
  const chosen = env[variable];
  if (chosen && !starts(chosen, which)) {
    throw new Error(
      `${variable} is ${chosen}, but no browser starts there.\n` +
        `Set it to the full path of ${title}, or unset it and one will be looked for.`,
    );
  }
  if (beside && !isOnPath(beside, env)) return undefined;
  return chosen || usualPlaces(which, process.platform, env).find((path) => starts(path, which));
}

/** Where Playwright keeps the browser that it downloaded, if it did. */
async function findDownload(which) {
  if (!BROWSERS[which].download) return undefined;
  const { [which]: type } = await import('playwright');
  const path = type.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function quietly(command, args, env = process.env) {
  const done = spawnSync(command, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (done.status !== 0)
    console.log(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim().split('\n').slice(-8).join('\n'));
  return done.status === 0;
}

/** As root in a fresh container the system's own package is quickest. Never by sudo: nobody is asked for a password. */
function installWithApt(which) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  const { apt } = BROWSERS[which];
  console.log(`Installing ${apt[0]} with apt-get: about a minute, this once.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...apt];
  return quietly('apt-get', ['update', '-qq'], env) && quietly('apt-get', install, env);
}

function download(which) {
  if (!BROWSERS[which].download) return false;
  console.log(`Downloading ${which} for the tests: about 170 MB, this once.`);
  const args = [join(root, 'node_modules/playwright/cli.js'), 'install', '--no-shell', which];
  // Its libraries come from apt too, which only root may do without being asked for a password.
  if (process.platform === 'linux' && process.getuid?.() === 0) args.push('--with-deps');
  return quietly(process.execPath, args);
}

/** The path of a browser, got if need be; undefined where none can be had. */
export async function getBrowser(which) {
  const here = findBrowser(which) ?? (await findDownload(which));
  if (here) return here;
  if (installWithApt(which)) {
    const installed = findBrowser(which);
    if (installed) return installed;
  }
  if (download(which)) {
    const downloaded = await findDownload(which);
    if (downloaded && starts(downloaded, which)) return downloaded;
  }
  return undefined;
}

/** The same for who cannot go on without. Throws one message that says what a person can do. */
export async function ensureBrowser(which) {
  const path = await getBrowser(which);
  if (path) return path;
  throw new Error(missing(which));
}

export function missing(which) {
  const { title, variable, commands } = BROWSERS[which];
  return (
    `These tests need a browser and none was found: install ${title} and run the same command again.\n` +
    `If it is installed in an unusual place, name it: ${variable}=/full/path/to/${commands[0]} npm test`
  );
}
