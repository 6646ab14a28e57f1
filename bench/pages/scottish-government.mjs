// The three pages in the Scottish Government Design System: its class names and elements.
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

export const name = 'Scottish Government';

const hidden = (words) => `<span class="visually-hidden">${words}</span>`;
// Its icons are pictures of a sprite, which is not counted; the reference to it is.
const icon = (id) =>
  `<svg class="ds_icon" aria-hidden="true" role="img"><use href="/icons.stack.svg#${id}"></use></svg>`;

const branding = `<div class="ds_site-branding"><a class="ds_site-branding__logo ds_site-branding__link" href="/"><img class="ds_site-branding__logo-image" src="${logo}" alt="${council}" width="50" height="60"></a><div class="ds_site-branding__title">${council}</div></div>`;

const skip = `<div class="ds_skip-links"><ul class="ds_skip-links__list"><li class="ds_skip-links__item"><a class="ds_skip-links__link" href="#main">Skip to main content</a></li></ul></div>`;

const items = sections
  .map(
    (section, index) =>
      `<li class="ds_site-navigation__item"><a href="${href(section)}" class="ds_site-navigation__link${index === 0 ? ' ds_current" aria-current="true' : ''}">${section}</a></li>`,
  )
  .join('\n          ');

const header = `${skip}
<header class="ds_site-header" role="banner">
  <div class="ds_wrapper">
    <div class="ds_site-header__content">
      ${branding}
      <div class="ds_site-header__controls">
        <button aria-controls="mobile-navigation" class="ds_site-header__control js-toggle-menu" aria-expanded="false" type="button"><span class="ds_site-header__control-text">Menu</span>${icon('menu')}</button>
      </div>
      <nav class="ds_site-navigation ds_site-navigation--mobile" id="mobile-navigation" data-module="ds-mobile-navigation-menu">
        <ul class="ds_site-navigation__list">
          ${items}
        </ul>
      </nav>
      <div class="ds_site-search ds_site-header__search">
        <form role="search" class="ds_site-search__form" method="GET" action="/search">
          <label class="ds_label visually-hidden" for="site-search">Search</label>
          <div class="ds_input__wrapper ds_input__wrapper--has-icon"><input name="q" class="ds_input ds_site-search__input" type="search" id="site-search" placeholder="Search"><button type="submit" class="ds_button">${hidden('Search')}${icon('search')}</button></div>
        </form>
      </div>
    </div>
  </div>
  <div class="ds_site-header__navigation">
    <div class="ds_wrapper">
      <nav class="ds_site-navigation" aria-label="Main">
        <ul class="ds_site-navigation__list">
          ${items}
        </ul>
      </nav>
    </div>
  </div>
</header>`;

const transaction = `${skip}
<header class="ds_site-header" role="banner">
  <div class="ds_wrapper">
    <div class="ds_site-header__content">
      ${branding}
    </div>
  </div>
</header>`;

const breadcrumbs = (title) => `<nav aria-label="Breadcrumb">
    <ol class="ds_breadcrumbs">
      <li class="ds_breadcrumbs__item"><a class="ds_breadcrumbs__link" href="/">Home</a></li>
      <li class="ds_breadcrumbs__item" aria-current="page">${title}</li>
    </ol>
  </nav>`;

// It has no page feedback and no groups of footer links: its buttons and its lists.
const feedback = `<div class="ds_wrapper">
  <form method="post" action="/feedback">
    <h2>Is this page useful?</h2>
    <button type="submit" class="ds_button ds_button--secondary ds_button--small" name="useful" value="yes">Yes${hidden(', this page is useful')}</button>
    <button type="submit" class="ds_button ds_button--secondary ds_button--small" name="useful" value="no">No${hidden(', this page is not useful')}</button>
    <p><a href="/contact/website">Report a problem with this page</a></p>
  </form>
</div>`;

const links = (titles) =>
  titles
    .map((title) => `<li class="ds_site-items__item"><a href="${href(title)}">${title}</a></li>`)
    .join('\n          ');

const footer = (groups) => `<footer class="ds_site-footer">
  <div class="ds_wrapper">
    <div class="ds_site-footer__content">${groups
      .map(
        ([title, titles]) => `
      <div>
        <h2>${title}</h2>
        <ul class="ds_no-bullets">
          ${titles.map((each) => `<li><a href="${href(each)}">${each}</a></li>`).join('\n          ')}
        </ul>
      </div>`,
      )
      .join('')}
      <ul class="ds_site-footer__site-items ds_site-items">
          ${links(legal)}
      </ul>
      <div class="ds_site-footer__copyright"><p>© ${council} 2026</p></div>
    </div>
  </div>
</footer>`;

const main = (layout, content, before = '') => `<div class="ds_wrapper">
  ${before}
  <main id="main" class="ds_layout ds_layout--${layout}">
    ${content}
  </main>
</div>`;

const intro = ({ title, lead }) => `<div class="ds_layout__header">
      <header class="ds_page-header"><h1 class="ds_page-header__title">${title}</h1></header>
      <p class="ds_leader">${lead}</p>
    </div>`;

function p1() {
  const { alert, cards, contact } = landing;
  return [
    header,
    main(
      'category-list',
      `${intro(landing)}
    <div class="ds_layout__list">
      <div class="ds_notification-message">
        ${icon('info')}
        <h2 class="ds_notification-message__title">${alert.title}</h2>
        <div class="ds_notification-message__body"><p>${alert.text} <a href="${href(alert.title)}">${alert.link}</a></p></div>
      </div>
      <ul class="ds_category-list ds_category-list--grid">${cards
        .map(
          ([title, text]) => `
        <li class="ds_category-item ds_card ds_card--navigation">
          <h2 class="ds_category-item__title"><a class="ds_category-item__link" href="${href(title)}">${title}</a></h2>
          <p class="ds_category-item__summary">${text}</p>
        </li>`,
        )
        .join('')}
      </ul>
      <div class="ds_contact-details">
        <h2 class="ds_contact-details__title">${contact.title}</h2>
        <dl class="ds_contact-details__list">
          <div class="ds_contact-details__item"><dt>Phone</dt><dd><a href="tel:${contact.phone.replaceAll(' ', '')}">${contact.phone}</a><br>${contact.hours}</dd></div>
          <div class="ds_contact-details__item"><dt>Email</dt><dd><a href="mailto:${contact.email}">${contact.email}</a><br>${contact.reply}</dd></div>
        </dl>
      </div>
    </div>`,
      breadcrumbs(landing.title),
    ),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

const hint = ({ id, hint: words }) =>
  words ? `\n  <p class="ds_hint-text" id="${id}-hint">${words}</p>` : '';
const error = ({ id, error: words }) =>
  words ? `\n  <p class="ds_question__error-message" id="${id}-error">${hidden('Error:')} ${words}</p>` : '';
const question = (field) => `ds_question${field.error ? ' ds_question--error' : ''}`;
const input = (field) => `ds_input${field.error ? ' ds_input--error' : ''}`;
const invalid = (field) => (field.error ? ' aria-invalid="true"' : '');

const wrap = (field, control, module = '') => `<div class="${question(field)}"${module}>
  <label class="ds_label" for="${field.id}">${field.label}</label>${hint(field)}${error(field)}
  ${control}
</div>`;

const group = (field, content) => `<div class="${question(field)}">
  <fieldset${describedBy(field)}>
  <legend>${field.label}</legend>${hint(field)}${error(field)}
  ${content}
  </fieldset>
</div>`;

const choices = (type, { id, options, small }) =>
  options.map((option, index) => {
    const itemId = index === 0 ? id : `${id}-${index + 1}`;
    return `<div class="ds_${type}${small ? ` ds_${type}--small` : ''}"><input class="ds_${type}__input" id="${itemId}" name="${id}" type="${type}" value="${option}"><label class="ds_${type}__label" for="${itemId}">${option}</label></div>`;
  });

const kinds = {
  text: (field) =>
    wrap(
      field,
      `<input class="${input(field)}${field.width ? ` ds_input--fixed-${field.width}` : ''}" type="${field.type ?? 'text'}" id="${field.id}" name="${field.id}"${describedBy(field)}${invalid(field)}${field.autocomplete ? ` autocomplete="${field.autocomplete}"` : ''}>`,
    ),
  textarea: (field) =>
    wrap(
      field,
      `<textarea class="${input(field)}" rows="5" id="${field.id}" name="${field.id}" maxlength="${field.max}"${describedBy({ ...field, max: undefined })}${invalid(field)}></textarea>`,
      ' data-module="ds-character-count"',
    ),
  select: (field) =>
    wrap(
      field,
      `<div class="ds_select-wrapper"><select class="ds_select" id="${field.id}" name="${field.id}"${describedBy(field)}${invalid(field)}>
    <option value="">Select</option>
    ${field.options.map((option) => `<option value="${option}">${option}</option>`).join('\n    ')}
  </select><span class="ds_select-arrow" aria-hidden="true"></span></div>`,
    ),
  radios: (field) =>
    group(field, `<div class="ds_field-group">\n  ${choices('radio', field).join('\n  ')}\n  </div>`),
  checkboxes: (field) =>
    group(
      field,
      `<div class="ds_checkboxes ds_field-group" data-module="ds-checkboxes">\n  ${choices('checkbox', field).join('\n  ')}\n  </div>`,
    ),
  date: (field) =>
    group(
      field,
      `<div class="ds_field-group ds_field-group--inline">
    ${dateParts.map(([part, words, width]) => `<div><label class="ds_label" for="${field.id}-${part}">${words}</label><input class="${input(field)} ds_input--fixed-${width}" type="text" id="${field.id}-${part}" name="${field.id}-${part}" inputmode="numeric"></div>`).join('\n    ')}
  </div>`,
    ),
};

const fieldOf = (field) => kinds[field.kind](field);

function p2() {
  return [
    transaction,
    main(
      'question-page',
      `<div class="ds_layout__header">
      <div class="ds_error-summary" aria-labelledby="error-summary-title" role="alert">
        <h2 class="ds_error-summary__title" id="error-summary-title">There is a problem</h2>
        <ul class="ds_error-summary__list">
          ${errors.map((each) => `<li><a href="#${target(each)}">${each.error}</a></li>`).join('\n          ')}
        </ul>
      </div>
    </div>
    ${intro(application)}
    <div class="ds_layout__content">
    <form method="post" action="/apply" novalidate>
${application.sections
  .map(
    ([title, fields]) => `<fieldset>
<legend>${title}</legend>
${fields.map(fieldOf).join('\n')}
</fieldset>`,
  )
  .join('\n')}
<button type="submit" class="ds_button">Send application</button>
    </form>
    </div>`,
    ),
    footer([]),
  ].join('\n');
}

function p3() {
  const { filters, results, pages: numbers, table } = directory;
  return [
    header,
    main(
      'search-results--filters',
      `${intro(directory)}
    <div class="ds_layout__sidebar">
      <form class="ds_search-filters" action="/support">
${fieldOf({ kind: 'text', id: 'words', label: 'Search' })}
${fieldOf({ kind: 'select', id: 'area', label: 'Area', options: filters.areas })}
${fieldOf({ kind: 'checkboxes', id: 'category', label: 'Category', options: filters.categories, small: true })}
<button type="submit" class="ds_button">Show results</button>
      </form>
    </div>
    <div class="ds_layout__list">
      <div class="ds_search-results">
        <h2 class="ds_search-results__title">${results.length} results</h2>
        <ol class="ds_search-results__list">${results
          .map(
            ({ title, text, meta, tag }) => `
          <li class="ds_search-result">
            <h3 class="ds_search-result__title"><a class="ds_search-result__link" href="${href(title)}">${title}</a></h3>
            <p class="ds_search-result__summary">${text}</p>
            <p class="ds_search-result__sub-title">${meta}</p>
            <span class="ds_tag">${tag}</span>
          </li>`,
          )
          .join('')}
        </ol>
        <nav class="ds_pagination" aria-label="Pages of results">
          <ul class="ds_pagination__list">
            ${numbers.map((page) => `<li class="ds_pagination__item"><a aria-label="Page ${page}" class="ds_pagination__link${page === 1 ? ' ds_current" aria-current="page' : ''}" href="?page=${page}"><span class="ds_pagination__link-label">${page}</span></a></li>`).join('\n            ')}
            <li class="ds_pagination__item"><a aria-label="Next page" class="ds_pagination__link ds_pagination__link--text ds_pagination__link--icon" href="?page=2"><span class="ds_pagination__link-label">Next</span>${icon('chevron_right')}</a></li>
          </ul>
        </nav>
      </div>
      <table class="ds_table">
        <caption>${table.caption}</caption>
        <thead><tr>${table.head.map((words, index) => `<th scope="col"${index === 3 ? ' class="ds_table--numeric"' : ''}>${words}</th>`).join('')}</tr></thead>
        <tbody>
          ${table.rows.map(([first, area, day, places]) => `<tr><th scope="row">${first}</th><td>${area}</td><td>${day}</td><td class="ds_table--numeric">${places}</td></tr>`).join('\n          ')}
        </tbody>
      </table>
    </div>`,
      breadcrumbs(directory.title),
    ),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

/** Its sprite, by its path in its package. Pictures are not counted, for nobody. */
export const images = {
  '/icons.stack.svg': '@scottish-government/design-system/dist/images/icons/icons.stack.svg',
};

export const pages = { p1: p1(), p2: p2(), p3: p3() };
export const textField = (id) =>
  kinds.text({ id, label: 'Full name', hint: 'As it appears on your council tax bill' });

const root = '@scottish-government/design-system';
const sheet = (components) =>
  ['base', ...components.map((each) => `components/${each}`)]
    .map((part) => `@use '${root}/src/${part}';`)
    .join('\n');
const script = (components, marks) =>
  `${Object.entries(components)
    .map(([local, file]) => `import ${local} from '${root}/src/components/${file}.ts';`)
    .join('\n')}
document.documentElement.classList.add('js-enabled');
${marks}`;

const all = (mark, component) =>
  `for (const element of document.querySelectorAll('[data-module="ds-${mark}"]')) new ${component}(element).init();`;

const page = ['skip-links', 'site-header', 'site-branding', 'site-footer', 'page-header', 'leader', 'button'];
const site = [...page, 'site-navigation', 'site-search', 'breadcrumbs', 'label', 'text-input', 'icon'];
const fields = ['question', 'hint-text', 'label', 'text-input', 'select', 'checkbox', 'field-group'];
export const styles = {
  p1: sheet([...site, 'notification-message', 'category-item', 'category-lists', 'card', 'contact-details']),
  p2: sheet([...page, ...fields, 'error-summary', 'radio', 'character-count']),
  p3: sheet([
    ...new Set([...site, ...fields]),
    'search-results',
    'search-result',
    'tag',
    'pagination',
    'table',
  ]),
};
const skipLinks = ['skipLinks', 'skip-links/skip-links'];
const navigation = ['SiteNavigation', 'site-navigation/site-navigation'];
const checkboxes = ['Checkboxes', 'checkbox/checkboxes'];
const count = ['CharacterCount', 'character-count/character-count'];
export const scripts = {
  p1: script(
    Object.fromEntries([skipLinks, navigation]),
    `skipLinks.init();\n${all('mobile-navigation-menu', 'SiteNavigation')}`,
  ),
  p2: script(
    Object.fromEntries([skipLinks, checkboxes, count]),
    `skipLinks.init();\n${all('checkboxes', 'Checkboxes')}\n${all('character-count', 'CharacterCount')}`,
  ),
  p3: script(
    Object.fromEntries([skipLinks, navigation, checkboxes]),
    `skipLinks.init();\n${all('mobile-navigation-menu', 'SiteNavigation')}\n${all('checkboxes', 'Checkboxes')}`,
  ),
};
