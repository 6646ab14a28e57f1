/** The live pages: all three are loaded and dressed, so that turning to one is immediate, also without a network. */
import { byId } from './dom.ts';
import { dress, type Look } from './dress.ts';

export type Width = 'wide' | 'phone';

const box = byId('frame');
const frames = [...box.querySelectorAll('iframe')];
const widths = { wide: 1280, phone: 375 };

let look: Look | undefined;
let width: Width = 'wide';

const shown = () => frames.find((frame) => !frame.inert)!;

/** Whatever the frame shows before its page is there is no page of ours. */
const pageOf = (frame: HTMLIFrameElement) =>
  frame.dataset['loaded'] === undefined ? undefined : (frame.contentDocument ?? undefined);

/** The page that people look at first; the others when there is time. */
export function startPreview(): void {
  new ResizeObserver(fit).observe(box);
  const rest = frames.filter((frame) => frame !== shown());
  load(shown(), () => rest.forEach((frame) => load(frame)));
}

function load(frame: HTMLIFrameElement, then?: () => void): void {
  frame.addEventListener('load', () => {
    frame.dataset['loaded'] = '';
    stayHere(frame.contentDocument!);
    if (look) dressFrame(frame, look);
    then?.();
  });
  frame.src = `preview/${frame.dataset['page']}.html`;
}

export function showLook(next: Look): void {
  look = next;
  // The one that is seen first, and all of them: three pages take a few milliseconds.
  const others = frames.filter(({ inert }) => inert);
  for (const frame of [shown(), ...others]) dressFrame(frame, next);
}

function dressFrame(frame: HTMLIFrameElement, next: Look): void {
  const page = pageOf(frame);
  if (!page) return;
  dress(page, next);
  frame.dataset['dressed'] = next.theme.id;
}

export function showPage(name: string): void {
  for (const frame of frames) frame.inert = frame.dataset['page'] !== name;
}

export function showWidth(next: Width): void {
  width = next;
  fit();
}

/** A page as wide as a screen, made smaller until it fits; never made larger. */
function fit(): void {
  const { clientWidth, clientHeight } = box;
  const scale = Math.min(1, clientWidth / widths[width]);
  box.style.setProperty('--frame-width', `${widths[width]}px`);
  box.style.setProperty('--frame-height', `${Math.ceil(clientHeight / scale)}px`);
  box.style.setProperty('--frame-scale', String(scale));
  box.dataset['width'] = width;
}

/** Links and forms of the pages lead nowhere: there is no such council. Places on the page are gone to. */
function stayHere(page: Document): void {
  const stop = (event: Event) => {
    const link = (event.target as Element).closest('a[href]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    const [path, id] = link.getAttribute('href')!.split('#');
    const target = !path && id ? page.getElementById(id) : null;
    target?.scrollIntoView();
    target?.focus();
  };
  page.addEventListener('click', stop);
  page.addEventListener('auxclick', stop);
  page.addEventListener('submit', (event) => event.preventDefault());
}

export const anyPage = (): Document | undefined => frames.map(pageOf).find(Boolean);
