import type { Decorator } from '@storybook/web-components-vite';
import type { ExampleOptions } from '../packages/components/src/example.ts';
import { bleeds, frameDocument, noScript, withRoutes } from './frame.ts';
import type { Globals } from './toolbars.ts';

/**
 * Shows a story as the toolbars ask. On a page of its own with JavaScript the story stands in the preview itself,
 * so that controls and the accessibility panel work; otherwise in a frame: somebody's page, or one without script.
 */
export const hostPage: Decorator = (story, { id, title, parameters, globals }) => {
  const { council, scheme, language, direction, text, host, script } = globals as Globals;
  const example = parameters['council'] as (ExampleOptions & { html: string }) | undefined;
  const lang = language === 'en' ? (example?.lang ?? 'en') : language;
  const dir = direction === 'rtl' ? 'rtl' : (example?.dir ?? 'ltr');

  const root = document.documentElement;
  Object.assign(root, { lang, dir });
  Object.assign(root.dataset, { councilTheme: council, councilScheme: scheme });
  root.style.fontSize = text;
  document.body.classList.add('council-surface');
  document.body.style.padding = bleeds(title) ? '0' : '1.875rem';

  if (!example) return story();
  const html = withRoutes(example.html, example.routes);
  if (host === 'none' && script === 'all') return example.routes ? html : story();

  document.body.style.padding = '0';
  const frame = document.createElement('iframe');
  frame.title = 'The example in its page';
  frame.style.cssText = 'display: block; inline-size: 100%; block-size: 100vh; border: 0;';
  if (script === 'off') frame.setAttribute('sandbox', noScript);
  frame.srcdoc = frameDocument(
    { id, html },
    {
      host,
      council,
      lang,
      dir,
      text,
      scheme: scheme as 'light' | 'dark' | 'auto',
      script: script as 'all' | 'off',
      padding: bleeds(title) ? '0' : '1.875rem',
    },
  );
  return frame;
};

/** A documentation page is ours: it wears no council, and is in English. */
export function leaveHostPage(): void {
  const root = document.documentElement;
  Object.assign(root, { lang: 'en-GB', dir: 'ltr' });
  delete root.dataset['councilTheme'];
  delete root.dataset['councilScheme'];
  root.style.fontSize = '';
  document.body.classList.remove('council-surface');
  document.body.style.padding = '0';
}
