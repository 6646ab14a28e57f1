import type { Host } from './hosts.js';

/** One example as a page needs it. `id` is `<family>/<component>/<story>`. */
export interface PageExample {
  id: string;
  html: string;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
}

export type Sheet = 'council.css' | 'council.drop-in.css' | 'none';

/** How the kit's script arrives: well, late, badly, twice, or never. */
export type ScriptMode =
  'all' | 'off' | 'async' | 'delayed' | '404' | 'blocked' | 'never' | 'other-throws' | 'two-copies' | 'taken';

export interface PageOptions {
  /** Which of the kit's style sheets the page links. Default `council.css`. */
  sheet?: Sheet;
  /** Whose page this is: style sheets and a body frame. Default: a plain page of ours. */
  host?: Host;
  /** A council's theme, linked after the sheet. Default `northshire`, whose colours every sheet holds. */
  council?: string;
  /** Left out, the page asks for none: light, and its own controls stay as the browser has them. */
  scheme?: 'light' | 'dark' | 'auto';
  lang?: string;
  dir?: 'ltr' | 'rtl';
  script?: ScriptMode;
  title?: string;
  /** Put before each root-relative address, for pages that do not live at the root of a server. */
  base?: string;
  /** Room at both sides of an example, as a page of ours has it. Default: on pages without sheets of their own. */
  gutter?: boolean;
  /** Each example in a form of its own that submits by GET, unless it has one. */
  form?: boolean;
  /** More for the end of `<head>`: the tests plant their faults here. */
  head?: string;
}

const script = (src: string, attributes = 'type="module"') => `<script ${attributes} src="${src}"></script>`;

type Kit = (before?: string, attributes?: string, after?: string) => string;

const scripts: Record<ScriptMode, (kit: Kit, url: (path: string) => string) => string> = {
  all: (kit) => kit(),
  off: () => '',
  async: (kit) => kit('', 'type="module" async'),
  delayed: (kit) => kit('/delay/1500'),
  '404': (_, url) => script(url('/council-kit/cdn/not-there.js')),
  blocked: (kit) => kit('/blocked'),
  never: (kit) => kit('/never'),
  'other-throws': (kit, url) =>
    script(url('/scripts/throws.js'), '') + kit() + script(url('/scripts/throws.js?late')),
  // The address makes the module: with a query of its own the same file runs a second time.
  'two-copies': (kit) => kit() + kit('', undefined, '?second-copy'),
  taken: (kit, url) => script(url('/scripts/taken.js'), '') + kit(),
};

/** The elements that render with lit-html: `council.js` leaves them to a script of their own. */
export const computed = ['address-lookup', 'autocomplete'];

const anyComputed = new RegExp(`<council-(${computed.join('|')})[\\s>]`, 'i');

/** Whether a page that shows this needs the script of the computed elements, too. */
export const isComputed = ({ html }: { html: string }): boolean => anyComputed.test(html);

/**
 * A whole HTML document that shows one example, or several whose ids do not clash (`groupExamples`).
 * The page tests, the Storybook host-page view, the docs' live frames and the pictures all use it.
 * Pure: it runs in Node and in a browser, and never rewrites what the author of an example wrote.
 */
export function renderPage(
  examples: PageExample | readonly PageExample[],
  options: PageOptions = {},
): string {
  const list = Array.isArray(examples) ? (examples as readonly PageExample[]) : [examples as PageExample];
  const { sheet = 'council.css', host, council = 'northshire', scheme, base = '' } = options;
  const url = (path: string) => base + path;
  const link = (path: string) => `<link rel="stylesheet" href="${url(path)}">`;

  const kit = sheet === 'none' ? [] : [link(`/council-kit/${sheet}`)];
  const theme =
    sheet === 'none' || council === 'northshire' ? [] : [link(`/tokens/css/themes/${council}.css`)];
  const page = (host?.styles ?? []).map(link);
  // The drop-in sheet comes before the page's own style sheets, the ordinary one after them.
  const styles = sheet === 'council.drop-in.css' ? [...kit, ...theme, ...page] : [...page, ...kit, ...theme];

  // A page's own canvas is the page's business; a dark one has to come from the kit's surface.
  const surface = sheet === 'none' || host?.styles.length ? '' : ' class="council-surface"';
  const gutter = options.gutter ?? !host?.styles.length;
  const only = list.length === 1 ? list[0] : undefined;
  const lang = options.lang ?? only?.lang ?? 'en';
  const dir = options.dir ?? only?.dir ?? 'ltr';

  const files = ['council.js', ...(list.some(isComputed) ? ['council-computed.js'] : [])];
  const kitScripts: Kit = (before = '', attributes, after = '') =>
    files.map((file) => script(url(`${before}/council-kit/cdn/${file}${after}`), attributes)).join('');

  // The rule between examples leaves room for a focus ring, which the next header would otherwise cover.
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" data-council-theme="${council}"${scheme ? ` data-council-scheme="${scheme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(options.title ?? only?.id ?? 'Council Kit examples')}</title>
${[...styles, scripts[options.script ?? 'all'](kitScripts, url), options.head ?? ''].filter(Boolean).join('\n')}
</head>
<body${surface}>
${host?.bodyBefore ?? ''}
${list.map((example) => frame(example, options.form ?? false, gutter)).join('\n<hr>\n')}
${host?.bodyAfter ?? ''}
</body>
</html>
`;
}

/** A `div`, not a `section` or `main`: inside those a `<header>` would no longer be the banner. */
function frame({ id, html, lang, dir }: PageExample, form: boolean, gutter: boolean): string {
  // The page family brings its own margins: a header goes from edge to edge.
  const container = gutter && !id.startsWith('page/') ? ' class="council-width-container"' : '';
  const attributes = container + (lang ? ` lang="${lang}"` : '') + (dir ? ` dir="${dir}"` : '');
  const example = `<div data-example="${escapeHtml(id)}"${attributes}>\n${html}\n</div>`;
  if (!form || /<form[\s>]/i.test(html)) return example;
  return `<form method="get" action="/submitted/${escapeHtml(id)}" novalidate>\n${example}\n</form>`;
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/**
 * Shares pages out: examples whose ids, radio groups or `<details name>` groups would clash go on different
 * pages, all others may stand together. Few pages is what keeps the page tests fast.
 */
export function groupExamples<T extends PageExample>(examples: readonly T[], most = 100): T[][] {
  const pages: { keys: Set<string>; list: T[] }[] = [];
  for (const example of examples) {
    const keys = clashKeys(example.html);
    const room = pages.find((page) => page.list.length < most && !keys.some((key) => page.keys.has(key)));
    const page = room ?? { keys: new Set<string>(), list: [] };
    if (!room) pages.push(page);
    for (const key of keys) page.keys.add(key);
    page.list.push(example);
  }
  return pages.map((page) => page.list);
}

/**
 * Ids; names, too, of radios and `<details>`, which belong together wherever on a page they stand, and of
 * controls without an id, which are given their name as one.
 */
function clashKeys(html: string): string[] {
  const keys = new Set<string>();
  for (const [tag, element] of html.matchAll(/<([a-z][\w-]*)\s[^>]*>/gi)) {
    const attribute = (name: string) =>
      new RegExp(`\\s${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1];
    const id = attribute('id');
    const name = attribute('name');
    if (id) keys.add(id);
    if (name && (!id || element!.toLowerCase() === 'details' || attribute('type') === 'radio'))
      keys.add(name);
  }
  return [...keys];
}
