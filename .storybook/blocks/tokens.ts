import { councils } from '../councils.ts';
import list from '../../tokens/dist/json/tokens.json';
import { h } from './html.ts';
import { H2, Table } from './prose.ts';

interface Token {
  name: string;
  category: string;
  description: string;
  value: string;
  themes?: Record<string, string | { light: string; dark: string }>;
}

const all = list as unknown as Token[];
const code = (text: string) => h('code', null, text);

const Swatch = ({ colour }: { colour: string }) =>
  h('span', { className: 'docs-swatch' }, h('i', { style: { background: colour } }), colour);

const Value = ({
  token,
  council = 'northshire',
  scheme = 'light',
}: {
  token: Token;
  council?: string;
  scheme?: 'light' | 'dark';
}) => {
  const own = token.themes?.[council];
  const value = typeof own === 'object' ? own[scheme] : (own ?? token.value);
  return value.startsWith('#') ? h(Swatch, { colour: value }) : h('span', null, value);
};

const mixins = Object.values(
  import.meta.glob<string>('../../packages/components/src/mixins/*.css', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');

/** A style sheet with the text of the mixins that it applies, and of those that they apply. */
function withMixins(css: string): string {
  const names = Array.from(css.matchAll(/@apply (--[\w-]+)/g), ([, name]) => name);
  const bodies = names.map((name) => mixins.split(`@mixin ${name}()`)[1]?.split(/^}/m)[0] ?? '');
  return [css, ...bodies.map(withMixins)].join('\n');
}

/** The tokens that a component's style sheet reads: its colours, and folded away the sizes. */
export function TokensTable({ css }: { css: string }) {
  const names = new Set(Array.from(withMixins(css).matchAll(/var\((--council-[\w-]+)/g), ([, name]) => name));
  const used = all.filter(({ name }) => names.has(name));
  const colours = used.filter(({ category }) => category === 'color');
  const sizes = used.filter(({ category }) => category !== 'color');
  const table = (caption: string, tokens: Token[]) =>
    h(Table, {
      caption,
      head: ['Token', 'What it is for', 'Northshire'],
      rows: tokens.map((token) => [code(token.name), token.description, h(Value, { token })]),
    });
  return h(
    'section',
    null,
    h(H2, null, 'Tokens'),
    colours.length > 0 && table('Colours that this component reads', colours),
    sizes.length > 0 &&
      h(
        'details',
        { className: 'docs-more' },
        h('summary', null, `Sizes, type and space (${sizes.length})`),
        table('Sizes that this component reads', sizes),
      ),
  );
}

const names: Record<string, string> = {
  color: 'Colour',
  ramp: 'Ramps',
  type: 'Type',
  space: 'Space',
  shape: 'Shape',
  layout: 'Layout',
  component: 'Components',
  focus: 'Focus',
  target: 'Targets',
  motion: 'Motion',
  shadow: 'Shadow',
  layers: 'Layers',
};

const Colours = ({ category }: { category: string }) =>
  h(Table, {
    caption: names[category] ?? category,
    head: ['Token', 'What it is for', ...councils.map(({ name }) => name), 'Northshire, dark'],
    rows: all
      .filter((token) => token.category === category)
      .map((token) => [
        code(token.name),
        token.description,
        ...councils.map(({ id }) => h(Value, { token, council: id })),
        h(Value, { token, scheme: 'dark' }),
      ]),
  });

/** Every token of one category. */
export const TokenCategory = ({ category }: { category: string }) =>
  category === 'color' || category === 'ramp'
    ? h(Colours, { category })
    : h(Table, {
        caption: names[category] ?? category,
        head: ['Token', 'What it is for', 'Value'],
        rows: all
          .filter((token) => token.category === category)
          .map((token) => [code(token.name), token.description, h(Value, { token })]),
      });
