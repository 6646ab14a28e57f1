/** The pairs of one scheme, measured. */
import type { SchemeName } from '../../brief/brief.ts';
import { floor, type Measured } from '../../check.ts';
import { swatch } from './swatch.ts';

export function pairTable(scheme: SchemeName, pairs: readonly Measured[]): string {
  const caption = `Pairs in ${scheme} (${pairs.length})`;
  return `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Sample</th><th scope="col">What it is</th><th scope="col">Colour</th><th scope="col">On</th><th scope="col" class="number">Ratio</th><th scope="col" class="number">Needs</th><th scope="col">WCAG</th><th scope="col">Result</th></tr></thead>
<tbody>
${pairs.map(row).join('\n')}
</tbody>
</table></div>`;
}

function row({ foreground, background, colors, ratio, need, criterion, what, passes }: Measured): string {
  const { foreground: color, background: ground } = colors;
  return `<tr>
<td><span class="sample" style="color:${color};background:${ground};border-color:${color}">Aa</span></td><th scope="row">${what}</th><td>${foreground} ${swatch(color)}</td><td>${background} ${swatch(ground)}</td><td class="number">${floor(ratio)}:1</td><td class="number">${need}:1</td><td>${criterion === 'none' ? 'not required' : criterion}</td><td>${passes ? 'Passes' : 'Fails'}</td>
</tr>`;
}
