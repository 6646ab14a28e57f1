/**
 * Style Dictionary, with the few transforms that its own do not cover: durations, which it prints as
 * `[object Object]`; breakpoints in em, which grow with the reader's text; and the three values that DTCG
 * cannot write, given as `org.council-kit.css`.
 */
import StyleDictionary from 'style-dictionary';
import type { Config, File, Hooks, TransformedToken } from 'style-dictionary/types';
import type { Theme } from '@council-kit/theme';
import { fallbackFaces, isForPictures, themeSheet, type Declaration } from '@council-kit/theme/files';
import { cssValue, foundationCss } from './css.ts';
import { isLeaf, themeTokens, type Group, type Token } from './sources.ts';

const responsive = 'org.council-kit.responsive';
const spelling = 'org.council-kit.css';

const hooks: Hooks = {
  transforms: {
    'council/duration': {
      type: 'value',
      filter: (token) => token.$type === 'duration',
      transform: ({ $value }) => `${$value.value}${$value.unit}`,
    },
    'council/breakpoint': {
      type: 'value',
      filter: (token) => token.path[0] === 'breakpoint',
      transform: (token) => `${parseFloat(token.$value) / 16}em`,
    },
    'council/spelling': {
      type: 'value',
      filter: (token) => Boolean(token.$extensions?.[spelling]),
      transform: (token) => token.$extensions?.[spelling],
    },
  },
  formats: {
    'council/foundation': ({ dictionary }) => foundationCss(dictionary.allTokens) + '\n',
    'council/theme': ({ dictionary, options }) =>
      [
        fallbackFaces(options.families),
        themeSheet(options.id, options.council, declarations(dictionary.allTokens)),
      ]
        .filter(Boolean)
        .join('\n'),
  },
};

const values = [
  'color/css',
  'size/rem',
  'fontFamily/css',
  'cubicBezier/css',
  'shadow/css/shorthand',
  'council/duration',
  'council/breakpoint',
  'council/spelling',
];

/** Style Dictionary's tokens as the engine's emitter takes them: a colour with its value in both schemes. */
function declarations(tokens: TransformedToken[]): Declaration[] {
  const value = new Map(tokens.map((token) => [bare(token.name), cssValue(token.$value)]));
  return [...value]
    .filter(([name]) => !name.endsWith('-dark'))
    .map(([name, light]): Declaration => [name, light, value.get(`${name}-dark`)]);
}

const bare = (name: string) => name.replace(/^council-/, '');

/** A value that changes at a breakpoint becomes a second token, `font-size-lead-from-medium`, in every output. */
export function withBreakpoints(group: Group): Group {
  const result: Group = {};
  for (const [key, node] of Object.entries(group)) {
    if (typeof node === 'string' || Array.isArray(node)) result[key] = node;
    else if (isLeaf(node)) Object.assign(result, { [key]: node }, fromBreakpoints(key, node));
    else result[key] = withBreakpoints(node as Group);
  }
  return result;
}

function fromBreakpoints(key: string, { $extensions, ...token }: Token): Group {
  const wider = ($extensions?.[responsive] ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(wider).map(([from, value]) => {
      const spelt = typeof value === 'string' ? { $extensions: { [spelling]: value } } : { $value: value };
      return [`${key}-from-${from}`, { ...token, ...spelt, from }];
    }),
  ) as Group;
}

function createDictionary(tokens: Group, platforms: Config['platforms']) {
  return new StyleDictionary({
    tokens: withBreakpoints(tokens) as Config['tokens'],
    usesDtcg: true,
    log: { verbosity: 'verbose', warnings: 'error' },
    hooks,
    platforms,
  });
}

const platform = (name: 'name/kebab' | 'name/camel', files: File[]) => ({
  prefix: name === 'name/kebab' ? 'council' : undefined,
  transforms: [name, ...values],
  log: { verbosity: 'silent' as const, warnings: 'error' as const },
  files,
});

/** Runs one dictionary and returns its files, unwritten, with the tokens as CSS names and values. */
async function run(tokens: Group, css: File[], js: File[] = []): Promise<Result> {
  const platforms = {
    css: platform('name/kebab', css),
    ...(js.length && { js: platform('name/camel', js) }),
  };
  const instance = createDictionary(tokens, platforms);
  const { allTokens } = await instance.getPlatformTokens('css');
  // Verbose until here, so that a broken reference is named; the files need no announcement.
  instance.log.verbosity = 'silent';
  const files = new Map<string, string>();
  for (const name of Object.keys(platforms))
    for (const { destination, output } of await instance.formatPlatform(name))
      files.set(destination!, String(output));
  return { files, tokens: allTokens };
}

export type Result = { files: Map<string, string>; tokens: TransformedToken[] };

export const runFoundation = (tokens: Group): Promise<Result> =>
  run(tokens, [
    { destination: 'css/foundation.css', format: 'council/foundation' },
    { destination: 'scss/_tokens.scss', format: 'scss/variables' },
  ]);

export const runTheme = (theme: Theme): Promise<Result> => {
  const { id } = theme;
  const sheet = {
    format: 'council/theme',
    options: { id, council: theme.name, families: Object.values(theme.brief.font) },
  };
  return run(themeTokens(theme), [
    { destination: `css/themes/${id}.css`, ...sheet },
    {
      destination: `css/component-themes/${id}.css`,
      ...sheet,
      filter: ({ name }) => !isForPictures(bare(name)),
    },
    { destination: `scss/themes/_${id}.scss`, format: 'scss/variables' },
  ]);
};

export const runScript = (tokens: Group): Promise<Result> =>
  run(
    tokens,
    [],
    [
      { destination: 'js/tokens.js', format: 'javascript/es6' },
      { destination: 'js/tokens.d.ts', format: 'typescript/es6-declarations' },
    ],
  );
