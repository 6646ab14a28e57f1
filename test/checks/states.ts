import type { Page } from 'playwright';

/** What a hand or a keyboard does to everything at once. Who points at a control points at all that holds it. */
export const states: Record<string, { everything: string[]; controls: string[] }> = {
  'at rest': { everything: [], controls: [] },
  'pointed at': { everything: ['hover'], controls: ['hover'] },
  pressed: { everything: ['hover', 'active'], controls: ['hover', 'active'] },
  focused: { everything: ['focus-within'], controls: ['focus-within', 'focus', 'focus-visible'] },
  'focused and pointed at': {
    everything: ['focus-within', 'hover'],
    controls: ['focus-within', 'focus', 'focus-visible', 'hover'],
  },
  'focused and pressed': {
    everything: ['focus-within', 'hover', 'active'],
    controls: ['focus-within', 'focus', 'focus-visible', 'hover', 'active'],
  },
};

const controls = ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled)';

/** Puts all examples of a page into each state in turn, and looks. */
export async function inEachState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const find = async (selector: string) =>
    (await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `[data-example] ${selector}` }))
      .nodeIds;
  const isControl = new Set(await find(controls));
  const all = await find('*:not(svg *)');
  for (const [state, forced] of Object.entries(states)) {
    await Promise.all(
      all.map((nodeId) => {
        const forcedPseudoClasses = isControl.has(nodeId) ? forced.controls : forced.everything;
        return cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
      }),
    );
    await look(state);
  }
  await cdp.detach();
}

/** Opens what can be opened and makes every link one that the reader has been to, which no browser tells a script. */
export const openAndVisit = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) {
      popover.popover = 'manual'; // only then may several be open at once
      popover.showPopover();
    }
    const visit = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule && /:visited|:link/.test(rule.selectorText))
          rule.selectorText = rule.selectorText
            .replaceAll(':link', ':not(*)')
            .replaceAll(':visited', ':any-link');
        else if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) visit(sheet.cssRules);
  });
