import type { Page } from 'playwright';
import type { Problem } from './problem.js';

/**
 * What goes wrong when a reader needs another size, spacing or direction: something sticks out of the window,
 * text is cut off or spills out of its box, text lies on text or on a control.
 */
export const findLayoutFaults = (page: Page): Promise<Problem[]> =>
  page.evaluate(() => {
    const problems: { where: string; what: string }[] = [];
    const width = document.documentElement.clientWidth;
    const label = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
    const hiddenVisually = (element: Element): boolean => {
      for (let at: Element | null = element; at && !at.matches('[data-example]'); at = at.parentElement) {
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        if (style.overflow !== 'visible' && (box.width <= 2 || box.height <= 2)) return true;
        if (style.clip !== 'auto' || /inset\((50|100)%/.test(style.clipPath)) return true;
        // Parked outside until it has focus, as skip links are.
        if (box.right + scrollX < 0 || box.bottom + scrollY < 0) return true;
      }
      return false;
    };
    const scrolls = (element: Element): boolean => {
      for (let at = element.parentElement; at && !at.matches('[data-example]'); at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };

    for (const example of document.querySelectorAll('[data-example]')) {
      const where = example.getAttribute('data-example')!;
      const say = (what: string) => problems.push({ where, what });
      const boxes: { owner: Element; name: string; rect: DOMRect }[] = [];

      for (const element of example.querySelectorAll('*')) {
        if (
          !element.checkVisibility({ visibilityProperty: true }) ||
          element instanceof SVGElement ||
          hiddenVisually(element)
        )
          continue;
        const rect = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        if (rect.width && (rect.right > width + 1 || rect.left < -1) && !scrolls(element)) {
          say(
            `${label(element)} sticks out: from ${Math.round(rect.left)} to ${Math.round(rect.right)} of ${width} px`,
          );
        }
        const field = element.matches('input, textarea, select');
        if (field || element.matches('button')) boxes.push({ owner: element, name: label(element), rect });
        if (field || !element.textContent?.trim() || style.display === 'inline') continue;
        if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
          say(`${label(element)} cuts its text off at the side`);
        if (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
          say(`${label(element)} cuts its text off below`);
      }

      const texts: { owner: Element; name: string; rect: DOMRect }[] = [];
      const walker = document.createTreeWalker(example, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const owner = node.parentElement!;
        const text = node.textContent!.trim();
        if (
          !text ||
          owner.closest('select, textarea, svg, script, style') ||
          !owner.checkVisibility({ visibilityProperty: true }) ||
          hiddenVisually(owner)
        )
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        let block: Element = owner;
        while (getComputedStyle(block).display === 'inline' && block.parentElement)
          block = block.parentElement;
        const box = block.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(owner).fontSize);
        for (const { x, y, width: w, height: h } of range.getClientRects()) {
          const rolls = /auto|scroll/.test(getComputedStyle(block).overflowX) || scrolls(block);
          if (rolls) continue;
          if (y + h > box.bottom + size / 2 || x + w > box.right + size / 2 || x < box.left - size / 2)
            say(`“${text.slice(0, 40)}” spills out of ${label(block)}`);
          // The middle of the line: boxes of lines set close may touch without a letter touching another.
          texts.push({
            owner,
            name: `“${text.slice(0, 40)}”`,
            rect: new DOMRect(x + 1, y + h * 0.25, w - 2, h * 0.5),
          });
        }
      }
      const overlap = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      texts.forEach((one, index) => {
        for (const other of texts.slice(index + 1))
          if (one.name !== other.name && overlap(one.rect, other.rect))
            say(`${one.name} lies on ${other.name}`);
        for (const box of boxes)
          if (!box.owner.contains(one.owner) && overlap(one.rect, box.rect))
            say(`${one.name} lies on ${box.name}`);
      });
    }
    return problems;
  });

/** Moves that go on though a reader asked for none. */
export const findMotion = (page: Page): Promise<Problem[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-example] *')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        const longest = (list: string) =>
          Math.max(
            ...list.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)),
          );
        const moves =
          (style.transitionProperty !== 'none' && longest(style.transitionDuration) > 0.01) ||
          (style.animationName !== 'none' && longest(style.animationDuration) > 0.01);
        const where = element.closest('[data-example]')!.getAttribute('data-example')!;
        return moves
          ? [
              {
                where,
                what: `<${element.localName} class="${element.className}">${pseudo} still moves: ${style.transition} ${style.animationName}`,
              },
            ]
          : [];
      }),
    ),
  );
