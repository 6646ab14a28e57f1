/** Sources in, files out; nothing is written here, so a broken token leaves the last good dist in place. */
import { catalogue, catalogueJson, references } from './catalogue.ts';
import { runFoundation, runScript, runTheme } from './dictionary.ts';
import { outputProblems } from './guard.ts';
import { merge, readFoundation, readTheme, themeIds } from './sources.ts';

/** Every file of dist, by its path in there. Throws with one line for each problem. */
export async function build(): Promise<Map<string, string>> {
  const sources = readFoundation();
  const foundation = await runFoundation(sources);
  const script = await runScript(merge(sources, references()));
  const files = new Map([...foundation.files, ...script.files]);
  const themes = new Map<string, typeof foundation.tokens>();
  for (const id of themeIds()) {
    const theme = await makeTheme(id).catch(({ message }: Error) => {
      throw new Error(`themes/${id}.json: ${message.trim()}`);
    });
    for (const [file, text] of theme.files) files.set(file, text);
    themes.set(id, theme.tokens);
  }
  files.set('json/tokens.json', catalogueJson(catalogue(foundation.tokens, themes)));

  const problems = [...files].flatMap(([file, text]) => outputProblems(`dist/${file}`, text));
  if (problems.length) throw new Error(problems.join('\n'));
  return files;
}

const makeTheme = async (id: string) => runTheme(readTheme(id));
