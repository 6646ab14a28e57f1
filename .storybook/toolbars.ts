import { councils } from './councils.ts';

const toolbar = (name: string, icon: string, items: [value: string, title: string][]) => ({
  description: name,
  toolbar: {
    title: name,
    icon,
    dynamicTitle: true,
    items: items.map(([value, title]) => ({ value, title })),
  },
});

/** What a person can change about the page around an example. */
export const globalTypes = {
  council: toolbar(
    'Council',
    'paintbrush',
    councils.map(({ id, name }) => [id, name]),
  ),
  scheme: toolbar('Colour scheme', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
    ['auto', 'As the device'],
  ]),
  language: toolbar('Language', 'globe', [
    ['en', 'English'],
    ['cy', 'Cymraeg'],
  ]),
  direction: toolbar('Direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  text: toolbar('Text size', 'zoom', [
    ['100%', 'Text 100%'],
    ['150%', 'Text 150%'],
    ['200%', 'Text 200%'],
  ]),
  host: toolbar('Host page', 'browser', [
    ['none', 'Page of its own'],
    ['bootstrap-3', 'In Bootstrap 3'],
    ['wordpress-like', 'In a WordPress theme'],
    ['nasty', 'In a hostile page'],
  ]),
  script: toolbar('JavaScript', 'lightning', [
    ['all', 'JavaScript on'],
    ['off', 'JavaScript off'],
  ]),
};

export const initialGlobals = {
  council: 'northshire',
  scheme: 'light',
  language: 'en',
  direction: 'ltr',
  text: '100%',
  host: 'none',
  script: 'all',
};

export type Globals = Record<keyof typeof initialGlobals, string>;
