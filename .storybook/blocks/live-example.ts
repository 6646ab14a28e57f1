import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import type { ExampleOptions } from '../../packages/components/src/example.ts';
import { councils, type Council, type Scheme } from '../councils.ts';
import { bleeds, fitToContent, frameDocument, withRoutes } from '../frame.ts';
import { classesOnly } from './classes-only.ts';
import { CopyButton, Pre, fold } from './code.ts';
import { Fragment, h, useState } from './html.ts';

interface Story {
  parameters: { council: ExampleOptions & { html: string } };
}

const Switch = <T extends string>(props: {
  label: string;
  value: T;
  options: [T, string, string?][];
  set: (value: T) => void;
}) =>
  h(
    'div',
    { className: 'docs-segment', role: 'group', 'aria-label': props.label },
    props.options.map(([value, name, colour]) =>
      h(
        'button',
        {
          type: 'button',
          key: value,
          'aria-pressed': value === props.value,
          onClick: () => props.set(value),
        },
        colour && h('i', { style: { background: colour } }),
        name,
      ),
    ),
  );

interface FrameProps {
  of: Story;
  council: Council['id'];
  scheme: Scheme;
  name: string;
  padding: string;
}

export const Frame = ({ of, council, scheme, name, padding }: FrameProps) => {
  const { html, lang, dir, routes } = of.parameters.council;
  // Here a summary must not take the focus, and the reader with it, from the page that explains it.
  const calm = html.replaceAll('<council-error-summary', '<council-error-summary no-focus');
  return h('iframe', {
    title: `${name}, live example`,
    srcDoc: frameDocument(
      { id: name, html: withRoutes(calm, routes), lang, dir },
      { council, scheme, padding, title: name },
    ),
    onLoad: (event: { currentTarget: HTMLIFrameElement }) => fitToContent(event.currentTarget),
  });
};

function Code({ html }: { html: string }) {
  const plain = classesOnly(html);
  const kinds = plain === html ? ['HTML'] : ['HTML', 'Classes only'];
  const [kind, setKind] = useState('HTML');
  const code = fold(kind === 'HTML' ? html : plain);
  return h(
    'div',
    { className: 'docs-code' },
    h(
      'div',
      { className: 'docs-code-bar' },
      h(
        'div',
        { className: 'docs-code-kinds', role: 'group', 'aria-label': 'Spelling of the code' },
        kinds.map((name) =>
          h(
            'button',
            { type: 'button', key: name, 'aria-pressed': name === kind, onClick: () => setKind(name) },
            name,
          ),
        ),
      ),
      h(CopyButton, { code }),
    ),
    h(Pre, { code, language: 'html', label: `${kind} of the example` }),
  );
}

/**
 * An example in a page of its own, worn by any of the councils, with the code that makes it joined below.
 * `of` is a story: what a person sees, copies and tests is one text.
 */
export function LiveExample({ of, name = 'Example', bare }: { of: Story; name?: string; bare?: boolean }) {
  const [council, setCouncil] = useState<Council['id']>('northshire');
  const [scheme, setScheme] = useState<Scheme>('light');
  const isWide = bare ?? bleeds(useTitle());
  return h(
    Fragment,
    null,
    h(
      'div',
      { className: 'docs-example' },
      h(
        'div',
        { className: 'docs-example-bar' },
        h(Switch<Council['id']>, {
          label: 'Council',
          value: council,
          options: councils.map(({ id, name: title, brand }) => [id, title, brand]),
          set: setCouncil,
        }),
        h(Switch<Scheme>, {
          label: 'Colour scheme',
          value: scheme,
          options: [
            ['light', 'Light'],
            ['dark', 'Dark'],
          ],
          set: setScheme,
        }),
      ),
      h(Frame, { of, council, scheme, name, padding: isWide ? '0' : '1.875rem' }),
    ),
    h(Code, { html: of.parameters.council.html }),
  );
}

/** Title of the component whose page this is; empty on a page of its own. */
function useTitle(): string {
  try {
    return useContext(DocsContext).storyById().title;
  } catch {
    return '';
  }
}
