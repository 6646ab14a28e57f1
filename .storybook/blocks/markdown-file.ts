import { Markdown } from '@storybook/addon-docs/blocks';
import { h } from './html.ts';
import { markdown } from './prose.ts';

const overrides = markdown;

/** A Markdown file of `docs/` that people also read outside Storybook. */
export const MarkdownFile = ({ text }: { text: string }) => h(Markdown, { options: { overrides, wrapper: null } as never, children: text });
