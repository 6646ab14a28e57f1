import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const ink = '#1e2126';
const mark =
  '<svg viewBox="0 0 60 60" width="28" height="28" aria-hidden="true"><path d="M4 4h24v24H4z" fill="#00664f"/><path d="M32 4h24v24H32z" fill="#bc0031"/><path d="M4 32h24v24H4z" fill="#b0bc22"/><path d="M32 32h24v24H32z" fill="#5c1a55"/></svg>';

/** The kit has no colour of its own: ink, white and cool paper. Councils supply the colour. */
const theme = create({
  base: 'light',
  brandTitle: `${mark}<span>Council Kit</span>`,
  // Without a picture Storybook writes the title as markup: the mark keeps crisp and the name stays text.
  brandImage: null as unknown as string,
  brandUrl: './?path=/docs/start--docs',
  brandTarget: '_self',

  fontBase: '"Source Sans 3", Arial, sans-serif',
  fontCode: 'ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace',

  colorPrimary: ink,
  colorSecondary: ink,
  textColor: '#0b0d12',
  textMutedColor: '#4f5358',
  textInverseColor: '#ffffff',
  appBg: '#ffffff',
  appHoverBg: '#f1f2f5',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#bbbec3',
  appBorderRadius: 4,
  barBg: '#ffffff',
  barTextColor: '#4f5358',
  barHoverColor: ink,
  barSelectedColor: ink,
  buttonBg: '#ffffff',
  buttonBorder: '#7d8086',
  booleanBg: '#f1f2f5',
  booleanSelectedBg: '#ffffff',
  inputBg: '#ffffff',
  inputBorder: '#3a3d43',
  inputTextColor: '#0b0d12',
  inputBorderRadius: 4,
});

const initials: Record<string, string> = { Cms: 'CMS', Welsh: 'Welsh', Html: 'HTML' };

/** Storybook Writes Every Word Large; the kit does not. */
const inSentenceCase = (name: string) =>
  name.replace(/ (\w+)/g, (_, word: string) => ` ${initials[word] ?? word.toLowerCase()}`);

addons.setConfig({
  theme,
  layout: { navSize: 240 },
  selectedPanel: 'storybook/docs/panel',
  // A single letter that does something gets in the way of people who speak to their computer (WCAG 2.1.4).
  ui: { enableShortcuts: false },
  sidebar: {
    showRoots: true,
    renderLabel: ({ name, type }: { name: string; type: string }) =>
      type === 'story' ? inSentenceCase(name) : name,
  },
  layoutCustomisations: {
    // The toolbar changes the page around an example. A documentation page has switches of its own.
    showToolbar: ({ viewMode }: { viewMode?: string }, isShown: boolean) => viewMode !== 'docs' && isShown,
  },
});
