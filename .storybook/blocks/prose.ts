import { h, slug, type ReactNode } from './html.ts';
import { Link } from './link.ts';
import { MdxPre } from './code.ts';

const words = (node: ReactNode): string => {
  if (Array.isArray(node)) return node.map(words).join('');
  if (typeof node === 'object' && node && 'props' in node)
    return words((node.props as { children?: ReactNode }).children);
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
};

export const H2 = ({ children }: { children?: ReactNode }) =>
  h('h2', { id: slug(words(children)) }, children);
export const H3 = ({ children }: { children?: ReactNode }) =>
  h('h3', { id: slug(words(children)) }, children);

/** The sentence below the title. */
export const Lead = ({ children }: { children?: ReactNode }) =>
  h('div', { className: 'docs-lead' }, children);

interface TableProps {
  caption: string;
  head: string[];
  rows: ReactNode[][];
}

/** Scrolls by itself in a narrow window; the first cell of a row names the row. */
export const Table = ({ caption, head, rows }: TableProps) =>
  h(
    'div',
    { className: 'docs-table', tabIndex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      null,
      h('caption', { className: 'docs-hidden' }, caption),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          head.map((name) => h('th', { scope: 'col', key: name }, name)),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map(([first, ...rest], row) =>
          h(
            'tr',
            { key: row },
            h('th', { scope: 'row' }, first),
            rest.map((cell, column) => h('td', { key: column }, cell)),
          ),
        ),
      ),
    ),
  );

/** What Markdown makes, in the look of these pages. */
export const markdown = {
  h1: 'h1',
  h2: H2,
  h3: H3,
  h4: 'h4',
  a: Link,
  code: 'code',
  pre: MdxPre,
  table: ({ children }: { children?: ReactNode }) =>
    h(
      'div',
      { className: 'docs-table', tabIndex: 0, role: 'region', 'aria-label': 'Table' },
      h('table', null, children),
    ),
};
