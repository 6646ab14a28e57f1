/** `check`: for a council's own tests. */
import { basename, dirname } from 'node:path';
import { BriefError } from '../brief/errors.ts';
import { check as measure } from '../check.ts';
import { verdict } from '../output/report/report.ts';
import { onlyWord, readLine } from './options.ts';
import { ClashError, UseError } from './problems.ts';
import { readBriefFile, readDrawings, themeOf } from './read.ts';
import { writeFiles } from './write.ts';

export function check(args: string[]): void {
  const line = readLine(args, ['json']);
  const file = onlyWord(line, 'brief', 'npx @council-kit/theme check castlebridge.theme.json');
  const json = line.options.get('json');
  // What an older run wrote must not be taken for the answer of this one.
  const report = (content: object) => {
    if (json)
      writeFiles(dirname(json), new Map([[basename(json), `${JSON.stringify(content, null, 2)}\n`]]), [file]);
  };
  try {
    const theme = themeOf(readBriefFile(file));
    readDrawings(file, theme);
    const pairs = measure(theme);
    report({ id: theme.id, name: theme.name, passes: true, pairs });
    console.log(verdict(pairs));
  } catch (error) {
    if (error instanceof ClashError) report({ passes: false, clashes: error.clashes });
    else if (error instanceof BriefError) report({ passes: false, problems: error.problems });
    else if (error instanceof UseError) reportSafely(report, error);
    throw error;
  }
}

/** The brief may not be there at all; then its own message matters, and not that of the report. */
function reportSafely(report: (content: object) => void, error: UseError): void {
  try {
    report({ passes: false, problems: [error.message] });
  } catch {
    // Said already by the error that is on its way.
  }
}
