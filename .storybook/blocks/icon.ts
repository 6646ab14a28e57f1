import { h } from './html.ts';

const paths = {
  check: 'm4.5 12.5 5 5 10-11',
  cross: 'm6 6 12 12M18 6 6 18',
  copy: 'M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5',
};

/** A small drawing beside words; never instead of them. */
export const Icon = ({ name }: { name: keyof typeof paths }) =>
  h(
    'svg',
    { className: 'docs-icon', viewBox: '0 0 24 24', 'aria-hidden': true },
    h('path', { d: paths[name] }),
  );
