import { declarationOf } from '../manifest.ts';
import { Icon } from './icon.ts';
import { h, type ReactNode } from './html.ts';
import { Link, page } from './link.ts';
import { H2, Lead, Table } from './prose.ts';

interface TitleProps {
  family: string;
  /** `Beta`: whole and tested here, not yet used by councils. `Stable`: used by councils, changes only with a major release. */
  status?: 'Beta' | 'Stable';
  /** What arrives as JavaScript. */
  script?: string;
  since?: string;
  /** One sentence: what it is for. */
  lead: string;
  children?: ReactNode;
}

export const Title = ({
  family,
  status = 'Beta',
  script = 'Styling only: no script',
  since = '0.1',
  lead,
  children,
}: TitleProps) =>
  h(
    'header',
    { className: 'docs-title' },
    h('p', { className: 'docs-family' }, family),
    h('h1', null, children),
    h(Lead, null, lead),
    h(
      'p',
      { className: 'docs-status' },
      h('strong', { className: `docs-tag docs-tag-${status.toLowerCase()}` }, status),
      h('span', null, script),
      h('span', null, `Since ${since}`),
    ),
  );

const Points = ({ icon, title, items }: { icon: 'check' | 'cross'; title: string; items: ReactNode[] }) =>
  h(
    'div',
    { className: `docs-use-${icon}` },
    h('h3', null, title),
    h(
      'ul',
      null,
      items.map((item, key) => h('li', { key }, h(Icon, { name: icon }), h('span', null, item))),
    ),
  );

/** When a component is right, and what to use where it is not. */
export const UseWhen = ({ when, not }: { when: ReactNode[]; not: ReactNode[] }) =>
  h(
    'section',
    null,
    h(H2, null, 'When to use it'),
    h(
      'div',
      { className: 'docs-use' },
      h(Points, { icon: 'check', title: 'Use it when', items: when }),
      h(Points, { icon: 'cross', title: 'Use something else when', items: not }),
    ),
  );

export const WithoutJavaScript = ({ children }: { children?: ReactNode }) =>
  h('section', null, h(H2, null, 'Without JavaScript'), children);

/** Rows: what, how it works, WCAG 2.2 criteria. */
export const AccessibilityTable = ({ rows }: { rows: ReactNode[][] }) =>
  h(
    'section',
    null,
    h(H2, null, 'Accessibility'),
    h(Table, { caption: 'What works how', head: ['What', 'How it works', 'WCAG 2.2'], rows }),
  );

export const GoesWrong = ({ children }: { children?: ReactNode }) =>
  h('section', null, h(H2, null, 'When it goes wrong'), children);

/** Titles of other components' pages, each with a reason to go there. */
export const Related = ({ to }: { to: [title: string, why: string][] }) =>
  h(
    'section',
    null,
    h(H2, null, 'Related components'),
    h(
      'ul',
      { className: 'docs-related' },
      to.map(([title, why]) =>
        h('li', { key: title }, h(Link, { href: page(title) }, title.split('/').at(-1)), `: ${why}`),
      ),
    ),
  );

const described = (text = '') => text.replace(/\s+/g, ' ').trim();

/** Attributes, methods and events of an element, as its source describes them. */
export function ElementApi({ tag }: { tag: string }) {
  const declaration = declarationOf(tag);
  const { attributes = [], events = [] } = declaration ?? {};
  const methods = declaration?.members?.filter(({ kind, privacy }) => kind === 'method' && !privacy) ?? [];
  const code = (text: string) => h('code', null, text);
  return h(
    'section',
    null,
    h(H2, null, 'Attributes and events'),
    h(
      'p',
      null,
      code(`<${tag}>`),
      ' passes native events on as they are',
      events.length ? ' and adds its own.' : ' and adds none of its own.',
    ),
    attributes.length > 0 &&
      h(Table, {
        caption: 'Attributes',
        head: ['Attribute', 'Type', 'What it does'],
        rows: attributes.map(({ name, type, description }) => [
          code(name),
          type?.text ?? 'string',
          described(description),
        ]),
      }),
    methods.length > 0 &&
      h(Table, {
        caption: 'Methods',
        head: ['Method', 'What it does'],
        rows: methods.map(({ name, description }) => [code(`${name}()`), described(description)]),
      }),
    events.length > 0 &&
      h(Table, {
        caption: 'Events',
        head: ['Event', 'When'],
        rows: events.map(({ name, description }) => [code(name), described(description)]),
      }),
  );
}
