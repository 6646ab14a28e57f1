import { createElement as h } from 'react';
import { councils } from '../councils.ts';
import { fitToContent, frameDocument } from '../frame.ts';

const base = new URL('.', document.baseURI).href;
const sheets = councils.map(({ id }) => `<link rel="stylesheet" href="${base}tokens/css/themes/${id}.css">`);

const block = (id: string, name: string, scheme = '') => `
<div class="council-surface docs-surface" data-council-theme="${id}"${scheme}>
  <h2 class="council-heading-m">${name}</h2>
  <p class="council-inset-text">The same HTML, with <a class="council-link" href="#link">a link</a>.</p>
  <button class="council-button" type="button">Continue</button>
</div>`;

/** Four councils and a dark scheme on one page, each inside an element that says so. */
export const SeveralCouncils = () =>
  h('iframe', {
    className: 'docs-several',
    title: 'Four councils on one page',
    onLoad: (event) => fitToContent(event.currentTarget),
    srcDoc: frameDocument(
      {
        id: 'several-councils',
        html: [
          ...councils.map(({ id, name }) => block(id, name)),
          block('castlebridge', 'Castlebridge, dark', ' data-council-scheme="dark"'),
        ].join(''),
      },
      {
        padding: '0',
        title: 'Four councils on one page',
        head: `${sheets.join('')}<style>.docs-surface { padding: 1.25rem 1.875rem 1.875rem; }</style>`,
      },
    ),
  });
