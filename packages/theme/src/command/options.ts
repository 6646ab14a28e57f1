/** Options of a command line, with "did you mean" for those that do not exist. */
import { didYouMean } from '../brief/suggest.ts';
import { UseError } from './problems.ts';

export interface Line {
  /** What stands without a name: an id or a file. */
  words: string[];
  options: Map<string, string>;
}

/** `flags` take no value. */
export function readLine(args: string[], named: string[], flags: string[] = []): Line {
  const line: Line = { words: [], options: new Map() };
  const rest = [...args];
  while (rest.length) {
    const arg = rest.shift()!;
    if (!arg.startsWith('--')) {
      line.words.push(arg);
      continue;
    }
    const [name = '', ...joined] = arg.slice(2).split('=');
    if (flags.includes(name) && !joined.length) line.options.set(name, '');
    else if (flags.includes(name)) throw new UseError(`--${name} takes no value.`);
    else if (line.options.has(name)) throw new UseError(`--${name} is there twice.`);
    else if (!named.includes(name))
      throw new UseError(
        `There is no option --${name}. ${didYouMean(name, [...named, ...flags]).replace('"', '"--')}`,
      );
    else line.options.set(name, valueOf(name, joined.length ? joined.join('=') : rest.shift()));
  }
  return line;
}

function valueOf(name: string, value: string | undefined): string {
  if (value && !value.startsWith('--')) return value;
  throw new UseError(
    `--${name} needs a value.${/brand|accent|action|link/.test(name) ? " Put colours in quotes, '#00664f': # begins a comment in a shell." : ''}`,
  );
}

/** The one word that a command needs. */
export function onlyWord({ words }: Line, what: string, example: string): string {
  const [word] = words;
  if (words.length === 1 && word) return word;
  throw new UseError(
    words.length
      ? `One ${what} only, but there are ${words.length}: ${words.join(' ')}.`
      : `Say which ${what}: ${example}`,
  );
}
