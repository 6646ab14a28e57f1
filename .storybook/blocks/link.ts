import { addons } from 'storybook/preview-api';
import { h, type ReactNode } from './html.ts';

interface LinkProps {
  href?: string;
  className?: string;
  children?: ReactNode;
}

/** Address of a documentation page by its title: `page('Guides/Developers')`. */
export const page = (title: string, story = 'docs') =>
  `./?path=/docs/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}--${story}`;

/**
 * A link of a documentation page. To another page it asks Storybook's own frame to go there, or, where a page is
 * open without that frame, it goes there itself.
 */
export function Link({ href = '', className, children }: LinkProps) {
  if (href.startsWith('#')) return h('a', { href, className, target: '_self' }, children);
  if (!/^(\.\/)?\?path=/.test(href)) return h('a', { href, className }, children);
  const path = href.slice(href.indexOf('?'));
  return h(
    'a',
    {
      href: `./${path}`,
      className,
      onClick: (event: MouseEvent) => {
        if (window.top === window || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
          return;
        event.preventDefault();
        addons.getChannel().emit('navigateUrl', path);
      },
    },
    children,
  );
}
