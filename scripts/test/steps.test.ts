import { describe, expect, it } from 'vitest';
import { summary, tally } from '../steps.mjs';

const step = { name: 'pages', report: 'pages.json' };
const lastLine = (text: string) => text.split('\n').at(-1);

describe('adding up', () => {
  it('counts a step without tests as one check', () => {
    expect(tally({ name: 'knip' }, 0, undefined)).toEqual({ passed: 1, failed: [], skipped: [] });
    expect(tally({ name: 'knip' }, 2, undefined)).toEqual({ passed: 0, failed: ['knip'], skipped: [] });
  });

  it('never takes silence for success', () => {
    expect(tally(step, 0, undefined).failed).toEqual(['pages wrote no report']);
    expect(tally(step, 0, { passed: 0, failed: [], skipped: [] }).failed).toEqual(['pages ran no test']);
    expect(tally(step, 1, { passed: 4, failed: [], skipped: [] }).failed).toEqual([
      'pages ended with exit code 1',
    ]);
  });

  it('counts each test of a project once', () => {
    const report = { passed: 4, failed: ['a form posts'], skipped: [{ name: 'print', why: 'no printer' }] };
    expect(tally(step, 1, report)).toEqual(report);
  });
});

describe('the closing lines', () => {
  const lint = { name: 'lint', passed: 1, failed: [], skipped: [], seconds: 2 };

  it('ends with the sum on a line of its own', () => {
    const pages = { name: 'pages', passed: 40, failed: ['a form posts'], skipped: [], seconds: 9.25 };
    expect(lastLine(summary([lint, pages]))).toBe('41 passed, 1 failed');
    expect(summary([lint, pages])).toContain('  pages: a form posts');
  });

  it('names what was skipped and why', () => {
    const pages = {
      name: 'pages',
      passed: 40,
      failed: [],
      skipped: [{ name: 'print', why: 'no printer' }],
      seconds: 9,
    };
    const text = summary([lint, pages]);
    expect(text).toContain('  pages: print (no printer)');
    const webkit = { ...pages, name: 'WebKit', passed: 0, skipped: [{ name: 'WebKit', why: 'not here' }] };
    expect(summary([webkit])).toContain('\n  WebKit (not here)\n');
    expect(lastLine(text)).toBe('41 passed, 0 failed, 1 skipped');
  });
});
