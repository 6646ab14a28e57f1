/** Help that teaches: what a command is for, an example that works, and every option with its values. */

const option = (name: string, what: string) => `  ${name.padEnd(24)} ${what}`;

export const help = `Makes a theme from a council's brand: every colour that a page needs, all of them readable.

  npx @council-kit/theme create <id> --brand '#00664f'    writes a brief and says what it gives
  npx @council-kit/theme build <id>.theme.json            writes the theme, its report and a brand pack
  npx @council-kit/theme check <id>.theme.json            says whether everything can be read

Begin with:

  npx @council-kit/theme create castlebridge --brand '#bc0031' --accent '#dcc7a1'
  npx @council-kit/theme build castlebridge.theme.json

then link dist/theme.css after council.css. Help on one command: npx @council-kit/theme help create`;

export const helpOn = {
  create: `Writes <id>.theme.json, the brief of a council, and says in plain words what was decided and what moved.

  npx @council-kit/theme create castlebridge --brand '#bc0031' --name 'Castlebridge City Council'

${[
  option('--brand <colour>', 'the brand colour (needed). In quotes: # begins a comment in a shell'),
  option('--name <text>', "the council's name; made from the id where it is missing"),
  option('--accent <colour>', 'a second colour: stripe, markers, charts; never text'),
  option('--action <colour>', 'main button: brand, accent or a colour'),
  option('--link <colour>', 'links: auto, brand, blue or a colour'),
  option('--neutral <word>', 'greys: tinted or grey'),
  option('--font <family>', 'font of the page; your site has to load it'),
  option('--heading-font <family>', 'font of headings, where it is another one'),
  option('--radius <word>', 'corners: soft, square or round'),
  option('--density <word>', 'fields and buttons: comfortable or compact'),
  option('--header <word>', 'brand, or white with a stripe'),
  option('--footer <word>', 'tint, brand or white'),
  option('--logo <file>', 'SVG for a white surface'),
  option('--logo-on-brand <file>', 'SVG for the brand bar'),
  option('--scene <file>', 'SVG of your place, for the home page'),
  option('--out <file>', 'where to write the brief'),
  option('--force', 'write over a brief that is there'),
].join('\n')}

Colours: #rrggbb, #rgb, rgb(), hsl(), oklch() or a CSS name.`,
  build: `Writes what a site, a designer, an auditor and a supplier need. Nothing is written unless everything can be.

  npx @council-kit/theme build castlebridge.theme.json --out dist

${[option('--out <folder>', 'where to write; dist where it is missing')].join('\n')}

  theme.css, _theme.scss, theme.js, theme.ts, theme.json
  component-theme.css                                                           for pages without a scene or a chart
  light.tokens.json, dark.tokens.json, base.tokens.json, theme.resolver.json    design tokens (DTCG 2025.10)
  report.html                                                                   every pair, for an auditor
  brand-pack/                                                                   for suppliers`,
  check: `Says whether everything can be read: for a council's own tests. Exit code 0 yes, 1 no, 2 the brief cannot be used.

  npx @council-kit/theme check castlebridge.theme.json --json report.json

${[option('--json <file>', 'write every pair and its ratio as JSON')].join('\n')}`,
};
