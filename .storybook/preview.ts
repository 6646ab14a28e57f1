import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { define } from '../packages/components/src/base/define.ts';
import * as computed from '../packages/components/src/computed-elements.ts';
import * as elements from '../packages/components/src/elements.ts';
import { Page, components } from './blocks/index.ts';
import { manifest } from './manifest.ts';
import { hostPage } from './host-page.ts';
import { globalTypes, initialGlobals } from './toolbars.ts';
import './docs.css';

// From source, so that a change shows at once.
for (const [tag, element] of Object.entries({ ...elements, ...computed })) define(tag, element);
if (manifest) setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [hostPage],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    actions: { disable: true },
    controls: { disable: true },
    interactions: { disable: true },
    backgrounds: { disable: true },
    docs: {
      container: Page,
      components,
      codePanel: true,
      source: {
        language: 'html',
        type: 'dynamic',
        transform: (code: string, { parameters }: { parameters: { council?: { html: string } } }) =>
          parameters.council?.html ?? code,
      },
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Theme builder',
          'Guides',
          [
            'Web officers',
            'Developers',
            'Content designers',
            'Suppliers',
            'Contributors',
            'Tokens',
            'Welsh',
            'Warnings',
            'Manual tests',
          ],
          'Page',
          'Forms',
          'Content',
          'Council',
          'Patterns',
          'Decisions',
        ],
      },
    },
  },
  // What an example is meant to do wrong is no news.
  beforeEach({ parameters }) {
    const expected: string[] = parameters['council']?.expect?.axe ?? [];
    if (expected.length === 0) return;
    const rules = expected.map((id) => ({ id, enabled: false }));
    parameters['a11y'] = { ...parameters['a11y'], config: { rules } };
  },
};

export default preview;
