/**
 * React's `createElement`, so that the blocks need no JSX build of their own. Storybook draws its documentation
 * pages with React; the kit itself has nothing to do with it.
 */
export { createElement as h, Fragment, useEffect, useState } from 'react';
export type { ReactNode } from 'react';

/** Words of a heading or a name, as an address: `When to use it` is `when-to-use-it`. */
export const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9ŵŷâêîôû]+/g, '-')
    .replace(/^-|-$/g, '');
