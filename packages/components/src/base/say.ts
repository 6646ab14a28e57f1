import { sentences, type Details, type WarnCode } from './sentences.js';

/** Where the warnings are explained at length. */
const DOCS = 'docs/warnings.md';

const said = new WeakMap<Element, Set<WarnCode>>();

/** Writes one warning to the console: what is wrong, how to mend it, where, and where to read on. */
export function say(code: WarnCode, element: Element | null, details: Details = {}): void {
  const [wrong, mend] = sentences[code](details);
  const lines = [`Council Kit [${code}] ${wrong} ${mend}`, `More: ${DOCS}#${code}`];
  if (!element) return console.warn(lines.join('\n'));

  const before = said.get(element) ?? new Set();
  if (before.has(code)) return;
  said.set(element, before.add(code));
  lines.splice(1, 0, `Where: ${where(element)}`);
  // The element itself goes along: a console shows it on the page when it is pointed at.
  console.warn(lines.join('\n'), element);
}

/** The start tag of the element, after that of the nearest ancestor with an id. */
function where(element: Element): string {
  const near = element.parentElement?.closest('[id]');
  return (near ? `${startTag(near)} … ` : '') + startTag(element);
}

function startTag(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`);
  return `<${element.localName}${attributes.join('')}>`;
}
