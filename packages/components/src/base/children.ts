/**
 * When an element may look at its children: once the parser has finished with them, and again when they
 * change. One observer serves every element of the page, for a form of a thousand fields must not pay for
 * a thousand observers; an observation belongs to its node, so a removed element takes it along.
 */
export interface ChildrenHost extends Element {
  /** Called after nodes came or went; not for those that the host itself moved inside `silently`. */
  childrenChanged(): void;
}

const deep = new WeakMap<Node, boolean>();
let observer: MutationObserver | undefined;

/** Starts to watch the children of a host, or with `subtree` all nodes below it. Asking twice is harmless. */
export function watchChildren(host: ChildrenHost, subtree: boolean): void {
  observer ??= new MutationObserver((records) => deliver(records));
  observer.observe(host, { childList: true, subtree });
  deep.set(host, subtree);
}

function deliver(records: MutationRecord[], except?: ChildrenHost): void {
  const changed = new Set<ChildrenHost>();
  for (const { target } of records) {
    for (let node: Node | null = target; node; node = node.parentNode) {
      if (deep.has(node) && node !== except && (node === target || deep.get(node))) {
        changed.add(node as ChildrenHost);
      }
    }
  }
  for (const host of changed) host.childrenChanged();
}

/** Tells every host at once what its observer has not told yet. */
export function noticeChanges(except?: ChildrenHost): void {
  if (observer) deliver(observer.takeRecords(), except);
}

/** Runs the host's own changes without telling the host about them; everybody else still hears of theirs. */
export function silently(host: ChildrenHost, change: () => void): void {
  noticeChanges();
  change();
  noticeChanges(host);
}

let waiting: Map<Element, () => void> | undefined;

/**
 * Resolves when the element has all its children, or is undefined if it has. An async script can upgrade an
 * element at its start tag, while the parser is still inside: as long as the document is loading and nothing
 * follows the element or an ancestor of it, more children may come.
 */
export function childrenComplete(element: Element): Promise<void> | undefined {
  if (isComplete(element)) return undefined;
  return new Promise((resolve) => {
    waiting ??= watchParser();
    waiting.set(element, resolve);
  });
}

function isComplete(element: Element): boolean {
  if (document.readyState !== 'loading' || element.ownerDocument !== document || !element.isConnected)
    return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Watches the document only while it is being parsed and somebody waits. */
function watchParser(): Map<Element, () => void> {
  const elements = new Map<Element, () => void>();
  const check = () => {
    for (const [element, resolve] of elements) {
      if (!isComplete(element)) continue;
      elements.delete(element);
      resolve();
    }
    if (elements.size) return;
    growth.disconnect();
    document.removeEventListener('DOMContentLoaded', check);
    waiting = undefined;
  };
  const growth = new MutationObserver(check);
  growth.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', check);
  return elements;
}
