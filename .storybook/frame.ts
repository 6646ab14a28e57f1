import { hosts } from '../test/hosts.ts';
import { renderPage, type PageExample, type PageOptions } from '../test/render-page.ts';

/** The address of this Storybook, which may be published below the root of a server. */
const base = new URL('.', document.baseURI).href.replace(/\/$/, '');

export interface FrameOptions extends Omit<PageOptions, 'host' | 'base' | 'sheet'> {
  host?: string;
  /** Space around the example; none for what runs from edge to edge of a page. */
  padding?: string;
  /** Size of the text, as a reader sets it in the browser. */
  text?: string;
}

/** What the tests serve beside an example, such as a picture, stands here in its address: Storybook has no server. */
export function withRoutes(html: string, routes: Record<string, string> = {}): string {
  return Object.entries(routes).reduce((text, [path, answer]) => {
    const type = answer.startsWith('<svg') ? 'image/svg+xml' : 'application/json';
    return text.replaceAll(path, `data:${type},${encodeURIComponent(answer)}`);
  }, html);
}

/** The document that a frame shows: the same one that the page tests open. */
export function frameDocument(example: PageExample, options: FrameOptions): string {
  const { host = 'none', padding = '1.875rem', text = '100%', head = '', ...page } = options;
  const isOurs = host === 'none';
  const space = isOurs
    ? `body { margin: 0; padding: ${padding}; box-sizing: border-box; min-height: 100vh; }`
    : '';
  return renderPage(example, {
    ...page,
    base,
    gutter: false,
    host: hosts[host as keyof typeof hosts],
    sheet: isOurs ? 'council.css' : 'council.drop-in.css',
    head: `<link rel="stylesheet" href="${base}/fonts.css"><style>${isOurs ? `html { font-size: ${text}; }` : ''} ${space}</style>${head}`,
  });
}

/** A frame without script keeps its origin, or the browser would refuse it the fonts. */
export const noScript = 'allow-same-origin allow-forms';

/** Gives a frame the height of what is in it, now and when that changes, and keeps people on the page they read. */
export function fitToContent(frame: HTMLIFrameElement): void {
  const { contentDocument } = frame;
  const body = contentDocument?.body;
  if (!body) return;
  contentDocument.addEventListener('submit', (event) => event.preventDefault());
  contentDocument.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href]');
    if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
  });
  const fit = () => {
    frame.style.height = 'auto';
    body.style.minHeight = '0';
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`;
  };
  new ResizeObserver(fit).observe(body);
  fit();
}

const fullWidth =
  /^(header|footer|service navigation|surface|page|phase banner|skip link|service page|landing page|question page|check answers|confirmation)$/i;

/** Rooms whose examples run from edge to edge of a page. */
export const bleeds = (title: string) => fullWidth.test(title.split('/').at(-1) ?? '');
