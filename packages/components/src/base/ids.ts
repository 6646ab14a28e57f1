/**
 * Ids and the attributes that point at them. Whatever the kit fills in is noted on the element in
 * `data-council-filled`, so that it survives a clone, an `outerHTML` round trip or a cached page, and so that
 * the kit takes back its own attributes only and never the author's.
 */
const FILLED = 'data-council-filled';

const tokens = (element: Element, attribute: string): string[] =>
  element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];

/** Whether a space-separated attribute such as `aria-describedby` holds the token. */
export const hasToken = (element: Element, attribute: string, token: string): boolean =>
  tokens(element, attribute).includes(token);

/** Adds one token after those that are there; returns whether it was missing. */
export function addToken(element: Element, attribute: string, token: string): boolean {
  const present = tokens(element, attribute);
  if (present.includes(token)) return false;
  element.setAttribute(attribute, [...present, token].join(' '));
  return true;
}

/** Removes one token; an attribute left empty goes too, since `aria-describedby=""` describes nothing. */
export function removeToken(element: Element, attribute: string, token: string): void {
  const kept = tokens(element, attribute).filter((present) => present !== token);
  if (kept.length) element.setAttribute(attribute, kept.join(' '));
  else element.removeAttribute(attribute);
}

/** Whether the kit, not the author, wrote this attribute. */
export const isFilled = (element: Element, attribute: string): boolean =>
  hasToken(element, FILLED, attribute);

/** Writes an attribute that the author left out. The author's own value always stays. */
export function fill(element: Element, attribute: string, value: string): void {
  if (element.hasAttribute(attribute) && !isFilled(element, attribute)) return;
  if (element.getAttribute(attribute) === value) return;
  element.setAttribute(attribute, value);
  addToken(element, FILLED, attribute);
}

/** Takes an attribute away if the kit wrote it. */
export function unfill(element: Element, attribute: string): void {
  if (!isFilled(element, attribute)) return;
  element.removeAttribute(attribute);
  removeToken(element, FILLED, attribute);
}

/**
 * Makes a list of ids (`aria-describedby`) hold the ones given, in addition to the author's, and takes out
 * those that the kit once added and that are no longer wanted. An id with white space is left out: such a list
 * reads it as several.
 */
export function fillTokens(element: Element, attribute: string, ids: readonly string[]): void {
  const wanted = ids.filter((id) => !/\s/.test(id));
  const mark = (token: string) => `${attribute}=${token}`;
  for (const filled of tokens(element, FILLED)) {
    if (!filled.startsWith(mark(''))) continue;
    const token = filled.slice(mark('').length);
    if (wanted.includes(token)) continue;
    removeToken(element, attribute, token);
    removeToken(element, FILLED, filled);
  }
  for (const token of wanted) {
    if (addToken(element, attribute, token)) addToken(element, FILLED, mark(token));
  }
}

/**
 * The element's id. If it has none it is given the wanted one, or `wanted-2`, `wanted-3`… when that is taken.
 * An id of the author's is never changed; one of ours is, when the element turns out to be a copy of another.
 */
export function ensureId(element: Element, wanted: string): string {
  const free = (id: string) => !others(element, id);
  if (element.id && (!isFilled(element, 'id') || free(element.id))) return element.id;
  const base = wanted.trim().replace(/\s+/g, '-') || element.localName;
  let id = base;
  for (let n = 2; !free(id); n++) id = `${base}-${n}`;
  fill(element, 'id', id);
  return id;
}

/** Whether another element of the same document (or shadow root, or detached tree) has the id. */
function others(element: Element, id: string): boolean {
  const root = element.getRootNode() as ParentNode & Partial<DocumentOrShadowRoot & NonElementParentNode>;
  if (!element.id && root.getElementById) return root.getElementById(id) !== null;
  return [...root.querySelectorAll(`#${CSS.escape(id)}`)].some((found) => found !== element);
}

/** What the kit filled in on an element, for the warning that the author's HTML lacks it. */
export const filledIn = (element: Element): string[] =>
  tokens(element, FILLED).map((mark) => mark.split('=')[0]!);
