// The limit: the same three pages in HTML without a library, and one small style sheet written by hand.
import { fileURLToPath } from 'node:url';
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

export const name = 'Native HTML';

const link = (title) => `<li><a href="${href(title)}">${title}</a></li>`;

const top = `<a class="skip" href="#main">Skip to main content</a>
<header><a href="/"><img src="${logo}" alt="" width="50" height="60">${council}</a></header>`;

const search = `<form class="search" role="search" action="/search"><label for="q">Search</label><input id="q" type="search" name="q"><button>Search</button></form>`;
const navigation = `<nav aria-label="Main"><ul>${sections.map(link).join('')}</ul></nav>`;

const breadcrumbs = (title) =>
  `<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li aria-current="page">${title}</li></ol></nav>`;

const feedback = `<form class="feedback" method="post" action="/feedback"><h2>Is this page useful?</h2><button name="useful" value="yes">Yes</button><button name="useful" value="no">No</button><a href="/contact/website">Report a problem with this page</a></form>`;

const footer = (groups) => `<footer>
<div class="groups">${groups.map(([title, titles]) => `<div><h2>${title}</h2><ul>${titles.map(link).join('')}</ul></div>`).join('')}</div>
<ul>${legal.map(link).join('')}</ul>
<p>© ${council} 2026</p>
</footer>`;

const intro = ({ title, lead }) => `<h1>${title}</h1>\n<p class="lead">${lead}</p>`;
const main = (content) => `<main id="main" tabindex="-1">\n${content}\n</main>`;

function p1() {
  const { alert, cards, contact } = landing;
  return [
    top,
    search,
    navigation,
    breadcrumbs(landing.title),
    main(`${intro(landing)}
<section class="alert"><h2>${alert.title}</h2><p>${alert.text} <a href="${href(alert.title)}">${alert.link}</a></p></section>
<ul class="cards">${cards.map(([title, text]) => `\n<li><h2><a href="${href(title)}">${title}</a></h2><p>${text}</p></li>`).join('')}
</ul>
<section class="contact"><h2>${contact.title}</h2><dl>
<dt>Phone</dt><dd><a href="tel:${contact.phone.replaceAll(' ', '')}">${contact.phone}</a></dd><dd>${contact.hours}</dd>
<dt>Email</dt><dd><a href="mailto:${contact.email}">${contact.email}</a></dd><dd>${contact.reply}</dd>
</dl></section>`),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

const notes = ({ id, hint, error }) =>
  (hint ? `<p class="hint" id="${id}-hint">${hint}</p>` : '') +
  (error ? `<p class="error" id="${id}-error">Error: ${error}</p>` : '');

const invalid = ({ error }) => (error ? ' aria-invalid="true"' : '');
const common = (field) => `id="${field.id}" name="${field.id}"${describedBy(field)}${invalid(field)}`;
const field = (each, control) =>
  `<div><label for="${each.id}">${each.label}</label>${notes(each)}${control}</div>`;

const group = (each, items) =>
  `<fieldset${describedBy(each)}><legend>${each.label}</legend>${notes(each)}${items.join('')}</fieldset>`;

const choices = (type, { id, options }) =>
  options.map((option, index) => {
    const itemId = index === 0 ? id : `${id}-${index + 1}`;
    return `<div><input type="${type}" id="${itemId}" name="${id}" value="${option}"><label for="${itemId}">${option}</label></div>`;
  });

const kinds = {
  text: (each) =>
    field(
      each,
      `<input ${common(each)}${each.width ? ` size="${each.width}"` : ''}${each.type ? ` type="${each.type}"` : ''}${each.autocomplete ? ` autocomplete="${each.autocomplete}"` : ''}>`,
    ),
  textarea: (each) =>
    field(
      each,
      `<textarea ${common(each)} rows="5"></textarea><p id="${each.id}-count">You can enter up to ${each.max} characters</p>`,
    ),
  select: (each) =>
    field(
      each,
      `<select ${common(each)}><option value="">Select</option>${each.options.map((option) => `<option>${option}</option>`).join('')}</select>`,
    ),
  radios: (each) => group(each, choices('radio', each)),
  checkboxes: (each) => group(each, choices('checkbox', each)),
  date: (each) =>
    group(
      each,
      dateParts.map(
        ([part, words, size]) =>
          `<label for="${each.id}-${part}">${words}</label><input id="${each.id}-${part}" name="${each.id}-${part}" inputmode="numeric" size="${size}"${invalid(each)}>`,
      ),
    ),
};

const fieldOf = (each) => kinds[each.kind](each);

function p2() {
  return [
    top,
    main(`<section class="summary" role="group" aria-labelledby="problem" tabindex="-1"><h2 id="problem">There is a problem</h2><ul>${errors.map((each) => `<li><a href="#${target(each)}">${each.error}</a></li>`).join('')}</ul></section>
${intro(application)}
<form method="post" action="/apply" novalidate>
${application.sections.map(([title, fields]) => `<fieldset class="part"><legend>${title}</legend>\n${fields.map(fieldOf).join('\n')}\n</fieldset>`).join('\n')}
<button>Send application</button>
</form>`),
    footer([]),
  ].join('\n');
}

function p3() {
  const { filters, results, pages: numbers, table } = directory;
  return [
    top,
    search,
    navigation,
    breadcrumbs(directory.title),
    main(`${intro(directory)}
<form action="/support">
${fieldOf({ kind: 'text', id: 'words', label: 'Search' })}
${fieldOf({ kind: 'select', id: 'area', label: 'Area', options: filters.areas })}
${fieldOf({ kind: 'checkboxes', id: 'category', label: 'Category', options: filters.categories })}
<button>Show results</button>
</form>
<h2>${results.length} results</h2>
<ul class="cards">${results.map(({ title, text, meta, tag }) => `\n<li><b class="tag">${tag}</b><h3><a href="${href(title)}">${title}</a></h3><p>${text}</p><p class="hint">${meta}</p></li>`).join('')}
</ul>
<nav aria-label="Pages of results"><ul>${numbers.map((page) => `<li><a href="?page=${page}"${page === 1 ? ' aria-current="page"' : ''}>${page}</a></li>`).join('')}<li><a href="?page=2" rel="next">Next page</a></li></ul></nav>
<table><caption>${table.caption}</caption>
<thead><tr>${table.head.map((words) => `<th scope="col">${words}</th>`).join('')}</tr></thead>
<tbody>${table.rows.map(([first, ...cells]) => `\n<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}
</tbody></table>`),
    feedback,
    footer(footerGroups),
  ].join('\n');
}

export const pages = { p1: p1(), p2: p2(), p3: p3() };
export const textField = (id) =>
  kinds.text({ id, label: 'Full name', hint: 'As it appears on your council tax bill' });

const sheet = [fileURLToPath(new URL('native.css', import.meta.url))];
export const styles = { p1: sheet, p2: sheet, p3: sheet };
export const scripts = {};
