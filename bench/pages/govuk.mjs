// The three pages in GOV.UK Frontend: its class names and elements, as its own components write them.
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

export const name = 'GOV.UK Frontend';

const hidden = (words) => `<span class="govuk-visually-hidden">${words}</span>`;

const top = `<a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
<div class="govuk-generic-header">
  <div class="govuk-generic-header__container govuk-width-container">
    <div class="govuk-generic-header__logo">
      <a href="/" class="govuk-generic-header__homepage-link"><img class="govuk-generic-header__logo-image" src="${logo}" alt="" width="50" height="60">${council}</a>
    </div>
  </div>
</div>`;

// It has no search in the header: a form of its fields.
const search = `<div class="govuk-width-container">
  <form role="search" action="/search">
    <div class="govuk-form-group">
      <label class="govuk-label" for="q">Search</label>
      <div class="govuk-input__wrapper">
        <input class="govuk-input govuk-input--width-20" id="q" name="q" type="search">
        <button type="submit" class="govuk-button" data-module="govuk-button">Search</button>
      </div>
    </div>
  </form>
</div>`;

const navigation = `<div class="govuk-service-navigation" data-module="govuk-service-navigation">
  <div class="govuk-width-container">
    <div class="govuk-service-navigation__container">
      <nav aria-label="Menu" class="govuk-service-navigation__wrapper">
        <button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="navigation" hidden aria-hidden="true">Menu</button>
        <ul class="govuk-service-navigation__list" id="navigation">
          ${sections.map((section, index) => `<li class="govuk-service-navigation__item${index === 0 ? ' govuk-service-navigation__item--active' : ''}"><a class="govuk-service-navigation__link" href="${href(section)}"${index === 0 ? ' aria-current="page"' : ''}>${section}</a></li>`).join('\n          ')}
        </ul>
      </nav>
    </div>
  </div>
</div>`;

const breadcrumbs = (title) => `<nav class="govuk-breadcrumbs" aria-label="Breadcrumb">
    <ol class="govuk-breadcrumbs__list">
      <li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="/">Home</a></li>
      <li class="govuk-breadcrumbs__list-item" aria-current="page">${title}</li>
    </ol>
  </nav>`;

// Its feedback is a sentence with a link; the two buttons are its own buttons.
const feedback = `<div class="govuk-feedback govuk-width-container">
  <h2 class="govuk-feedback__title">Is this page useful?</h2>
  <div class="govuk-feedback__body">
    <form method="post" action="/feedback" class="govuk-button-group">
      <button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button" name="useful" value="yes">Yes${hidden(', this page is useful')}</button>
      <button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button" name="useful" value="no">No${hidden(', this page is not useful')}</button>
      <a href="/contact/website" class="govuk-link">Report a problem with this page</a>
    </form>
  </div>
</div>`;

const footer = (groups) => `<footer class="govuk-footer">
  <div class="govuk-width-container">${
    groups.length > 0
      ? `
    <div class="govuk-footer__navigation">${groups
      .map(
        ([title, titles]) => `
      <div class="govuk-footer__section govuk-grid-column-one-third">
        <h2 class="govuk-footer__heading govuk-heading-m">${title}</h2>
        <ul class="govuk-footer__list">
          ${titles.map((each) => `<li class="govuk-footer__list-item"><a class="govuk-footer__link" href="${href(each)}">${each}</a></li>`).join('\n          ')}
        </ul>
      </div>`,
      )
      .join('')}
    </div>
    <hr class="govuk-footer__section-break">`
      : ''
  }
    <div class="govuk-footer__meta">
      <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
        <h2 class="govuk-visually-hidden">Support links</h2>
        <ul class="govuk-footer__inline-list">
          ${legal.map((each) => `<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="${href(each)}">${each}</a></li>`).join('\n          ')}
        </ul>
        <div class="govuk-footer__meta-custom">© ${council} 2026</div>
      </div>
    </div>
  </div>
</footer>`;

const main = (content, before = '') => `<div class="govuk-width-container">
  ${before}
  <main class="govuk-main-wrapper" id="main">
    ${content}
  </main>
</div>`;

const intro = ({ title, lead }) =>
  `<h1 class="govuk-heading-xl">${title}</h1>\n    <p class="govuk-body-l">${lead}</p>`;

// It has no card: a column of its grid with a heading, and a summary list for the contact block.
const card = (column, heading, { title, text, more = '' }) =>
  `<div class="${column}"><${heading} class="govuk-heading-m"><a class="govuk-link" href="${href(title)}">${title}</a></${heading}><p class="govuk-body">${text}</p>${more}</div>`;

function p1() {
  const { alert, cards, contact } = landing;
  const row = (key, value, note) =>
    `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${value}<br>${note}</dd></div>`;
  return [
    top,
    search,
    navigation,
    main(
      `${intro(landing)}
    <div class="govuk-notification-banner" role="region" aria-labelledby="govuk-notification-banner-title" data-module="govuk-notification-banner">
      <div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">Important</h2></div>
      <div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">${alert.title}</p><p class="govuk-body">${alert.text} <a class="govuk-notification-banner__link" href="${href(alert.title)}">${alert.link}</a></p></div>
    </div>
    <div class="govuk-grid-row">
      ${cards.map(([title, text]) => card('govuk-grid-column-one-third', 'h2', { title, text })).join('\n      ')}
    </div>
    <h2 class="govuk-heading-m">${contact.title}</h2>
    <dl class="govuk-summary-list">
      ${row('Phone', `<a class="govuk-link" href="tel:${contact.phone.replaceAll(' ', '')}">${contact.phone}</a>`, contact.hours)}
      ${row('Email', `<a class="govuk-link" href="mailto:${contact.email}">${contact.email}</a>`, contact.reply)}
    </dl>`,
      breadcrumbs(landing.title),
    ),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

const hint = ({ id, hint: words }) =>
  words ? `\n  <div id="${id}-hint" class="govuk-hint">${words}</div>` : '';
const error = ({ id, error: words }) =>
  words ? `\n  <p id="${id}-error" class="govuk-error-message">${hidden('Error:')} ${words}</p>` : '';
const state = (block, field) => `${block}${field.error ? ` ${block}--error` : ''}`;
const formGroup = (field) => `govuk-form-group${field.error ? ' govuk-form-group--error' : ''}`;

const wrap = (field, control) => `<div class="${formGroup(field)}">
  <label class="govuk-label" for="${field.id}">${field.label}</label>${hint(field)}${error(field)}
  ${control}
</div>`;

const group = (field, content) => `<div class="${formGroup(field)}">
  <fieldset class="govuk-fieldset"${describedBy(field)}>
  <legend class="govuk-fieldset__legend">${field.label}</legend>${hint(field)}${error(field)}
  ${content}
  </fieldset>
</div>`;

const choices = (
  block,
  type,
  { id, options, small },
) => `<div class="${block}${small ? ` ${block}--small` : ''}" data-module="${block}">
    ${options
      .map((option, index) => {
        const itemId = index === 0 ? id : `${id}-${index + 1}`;
        return `<div class="${block}__item"><input class="${block}__input" id="${itemId}" name="${id}" type="${type}" value="${option}"><label class="govuk-label ${block}__label" for="${itemId}">${option}</label></div>`;
      })
      .join('\n    ')}
  </div>`;

const kinds = {
  text: (field) =>
    wrap(
      field,
      `<input class="${state('govuk-input', field)}${field.width ? ` govuk-input--width-${field.width}` : ''}" id="${field.id}" name="${field.id}" type="${field.type ?? 'text'}"${describedBy(field)}${field.autocomplete ? ` autocomplete="${field.autocomplete}"` : ''}>`,
    ),
  textarea: (
    field,
  ) => `<div class="${formGroup(field)} govuk-character-count" data-module="govuk-character-count" data-maxlength="${field.max}">
  <label class="govuk-label" for="${field.id}">${field.label}</label>${hint(field)}${error(field)}
  <textarea class="${state('govuk-textarea', field)} govuk-js-character-count" id="${field.id}" name="${field.id}" rows="5"${describedBy(field).replace('-count', '-info')}></textarea>
  <div id="${field.id}-info" class="govuk-hint govuk-character-count__message">You can enter up to ${field.max} characters</div>
</div>`,
  select: (field) =>
    wrap(
      field,
      `<select class="${state('govuk-select', field)}" id="${field.id}" name="${field.id}"${describedBy(field)}>
    <option value="">Select</option>
    ${field.options.map((option) => `<option value="${option}">${option}</option>`).join('\n    ')}
  </select>`,
    ),
  radios: (field) => group(field, choices('govuk-radios', 'radio', field)),
  checkboxes: (field) => group(field, choices('govuk-checkboxes', 'checkbox', field)),
  date: (field) =>
    group(
      field,
      `<div class="govuk-date-input" id="${field.id}">
    ${dateParts.map(([part, words, width]) => `<div class="govuk-date-input__item"><div class="govuk-form-group"><label class="govuk-label govuk-date-input__label" for="${field.id}-${part}">${words}</label><input class="${state('govuk-input', field)} govuk-date-input__input govuk-input--width-${width}" id="${field.id}-${part}" name="${field.id}-${part}" type="text" inputmode="numeric"></div></div>`).join('\n    ')}
  </div>`,
    ),
};

const fieldOf = (field) => kinds[field.kind](field);

function p2() {
  return [
    top,
    main(`<div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            ${errors.map((each) => `<li><a href="#${target(each)}">${each.error}</a></li>`).join('\n            ')}
          </ul>
        </div>
      </div>
    </div>
    ${intro(application)}
    <form method="post" action="/apply" novalidate>
${application.sections
  .map(
    ([title, fields]) => `<fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--l">${title}</legend>
${fields.map(fieldOf).join('\n')}
</fieldset>`,
  )
  .join('\n')}
<button type="submit" class="govuk-button" data-module="govuk-button">Send application</button>
    </form>`),
    footer([]),
  ].join('\n');
}

const ARROW =
  '<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="M8 0l6.500 6.500L8 13M0 6.500h14"></path></svg>';

function p3() {
  const { filters, results, pages: numbers, table } = directory;
  const numeric = (index) => (index === 3 ? ' govuk-table__cell--numeric' : '');
  return [
    top,
    search,
    navigation,
    main(
      `${intro(directory)}
    <div class="govuk-grid-row">
      <form class="govuk-grid-column-one-third" action="/support">
${fieldOf({ kind: 'text', id: 'words', label: 'Search' })}
${fieldOf({ kind: 'select', id: 'area', label: 'Area', options: filters.areas })}
${fieldOf({ kind: 'checkboxes', id: 'category', label: 'Category', options: filters.categories, small: true })}
<button type="submit" class="govuk-button" data-module="govuk-button">Show results</button>
      </form>
      <div class="govuk-grid-column-two-thirds">
        <h2 class="govuk-heading-l">${results.length} results</h2>
        <div class="govuk-grid-row">
          ${results.map(({ title, text, meta, tag }) => card('govuk-grid-column-one-half', 'h3', { title, text, more: `<p class="govuk-body-s">${meta}</p><strong class="govuk-tag">${tag}</strong>` })).join('\n          ')}
        </div>
        <nav class="govuk-pagination" aria-label="Pagination">
          <ul class="govuk-pagination__list">
            ${numbers.map((page) => `<li class="govuk-pagination__item${page === 1 ? ' govuk-pagination__item--current' : ''}"><a class="govuk-link govuk-pagination__link" href="?page=${page}" aria-label="Page ${page}"${page === 1 ? ' aria-current="page"' : ''}>${page}</a></li>`).join('\n            ')}
          </ul>
          <div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="?page=2" rel="next"><span class="govuk-pagination__link-title">Next${hidden(' page')}</span>${ARROW}</a></div>
        </nav>
      </div>
    </div>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--m">${table.caption}</caption>
      <thead class="govuk-table__head"><tr class="govuk-table__row">${table.head.map((words) => `<th scope="col" class="govuk-table__header">${words}</th>`).join('')}</tr></thead>
      <tbody class="govuk-table__body">
        ${table.rows.map(([first, ...cells]) => `<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${first}</th>${cells.map((cell, index) => `<td class="govuk-table__cell${numeric(index + 1)}">${cell}</td>`).join('')}</tr>`).join('\n        ')}
      </tbody>
    </table>`,
      breadcrumbs(directory.title),
    ),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

export const pages = { p1: p1(), p2: p2(), p3: p3() };
export const textField = (id) =>
  kinds.text({ id, label: 'Full name', hint: 'As it appears on your council tax bill' });
export const bodyClass = () => 'govuk-template__body';

// Fonts and pictures are not counted for anybody, and these pages do not ask for its font.
const sheet = (components) =>
  [
    "@use 'govuk-frontend/dist/govuk/settings' with ($govuk-font-family: (arial, sans-serif));",
    ...['core', 'objects', 'utilities', ...components.map((each) => `components/${each}`)].map(
      (part) => `@use 'govuk-frontend/dist/govuk/${part}' as ${part.replace('components/', '')};`,
    ),
  ].join('\n');
const script = (components) =>
  `import { ${components.join(', ')}, createAll } from 'govuk-frontend';
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
${components.map((each) => `createAll(${each});`).join('\n')}`;

const page = ['skip-link', 'generic-header', 'footer', 'button'];
const site = [...page, 'service-navigation', 'breadcrumbs', 'feedback', 'input'];
export const styles = {
  p1: sheet([...site, 'notification-banner', 'summary-list']),
  p2: sheet([
    ...page,
    'error-summary',
    'fieldset',
    'input',
    'textarea',
    'character-count',
    'select',
    'radios',
    'checkboxes',
    'date-input',
  ]),
  p3: sheet([...site, 'fieldset', 'select', 'checkboxes', 'tag', 'pagination', 'table']),
};
export const scripts = {
  p1: script(['SkipLink', 'ServiceNavigation', 'NotificationBanner', 'Button']),
  p2: script(['SkipLink', 'ErrorSummary', 'CharacterCount', 'Radios', 'Checkboxes', 'Button']),
  p3: script(['SkipLink', 'ServiceNavigation', 'Checkboxes', 'Button']),
};
