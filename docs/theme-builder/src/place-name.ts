/** Writes the council's own name where the example says Northshire, so that people see their own site. */

const example = 'Northshire';
const written = new WeakMap<Document, [node: Text, text: string][]>();

/** Every text of the page that has the example's name in it, as it came. */
function textsOf(page: Document): [Text, string][] {
  const known = written.get(page);
  if (known) return known;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: [Text, string][] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.includes(example)) texts.push([node, node.data]);
  }
  written.set(page, texts);
  return texts;
}

/** "Castlebridge City Council" is Castlebridge, a City Council. In two languages, the last name is the English one. */
export function partsOf(name: string): { short: string; kind: string } {
  const [last = name] = name.split(' / ').slice(-1);
  const [, short, kind] =
    /^(.+?)\s+((?:(?:County|City|Borough|District|Town|Metropolitan)\s+)*Council)$/i.exec(last) ?? [];
  return { short: short ?? last, kind: kind ?? '' };
}

export function writeName(page: Document, name: string): void {
  const { short, kind } = partsOf(name);
  const full = kind ? `${short} ${kind}` : short;
  for (const [node, text] of textsOf(page))
    // Functions, because a $ in a name would mean something in a replacement.
    node.data = text.replaceAll(`${example} Council`, () => full).replaceAll(example, () => short);
  const second = page.querySelector('.council-header-logo > span > span');
  if (second) second.textContent = kind;
}
