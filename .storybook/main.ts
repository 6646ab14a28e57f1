import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { fontFiles } from './fonts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // Its own Vite settings: those at the root of the repository build the library.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: [
    '../docs/**/*.mdx',
    '../packages/components/src/**/*.mdx',
    '../packages/components/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nobody who opens the kit is counted, and nothing is asked of a server that is not theirs.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  staticDirs: [
    { from: '../packages/components/dist', to: '/council-kit' },
    { from: '../tokens/dist', to: '/tokens' },
    { from: '../docs/theme-builder/dist', to: '/theme-builder' },
    { from: '../test/hosts', to: '/hosts' },
    { from: '../node_modules/bootstrap-3/dist/css/bootstrap.css', to: '/hosts/bootstrap-3.css' },
    ...fontFiles.map((file) => ({ from: here(`../node_modules/@fontsource/${file}`), to: `/fonts/${file}` })),
    './public',
  ],
};

export default config;
