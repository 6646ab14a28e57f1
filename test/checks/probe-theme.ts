import { tokenNames } from '../../packages/theme/src/names.ts';
import { grades } from '../../packages/theme/src/palette/ramp.ts';

/**
 * A theme that no council would wear: every colour token has a colour of its own, so that what is painted says
 * by which token. The colours are 40 steps apart or more, and none is a grey, black, white or a system colour.
 */
const steps = [20, 60, 100, 140, 180, 220];
const colors = steps
  .flatMap((red) => steps.flatMap((green) => steps.map((blue) => [red, green, blue] as const)))
  .filter(([red, green, blue]) => red !== green || green !== blue);

const ramps = ['brand', 'accent', 'neutral'].flatMap((name) =>
  grades.map((grade) => `ramp-${name}-${grade}`),
);
const tokens = [...tokenNames, ...ramps];
if (tokens.length > colors.length)
  throw new Error(
    `The probe theme has ${colors.length} colours for ${tokens.length} tokens: give it more steps`,
  );

/** How a browser writes a colour, to the token that has it. */
const tokenOf = new Map(tokens.map((token, index) => [`rgb(${colors[index]!.join(', ')})`, token]));

/** The token that painted a colour; none: it is raw. Where nothing is painted the page shows. */
export const findToken = (color: string): string | undefined => (color ? tokenOf.get(color) : 'page');

/** Over every council and scheme that an example may name. A shadow is depth, not an edge: the probe has none. */
export const probeTheme = `<style>:root, [data-council-theme], [data-council-scheme] {
${[...tokenOf].map(([color, token]) => `--council-color-${token}: ${color} !important;`).join('\n')}
--council-shadow-low: 0 0 transparent !important;
--council-shadow-high: 0 0 transparent !important;
}</style>`;
