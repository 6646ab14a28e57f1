/** `create`: from the options of a command line to a brief. */
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { BriefError } from '../brief/errors.ts';
import type { Input } from '../brief/fields.ts';
import { onlyWord, readLine } from './options.ts';
import { UseError } from './problems.ts';
import { readDrawings, themeOf } from './read.ts';
import { summary } from './summary.ts';
import { writeFiles } from './write.ts';

/** Options that are settings of the brief under the same name. */
const plain = [
  'brand',
  'name',
  'accent',
  'action',
  'link',
  'neutral',
  'radius',
  'density',
  'header',
  'footer',
  'scene',
];
const own = ['font', 'heading-font', 'logo', 'logo-on-brand', 'out'];

export function create(args: string[]): void {
  const line = readLine(args, [...plain, ...own], ['force']);
  const id = onlyWord(line, 'council', "npx @council-kit/theme create castlebridge --brand '#bc0031'");
  const file = line.options.get('out') ?? `${id}.theme.json`;
  if (!line.options.has('brand'))
    throw new UseError(`Which brand colour? npx @council-kit/theme create ${id} --brand '#bc0031'`);
  if (existsSync(file) && !line.options.has('force'))
    throw new UseError(`${file} is there already. Choose another with --out, or write over it with --force.`);
  const brief = briefFrom(id, line.options);
  const theme = namingOptions(() => themeOf(brief));
  readDrawings(file, theme);
  writeFiles(dirname(file), new Map([[basename(file), `${JSON.stringify(brief, null, 2)}\n`]]));
  console.log(`${summary(theme)}\n\nWritten: ${file}\nNext:    npx @council-kit/theme build ${file}`);
}

function briefFrom(id: string, options: Map<string, string>): Input {
  const given = (name: string, key: string) => (options.has(name) ? { [key]: options.get(name) } : {});
  const font = { ...given('font', 'body'), ...given('heading-font', 'heading') };
  const logo = { ...given('logo', 'light'), ...given('logo-on-brand', 'onBrand') };
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    engine: 1,
    id,
    name: capital(id.replaceAll('-', ' ')),
    ...Object.fromEntries(plain.filter((name) => options.has(name)).map((name) => [name, options.get(name)])),
    ...(Object.keys(font).length && { font }),
    ...(Object.keys(logo).length && { logo }),
  };
}

/** On a command line a setting is an option; those with other names are here. */
const optionOf: Record<string, string> = {
  'font.body': '--font',
  'font.heading': '--heading-font',
  'logo.light': '--logo',
  'logo.onBrand': '--logo-on-brand',
  id: 'The id',
};

function namingOptions<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof BriefError)) throw error;
    const lines = error.problems.map((problem) => {
      const [setting = '', ...words] = problem.split(' ');
      return `${optionOf[setting] ?? `--${setting}`} ${words.join(' ').replace('Add "accent"', 'Add --accent')}`;
    });
    throw new UseError(lines.join('\n'));
  }
}
