/** Somebody's page: its style sheets, and what stands before and after the kit's examples. */
export interface Host {
  name: string;
  /** Root-relative addresses, in order. */
  styles: string[];
  bodyBefore: string;
  bodyAfter: string;
}

/** A page that has no style sheet of its own. */
export const none: Host = { name: 'none', styles: [], bodyBefore: '', bodyAfter: '' };

/**
 * Bootstrap 3, still under many council forms and suppliers' systems: `html{font-size:10px}`, styled
 * `label`, `legend`, `fieldset`, `input[type=file]` and `[hidden]`. The sheet is read from its npm package.
 */
export const bootstrap3: Host = {
  name: 'bootstrap-3',
  styles: ['/hosts/bootstrap-3.css'],
  bodyBefore: '<div class="container"><div class="row"><div class="col-sm-12">',
  bodyAfter: '</div></div></div>',
};

/** A classic blog theme: element selectors, `.entry-content p`, big line heights, opinions about forms. */
export const wordpressLike: Host = {
  name: 'wordpress-like',
  styles: ['/hosts/wordpress-like.css'],
  bodyBefore:
    '<div id="page" class="site"><main id="content" class="site-main"><article class="post hentry"><div class="entry-content">',
  bodyAfter: '</div></article></main></div>',
};

/** Everything at once that a page can do to a guest: `!important`, ids, `*`, pseudo-elements, tiny rem. */
export const nasty: Host = {
  name: 'nasty',
  styles: ['/hosts/nasty.css'],
  bodyBefore: '<div id="wrapper" class="page"><div id="content" class="inner">',
  bodyAfter: '</div></div>',
};

export const hosts = { none, 'bootstrap-3': bootstrap3, 'wordpress-like': wordpressLike, nasty };
