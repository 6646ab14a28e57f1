/** The colours that carry meaning, as people with a colour vision deficiency see them. */
import type { SchemeName } from '../../brief/brief.ts';
import type { Colors } from '../../check.ts';
import { simulate, visions } from '../../color/vision.ts';
import { swatch } from './swatch.ts';

const shown: [what: string, token: string][] = [
  ['Brand', 'brand'],
  ['Main button', 'button-primary-bg'],
  ['Link', 'link'],
  ['Visited link', 'link-visited'],
  ['Done', 'success-solid'],
  ['Be careful', 'warning-solid'],
  ['Wrong', 'error-solid'],
  ['For information', 'info-solid'],
];

const people = {
  protanopia: 'Protanopia (no red)',
  deuteranopia: 'Deuteranopia (no green)',
  tritanopia: 'Tritanopia (no blue)',
};

export function visionTable(scheme: SchemeName, colors: Colors): string {
  const caption = `Colour vision, ${scheme}`;
  const rows = shown.map(([what, token]) => {
    const color = colors[token]!;
    const cells = visions.map((vision) => `<td>${swatch(simulate(color, vision))}</td>`).join('');
    return `<tr><th scope="row">${what}</th><td>${swatch(color)}</td>${cells}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Colour</th><th scope="col">As it is</th>${visions.map((vision) => `<th scope="col">${people[vision]}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}
