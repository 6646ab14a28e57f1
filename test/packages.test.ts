import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser, getServer, visit } from './browser.js';
import { fault } from './checks/problem.js';
import { parse, root, walk } from './checks/source.js';
import { compareStyles, readStyles } from './checks/styles.js';
import { renderPage } from './render-page.js';

// Outside the repository, where no node_modules of ours can fill in what a package forgot.
const temporary = mkdtempSync(join(tmpdir(), 'council-kit-packages-'));
const project = join(temporary, 'project');
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** npm as this run was started with it. Through Node itself, because on Windows `npm` is a .cmd file. */
function npm(folder: string, ...args: string[]): string {
  const file = process.env['npm_execpath'];
  const [command, words] = file ? [process.execPath, [file]] : ['npm', []];
  // What the outer npm says about itself (its own `--prefix`, say) is not meant for this one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(config_(local_)?prefix|lifecycle|package)/i.test(name),
    ),
  );
  return execFileSync(command, [...words, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

interface Pack {
  filename: string;
  files: { path: string }[];
}
const packed = new Map<string, Pack>();
function pack(name: string, folder: string): void {
  const said = JSON.parse(
    npm(join(root, folder), 'pack', '--json', '--ignore-scripts', '--pack-destination', temporary),
  ) as Pack[] | Record<string, Pack>;
  packed.set(name, Object.values(said)[0]!);
}
const tarball = (name: string) =>
  join(temporary, packed.get(name)!.filename.replace('@', '').replace('/', '-'));

beforeAll(() => {
  pack('components', 'packages/components');
  pack('theme', 'packages/theme');
  pack('tokens', 'tokens');
  mkdirSync(project);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'site', private: true, type: 'module' }),
  );
  const kit = ['components', 'theme', 'tokens'].map(tarball);
  npm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund', ...kit);
}, 180_000);

describe('what is packed', () => {
  const allowed: Record<string, RegExp> = {
    components:
      /^(package\.json|README\.md|LICENSE|dist\/([\w-]+\/)*[\w.-]+\.(js|d\.ts)|dist\/[\w.-]+\.css|dist\/(custom-elements|vscode\.html-custom-data|vscode\.css-custom-data|examples|parts|[\w-]+\.schema)\.json)$/,
    theme:
      /^(package\.json|README\.md|LICENSE|council-theme\.schema\.json|dist\/([\w-]+\/)*[\w.-]+\.(js|d\.ts|json))$/,
    tokens:
      /^(package\.json|README\.md|LICENSE|dist\/(css|scss)\/((component-)?themes\/)?[\w-]+\.s?css|dist\/js\/tokens(\.d\.ts|\.js)|dist\/json\/[\w-]+\.json|vite(\.d\.ts|\.js))$/,
  };
  const neverPacked =
    /\.(test|stories|messages\.test)\.|\.map$|test-setup|(?<!\.d)\.ts$|(^|\/)(src|build|test|node_modules)\//;
  const strangers = (name: string, paths: string[]) =>
    paths.filter((path) => !allowed[name]!.test(path) || neverPacked.test(path));

  test.each(['components', 'theme', 'tokens'])('%s: only what a site can use', (name) => {
    const paths = packed.get(name)!.files.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(5);
    expect(strangers(name, paths)).toEqual([]);
  });

  test.each(['components', 'theme', 'tokens'])('%s: with what it is and on which terms', (name) => {
    expect(packed.get(name)!.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md']),
    );
  });

  test('planted faults: a test, a story, a source and a map', () => {
    const planted = [
      'dist/forms/a/a.test.js',
      'dist/forms/a/a.stories.d.ts',
      'src/styles.ts',
      'dist/index.js.map',
    ];
    expect(strangers('components', [...planted, 'dist/index.js'])).toEqual(planted);
  });

  /** What publint finds: paths that lead nowhere, wrong formats, types in the wrong place. */
  async function lint(file: string): Promise<string[]> {
    const bytes = readFileSync(file);
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(bytes).buffer },
      strict: true,
    });
    return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
  }

  test.each(['components', 'theme', 'tokens'])('%s: publint has nothing to say', async (name) => {
    expect(await lint(tarball(name))).toEqual([]);
  });

  test('planted fault: an entry that is not there', async () => {
    const folder = mkdtempSync(join(temporary, 'planted-'));
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'planted', version: '1.0.0', type: 'module', exports: './gone.js' }),
    );
    npm(folder, 'pack');
    expect((await lint(join(folder, 'planted-1.0.0.tgz'))).join()).toContain('gone.js');
  });
});

describe('in Node', () => {
  /** What Node says on importing each module: '' when it touches nothing that only a browser has. */
  function importAll(specifiers: string[]): string {
    writeFileSync(
      join(project, 'imports.js'),
      specifiers.map((one) => `await import(${JSON.stringify(one)});`).join('\n'),
    );
    const { status, stderr } = spawnSync(process.execPath, ['imports.js'], {
      cwd: project,
      encoding: 'utf8',
    });
    return status === 0 ? '' : stderr;
  }

  test('every entry can be imported', () => {
    const dist = join(project, 'node_modules/@council-kit/components/dist');
    const entries = globSync('*.js', { cwd: dist }).map(
      (file) => `@council-kit/components/${file.slice(0, -3)}`,
    );
    expect(entries).toContain('@council-kit/components/text-input');
    expect(
      importAll([
        '@council-kit/components',
        ...entries,
        '@council-kit/theme',
        '@council-kit/theme/engine',
        '@council-kit/theme/files',
        '@council-kit/tokens',
      ]),
    ).toBe('');
  });

  test('planted fault: a module that touches the document', () => {
    writeFileSync(join(project, 'touches.js'), 'document.title;');
    expect(importAll(['./touches.js'])).toContain('document is not defined');
  });
});

describe('types', () => {
  const code = `
    import { CouncilTextInput } from '@council-kit/components';
    import { adoptCouncilStyles } from '@council-kit/components/styles';
    import '@council-kit/components/text-input';
    import * as tokens from '@council-kit/tokens';
    import { createTheme, type Theme } from '@council-kit/theme';
    import { themeFiles } from '@council-kit/theme/files';
    const made: CouncilTextInput = document.createElement('council-text-input');
    const styled: Promise<void> = adoptCouncilStyles(made.getRootNode() as ShadowRoot);
    const theme: Theme = createTheme({ name: 'A', brand: '#00664f' });
    const files: Map<string, string> = themeFiles(theme);
    export { made, styled, tokens, theme, files };`;

  function check(resolution: 'bundler' | 'nodenext', text: string): string {
    writeFileSync(join(project, 'check.ts'), text);
    const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
    const flags = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom,dom.iterable',
      '--types',
      '',
    ];
    return spawnSync(
      process.execPath,
      [tsc, ...flags, '--module', module, '--moduleResolution', resolution, 'check.ts'],
      {
        cwd: project,
        encoding: 'utf8',
      },
    ).stdout;
  }

  test.each(['bundler', 'nodenext'] as const)('resolve with %s', (resolution) => {
    expect(check(resolution, code)).toBe('');
    expect(check(resolution, code.replace('council-text-input', 'council-radios'))).toMatch(
      /check\.ts.*error TS/,
    );
    expect(check(resolution, code.replace('components/styles', 'components/not-there'))).toContain('TS2307');
  });
});

/** Builds a page as somebody's site would, and puts it on the test server; answers its HTML. */
async function buildSite(
  name: string,
  script: string,
  body: string,
  forWhom = 'production',
): Promise<string> {
  const folder = join(project, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'main.js'), script);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title></head><body>${body}<script type="module" src="./main.js"></script></body></html>`,
  );
  await build({
    root: folder,
    configFile: false,
    base: `/${name}/`,
    logLevel: 'error',
    build: { target: 'es2022' },
    // Vitest calls itself neither.
    resolve: { conditions: [forWhom, 'browser', 'module'] },
  });
  const server = await getServer();
  for (const file of globSync('dist/assets/*', { cwd: folder })) {
    server.file(`/${name}/${file.replaceAll('\\', '/').slice('dist/'.length)}`, {
      body: readFileSync(join(folder, file), 'utf8'),
    });
  }
  return readFileSync(join(folder, 'dist/index.html'), 'utf8');
}

describe('a Vite build', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8').split('**With npm.**')[1]!;
  const block = (language: string) => new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(readme)![1]!;

  /** What becomes of the form: the summary's text on an empty submit, and what is sent once it is filled in. */
  async function fillInForm(
    html: string,
  ): Promise<{ summary: string | null; sent: string[]; errors: string[] }> {
    return visit(html, {}, async (page, errors) => {
      const sent: string[] = [];
      await page.route('**/report', (route) => {
        sent.push(route.request().postData() ?? '');
        return route.fulfill({ contentType: 'text/html', body: 'Sent' });
      });
      await page.getByRole('button', { name: 'Continue' }).click();
      const summary = page.locator('council-error-summary');
      const text = (await summary.count()) ? await summary.innerText() : null;
      if (text === null) return { summary: text, sent, errors }; // the answers went off unchecked
      await page.getByLabel('Full name').fill('Ash Ali');
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect.poll(() => sent.length).toBeGreaterThan(0);
      return { summary: text, sent, errors };
    });
  }

  test('the form of the README checks its answers and sends them', async () => {
    const { summary, sent, errors } = await fillInForm(await buildSite('readme', block('js'), block('html')));
    expect(summary).toMatch(/There is a problem\s+Enter your full name/);
    expect(sent).toEqual(['fullName=Ash+Ali']);
    expect(errors).toEqual([]);
  });

  test('planted fault: a README that forgets the form', async () => {
    const script = block('js').replace(/^.*\/form';$/m, '');
    expect((await fillInForm(await buildSite('forgets', script, block('html')))).summary).toBeNull();
  });

  test('warns whoever builds the page, and holds no warning for residents', async () => {
    const broken = '<council-text-input><label>Label</label><input></council-text-input>';
    const script = "import '@council-kit/components/text-input';";
    /** Whether a sentence of the warnings is in one of the site's files. */
    const holdsWarnings = (name: string) =>
      globSync('dist/assets/*.js', { cwd: join(project, name) }).some((file) =>
        readFileSync(join(project, name, file), 'utf8').includes('has no label'),
      );
    const building = await buildSite('building', script, broken, 'development');
    await visit('', {}, async (page) => {
      const warning = page.waitForEvent('console', (message) => message.text().includes('[missing-id]'));
      await page.goto((await getServer()).page(building.replace('<html', '<html data-council-debug')));
      await warning;
    });
    expect(holdsWarnings('building')).toBe(true);
    await buildSite('published', script, broken);
    expect(holdsWarnings('published')).toBe(false);
  });

  const field =
    '<council-text-input><label for="a">Label</label><input id="a" name="a"></council-text-input>';
  const inShadow = (adopt: string) => `
    import '@council-kit/components/council.css';
    import { adoptCouncilStyles } from '@council-kit/components/styles';
    const root = document.querySelector('#widget').attachShadow({ mode: 'open' });
    root.innerHTML = document.querySelector('#plain').innerHTML;
    ${adopt}
    root.host.dataset.done = String(adoptCouncilStyles.length);`;

  test('adoptCouncilStyles styles a field in somebody else’s shadow root', async () => {
    const looks = async (name: string, adopt: string) =>
      visit(
        await buildSite(name, inShadow(adopt), `<div id="plain">${field}</div><div id="widget"></div>`),
        {},
        async (page) => {
          await page.locator('#widget[data-done]').waitFor();
          return page.evaluate(() => {
            const read = (parent: ParentNode) => {
              const style = getComputedStyle(parent.querySelector('input')!);
              return [...style]
                .filter((property) => !property.startsWith('--'))
                .map((property) => `${property}: ${style.getPropertyValue(property)}`);
            };
            return {
              plain: read(document.querySelector('#plain')!),
              shadow: read(document.querySelector('#widget')!.shadowRoot!),
            };
          });
        },
      );
    const adopted = await looks('adopts', 'await adoptCouncilStyles(root);');
    expect(adopted.shadow).toEqual(adopted.plain);
    const bare = await looks('bare', '');
    expect(bare.shadow).not.toEqual(bare.plain);
  });
});

describe('style sheets of single components', () => {
  const look = (sheets: string[]) => {
    const html =
      '<council-text-input><label for="a">Label</label><p class="council-hint" id="a-hint">Hint</p>' +
      '<p class="council-error-message" id="a-error">Error</p><input class="council-width-10" id="a" name="a" aria-invalid="true"></council-text-input>';
    const head = sheets.map((sheet) => `<link rel="stylesheet" href="/council-kit/${sheet}.css">`).join('');
    return visit(renderPage(fault(html), { sheet: 'none', script: 'off', head, gutter: false }), {}, (page) =>
      readStyles(page, { selector: '[data-example] *' }),
    );
  };

  test('look as in council.css', async () => {
    const whole = await look(['council']);
    expect(compareStyles(whole, await look(['tokens', 'hint', 'error-message', 'text-input']))).toEqual([]);
    expect(
      compareStyles(whole, await look(['tokens', 'hint', 'error-message']))
        .map(({ what }) => what)
        .join(),
    ).toContain('input');
  });
});

describe('the zip', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/components/package.json'), 'utf8')) as {
    version: string;
  };
  const home = `/council-kit/${version}/`;
  const files = new Map<string, Buffer>();

  beforeAll(async () => {
    const server = await getServer();
    for (const [path, bytes] of Object.entries(
      unzipSync(readFileSync(join(root, `dist/council-kit-${version}.zip`))),
    )) {
      const name = path.slice(home.length - 1);
      files.set(name, Buffer.from(bytes));
      server.file(home + name, { body: Buffer.from(bytes).toString('utf8') });
    }
  });

  /** Opens a page of the unzipped folder; `fetched` are the files that it asked for. */
  async function open<T>(
    html: string | undefined,
    use: (page: Page, fetched: string[]) => Promise<T>,
  ): Promise<T> {
    const server = await getServer();
    const context = await (await getBrowser()).newContext();
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname.replace(home, '')));
    try {
      await page.goto(html === undefined ? `${server.origin}${home}index.html` : server.page(html));
      await page.waitForLoadState('networkidle');
      return await use(page, fetched);
    } finally {
      await context.close();
    }
  }
  const scriptsOf = (fetched: string[]) => fetched.filter((name) => name.endsWith('.js')).sort();
  const withScript = (name: string, body: string, attributes = '') =>
    `<!doctype html><html lang="en" ${attributes}><head><title>Page</title><link rel="stylesheet" href="${home}council.drop-in.css"><script type="module" src="${home}${name}"></script></head><body>${body}</body></html>`;

  const wrongHashes = (hashes: Record<string, string>) =>
    [...files.keys()].filter(
      (name) =>
        /\.(css|js)$/.test(name) &&
        hashes[name] !== `sha384-${createHash('sha384').update(files.get(name)!).digest('base64')}`,
    );

  test('integrity.json says what the files are', () => {
    const hashes = JSON.parse(files.get('integrity.json')!.toString()) as Record<string, string>;
    expect(Object.keys(hashes).filter((name) => !files.has(name))).toEqual([]);
    expect(wrongHashes(hashes)).toEqual([]);
    expect(wrongHashes({ ...hashes, 'council.js': hashes['council.css']! })).toEqual(['council.js']);
  });

  test('index.html shows the kit at work, and its tags carry hashes that a browser accepts', async () => {
    await open(undefined, async (page, fetched) => {
      await page.getByRole('button', { name: 'Continue' }).click();
      expect(await page.locator('council-error-summary').innerText()).toContain('Enter your full name');
      expect(fetched.filter((name) => !files.has(name) && name !== '/favicon.ico')).toEqual([]);
      const tags = (await page.locator('pre code').textContent())!;
      const styled = (head: string) =>
        open(
          `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body><council-text-input><label>Name<input id="n"></label></council-text-input></body></html>`,
          (other) =>
            other.evaluate(() => [
              getComputedStyle(document.documentElement).getPropertyValue('--council-sheet') !== '',
              document.querySelector('council-text-input')!.hasAttribute('data-council-ready'),
            ]),
        );
      expect(await styled(tags)).toEqual([true, true]);
      expect(await styled(tags.replaceAll('sha384-', 'sha384-A'))).toEqual([false, false]);
    });
  });

  const staticImports = (text: string) => {
    let count = 0;
    walk(parse({ path: 'file.js', text }), ({ type, source }) => {
      if (/^(Import|Export\w+)Declaration$/.test(type) && source) count++;
    });
    return count;
  };
  test('council.js is one file, and so is council-computed.js', () => {
    expect(staticImports(files.get('council.js')!.toString())).toBe(0);
    expect(staticImports(files.get('council-computed.js')!.toString())).toBe(0);
    expect(staticImports(files.get('text-input.js')!.toString())).toBeGreaterThan(0);
  });

  test('the loader is small and fetches only what the page uses', async () => {
    expect(brotliCompressSync(files.get('council-loader.js')!).length).toBeLessThanOrEqual(1024);
    const field = '<council-text-input><label for="a">Label</label><input id="a"></council-text-input>';
    const more =
      '<council-accordion><details><summary>Title</summary><p>Text</p></details></council-accordion>';
    const fetchedBy = (body: string) =>
      open(withScript('council-loader.js', body), async (_page, fetched) => scriptsOf(fetched));
    expect(await fetchedBy('<p class="council-hint">Text</p>')).toEqual(['council-loader.js']);
    expect(await fetchedBy(field)).toEqual(['council-base.js', 'council-loader.js', 'text-input.js']);
    const list =
      '<council-autocomplete><label for="b">Label</label><select id="b"><option>A</option></select></council-autocomplete>';
    expect(await fetchedBy(list)).toEqual([
      'autocomplete.js',
      'council-base.js',
      'council-lit.js',
      'council-loader.js',
    ]);
    expect(await fetchedBy(field + more)).toEqual([
      'accordion.js',
      'council-base.js',
      'council-loader.js',
      'text-input.js',
    ]);
  });

  test('the warnings are fetched only where somebody asks for them', async () => {
    const broken = '<council-text-input><label>Label</label><input></council-text-input>';
    const fetchedBy = (attributes: string) =>
      open(withScript('council.js', broken, attributes), async (_page, fetched) => scriptsOf(fetched));
    expect(await fetchedBy('')).toEqual(['council.js']);
    expect(await fetchedBy('data-council-debug')).toEqual(['council-debug.js', 'council.js']);
  });
});
