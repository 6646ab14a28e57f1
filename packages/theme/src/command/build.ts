/** `build`: the theme, its report and the brand pack. */
import { join } from 'node:path';
import { schemes } from '../brief/brief.ts';
import type { Theme } from '../create-theme.ts';
import { faintFills } from '../drawing/fills.ts';
import { packFiles, themeFiles } from '../output/files.ts';
import { fileName, headerLogo } from '../output/pack/shell.ts';
import { onlyWord, readLine } from './options.ts';
import { UseError } from './problems.ts';
import { readBriefFile, readDrawings, themeOf } from './read.ts';
import { summary } from './summary.ts';
import { writeFiles } from './write.ts';

export function build(args: string[]): void {
  const line = readLine(args, ['out']);
  const file = onlyWord(line, 'brief', 'npx @council-kit/theme build castlebridge.theme.json');
  const out = line.options.get('out') ?? 'dist';
  const theme = themeOf(readBriefFile(file));
  const drawings = readDrawings(file, theme);
  const pack = new Map([...packFiles(theme), ...beside(drawings)]);
  const inPack = [...pack].map(([name, text]) => [join('brand-pack', name), text] as const);
  const files = new Map([...themeFiles(theme), ...inPack]);
  writeFiles(out, files, [file]);
  const faint = faintLogos(theme, drawings);
  console.log(
    [summary(theme), '', ...faint, `Written to ${out}: ${[...files.keys()].join(', ')}`].join('\n'),
  );
}

/** Drawings as they lie in the pack, all in one folder. */
function beside(drawings: Map<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [path, text] of drawings) {
    const name = fileName(path);
    if (names.has(name)) throw new UseError(`Two drawings are called ${name}. Give them different names.`);
    names.set(name, text);
  }
  return names;
}

/** A logo may be hard to see where it stands; the council is told, and decides. */
function faintLogos(theme: Theme, drawings: Map<string, string>): string[] {
  const { light, partner } = theme.brief.logo ?? {};
  const places = [
    ...schemes.map((scheme) => [headerLogo(theme), theme[scheme]['header-bg']!] as const),
    ...schemes.map((scheme) => [partner, theme[scheme]['header-bg']!] as const),
    [light, theme.light.page!] as const,
  ];
  const found = places.flatMap(([path, surface]) =>
    path
      ? faintFills(drawings.get(path)!, surface).map(
          (fill) => `Look at ${path}: ${fill}. It may be hard to see.`,
        )
      : [],
  );
  return [...new Set(found)];
}
