import { Markdown } from '@storybook/addon-docs/blocks';
import { h } from './html.ts';
import { markdown } from './prose.ts';

/** A Markdown file of `docs/` that people also read outside Storybook. */
export const MarkdownFile = ({ text }: { text: string }) =>
  h(
    'div',
    { className: 'docs-markdown' },
    h(Markdown, { options: { overrides: markdown } as never, children: text }),
  );
