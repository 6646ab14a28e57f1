import { h, slug } from './html.ts';
import { MarkdownFile } from './markdown-file.ts';

const files = import.meta.glob<string>('../../docs/decisions/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every decision record, newest last, each closed under its title. */
export const Decisions = () =>
  Object.entries(files).map(([path, text]) => {
    const title = /^# (.+)$/m.exec(text)?.[1] ?? path.split('/').at(-1)!;
    return h(
      'details',
      { key: path, className: 'docs-decision', id: slug(title) },
      h('summary', null, title),
      h(MarkdownFile, { text: text.replace(/^# .+\n/m, '') }),
    );
  });
