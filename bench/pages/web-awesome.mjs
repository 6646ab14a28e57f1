// The three pages in Web Awesome: its elements, and its styles for native HTML around them.
import {
  application,
  council,
  directory,
  errors,
  footerGroups,
  href,
  landing,
  legal,
  logo,
  sections,
  target,
} from './content.mjs';

export const name = 'Web Awesome';

const link = (title) => `<li><a href="${href(title)}">${title}</a></li>`;

// It has no header, navigation, footer or contact block: native HTML, which it styles. No icons: they come from a CDN.
const top = `<a class="wa-visually-hidden" href="#main">Skip to main content</a>
<header class="wa-split">
  <a href="/"><img src="${logo}" alt="" width="50" height="60">${council}</a>
</header>`;

const search = `<form role="search" action="/search" class="wa-cluster"><wa-input type="search" name="q" label="Search"></wa-input><wa-button type="submit">Search</wa-button></form>
<nav aria-label="Main"><ul class="wa-cluster">${sections.map(link).join('')}</ul></nav>`;

const breadcrumbs = (title) =>
  `<wa-breadcrumb label="Breadcrumb"><wa-breadcrumb-item href="/">Home</wa-breadcrumb-item><wa-breadcrumb-item>${title}</wa-breadcrumb-item></wa-breadcrumb>`;

const feedback = `<form method="post" action="/feedback" class="wa-cluster">
  <h2 class="wa-heading-m">Is this page useful?</h2>
  <wa-button type="submit" appearance="outlined" size="small" name="useful" value="yes">Yes</wa-button>
  <wa-button type="submit" appearance="outlined" size="small" name="useful" value="no">No</wa-button>
  <a href="/contact/website">Report a problem with this page</a>
</form>`;

const footer = (groups) => `<footer>
  <div class="wa-grid">
    ${groups.map(([title, titles]) => `<div><h2 class="wa-heading-s">${title}</h2><ul>${titles.map(link).join('')}</ul></div>`).join('\n    ')}
  </div>
  <ul class="wa-cluster">${legal.map(link).join('')}</ul>
  <p class="wa-caption-m">© ${council} 2026</p>
</footer>`;

const main = (content) => `<main id="main" tabindex="-1" class="wa-stack">
  ${content}
</main>`;

const intro = ({ title, lead }) => `<h1 class="wa-heading-2xl">${title}</h1>
  <p class="wa-body-l">${lead}</p>`;

const card = (heading, { title, text, more = '' }) =>
  `<wa-card><${heading} class="wa-heading-m"><a href="${href(title)}">${title}</a></${heading}><p>${text}</p>${more}</wa-card>`;

function p1() {
  const { alert, cards, contact } = landing;
  return [
    top,
    search,
    breadcrumbs(landing.title),
    main(`${intro(landing)}
  <wa-callout variant="warning"><strong>${alert.title}</strong><br>${alert.text} <a href="${href(alert.title)}">${alert.link}</a></wa-callout>
  <div class="wa-grid">
    ${cards.map(([title, text]) => card('h2', { title, text })).join('\n    ')}
  </div>
  <wa-card>
    <h2 class="wa-heading-m">${contact.title}</h2>
    <dl>
      <dt>Phone</dt><dd><a href="tel:${contact.phone.replaceAll(' ', '')}">${contact.phone}</a></dd><dd class="wa-caption-m">${contact.hours}</dd>
      <dt>Email</dt><dd><a href="mailto:${contact.email}">${contact.email}</a></dd><dd class="wa-caption-m">${contact.reply}</dd>
    </dl>
  </wa-card>`),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

// It has no error message: its hint says it, and `custom-error` makes the control invalid.
const attributes = (field) =>
  `id="${field.id}" name="${field.id}" label="${field.label}"${field.error || field.hint ? ` hint="${[field.hint, field.error].filter(Boolean).join('. ')}"` : ''}${field.error ? ` custom-error="${field.error}"` : ''}`;

const kinds = {
  text: (field) =>
    `<wa-input ${attributes(field)}${field.type ? ` type="${field.type}"` : ''}${field.autocomplete ? ` autocomplete="${field.autocomplete}"` : ''}></wa-input>`,
  textarea: (field) =>
    `<wa-textarea ${attributes(field)} rows="5" maxlength="${field.max}" with-count></wa-textarea>`,
  select: (field) =>
    `<wa-select ${attributes(field)}>${field.options.map((option) => `<wa-option value="${option}">${option}</wa-option>`).join('')}</wa-select>`,
  radios: (field) =>
    `<wa-radio-group ${attributes(field)}>${field.options.map((option) => `<wa-radio value="${option}">${option}</wa-radio>`).join('')}</wa-radio-group>`,
  checkboxes: (field) =>
    `<wa-checkbox-group ${attributes(field)}>${field.options.map((option) => `<wa-checkbox name="${field.id}" value="${option}">${option}</wa-checkbox>`).join('')}</wa-checkbox-group>`,
  date: (field) => `<wa-known-date ${attributes(field)}></wa-known-date>`,
};

const fieldOf = (field) => kinds[field.kind](field);

function p2() {
  return [
    top,
    main(`<wa-callout variant="danger" role="group" tabindex="-1"><h2 class="wa-heading-m">There is a problem</h2><ul>${errors.map((each) => `<li><a href="#${target(each)}">${each.error}</a></li>`).join('')}</ul></wa-callout>
  ${intro(application)}
  <form method="post" action="/apply" novalidate class="wa-stack">
${application.sections
  .map(
    ([title, fields]) => `<fieldset class="wa-stack">
<legend>${title}</legend>
${fields.map(fieldOf).join('\n')}
</fieldset>`,
  )
  .join('\n')}
<wa-button type="submit">Send application</wa-button>
  </form>`),
    footer([]),
  ].join('\n');
}

function p3() {
  const { filters, results, pages: numbers, table } = directory;
  return [
    top,
    search,
    breadcrumbs(directory.title),
    main(`${intro(directory)}
  <form action="/support" class="wa-stack">
${fieldOf({ kind: 'text', id: 'words', label: 'Search' })}
${fieldOf({ kind: 'select', id: 'area', label: 'Area', options: filters.areas })}
${fieldOf({ kind: 'checkboxes', id: 'category', label: 'Category', options: filters.categories })}
<wa-button type="submit">Show results</wa-button>
  </form>
  <h2 class="wa-heading-l">${results.length} results</h2>
  <div class="wa-grid">
    ${results.map(({ title, text, meta, tag }) => card('h3', { title, text, more: `<p class="wa-caption-m">${meta}</p><wa-tag>${tag}</wa-tag>` })).join('\n    ')}
  </div>
  <wa-pagination total="${results.length * numbers.length}" page-size="${results.length}" page="1" href-template="?page={page}" label="Pages of results"></wa-pagination>
  <table>
    <caption>${table.caption}</caption>
    <thead><tr>${table.head.map((words) => `<th scope="col">${words}</th>`).join('')}</tr></thead>
    <tbody>
      ${table.rows.map(([first, ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n      ')}
    </tbody>
  </table>`),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

export const pages = { p1: p1(), p2: p2(), p3: p3() };
export const textField = (id) =>
  kinds.text({ id, label: 'Full name', hint: 'As it appears on your council tax bill' });

const root = '@awesome.me/webawesome/dist';
const sheet = [`${root}/styles/webawesome.css`];
export const styles = { p1: sheet, p2: sheet, p3: sheet, fields: sheet };

const elements = {
  p1: ['breadcrumb', 'breadcrumb-item', 'button', 'callout', 'card', 'input'],
  p2: [
    'button',
    'callout',
    'checkbox',
    'checkbox-group',
    'input',
    'known-date',
    'option',
    'radio',
    'radio-group',
    'select',
    'textarea',
  ],
  p3: [
    'breadcrumb',
    'breadcrumb-item',
    'button',
    'card',
    'checkbox',
    'checkbox-group',
    'input',
    'option',
    'pagination',
    'select',
    'tag',
  ],
  fields: ['input'],
};
const mapped = (make) =>
  Object.fromEntries(Object.entries(elements).map(([page, names]) => [page, make(names)]));
export const scripts = mapped((names) =>
  names.map((each) => `import '${root}/components/${each}/${each}.js';`).join('\n'),
);
export const registered = mapped((names) => names.map((each) => `wa-${each}`));
