/** Finds and makes elements. Text is only ever set as text: nothing that a person typed can become markup. */

export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element as Kind;
}

type Child = Node | string | false | undefined;

export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon beside words, on a grid of 24. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    class: 'docs-icon',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, value);
  svg.append(line);
  return svg;
}

export const tick = () => icon('m4.5 12.5 5 5 10-11');

/** A colour as a person sees it. Style sheets may not be written in this page, so it is set on the element. */
export function painted(tag: 'i' | 'span', colors: { background: string; color?: string }, text = '') {
  const element = el(tag, tag === 'i' ? { 'aria-hidden': 'true' } : {}, text);
  element.style.background = colors.background;
  if (colors.color) element.style.color = colors.color;
  return element;
}
