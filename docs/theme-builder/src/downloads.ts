/** The files of a theme, made here and saved by the browser. */
import { strToU8, zipSync } from 'fflate';
import { createTheme } from '@council-kit/theme';
import { packFiles, themeFiles } from '@council-kit/theme/files';
import { byId, el } from './dom.ts';
import { sceneFile } from './dress.ts';
import { logoFiles, logoSetting } from './logos.ts';
import type { Written } from './outcome.ts';
import { anyPage } from './preview.ts';

/** What each file is for, in the order in which a council needs them. The brief's own name has the council in it. */
const purposes: [file: string, what: string][] = [
  ['brief', 'Your brief. Keep it: everything else can be made from it again.'],
  ['theme.css', 'For your website. Link it after council.css.'],
  ['component-theme.css', 'The same, a fifth smaller, for pages that show no scene and no chart.'],
  ['report.html', 'Every pair and its ratio, as evidence for your accessibility statement.'],
  ['light.tokens.json', 'Design tokens (DTCG) for Figma and other tools: light.'],
  ['dark.tokens.json', 'Design tokens: dark.'],
  ['base.tokens.json', 'Design tokens: fonts, corners and sizes.'],
  ['theme.resolver.json', 'Design tokens: how the three belong together.'],
  ['_theme.scss', 'The same values for Sass.'],
];

/** Everything by its name, for a brief that makes a theme. */
export function filesOf(brief: Written): {
  id: string;
  files: Map<string, string>;
  rest: Map<string, string>;
} {
  const logo = logoSetting();
  const whole = logo ? { ...brief, logo } : brief;
  const theme = createTheme(whole);
  const name = `${theme.id}.theme.json`;
  const scene = theme.brief.scene[0];
  const drawing = scene && anyPage() && sceneFile(anyPage()!, scene.replace('.svg', ''));
  const drawings = new Map([...logoFiles(), ...(drawing ? [[scene, drawing] as const] : [])]);
  const inPack = (files: Map<string, string>) =>
    [...files].map(([file, text]): [string, string] => [`brand-pack/${file}`, text]);
  return {
    id: theme.id,
    files: new Map([[name, `${JSON.stringify(whole, null, 2)}\n`], ...themeFiles(theme)]),
    rest: new Map([...drawings, ...inPack(packFiles(theme)), ...inPack(logoFiles())]),
  };
}

/** One line a file. `current` gives the brief, or nothing while it has mistakes. */
export function listDownloads(current: () => Written | undefined): void {
  const items = purposes.map(([file, what]) => {
    const name = file === 'brief' ? 'The brief' : file;
    const button = el('button', { type: 'button', class: 'link' }, name);
    button.addEventListener('click', () => {
      const brief = usable(current(), 'take-said');
      if (!brief) return;
      const { id, files } = filesOf(brief);
      const saved = file === 'brief' ? `${id}.theme.json` : file;
      save(saved, files.get(saved)!);
      byId('take-said').textContent = `${saved} is saved.`;
    });
    return el('li', {}, button, el('span', {}, what));
  });
  byId('files').replaceChildren(...items);
  byId('download-all').addEventListener('click', () => {
    const brief = usable(current(), 'share-said');
    if (!brief) return;
    const { id, files, rest } = filesOf(brief);
    const entries = [...files, ...rest].map(([name, text]) => [`${id}/${name}`, strToU8(text)]);
    save(
      `${id}-theme.zip`,
      zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>) as Uint8Array<ArrayBuffer>,
    );
    byId('share-said').textContent = `${id}-theme.zip is saved.`;
  });
}

/** A file that does not belong to what the form says would be found out much later. */
export function usable(brief: Written | undefined, sayIn: string): Written | undefined {
  if (!brief) byId(sayIn).textContent = 'The brief has mistakes. Mend them first.';
  return brief;
}

function save(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content]));
  el('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
