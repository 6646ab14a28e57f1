// The three pages in this kit's published HTML, as its stories show it.
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

export const name = 'Council Kit';

const hidden = (words) => `<span class="council-visually-hidden">${words}</span>`;
const icon = (size, paths) =>
  `<svg class="council-icon${size === 20 ? ' council-icon-small' : ''}" width="${size}" height="${size}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;
const MAGNIFIER = '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>';
const BARS = '<path d="M3 6h18M3 12h18M3 18h18"/>';

const header = `<a class="council-skip-link" href="#main">Skip to main content</a>
<header class="council-header">
  <div class="council-width-container">
    <a class="council-header-logo" href="/"><img src="${logo}" alt="" width="50" height="60"><span>Northshire <span>Council</span></span></a>
    <div class="council-header-menus">
      <button type="button" popovertarget="site-search">${icon(20, MAGNIFIER)}Search</button>
      <button type="button" popovertarget="site-navigation">${icon(20, BARS)}Menu</button>
    </div>
    <form class="council-header-search" id="site-search" role="search" action="/search" popover>
      <label for="site-search-text">Search</label>
      <div>
        <input id="site-search-text" type="search" name="q">
        <button type="submit" aria-label="Search">${icon(24, MAGNIFIER)}</button>
      </div>
    </form>
  </div>
</header>
<nav class="council-service-navigation" id="site-navigation" aria-label="Main" popover>
  <div class="council-width-container">
    <ul>
      ${sections.map((section, index) => `<li><a href="${href(section)}"${index === 0 ? ' aria-current="page"' : ''}>${section}</a></li>`).join('\n      ')}
    </ul>
  </div>
</nav>`;

const transaction = `<a class="council-skip-link" href="#main">Skip to main content</a>
<header class="council-header">
  <div class="council-width-container">
    <a class="council-header-logo" href="/"><img src="${logo}" alt="" width="50" height="60"><span>Northshire <span>Council</span></span></a>
  </div>
</header>`;

const breadcrumbs = (title) => `<div class="council-width-container">
  <nav class="council-breadcrumbs" aria-label="Breadcrumb">
    <ol>
      <li><a href="/">Home</a></li>
      <li aria-current="page">${title}</li>
    </ol>
  </nav>
</div>`;

const links = (titles) =>
  titles.map((title) => `<li><a href="${href(title)}">${title}</a></li>`).join('\n          ');

const footer = (groups) => `<footer class="council-footer">
  <div class="council-width-container">${
    groups.length > 0
      ? `
    <div class="council-footer-groups">${groups
      .map(
        ([title, titles]) => `
      <div>
        <h2>${title}</h2>
        <ul>
          ${links(titles)}
        </ul>
      </div>`,
      )
      .join('')}
    </div>`
      : ''
  }
    <div class="council-footer-end">
      <div>
        <ul>
          ${links(legal)}
        </ul>
        <p>© ${council} 2026</p>
      </div>
    </div>
  </div>
</footer>`;

const feedback = `<section class="council-page-feedback" aria-labelledby="page-feedback">
  <div class="council-width-container">
    <form method="post" action="/feedback">
      <h2 id="page-feedback">Is this page useful?</h2>
      <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="yes">Yes${hidden(', this page is useful')}</button>
      <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="no">No${hidden(', this page is not useful')}</button>
    </form>
    <p><a href="/contact/website">Report a problem with this page</a></p>
  </div>
</section>`;

const main = (content) => `<main class="council-main" id="main" tabindex="-1">
  <div class="council-width-container">
    ${content}
  </div>
</main>`;

const intro = ({ title, lead }) => `<h1 class="council-heading-xl">${title}</h1>
    <p class="council-lead">${lead}</p>`;

function p1() {
  const { alert, cards, contact } = landing;
  return [
    header,
    breadcrumbs(landing.title),
    main(`<div class="council-grid">
      <div class="council-span-12">
    ${intro(landing)}
      </div>
      <div class="council-span-12">
        <div class="council-notification council-notification-warning">
          <h2>${hidden('Warning: ')}${alert.title}</h2>
          <p>${alert.text} <a href="${href(alert.title)}">${alert.link}</a></p>
        </div>
      </div>
      <div class="council-span-12">
        <ul class="council-card-group">${cards
          .map(
            ([title, text]) => `
          <li class="council-card">
            <h2><a href="${href(title)}">${title}</a></h2>
            <p>${text}</p>
          </li>`,
          )
          .join('')}
        </ul>
      </div>
      <div class="council-span-8">
        <div class="council-contact-details">
          <h2>${contact.title}</h2>
          <dl>
            <div>
              <dt>Phone</dt>
              <dd><a href="tel:${contact.phone.replaceAll(' ', '')}">${contact.phone}</a></dd>
              <dd class="council-small council-muted">${contact.hours}</dd>
            </div>
            <div>
              <dt>Email</dt>
              <dd><a href="mailto:${contact.email}">${contact.email}</a></dd>
              <dd class="council-small council-muted">${contact.reply}</dd>
            </div>
          </dl>
        </div>
      </div>
    </div>`),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

const hint = ({ id, hint: words }) =>
  words ? `\n  <p class="council-hint" id="${id}-hint">${words}</p>` : '';
const error = ({ id, error: words }) =>
  words ? `\n  <p class="council-error-message" id="${id}-error">${hidden('Error:')} ${words}</p>` : '';
const invalid = (field) => (field.error ? ' aria-invalid="true"' : '');
const label = ({ id, label: words }) => `<label for="${id}">${words}</label>`;

const wrap = (tag, field, control) => `<council-${tag}>
  ${label(field)}${hint(field)}${error(field)}
  ${control}
</council-${tag}>`;

const group = (tag, field, items) => `<council-${tag}>
  <fieldset${describedBy(field)}>
  <legend>${field.label}</legend>${hint(field)}${error(field)}
  ${items.join('\n  ')}
  </fieldset>
</council-${tag}>`;

const choices = (type, { id, options }) =>
  options.map((option, index) => {
    const itemId = index === 0 ? id : `${id}-${index + 1}`;
    return `<div class="council-item"><input type="${type}" id="${itemId}" name="${id}" value="${option}"><label for="${itemId}">${option}</label></div>`;
  });

const common = (field) => `id="${field.id}" name="${field.id}"${describedBy(field)}${invalid(field)}`;

const kinds = {
  text: (field) =>
    wrap(
      'text-input',
      field,
      `<input${field.width ? ` class="council-width-${field.width}"` : ''} ${common(field)}${field.type ? ` type="${field.type}"` : ''}${field.autocomplete ? ` autocomplete="${field.autocomplete}"` : ''}>`,
    ),
  textarea: (field) =>
    wrap(
      'textarea',
      field,
      `<textarea ${common(field)} rows="5"></textarea>
  <council-character-count max="${field.max}"><p id="${field.id}-count">You can enter up to ${field.max} characters</p></council-character-count>`,
    ),
  select: (field) =>
    wrap(
      'select',
      field,
      `<select ${common(field)}>
    <option value="">Select</option>
    ${field.options.map((option) => `<option>${option}</option>`).join('\n    ')}
  </select>`,
    ),
  radios: (field) => group('radios', field, choices('radio', field)),
  checkboxes: (field) => group('checkboxes', field, choices('checkbox', field)),
  date: (field) =>
    group('date-input', field, [
      `<div class="council-date-parts">
    ${dateParts.map(([part, words, width]) => `<div class="council-item"><label for="${field.id}-${part}">${words}</label><input${width === 4 ? ' class="council-width-4"' : ''} id="${field.id}-${part}" name="${field.id}-${part}" inputmode="numeric"${invalid(field)}></div>`).join('\n    ')}
  </div>`,
    ]),
};

const field = (each) => kinds[each.kind](each);

function p2() {
  const { sections: groups } = application;
  return [
    transaction,
    main(`<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
      <h2 id="error-summary-title">There is a problem</h2>
      <ul>
        ${errors.map((each) => `<li><a href="#${target(each)}">${each.error}</a></li>`).join('\n        ')}
      </ul>
    </council-error-summary>
    ${intro(application)}
    <form method="post" action="/apply" novalidate>
${groups
  .map(
    ([title, fields]) => `<fieldset class="council-fieldset">
<legend>${title}</legend>
${fields.map(field).join('\n')}
</fieldset>`,
  )
  .join('\n')}
<button type="submit" class="council-button">Send application</button>
    </form>`),
    footer([]),
  ].join('\n');
}

function p3() {
  const { filters, results, pages, table } = directory;
  return [
    header,
    breadcrumbs(directory.title),
    main(`<div class="council-grid">
      <div class="council-span-12">
    ${intro(directory)}
      </div>
      <form class="council-span-4" action="/support">
${[
  field({ kind: 'text', id: 'words', label: 'Search' }),
  field({ kind: 'select', id: 'area', label: 'Area', options: filters.areas }),
  field({ kind: 'checkboxes', id: 'category', label: 'Category', options: filters.categories }).replace(
    '<council-checkboxes>',
    '<council-checkboxes class="council-checkboxes-small">',
  ),
].join('\n')}
<button type="submit" class="council-button">Show results</button>
      </form>
      <div class="council-span-8">
        <h2 class="council-heading-l">${results.length} results</h2>
        <ul class="council-card-group">${results
          .map(
            ({ title, text, meta, tag }) => `
          <li class="council-card">
            <strong class="council-tag">${tag}</strong>
            <h3><a href="${href(title)}">${title}</a></h3>
            <p>${text}</p>
            <p class="council-muted council-small">${meta}</p>
          </li>`,
          )
          .join('')}
        </ul>
        <nav class="council-pagination" aria-label="Pages of results">
          <ul>
            ${pages.map((page) => `<li><a href="?page=${page}"${page === 1 ? ' aria-current="page"' : ''}>${hidden('Page ')}${page}</a></li>`).join('\n            ')}
          </ul>
          <a href="?page=2" rel="next">Next${hidden(' page')}</a>
        </nav>
      </div>
      <div class="council-span-12">
        <table class="council-table">
          <caption>${table.caption}</caption>
          <thead>
            <tr>${table.head.map((words, index) => `<th scope="col"${index === 3 ? ' class="council-table-numeric"' : ''}>${words}</th>`).join('')}</tr>
          </thead>
          <tbody>
            ${table.rows.map(([first, area, day, places]) => `<tr><th scope="row">${first}</th><td>${area}</td><td>${day}</td><td class="council-table-numeric">${places}</td></tr>`).join('\n            ')}
          </tbody>
        </table>
      </div>
    </div>`),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

export const pages = { p1: p1(), p2: p2(), p3: p3() };

/** Elements whose script a page loads: the others are finished without theirs. Fields that a script adds get theirs. */
export const scripts = { p1: [], p2: ['error-summary', 'character-count'], p3: [], fields: ['text-input'] };

export const registered = Object.fromEntries(
  Object.entries(scripts).map(([page, names]) => [page, names.map((each) => `council-${each}`)]),
);

export const bodyClass = (page) => (page === 'p2' ? 'council-page council-transaction' : 'council-page');

/** One field, as a script of a page would add it. */
export const textField = (id) =>
  kinds.text({ id, label: 'Full name', hint: 'As it appears on your council tax bill' });
