import { texts } from '../show.js';
import { errorsOf } from './answers.js';
import { readDate, PARTS } from './dates.js';
import { fields, valuesOf } from './fields.js';
import { askedPages } from './pages.js';

/** What a browser can check before it sends the answers; the server checks them all again. */
const BROWSER_RULE = /^(required|type|maxlength|pattern|out-of-area)/;

const idOf = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Up to ten addresses are seen at once; more are easier to look through in a list. */
const MOST_RADIOS = 10;

/** What can be chosen for a question: its value, and its words in the reader's language. An address has its own. */
function optionsOf(name, draft, words) {
  const labels = new Map(draft.lookup?.addresses?.map(({ uprn, address }) => [uprn, { label: address }]));
  return (valuesOf(name, draft) ?? []).map((value) => ({
    value,
    isNone: value === fields[name].none,
    ...(words.options[value] ?? labels.get(value)),
  }));
}

/** One question as the page shows it: words, answer, what is wrong, and the messages that the script may need. */
function question(name, lang, draft, error) {
  const words = texts[lang].report.questions[name];
  const field = fields[name];
  const answer = draft.answers[name] ?? '';
  const id = idOf(name);
  const options = optionsOf(name, draft, words).map((option, index) => ({
    ...option,
    id: index ? `${id}-${index + 1}` : id, // the first has the name itself: the error summary links to it
    chosen: [answer].flat().includes(option.value),
    asks: field.asks?.[option.value],
  }));
  const parts = PARTS.map((part) => ({
    name: `${name}-${part}`,
    id: `${id}-${part}`,
    label: texts[lang].report.date[part],
    answer: answer[part],
    wrong: error?.wrong?.includes(part),
    width: part === 'year' ? 4 : 2,
  }));
  const isDate = field.kind === 'date-input';
  return {
    ...field,
    ...words,
    partial: `partials/fields/${field.kind === 'radios' && options.length > MOST_RADIOS ? 'select' : field.kind}`,
    name,
    id,
    // Where the error summary leads: to the first part of a date that is wrong.
    target: isDate ? parts.find(({ wrong }) => wrong)?.id : id,
    answer,
    parts,
    options,
    error: error && words.errors[error.rule],
    accept: field.types?.join(','),
    messages: Object.entries(words.errors)
      .filter(([rule]) => BROWSER_RULE.test(rule))
      .map(([rule, text]) => ({ rule, text })),
  };
}

/** A page of questions, with what is wrong if it was sent before. */
export function pageView(page, lang, draft) {
  const errors = draft.posted.includes(page.path) ? errorsOf(page.fields, draft.answers) : {};
  const asked = page.fields.map((name) => question(name, lang, draft, errors[name]));
  const owned = new Set(asked.flatMap(({ asks }) => Object.values(asks ?? {})));
  const shown = asked.filter(({ name }) => !owned.has(name));
  const byName = Object.fromEntries(asked.map((each) => [each.name, each]));
  for (const each of shown.flatMap(({ options }) => options)) each.asks &&= byName[each.asks];
  for (const each of shown) each.isHeading = shown.length === 1;
  const refused = page.taker === 'photos' ? draft.photoErrors.map((photo) => photoError(photo, lang)) : [];
  if (byName.photos) Object.assign(byName.photos, { refused, received: photosView(draft, lang) });
  const wrong = [...asked.filter(({ error }) => error), ...refused];
  // A page that asks one thing is named by its question.
  const { title = page.title ?? shown[0].label, ...words } = texts[lang].report.pages[page.path] ?? {};
  return { page, ...words, title, questions: shown, wrong };
}

const photoError = ({ name, rule }, lang) => ({
  target: 'photos',
  error: texts[lang].report.questions.photos.errors[rule].replace('{file}', name),
});

const photosView = ({ photos }, lang) =>
  photos.map(({ id, name, bytes }) => ({ id, name, size: sizeInWords(bytes, lang) }));

/** 2.4 MB, 380 kB: as the browser's own lists of files say it. */
function sizeInWords(bytes, lang) {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${amount.toLocaleString(lang, { maximumFractionDigits: amount < 10 ? 1 : 0 })} ${unit}`;
}

/** An answer in words, for whoever checks it. */
function inWords(name, lang, draft) {
  const answer = draft.answers[name];
  const { kind } = fields[name];
  if (name === 'photos') return draft.photos.map((photo) => photo.name);
  if (kind === 'date-input') {
    const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
    const { date } = readDate(answer, '9999');
    return [
      new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, style).format(new Date(date)).replace(',', ''),
    ];
  }
  if (valuesOf(name, draft)) {
    const options = optionsOf(name, draft, texts[lang].report.questions[name]);
    return [answer].flat().map((value) => options.find((option) => option.value === value).label);
  }
  return String(answer ?? '')
    .split('\n')
    .filter(Boolean);
}

/** What a person checks before they send it: a row for each question, and the page on which it can be changed. */
export function summary(lang, draft) {
  const t = texts[lang].report;
  return askedPages(draft).flatMap((page) => {
    // An address is one answer, whether it was chosen or typed in four fields.
    if (page.path === 'address-by-hand') {
      const lines = page.fields.flatMap((name) => inWords(name, lang, draft));
      return [{ ...t.questions.address.row, path: page.path, lines }];
    }
    if (page.path === 'postcode' || (page.path === 'address' && draft.answers.address === 'none')) return [];
    return page.fields
      .filter((name) => name !== 'lidReason' || draft.answers.lid === 'no')
      .map((name) => ({ ...t.questions[name].row, path: page.path, lines: inWords(name, lang, draft) }));
  });
}
