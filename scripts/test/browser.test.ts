import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, missing, usualPlaces } from '../browser.mjs';

describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  let folder: string;
  const program = (name: string, status: number) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\nexit ${status}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'council-browser-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the one that CHROME_PATH names before any other', () => {
    const chosen = program('my-browser', 0);
    program('chromium', 0);
    expect(findBrowser('chromium', { CHROME_PATH: chosen, PATH: folder })).toBe(chosen);
  });

  it('names the variable and the path when nothing starts there', () => {
    const env = { CHROME_PATH: '/nowhere/chrome' };
    expect(() => findBrowser('chromium', env)).toThrow(
      /CHROME_PATH is \/nowhere\/chrome, but no browser starts there/,
    );
    const broken = { FIREFOX_PATH: program('broken', 1) };
    expect(() => findBrowser('firefox', broken)).toThrow(/FIREFOX_PATH is .*broken/);
  });

  it('passes over a file that is there and does not start', () => {
    program('chromium', 1);
    mkdirSync(join(folder, 'other'));
    const working = program('other/chromium', 0);
    const PATH = [folder, join(folder, 'other')].join(delimiter);
    expect(findBrowser('chromium', { PATH })).toBe(working);
  });

  it('has WebKit only with a screen for its window', () => {
    const driver = program('my-driver', 0);
    mkdirSync(join(folder, 'screen'));
    program('screen/Xvfb', 0);
    const env = (PATH: string) => ({ WEBKIT_DRIVER_PATH: driver, PATH });
    expect(findBrowser('webkit', env(join(folder, 'screen')))).toBe(driver);
    expect(findBrowser('webkit', env(folder))).toBe(undefined);
  });
});

describe('usual places', () => {
  it('has Edge on Windows and Chrome on macOS', () => {
    const windows = usualPlaces('chromium', 'win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' });
    expect(windows).toContain('C:\\Program Files (x86)/Microsoft/Edge/Application/msedge.exe');
    const mac = usualPlaces('chromium', 'darwin', { HOME: '/Users/sian' });
    expect(mac).toContain('/Users/sian/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  it('has no WebKit on Windows', () => {
    expect(usualPlaces('webkit', 'win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([]);
  });

  it('says what a person can do where there is none', () => {
    expect(missing('chromium')).toMatch(/install Chrome, Chromium or Edge .*\n.*CHROME_PATH=/);
  });
});
