import type { fileMessages } from './file-upload.messages.js';

/** A sentence of the element, in the language of the page. */
export type Say = (key: keyof typeof fileMessages.en, values?: Record<string, unknown>) => string;

/** What is wrong with a file, as far as a browser can see; nothing when the server may have it. */
export function problemOf(file: File, accept: string, limit: number, say: Say): string {
  const { name, size } = file;
  const types = accept.toLowerCase().match(/[^\s,]+/g);
  if (!size) return say('empty', { name });
  if (types?.every((type) => !isOfType(file, type))) return say('type', { name, types: inWords(types, say) });
  return limit > 0 && size > limit ? say('size', { name, limit: sizeInWords(limit, say) }) : '';
}

/** With one decimal: nobody compares more. */
export function sizeInWords(bytes: number, say: Say): string {
  const [unit, of] = bytes < 1e6 ? (['kB', 1e3] as const) : (['MB', 1e6] as const);
  return say(unit, { size: Math.max(bytes && 1, Math.round((bytes / of) * 10)) / 10 });
}

/** Where the browser does not know what a file is, the server decides. */
const isOfType = ({ name, type }: File, wanted: string): boolean =>
  wanted.startsWith('.')
    ? name.toLowerCase().endsWith(wanted)
    : !type || type.startsWith(wanted.replace(/\*.*/, ''));

/** `.jpg, .jpeg, image/png, .pdf` is “JPG, PNG or PDF”. */
function inWords(types: string[], say: Say): string {
  const words = types.map((type) =>
    type.endsWith('*')
      ? say(type.slice(0, -2) as 'image')
      : type
          .replace(/.*[/.]/, '')
          .replace('jpeg', 'jpg')
          .toUpperCase(),
  );
  const each = [...new Set(words)];
  const last = each.pop()!;
  return each.length ? say('or', { some: each.join(', '), last }) : last;
}
