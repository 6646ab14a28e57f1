import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseSync } from 'vite';
import { validate } from './html.js';
import type { Problem } from './problem.js';
import { lineOf, walk } from './source.js';

const { resolve } = createRequire(import.meta.url);

interface Named {
  name?: string;
  value?: string;
}

/** What a built module of ours offers by name. */
function exportsOf(path: string): string[] {
  const names: string[] = [];
  walk(parseSync(path, readFileSync(path, 'utf8')).program, ({ type, exported, declaration }) => {
    if (type === 'ExportSpecifier') names.push((exported as Named).name!);
    if (type === 'ExportNamedDeclaration' && declaration) {
      const { id, declarations = [] } = declaration as { id?: Named; declarations?: { id: Named }[] };
      names.push(...[id, ...declarations.map((one) => one.id)].flatMap((named) => named?.name ?? []));
    }
  });
  return names;
}

/** A block is a piece of a page, so a page in one may lack its title and body. */
const checkHtml = async (text: string, where: string): Promise<Problem[]> =>
  (await validate(text, where)).filter(({ what }) => !/^element-required-content: <(html|head)> /.test(what));

function checkJs(text: string, where: string): Problem[] {
  const { program, errors } = parseSync('example.js', text);
  const problems: Problem[] = errors.map(({ message }) => ({ where, what: message }));
  walk(program, ({ type, source, specifiers }) => {
    const name = (source as Named | null | undefined)?.value;
    if (type !== 'ImportDeclaration' || !name?.startsWith('@council-kit/')) return;
    try {
      const file = resolve(name);
      const offered = file.endsWith('.js') ? exportsOf(file) : [];
      for (const { imported } of specifiers as { imported?: Named }[]) {
        if (imported && !offered.includes(imported.name!))
          problems.push({ where, what: `${name} has no ${imported.name}` });
      }
    } catch {
      problems.push({ where, what: `there is no ${name}` });
    }
  });
  return problems;
}

/** What people copy out of a page of docs: valid HTML, and scripts that find what they import. */
export async function checkCodeBlocks(path: string, text: string): Promise<Problem[]> {
  const blocks = [...text.matchAll(/^([ \t]*)```(html|js)\n([\s\S]*?)^\1```/gm)];
  const found = blocks.map(async ([, , language, code], index) => {
    const where = `${path}:${lineOf(text, blocks[index]!.index)}`;
    return language === 'html' ? await checkHtml(code!, where) : checkJs(code!, where);
  });
  return (await Promise.all(found)).flat();
}
