/** The pairs that residents meet on nearly every page, by words that need no knowledge of tokens. */

export interface Seen {
  words: string;
  foreground: string;
  background: string;
  /** A line or a mark instead of words. */
  isMark?: boolean;
}

const pair = (words: string, foreground: string, background: string, isMark = false): Seen => ({
  words,
  foreground,
  background,
  isMark,
});

export const mostSeen: Seen[] = [
  pair('Body text on the page', 'text', 'page'),
  pair('Links on the page', 'link', 'page'),
  pair('Links on the brand tint', 'link', 'surface-brand'),
  pair('Visited links', 'link-visited', 'page'),
  pair('Main button: label on fill', 'button-primary-text', 'button-primary-bg'),
  pair('Main button: edge on the page', 'button-primary-border', 'page', true),
  pair('Council name in the header', 'header-text', 'header-bg'),
  pair('Marker of the current page', 'nav-current', 'nav-bg', true),
  pair('Hints and dates', 'text-muted', 'page'),
  pair('Error message', 'error-text', 'page'),
  pair('Edge of a field', 'input-border', 'input-bg', true),
  pair('Chosen radio or checkbox', 'control-selected', 'page', true),
];
