/**
 * `report.html`: the evidence for an accessibility statement. One file that an auditor can keep: nothing is
 * fetched, nothing runs, and it prints.
 */
import { check, floor, tightest, type Measured } from '../../check.ts';
import type { Theme } from '../../create-theme.ts';
import { schemes } from '../../brief/brief.ts';
import { escapeHtml } from '../html.ts';
import { pairTable } from './pair-table.ts';
import { reportStyle } from './style.ts';
import { movedTable, swatch } from './swatch.ts';
import { visionTable } from './vision-table.ts';

export function toReport(theme: Theme): string {
  const name = escapeHtml(theme.name);
  const measured = check(theme);
  const asked = [
    ['Brand', theme.brief.brand] as const,
    ...(theme.brief.accent ? [['Accent', theme.brief.accent] as const] : []),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Contrast report – ${name}</title>
<style>
${reportStyle}
</style>
</head>
<body>
<main>
<h1>Contrast report: ${name}</h1>
<p class="verdict">${verdict(measured)}</p>
<h2>What the council asked for</h2>
<dl class="asked">
${asked.map(([what, color]) => `<div><dt>${what}</dt><dd>${swatch(color)}</dd></div>`).join('\n')}
</dl>
<h2>What was decided</h2>
<ul>
${theme.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('\n')}
</ul>
<h2>Colours that moved</h2>
${movedTable(theme.moves)}
<h2>How people with colour vision deficiencies see it</h2>
<p>The colours that carry meaning, simulated. Status always has an icon and a word as well (WCAG 1.4.1).</p>
${schemes.map((scheme) => visionTable(scheme, theme[scheme])).join('\n')}
<h2>Every pair</h2>
<p>Each row is something that a component of Council Kit paints, or has ready for one that is still to come. Ratios are cut after two decimals, never rounded up.</p>
${schemes
  .map((scheme) =>
    pairTable(
      scheme,
      measured.filter((pair) => pair.scheme === scheme),
    ),
  )
  .join('\n')}
<h2>How this was measured</h2>
<p>Contrast ratios follow the definition of WCAG 2.2, on the colours as a screen gets them: eight bits for each of red, green and blue. Words need 4.5:1 (1.4.3), edges and marks 3:1 (1.4.11). The focus ring has two tones nine to one apart, so that one of them is at least 3:1 from any colour behind it (2.4.13).</p>
<p>This report covers the colours of the theme. It does not cover a page’s own colours, photographs, or text on pictures.</p>
</main>
</body>
</html>
`;
}

/** Every pair passes, or there would be no theme; so the sentence names the pair that has least in hand. */
export function verdict(measured: readonly Measured[]): string {
  const { scheme, foreground, background, ratio, need } = tightest(measured);
  return `All ${measured.length} pairs of colours meet WCAG 2.2 level AA, in light and in dark. The pair nearest to its limit is ${foreground} on ${background} (${scheme}): ${floor(ratio)}:1, and it needs ${need}:1.`;
}
