/** What a limit is in. */
export type Unit = 'characters' | 'utf-16' | 'words';

/**
 * How long an answer is, by the rule that a server can follow in any language: a new line is one, however it was
 * sent (with `crlf` two, as browsers send it), and a letter with its accent is one, however it was typed.
 */
export function count(text: string, unit: Unit = 'characters', crlf = false): number {
  if (unit === 'words') return text.match(/\S+/g)?.length ?? 0;
  const lines = text.replace(/\r\n?|\n/g, crlf ? '\r\n' : '\n');
  return unit === 'utf-16' ? lines.length : [...lines.normalize()].length;
}
