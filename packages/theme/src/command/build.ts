/** `build`: the theme, its report and the brand pack. */
import { join } from 'node:path';
import type { Theme } from '../create-theme.ts';
import { faintFills } from '../brief/svg.ts';
import { packFiles, themeFiles } from '../output/files.ts';
import { fileName } from '../output/pack/shell.ts';
import { onlyWord, readLine } from './options.ts';
import { readBriefFile, readDrawings, themeOf } from './read.ts';
import { summary } from './summary.ts';
import { writeFiles } from './write.ts';

export function build(args: string[]): void {
  const line = readLine(args, ['out']);
  const file = onlyWord(line, 'brief', 'npx @council-kit/theme build castlebridge.theme.json');
  const out = line.options.get('out') ?? 'dist';
  const theme = themeOf(readBriefFile(file));
  const drawings = readDrawings(file, theme);
  const beside = [...drawings].map(([path, text]) => [fileName(path), text] as const);
  const pack = [...packFiles(theme), ...beside].map(
    ([name, text]) => [join('brand-pack', name), text] as const,
  );
  const files = new Map([...themeFiles(theme), ...pack]);
  writeFiles(out, files);
  const faint = faintLogos(theme, drawings);
  console.log(
    [summary(theme), '', ...faint, `Written to ${out}: ${[...files.keys()].join(', ')}`].join('\n'),
  );
}

/** A logo may be hard to see where it stands; the council is told, and decides. */
function faintLogos(theme: Theme, drawings: Map<string, string>): string[] {
  const { light, onBrand } = theme.brief.logo ?? {};
  const surfaces = [
    [light, theme.light.page!],
    [onBrand, theme.light['header-bg']!],
  ] as const;
  return surfaces.flatMap(([path, surface]) =>
    path
      ? faintFills(drawings.get(path)!, surface).map(
          (fill) => `Look at ${path}: ${fill}. It may be hard to see.`,
        )
      : [],
  );
}
