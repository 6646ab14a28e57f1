import type { Page } from 'playwright';
import { anyOf, readParts } from './kit.js';

/** A colour that an element paints, and the colours that it stands on or beside. */
export interface Paint {
  example: string;
  /** As a person would find it: `<a class="council-link"> “Read more”`. */
  element: string;
  part: string;
  kind: 'text' | 'edge' | 'ground' | 'mixed';
  color: string;
  /** The ground of a text; the grounds and other edges that an edge touches. '' is the bare page. */
  beside: string[];
  /** It belongs to the council's own drawing. */
  drawn: boolean;
}

/**
 * What the examples of a page paint now, each colour once an example. Nothing is painted by what is hidden, clear
 * or cut away for screen readers. Not ours to judge: an author's drawing, with colours in attributes, and controls
 * and links of a page's own, which no component reaches.
 */
export const readPaint = (page: Page, parts: string[] = readParts()): Promise<Paint[]> =>
  page.evaluate((anyPart) => {
    const found = new Map<string, Paint>();
    const isClear = (color: string) => color === 'transparent' || /[,/] 0\)$/.test(color);
    const colorsIn = (value: string) => value.match(/\b[a-z]+\([^()]*\)/g) ?? [];
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

    const add = (element: Element, pseudo: string, paint: Omit<Paint, 'example' | 'element' | 'drawn'>) => {
      const example = element.closest('[data-example]')?.getAttribute('data-example');
      if (!example || isClear(paint.color)) return;
      const drawn = Boolean(element.closest('council-scene, .council-scene'));
      const key = JSON.stringify([example, drawn, paint]);
      if (found.has(key)) return;
      const classes = element.getAttribute('class');
      const words = element.textContent!.trim().replace(/\s+/g, ' ').slice(0, 30);
      const tag = `<${element.localName}${classes ? ` class="${classes}"` : ''}>${pseudo}`;
      found.set(key, { example, element: tag + (words && ` “${words}”`), ...paint, drawn });
    };

    // The colour of letters is `color`, unless an old property of Safari's says another.
    const addText = (element: Element, pseudo: string, style: CSSStyleDeclaration, ground: string) =>
      add(element, pseudo, {
        part: 'text',
        kind: 'text',
        color: style.webkitTextFillColor,
        beside: [ground],
      });

    /** Adds the fill, edges and rings of a box; answers its ground. Edges may owe their contrast to one another. */
    const addBox = (element: Element, pseudo: string, style: CSSStyleDeclaration, under: string) => {
      const color = style.backgroundColor;
      const inside = isClear(color) ? under : color;
      const edges: [part: string, color: string][] = [];
      for (const side of ['top', 'right', 'bottom', 'left'])
        if (parseFloat(style.getPropertyValue(`border-${side}-width`)))
          edges.push(['border', style.getPropertyValue(`border-${side}-color`)]);
      if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth))
        edges.push(['outline', style.outlineColor]);
      for (const each of colorsIn(style.boxShadow)) edges.push(['shadow', each]);
      addEdges(
        edges.map((edge) => [element, ...edge]),
        [under, inside],
        pseudo,
      );
      for (const each of colorsIn(style.backgroundImage))
        add(element, pseudo, { part: 'background image', kind: 'edge', color: each, beside: [inside] });
      add(element, pseudo, { part: 'background', kind: 'ground', color, beside: [under] });
      return inside;
    };

    type Edge = [element: Element, part: string, color: string];
    const addEdges = (edges: Edge[], sides: string[], pseudo = '') => {
      const colors = edges.map(([, , color]) => color).filter((color) => !isClear(color));
      for (const [element, part, color] of edges) {
        const others = colors.filter((other) => other !== color);
        add(element, pseudo, { part, kind: 'edge', color, beside: [...new Set([...sides, ...others])] });
      }
    };

    const addPseudos = (element: Element, style: CSSStyleDeclaration, ground: string) => {
      for (const pseudo of ['::before', '::after', '::file-selector-button']) {
        const its = getComputedStyle(element, pseudo);
        const isButton = pseudo === '::file-selector-button';
        const isThere = isButton ? element.matches('[type=file]') : !/^(none|normal)$/.test(its.content);
        if (!isThere || its.display === 'none') continue;
        const inside = addBox(element, pseudo, its, ground);
        if (isButton || its.content !== '""') addText(element, pseudo, its, inside);
      }
      const isItem = style.display === 'list-item' && style.listStyleType !== 'none';
      for (const pseudo of [isItem && '::marker', element.matches(':placeholder-shown') && '::placeholder'])
        if (pseudo) addText(element, pseudo, getComputedStyle(element, pseudo), ground);
    };

    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    const isAuthors = (element: Element, name: string, color: string) => {
      const own = element.closest(`[${name}]`)?.getAttribute(name);
      if (!own || /none|current/i.test(own)) return false;
      canvas.fillStyle = own;
      const channels = [1, 3, 5].map((at) => parseInt(String(canvas.fillStyle).slice(at, at + 2), 16));
      return color === `rgb(${channels.join(', ')})`;
    };

    /** Lines of one drawing may lie on one another, so that each is beside all others. */
    const addDrawing = (svg: Element, ground: string) => {
      const shapes = 'path, circle, ellipse, line, rect, polygon, polyline, text, tspan, use';
      const edges = [...svg.querySelectorAll(shapes)].filter(isShown).flatMap((shape) =>
        ['fill', 'stroke'].flatMap((part): Edge[] => {
          const color = getComputedStyle(shape).getPropertyValue(part);
          return color === 'none' || isAuthors(shape, part, color) ? [] : [[shape, part, color]];
        }),
      );
      addEdges(edges, [ground]);
    };

    const pages = ':is(button, input, select, textarea, summary, a[class]):not([class*=council-])';
    const isPages = (element: Element) => element.matches(pages) && !element.matches(anyPart);
    const typed = ':is(input, select, textarea):not([type=radio], [type=checkbox], [type=range])';
    const hasText = (element: Element) =>
      element.matches(typed) ||
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

    const look = (element: Element, under: string) => {
      const style = getComputedStyle(element);
      const hasNoBox = style.display === 'contents';
      const isAway = !hasNoBox && !element.checkVisibility({ opacityProperty: true });
      if (isAway || style.clipPath === 'inset(50%)' || isPages(element)) return;
      let ground = under;
      if (!hasNoBox && style.visibility === 'visible') {
        ground = addBox(element, '', style, under);
        const line = style.textDecorationLine !== 'none' && style.textDecorationColor;
        if (hasText(element)) addText(element, '', style, ground);
        if (line && (line !== style.color || !hasText(element)))
          add(element, '', { part: 'underline', kind: 'text', color: line, beside: [ground] });
        addPseudos(element, style, ground);
        const mixed = { opacity: '1', filter: 'none', 'mix-blend-mode': 'normal' };
        for (const [part, unmixed] of Object.entries(mixed)) {
          const color = style.getPropertyValue(part);
          if (color !== unmixed) add(element, '', { part, kind: 'mixed', color, beside: [] });
        }
      }
      if (element.localName === 'svg') addDrawing(element, ground);
      else if (!element.matches('select')) for (const child of element.children) look(child, ground);
    };
    look(document.body, '');
    return [...found.values()];
  }, anyOf(parts));
