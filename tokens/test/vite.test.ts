import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { onlyUsedTokens } from '../vite.js';

const FILES: Record<string, string> = {
  'tokens.css': `:where(:root) { --council-a: 1px; --council-b: var(--council-c); --council-c: 2px; --council-d: 3px }
    @media (width >= 40em) { :where(:root) { --council-a: 4px; --council-d: 5px } }
    :root { --council-e: var(--council-f); --council-f: 6px; --council-g: 7px; --own: 8px }`,
  'page.css': `.x { --council-e: 9px; margin: var(--council-b, 0) } /* not of the kit: var(--own) */`,
  'page.js': `import './tokens.css'; import './page.css'; document.body.style.margin = 'var(--council-a)';`,
};

/** The style sheet of a page that is built with the plugin, and its name. */
async function styled(keep?: string[], page = FILES['page.css']!): Promise<[string, string]> {
  const files: Record<string, string> = { ...FILES, 'page.css': page };
  const nameOf = (id: string) => id.split('/').at(-1)!;
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'files',
        enforce: 'pre',
        resolveId: (id) => (nameOf(id) in files ? `/${nameOf(id)}` : undefined),
        load: (id) => files[nameOf(id)],
      },
      onlyUsedTokens(keep && { keep }),
    ],
    build: { write: false, rolldownOptions: { input: 'page.js' } },
  })) as Rolldown.RolldownOutput;
  const sheet = output.find(({ fileName }) => fileName.endsWith('.css')) as Rolldown.OutputAsset;
  return [String(sheet.source), sheet.fileName];
}

const declared = (css: string) => [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name!);

describe('a build with only the tokens that it uses', () => {
  it('has those of a style sheet, of a script, and of tokens that are used', async () => {
    const [css] = await styled();
    expect(declared(css)).toEqual([
      '--council-a',
      '--council-b',
      '--council-c',
      '--council-a',
      '--own', // not a token of the kit
    ]);
    expect(css).toContain('@media');
  });

  it('keeps what is named elsewhere, and what that needs', async () => {
    expect(declared((await styled(['--council-e']))[0])).toEqual(
      expect.arrayContaining(['--council-e', '--council-f']),
    );
  });

  it('has another name when it has other tokens, so that nobody keeps an old one', async () => {
    expect((await styled(['--council-g']))[1]).not.toBe((await styled())[1]);
  });
});
