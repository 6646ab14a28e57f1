/**
 * When an element may look at its children: once the parser has finished with them, and again when they
 * change. One observer serves every element of the page, for a form of a thousand fields must not pay for
 * a thousand observers; an observation belongs to its node, so a removed element takes it along.
 */
interface Host extends Element {
  requestUpdate(): void;
}

/** The hosts that are watched, and whether they asked for all nodes below them. */
const watched = new WeakMap<Node, boolean>();
let observer: MutationObserver | undefined;

/** Starts to watch the children of a host, or with `subtree` all nodes below it. Asking twice is harmless. */
export function watchChildren(host: Host, subtree: boolean): void {
  observer ??= new MutationObserver((records) => deliver(records));
  observer.observe(host, { childList: true, subtree });
  watched.set(host, subtree);
}

function deliver(records: MutationRecord[], except?: Host): void {
  for (const { target } of records) {
    for (let node: Node | null = target; node; node = node.parentNode) {
      const concerned = node === target ? watched.has(node) : watched.get(node);
      if (concerned && node !== except) (node as Host).requestUpdate();
    }
  }
}

/** Tells every host at once what its observer has not told yet. */
export function noticeChanges(except?: Host): void {
  if (observer) deliver(observer.takeRecords(), except);
}

/** Runs the host's own changes without telling the host about them; everybody else still hears of theirs. */
export function silently(host: Host, change: () => void): void {
  noticeChanges();
  change();
  noticeChanges(host);
}

const waiting = new Map<Element, () => void>();
let parser: MutationObserver | undefined;

/**
 * Resolves when the element has all its children, or is undefined if it has. An async script can upgrade an
 * element at its start tag, while the parser is still inside: as long as the document is loading and nothing
 * follows the element or an ancestor of it, more children may come.
 */
export function childrenComplete(element: Element): Promise<void> | undefined {
  if (isComplete(element)) return undefined;
  parser ??= new MutationObserver(release);
  parser.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', release, { once: true });
  return new Promise((resolve) => waiting.set(element, resolve));
}

function isComplete(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Lets those go whose children are there, and stops watching the parser when nobody waits. */
function release(): void {
  for (const [element, resolve] of waiting) if (isComplete(element) && waiting.delete(element)) resolve();
  if (!waiting.size) parser!.disconnect();
}
