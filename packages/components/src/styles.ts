/** One sheet for every root: the browser parses it once. */
let sheet: Promise<CSSStyleSheet> | undefined;

async function readSheet(): Promise<CSSStyleSheet> {
  const { default: text } = await import('./styles-text.js');
  return new CSSStyleSheet().replace(text);
}

/**
 * Styles the kit's markup inside a shadow root that is not ours (a supplier's widget, a micro front end).
 * Tokens come from the page around it, which therefore still needs `council.css`.
 */
export async function adoptCouncilStyles(root: ShadowRoot | Document): Promise<void> {
  const ours = await (sheet ??= readSheet());
  if (!root.adoptedStyleSheets.includes(ours)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ours];
}
