import { councils } from '../councils.ts';
import { frameDocument } from '../frame.ts';
import { Fragment, h, type ReactNode } from './html.ts';
import { Link, page } from './link.ts';
import { H2 } from './prose.ts';
import { UkMap } from './uk-map.ts';

/** The first screen: what this is. */
export const Hero = ({ lines, children }: { lines: string[]; children?: ReactNode }) =>
  h(
    'div',
    { className: 'docs-hero' },
    h(
      'div',
      null,
      h(
        'h1',
        null,
        lines.flatMap((line, key) => (key ? [h('br', { key }), line] : [line])),
      ),
      children,
    ),
    h(UkMap),
  );

/** A part of the start page that runs to the edges on its own paper. */
export const Band = ({
  title,
  tinted,
  children,
}: {
  title: string;
  tinted?: boolean;
  children?: ReactNode;
}) =>
  h(
    'section',
    { className: tinted ? 'docs-band docs-band-tinted' : 'docs-band' },
    h(H2, null, title),
    children,
  );

/** One page, once a council. Each frame is the page at 1,200 pixels, made small. */
export const FourCouncils = ({ html, logos }: { html: string; logos: Record<string, string> }) =>
  h(
    'ul',
    { className: 'docs-councils' },
    councils.map(({ id, name, brand, accent, look }) =>
      h(
        'li',
        { key: id },
        h(
          'div',
          { className: 'docs-shot' },
          h('iframe', {
            title: `The same page, worn by ${name}`,
            tabIndex: -1,
            srcDoc: frameDocument(
              {
                id: 'same-page',
                html: html.replaceAll('{council}', name).replaceAll('{logo}', logos[id] ?? ''),
              },
              { council: id, padding: '0', title: name },
            ),
          }),
        ),
        h(
          'h3',
          null,
          h(
            'span',
            { className: 'docs-pair' },
            [brand, accent].map((colour) => h('i', { key: colour, style: { background: colour } })),
          ),
          name,
        ),
        h('p', null, look),
      ),
    ),
  );

export const Steps = ({ children }: { children?: ReactNode }) =>
  h('ol', { className: 'docs-steps' }, children);

/** What to do, in words at the start and in code at the end. */
export const Step = ({ title, text, children }: { title: string; text: ReactNode; children?: ReactNode }) =>
  h('li', null, h('div', null, h('h3', null, title), h('p', null, text)), h('div', null, children));

// Only their addresses are of interest here: nothing is loaded.
const stories = Object.keys(import.meta.glob('../../packages/components/src/*/*/*.stories.ts'));
const pages = Object.keys(import.meta.glob('../../packages/components/src/*/*/*.mdx'));
const families = ['page', 'forms', 'content', 'council', 'patterns'];

const sentence = (name: string) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

/** All that exists, by family: a link to its page, or to its first example where none is written yet. */
export function Families() {
  const rooms = stories.map((path) => {
    const [family, name] = path.split('/').slice(-3) as [string, string];
    const title = `${family}/${name}`;
    const isWritten = pages.includes(path.replace('.stories.ts', '.mdx'));
    return {
      family,
      name,
      href: isWritten ? page(title) : page(title, 'default').replace('/docs/', '/story/'),
    };
  });
  return h(
    'div',
    { className: 'docs-families' },
    families.map((family) => {
      const own = rooms.filter((room) => room.family === family);
      if (own.length === 0) return null;
      return h(
        'div',
        { key: family },
        h('h3', null, sentence(family)),
        h(
          'ul',
          null,
          own.map(({ name, href }) => h('li', { key: name }, h(Link, { href }, sentence(name)))),
        ),
      );
    }),
  );
}

/** Where to go, a line each. */
export const Rows = ({ items }: { items: [title: string, text: ReactNode, href: string][] }) =>
  h(
    'ul',
    { className: 'docs-rows' },
    items.map(([title, text, href]) =>
      h('li', { key: title }, h('h3', null, h(Link, { href: page(href) }, title)), h('p', null, text)),
    ),
  );

/** Short things side by side under an ink rule. */
export const Columns = ({ items }: { items: [title: string, text: ReactNode][] }) =>
  h(
    'ul',
    { className: 'docs-columns' },
    items.map(([title, text]) => h('li', { key: title }, h('h3', null, title), h('p', null, text))),
  );

export const Actions = ({ to }: { to: [text: string, href: string][] }) =>
  h(
    'p',
    { className: 'docs-actions' },
    to.map(([text, href], key) =>
      h(
        Fragment,
        { key },
        h(Link, { href, className: key ? 'docs-button docs-button-second' : 'docs-button' }, text),
      ),
    ),
  );
