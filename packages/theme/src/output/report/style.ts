/** Ink on paper: the report has no colour of its own, so that those of the council are all there is. */
export const reportStyle = `:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1e2126; font: 1.1875rem/1.5 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; }
main { max-width: 73.75rem; margin-inline: auto; padding: 1.5rem 1.25rem 4rem; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 3rem); line-height: 1.1; margin: 0 0 1.5rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 1rem; }
p, li { max-width: 44rem; }
.verdict { border-inline-start: 0.3125rem solid #1e2126; padding-inline-start: 1.25rem; font-size: 1.3125rem; }
.asked { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 0; }
dt { font-weight: 700; }
dd { margin: 0; }
.scroll { overflow-x: auto; margin-block: 1.5rem; }
.scroll:focus-visible { outline: 3px solid #ffdd00; box-shadow: 0 0 0 6px #0b0c0c; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.375; }
caption { text-align: start; font-weight: 700; padding-block-end: 0.5rem; }
th, td { text-align: start; vertical-align: middle; padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid #c9ccd3; }
thead th { border-block-end: 2px solid #1e2126; }
tbody th { font-weight: 400; min-width: 9rem; }
.color, .number { white-space: nowrap; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
code { font: 0.9375rem/1.375 ui-monospace, Consolas, monospace; }
.swatch, .sample { display: inline-block; border: 1px solid #6b7078; vertical-align: middle; print-color-adjust: exact; forced-color-adjust: none; }
.swatch { width: 1.5rem; height: 1.5rem; }
.sample { border-width: 2px; padding: 0.25rem 0.75rem; font-weight: 700; }
@media print { body { font-size: 10pt; } .scroll { overflow: visible; } table { font-size: 8pt; } th, td { padding-inline-end: 0.5rem; } tr { break-inside: avoid; } }`;
