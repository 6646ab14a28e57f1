/**
 * Says something below `button`, and to people who listen. The region is there from the start and empty: a screen reader
 * announces changes only in one that it knows.
 */
export function say(host: Element, button: Element, words: string): Element {
  const status = host.querySelector(':scope > [data-council-part=status]') ?? makeStatus(host, button);
  if (status.textContent !== words) {
    const sentence = document.createElement('p');
    sentence.append(words);
    status.replaceChildren(...(words ? [sentence] : []));
  }
  return status;
}

function makeStatus(host: Element, button: Element): Element {
  const status = document.createElement('div');
  status.dataset['councilPart'] = 'status';
  status.setAttribute('role', 'status');
  childAround(host, button).after(status);
  return status;
}

/** The child of the host that holds a node, or is it. */
export const childAround = (host: Element, node: Node): Element =>
  [...host.children].find((child) => child.contains(node))!;
