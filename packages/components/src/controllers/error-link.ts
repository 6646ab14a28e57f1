import { CONTROL, type Control } from './parts.js';
import { questionOf } from './question.js';

/** What can have the focus in a form. */
const FOCUSABLE = `${CONTROL}, button, [type=submit], [tabindex]`;

/**
 * What a link to `#id` leads to: the element of that id or, as ids are often missing where a server writes the
 * HTML, the first control of that name. `undefined` when it leads to nothing or to another page.
 */
export function targetOf(link: HTMLAnchorElement): Element | undefined {
  const href = link.getAttribute('href') ?? '';
  const samePage = href.startsWith('#') || href.split('#')[0] === location.href.split('#')[0];
  const fragment = href.split('#')[1];
  // A link that was taken out of the page leads nowhere any more.
  if (!samePage || !fragment || !link.isConnected) return undefined;
  const root = link.getRootNode() as Document | ShadowRoot;
  for (const name of [fragment, decode(fragment)]) {
    const found =
      root.getElementById(name) ?? root.querySelector(`[name="${CSS.escape(name)}"]:is(${FOCUSABLE})`);
    if (found) return found;
  }
  return undefined;
}

/**
 * Opens what the target is folded away in, brings its question into view and focuses it: the target itself or,
 * if it is a group or a field, its first control. Returns false when it cannot have the focus, so that the
 * browser may do what it does with any link.
 */
export function goToControl(target: Element): boolean {
  const control = target.matches(FOCUSABLE) ? target : target.querySelector(FOCUSABLE);
  if (!(control instanceof HTMLElement)) return false;
  reveal(control);
  control.focus({ preventScroll: true });
  if ((control.getRootNode() as Document).activeElement !== control) return false;
  // At once, also where the page scrolls smoothly: motion helps nobody to find an answer.
  (questionOf(control as Control & HTMLElement).title ?? control).scrollIntoView({
    block: 'start',
    behavior: 'instant',
  });
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return true;
}

/** As the browser does when it follows a link into `<details>` or `hidden="until-found"`. */
function reveal(element: Element): void {
  for (let node = element.parentElement; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    if (node.getAttribute('hidden') !== 'until-found') continue;
    node.dispatchEvent(new Event('beforematch', { bubbles: true }));
    node.removeAttribute('hidden');
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // "100%" is a possible id, and no escape
  }
}
