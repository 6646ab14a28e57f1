/** A colour as a person sees it, always with its hex: nobody has to tell two colours apart. */
import type { Hex } from '../../color/hex.ts';
import type { Move } from '../../palette/palette.ts';

export const swatch = (color: Hex): string =>
  `<span class="color"><span class="swatch" style="background:${color}"></span> <code>${color}</code></span>`;

export function movedTable(moves: readonly Move[]): string {
  if (!moves.length) return '<p>None: every colour that the council asked for is used as it is.</p>';
  const rows = moves.map(
    ({ scheme, token, asked, setting, to, distance }) => `<tr>
<th scope="row">${token}</th><td>${scheme}</td><td>${swatch(asked)}, ${setting}</td><td>${swatch(to)}</td><td>${howFar(distance)} (${distance.toFixed(3)})</td>
</tr>`,
  );
  return `<div class="scroll" role="region" aria-label="Colours that moved" tabindex="0"><table>
<caption>The colour that was asked for, and the nearest one that can be used. Distance is in OKLab.</caption>
<thead><tr><th scope="col">Token</th><th scope="col">Scheme</th><th scope="col">Asked for</th><th scope="col">Used</th><th scope="col">How far</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

/** In words, because nobody has a feeling for OKLab. */
export function howFar(distance: number): string {
  if (distance <= 0.02) return 'hard to see';
  if (distance <= 0.08) return 'a little';
  return distance <= 0.2 ? 'clearly' : 'a lot';
}
