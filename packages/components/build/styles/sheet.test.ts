import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { checkTokenNames } from '../tokens.ts';
import { scaleRem } from './lengths.ts';
import { RESET_PROPERTIES, TEXT_SPACING } from './properties.ts';
import { dropInSheet, ordinarySheet, readSources } from './sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'council-sheet-'));

function source(css: string) {
  const file = join(folder, 'room.css');
  writeFileSync(file, css);
  return readSources([file]);
}

/** What a sheet says about one selector, important marks included. */
function declared(root: postcss.Root, selector: string): Record<string, string> {
  const found: Record<string, string> = {};
  root.walkRules((rule) => {
    if (!rule.selectors.includes(selector)) return;
    rule.walkDecls(
      ({ prop, value, important }) => void (found[prop] = value + (important ? ' !important' : '')),
    );
  });
  return found;
}

describe('lengths', () => {
  it('scales every rem, and only rem', () => {
    expect(scaleRem('0.5rem 12px')).toBe('calc(var(--council-rem) * 0.5) 12px');
    expect(scaleRem('max(3px, 0.1875rem)')).toBe('max(3px, var(--council-rem) * 0.1875)');
    expect(scaleRem('calc(1lh + (2rem - 1px) / 2)')).toBe('calc(1lh + (var(--council-rem) * 2 - 1px) / 2)');
    expect(scaleRem('1.5em')).toBe('1.5em');
  });
});

describe('the ordinary sheet', () => {
  const sheet = ordinarySheet(source('council-a { display: block; color: red } council-a > p { margin: 0 }'));

  it('is unlayered and never important, but for [hidden]', () => {
    sheet.walkAtRules('layer', () => expect.unreachable('a layer in the ordinary sheet'));
    const heavy: string[] = [];
    sheet.walkDecls(
      ({ important, parent }) => void (important && heavy.push((parent as postcss.Rule).selector)),
    );
    expect(heavy).toEqual([expect.stringContaining('[hidden]')]);
  });

  it('weighs one class', () => {
    for (const spelling of ['.council-a', ':where(council-a):not(._)'])
      expect(declared(sheet, spelling)).toMatchObject({ color: 'red' });
  });
});

describe('the drop-in sheet', () => {
  const sheet = dropInSheet(
    source(`council-a { display: block; color: red; margin: 0; line-height: 2 }
            council-a > p { margin: 0; display: block; line-height: 3 }
            council-a > p::before { content: ''; line-height: 1 }
            @media (min-width: 40em) { council-a { padding: 1rem; display: flex } }`),
  );
  const host = declared(sheet, '.council-a');
  const part = declared(sheet, ':is(council-a, .council-a) > p');

  it('declares its layers in the order in which they win', () => {
    expect(sheet.first?.toString()).toBe('@layer council.hidden, council.rules, council.reset');
  });

  it('leaves the place of a host to the page', () => {
    expect(host).toMatchObject({ display: 'flex', margin: '0', 'line-height': '2' });
  });

  it('guards the look of a host', () => {
    expect(host).toMatchObject({
      color: 'red !important',
      padding: 'calc(var(--council-rem) * 1) !important',
    });
  });

  it('guards all of a part but the spacing of its text, which is the reader’s (WCAG 1.4.12)', () => {
    expect(part).toMatchObject({ margin: '0 !important', display: 'block !important', 'line-height': '3' });
    for (const property of TEXT_SPACING) expect(RESET_PROPERTIES).not.toContain(property);
  });

  it('gives parts the spacing of their host at the weight of one class, so that every rule says more', () => {
    const start = dropInSheet(
      source('council-a > :is(h2, h3) + h3 { margin: 0 } council-a > h3 { line-height: 3 }'),
    );
    const inheriting: string[] = [];
    start.walkDecls('line-height', ({ value, parent }) => {
      if (value === 'inherit') inheriting.push((parent as postcss.Rule).selector);
    });
    expect(inheriting).toEqual([
      expect.stringMatching(/^:where\(.+\):not\(:where\(.+\)\):not\(\[class\*=[^)]+\)$/),
    ]);
  });

  it('leaves what attributes say of a list and a cell', () => {
    const drawn = dropInSheet(source('council-a > :is(ol, td) { margin: 0 }'));
    const said = new Map<string, string>();
    drawn.walkDecls((one) => {
      const { selector } = one.parent as postcss.Rule;
      if (selector.includes('ol')) said.set(one.prop, selector);
      if (selector.includes('[align="right" i]')) said.set('align', one.value);
    });
    expect(said.get('list-style-type')).toContain(':not(ol[type], [style*="list-style" i])');
    expect(said.get('counter-reset')).toContain(':not(ol[start], ol[reversed])');
    expect(said.get('align')).toBe('-webkit-right');
  });

  it('never makes a host a part: `all: revert` would take its place from the page', () => {
    const nested = source(
      'council-a > p { margin: 0 } council-a > .council-b { margin: 0 } council-b { color: red }',
    );
    expect(nested.parts).toEqual([':is(council-a, .council-a) > p']);
  });
});

describe('token names', () => {
  it('stops at a name that is no token, and says where', () => {
    const root = postcss.parse('council-a { color: var(--council-color-texd) }', { from: 'a.css' });
    expect(() => checkTokenNames(root, '--council-color-text: red')).toThrow(
      /a\.css:1:13: --council-color-texd is not a token/,
    );
  });
});
