/** The page of the brand pack that a supplier reads first. */
import type { Theme } from '../../create-theme.ts';
import { escapeHtml } from '../html.ts';
import { reportStyle } from '../report/style.ts';
import { swatch } from '../report/swatch.ts';
import { placeholders } from './shell.ts';

/** A font is named in the theme; a page has to have it as well. */
function fonts({ brief }: Theme): string {
  const families = [...new Set(Object.values(brief.font))].map(escapeHtml);
  return families.length
    ? `Load the council’s font, ${families.join(' and ')}, from your own server. Ask the council for its files and licence. Without it the page has Arial.`
    : 'There is no font to load: the page has the reader’s own.';
}

export function toInstructions(theme: Theme): string {
  const name = escapeHtml(theme.name);
  const rows = placeholders.map(
    ([placeholder, what]) => `<tr><th scope="row"><code>{{${placeholder}}}</code></th><td>${what}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Brand pack of ${name}</title>
<style>
${reportStyle}
</style>
</head>
<body>
<main>
<h1>Brand pack: ${name}</h1>
<p class="verdict">With these files your pages look like the council’s. You write no colour, and nobody has to check one.</p>
<h2>What to do</h2>
<ol>
<li>Get the style sheets and scripts of Council Kit: unzip <code>council-kit-….zip</code>, or install <code>@council-kit/components</code>. They are free.</li>
<li>Put this folder on your server, and link <code>theme.css</code> after <code>council.css</code>. Where your own style sheets must stay, take <code>council.drop-in.css</code> instead, first in the <code>head</code>: they cannot change a component, and it does not change your page.</li>
<li>Take the header and footer from <code>shell.html</code>, in Welsh from <code>shell.cy.html</code>, and fill in what stands in double braces.</li>
<li>${fonts(theme)}</li>
<li>Write your page with the kit’s components. Paint only their colours: <code>var(--council-color-…)</code>.</li>
</ol>
<h2>What to fill in</h2>
<div class="scroll" role="region" aria-label="What to fill in" tabindex="0"><table>
<caption>Placeholders of shell.html</caption>
<thead><tr><th scope="col">Placeholder</th><th scope="col">What it is</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
<h2>Where a style sheet cannot go</h2>
<p>For an email, a PDF or a payment page of somebody else, use these and no others:</p>
<ul>
<li>Brand ${swatch(theme.light.brand!)}, with text ${swatch(theme.light['on-brand']!)}</li>
<li>Main button ${swatch(theme.light['button-primary-bg']!)}, label ${swatch(theme.light['button-primary-text']!)}, edge ${swatch(theme.light['button-primary-border']!)}</li>
<li>Link ${swatch(theme.light.link!)}, text ${swatch(theme.light.text!)}, page ${swatch(theme.light.page!)}</li>
</ul>
<h2>What to check</h2>
<p>The colours were measured: see <code>report.html</code>. Your words, headings, order and errors are yours to test.</p>
</main>
</body>
</html>
`;
}
