import { DocsContext, type DocsContextProps } from '@storybook/addon-docs/blocks';
import { leaveHostPage } from '../host-page.ts';
import { h, useEffect, useState, type ReactNode } from './html.ts';
import { Link } from './link.ts';

interface Entry {
  id: string;
  text: string;
}

/** The headings of the page. Left out where there are few, and on pages that are no article. */
function OnThisPage() {
  const [entries, setEntries] = useState<Entry[]>([]);
  useEffect(() => {
    const headings = document.querySelectorAll<HTMLElement>(
      '.docs-article h2[id]:not(.docs-band *, details *)',
    );
    setEntries(Array.from(headings, ({ id, textContent }) => ({ id, text: textContent })));
  }, []);
  if (entries.length < 3) return null;
  return h(
    'nav',
    { className: 'docs-contents', 'aria-labelledby': 'on-this-page' },
    h('h2', { id: 'on-this-page' }, 'On this page'),
    h(
      'ul',
      null,
      entries.map(({ id, text }) => h('li', { key: id }, h(Link, { href: `#${id}` }, text))),
    ),
  );
}

/** The frame of every documentation page. */
export function Page({ context, children }: { context: DocsContextProps; children?: ReactNode }) {
  useEffect(leaveHostPage, []);
  return h(
    DocsContext.Provider,
    { value: context },
    h(
      'div',
      { className: 'docs sb-unstyled' },
      h(
        'div',
        { className: 'docs-layout' },
        h('main', { className: 'docs-article' }, children),
        h(OnThisPage),
      ),
      h(
        'footer',
        { className: 'docs-footer' },
        h('p', null, 'Council Kit is open source, under the MIT licence. It is not a government website.'),
      ),
    ),
  );
}
