// The three pages in Designsystemet (Norway): its class names and elements.
import {
  application,
  council,
  dateParts,
  describedBy,
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

export const name = 'Designsystemet';

const hidden = (words) => `<span class="ds-sr-only">${words}</span>`;
const link = (title) => `<li><a class="ds-link" href="${href(title)}">${title}</a></li>`;

// It has no header, navigation or footer: its links and lists in the page's own landmarks.
const top = `<a class="ds-skip-link" href="#main">Skip to main content</a>
<header>
  <a class="ds-link" href="/"><img src="${logo}" alt="" width="50" height="60">${council}</a>
</header>`;

const search = `<form role="search" action="/search">
  <div class="ds-search">
    <input class="ds-input" type="search" name="q" aria-label="Search">
    <button type="submit" class="ds-button">Search</button>
  </div>
</form>
<nav aria-label="Main">
  <ul class="ds-list">
    ${sections.map(link).join('\n    ')}
  </ul>
</nav>`;

const breadcrumbs = (title) => `<ds-breadcrumbs class="ds-breadcrumbs" aria-label="Breadcrumb">
  <ol>
    <li><a class="ds-link" href="/">Home</a></li>
    <li><a class="ds-link" href="${href(title)}">${title}</a></li>
  </ol>
</ds-breadcrumbs>`;

const feedback = `<form method="post" action="/feedback">
  <h2 class="ds-heading" data-size="sm">Is this page useful?</h2>
  <button type="submit" class="ds-button" data-variant="secondary" data-size="sm" name="useful" value="yes">Yes${hidden(', this page is useful')}</button>
  <button type="submit" class="ds-button" data-variant="secondary" data-size="sm" name="useful" value="no">No${hidden(', this page is not useful')}</button>
  <a class="ds-link" href="/contact/website">Report a problem with this page</a>
</form>`;

const footer = (groups) => `<footer>
  ${groups
    .map(
      ([title, titles]) => `<h2 class="ds-heading" data-size="xs">${title}</h2>
  <ul class="ds-list">
    ${titles.map(link).join('\n    ')}
  </ul>`,
    )
    .join('\n  ')}
  <ul class="ds-list">
    ${legal.map(link).join('\n    ')}
  </ul>
  <p class="ds-paragraph" data-size="sm">© ${council} 2026</p>
</footer>`;

const main = (content) => `<main id="main" tabindex="-1">
  ${content}
</main>`;

const intro = ({ title, lead }) => `<h1 class="ds-heading" data-size="xl">${title}</h1>
  <p class="ds-paragraph" data-size="lg">${lead}</p>`;

const card = (heading, { title, text, more = '' }) =>
  `<div class="ds-card" data-clickdelegatefor="c-${href(title).slice(1)}"><${heading} class="ds-heading" data-size="xs"><a id="c-${href(title).slice(1)}" href="${href(title)}">${title}</a></${heading}><p class="ds-paragraph">${text}</p>${more}</div>`;

function p1() {
  const { alert, cards, contact } = landing;
  return [
    top,
    search,
    breadcrumbs(landing.title),
    main(`${intro(landing)}
  <div class="ds-alert" data-color="warning">
    <h2 class="ds-heading" data-size="xs">${alert.title}</h2>
    <p class="ds-paragraph">${alert.text} <a class="ds-link" href="${href(alert.title)}">${alert.link}</a></p>
  </div>
  ${cards.map(([title, text]) => card('h2', { title, text })).join('\n  ')}
  <div class="ds-card">
    <h2 class="ds-heading" data-size="sm">${contact.title}</h2>
    <dl>
      <dt>Phone</dt><dd><a class="ds-link" href="tel:${contact.phone.replaceAll(' ', '')}">${contact.phone}</a></dd><dd class="ds-paragraph" data-size="sm">${contact.hours}</dd>
      <dt>Email</dt><dd><a class="ds-link" href="mailto:${contact.email}">${contact.email}</a></dd><dd class="ds-paragraph" data-size="sm">${contact.reply}</dd>
    </dl>
  </div>`),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

const hint = ({ id, hint: words }) =>
  words ? `\n  <p data-field="description" id="${id}-hint">${words}</p>` : '';
const error = ({ id, error: words }) =>
  words ? `\n  <p class="ds-validation-message" data-field="validation" id="${id}-error">${words}</p>` : '';
const common = (field) =>
  `class="ds-input" id="${field.id}" name="${field.id}"${describedBy({ ...field, max: undefined })}${field.error ? ' aria-invalid="true"' : ''}`;

const wrap = (field, control) => `<ds-field class="ds-field">
  <label class="ds-label" for="${field.id}">${field.label}</label>${hint(field)}
  ${control}${error(field)}
</ds-field>`;

const group = (field, content) => `<fieldset class="ds-fieldset">
  <legend class="ds-label">${field.label}</legend>${hint(field)}
  ${content}${error(field)}
</fieldset>`;

const choices = (type, { id, options }) =>
  options
    .map((option, index) => {
      const itemId = index === 0 ? id : `${id}-${index + 1}`;
      return `<ds-field class="ds-field"><input class="ds-input" type="${type}" id="${itemId}" name="${id}" value="${option}"><label class="ds-label" data-weight="regular" for="${itemId}">${option}</label></ds-field>`;
    })
    .join('\n  ');

const kinds = {
  text: (field) =>
    wrap(
      field,
      `<input ${common(field)} type="${field.type ?? 'text'}"${field.width ? ` size="${field.width}"` : ''}${field.autocomplete ? ` autocomplete="${field.autocomplete}"` : ''}>`,
    ),
  textarea: (field) =>
    wrap(
      field,
      `<textarea ${common(field)} rows="5"></textarea><p data-field="counter" data-limit="${field.max}" data-over="%d characters too many" data-under="%d characters left"></p>`,
    ),
  select: (field) =>
    wrap(
      field,
      `<select ${common(field)}>
    <option value="">Select</option>
    ${field.options.map((option) => `<option>${option}</option>`).join('\n    ')}
  </select>`,
    ),
  radios: (field) => group(field, choices('radio', field)),
  checkboxes: (field) => group(field, choices('checkbox', field)),
  date: (field) =>
    group(
      field,
      dateParts
        .map(
          ([part, words, width]) =>
            `<ds-field class="ds-field"><label class="ds-label" for="${field.id}-${part}">${words}</label><input class="ds-input" id="${field.id}-${part}" name="${field.id}-${part}" inputmode="numeric" size="${width}"></ds-field>`,
        )
        .join('\n  '),
    ),
};

const fieldOf = (field) => kinds[field.kind](field);

function p2() {
  return [
    top,
    main(`<ds-error-summary class="ds-error-summary">
    <h2 class="ds-heading">There is a problem</h2>
    <ul class="ds-list">
      ${errors.map((each) => `<li><a class="ds-link" href="#${target(each)}">${each.error}</a></li>`).join('\n      ')}
    </ul>
  </ds-error-summary>
  ${intro(application)}
  <form method="post" action="/apply" novalidate>
${application.sections
  .map(
    ([title, fields]) => `<fieldset class="ds-fieldset">
<legend class="ds-heading">${title}</legend>
${fields.map(fieldOf).join('\n')}
</fieldset>`,
  )
  .join('\n')}
<button type="submit" class="ds-button">Send application</button>
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
  <form action="/support">
${fieldOf({ kind: 'text', id: 'words', label: 'Search' })}
${fieldOf({ kind: 'select', id: 'area', label: 'Area', options: filters.areas })}
${fieldOf({ kind: 'checkboxes', id: 'category', label: 'Category', options: filters.categories })}
<button type="submit" class="ds-button">Show results</button>
  </form>
  <h2 class="ds-heading" data-size="lg">${results.length} results</h2>
  ${results.map(({ title, text, meta, tag }) => card('h3', { title, text, more: `<p class="ds-paragraph" data-size="sm">${meta}</p><span class="ds-tag">${tag}</span>` })).join('\n  ')}
  <ds-pagination class="ds-pagination" aria-label="Pages of results">
    <ul>
      <li><a class="ds-button" data-variant="tertiary" href="?page=1">Previous</a></li>
      ${numbers.map((page) => `<li><a class="ds-button" data-variant="tertiary"${page === 1 ? ' aria-current="true"' : ''} href="?page=${page}">${page}</a></li>`).join('\n      ')}
      <li><a class="ds-button" data-variant="tertiary" href="?page=2">Next</a></li>
    </ul>
  </ds-pagination>
  <table class="ds-table">
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

const css = '@digdir/designsystemet-css';
const sheets = (names) => [`${css}/theme.css`, ...names.map((each) => `${css}/${each}.css`)];
const web = (names) => names.map((each) => `import '@digdir/designsystemet-web/${each}';`).join('\n');

const site = ['base', 'skip-link', 'link', 'list', 'heading', 'paragraph', 'button'];
const fields = ['field', 'fieldset', 'input', 'label', 'validation-message'];
export const styles = {
  p1: sheets([...site, 'input', 'search', 'breadcrumbs', 'alert', 'card']),
  p2: sheets([...site, ...fields, 'error-summary']),
  p3: sheets([...site, ...fields, 'search', 'breadcrumbs', 'card', 'tag', 'pagination', 'table']),
  fields: sheets(['base', ...fields]),
};
export const scripts = {
  p1: web(['ds-breadcrumbs', 'clickdelegatefor']),
  p2: web(['ds-field', 'fieldset', 'ds-error-summary', 'clickdelegatefor']),
  p3: web(['ds-breadcrumbs', 'ds-field', 'fieldset', 'clickdelegatefor', 'ds-pagination']),
  fields: web(['ds-field']),
};
export const registered = {
  p1: ['ds-breadcrumbs'],
  p2: ['ds-field', 'ds-error-summary'],
  p3: ['ds-breadcrumbs', 'ds-field', 'ds-pagination'],
  fields: ['ds-field'],
};
