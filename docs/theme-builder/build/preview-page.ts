/** Makes a page of the example into one that stands in a folder of files and can wear any theme. */
import type { Rendered } from './northshire.ts';

/** Drawings that the builder puts into a page, by the id of their template. */
export type Drawings = Record<string, string>;

export function previewPage({ html, policy }: Rendered, drawings: Drawings): string {
  const templates = Object.entries(drawings).map(
    ([id, svg]) => `<template id="${id}">${svg.trim()}</template>`,
  );
  return (
    html
      // Its own theme, fonts and icon: the builder brings those of the council that is being made.
      .replaceAll(/<link rel="(preload|icon|alternate)".*>\n?/g, '')
      .replace('<meta charset="utf-8">', `$&\n${policyTag(policy)}`)
      // A summary takes the focus of a page that is about it; here it would take it from the form.
      .replace('<council-error-summary', '$& no-focus')
      .replace('href="/council-kit/', 'href="../council-kit/')
      .replace('src="/council-kit/cdn/', 'src="../council-kit/')
      .replace('href="/site.css"', 'href="site.css"')
      .replace('</head>', '<link rel="stylesheet" href="../fonts.css">\n</head>')
      .replace('</body>', `${templates.join('\n')}\n</body>`)
  );
}

/** As strict as on its own server, but for the logos that a person tries: they are never sent, so they are data. */
function policyTag(policy: string): string {
  const content = policy
    .replace(/frame-ancestors [^;]*;\s*/, '') // a browser reads that one in a header only
    .replace("img-src 'self'", "img-src 'self' data:");
  return `<meta http-equiv="Content-Security-Policy" content="${content}">`;
}

/** The site's own style sheet without its typeface, which is among the fonts of the builder. */
export const siteSheet = (css: string): string => css.replaceAll(/@font-face\s*\{[^}]*\}\s*/g, '');
