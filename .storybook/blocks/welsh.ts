import { h, Fragment, type ReactNode } from './html.ts';
import { H2, Table } from './prose.ts';

type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
type Messages = Record<string, Record<string, Message>>;

const files = import.meta.glob<Record<string, Messages>>('../../packages/components/src/*/*/*.messages.ts', {
  eager: true,
});

const tables = Object.entries(files).map(([path, file]) => ({
  component: path.split('/').at(-2)!,
  messages: Object.values(file)[0]!,
}));

const Words = ({ of }: { of?: Message }): ReactNode => {
  if (of === undefined) return h('strong', null, 'Missing');
  if (typeof of === 'string') return of;
  return h(
    'dl',
    { className: 'docs-plurals' },
    Object.entries(of).map(([form, text]) =>
      h(Fragment, { key: form }, h('dt', { lang: 'en' }, form), h('dd', null, text)),
    ),
  );
};

/** Every sentence that the kit itself writes into a page, read from the components' own lists. */
export const WelshTable = () =>
  h(
    Fragment,
    null,
    tables.map(({ component, messages }) =>
      h(
        'section',
        { key: component },
        h(
          H2,
          null,
          component.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase()),
        ),
        h(Table, {
          caption: component,
          head: ['Name', 'English', 'Cymraeg'],
          rows: Object.keys(messages['en'] ?? {}).map((key) => [
            h('code', null, key),
            h(Words, { of: messages['en']?.[key] }),
            h('div', { lang: 'cy' }, h(Words, { of: messages['cy']?.[key] })),
          ]),
        }),
      ),
    ),
  );
