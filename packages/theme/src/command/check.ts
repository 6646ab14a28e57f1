/** `check`: for a council's own tests. */
import { basename, dirname } from 'node:path';
import { check as measure } from '../check.ts';
import { verdict } from '../output/report/report.ts';
import { explain } from '../clash/explain.ts';
import { onlyWord, readLine } from './options.ts';
import { ClashError } from './problems.ts';
import { readBriefFile, readDrawings, themeOf } from './read.ts';
import { writeFiles } from './write.ts';

export function check(args: string[]): void {
  const line = readLine(args, ['json']);
  const file = onlyWord(line, 'brief', 'npx @council-kit/theme check castlebridge.theme.json');
  const brief = readBriefFile(file);
  const json = line.options.get('json');
  const report = (content: object) => {
    if (json) writeFiles(dirname(json), new Map([[basename(json), `${JSON.stringify(content, null, 2)}\n`]]));
  };
  try {
    const theme = themeOf(brief);
    readDrawings(file, theme);
    const measured = measure(theme);
    report({ id: theme.id, name: theme.name, passes: true, pairs: measured });
    console.log(verdict(measured));
  } catch (error) {
    if (error instanceof ClashError) report({ name: brief.name, passes: false, clashes: explain(brief) });
    throw error;
  }
}
