import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from './rooms.ts';

/** What VS Code knows about a tag: https://github.com/microsoft/vscode-custom-data */
interface TagData {
  name: string;
  description: string;
  attributes: { name: string; description: string }[];
}

interface Declaration {
  tagName?: string;
  summary?: string;
  description?: string;
  attributes?: { name: string; description?: string }[];
}

/** Reads the manifest and writes editor data beside it, so that an editor completes tags and attributes. */
export function writeEditorData(folder = join(PACKAGE, 'dist')): TagData[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  const tags = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, summary = '', description = '', attributes = [] }) =>
      tagName
        ? {
            name: tagName,
            description: [summary, description].filter(Boolean).join('\n\n'),
            attributes: attributes.map((each) => ({ name: each.name, description: each.description ?? '' })),
          }
        : [],
    );
  writeFileSync(
    join(folder, 'vscode.html-custom-data.json'),
    JSON.stringify({ version: 1.1, tags }, null, 1),
  );
  return tags;
}

if (import.meta.filename === process.argv[1]) writeEditorData();
