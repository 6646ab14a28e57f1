import { readDate } from '../questions/dates.js';
import { viewOf } from '../questions/view.js';
import { texts } from '../show.js';
import { dayInWords, fill } from '../words.js';
import { errorsOf, isAsked } from './answers.js';
import { fields, valuesOf } from './fields.js';
import { askedPages } from './pages.js';

const view = viewOf({
  fields,
  errorsOf,
  valuesOf,
  wordsOf: (lang) => texts[lang].report.questions,
  labelOf: (value, { lookup }) => lookup?.addresses?.find(({ uprn }) => uprn === value)?.address,
});

/** A page of questions, with what is wrong if it was sent before. */
export function pageView(page, lang, draft) {
  const { questions, wrong } = view.questionsOf(page, lang, draft);
  const refused = page.taker === 'photos' ? draft.photoErrors.map((photo) => photoError(photo, lang)) : [];
  const photos = questions.find(({ name }) => name === 'photos');
  if (photos) Object.assign(photos, { refused, received: photosView(draft, lang) });
  const { title = questions[0].label, ...words } = texts[lang].report.pages[page.path] ?? {};
  return { page, ...words, title, questions, wrong: [...wrong, ...refused] };
}

export const photoError = ({ name, rule }, lang) => ({
  target: 'photos',
  error: fill(texts[lang].report.questions.photos.errors[rule], { file: name }),
});

const photosView = ({ photos }, lang) =>
  photos.map(({ id, name, bytes }) => ({ id, name, size: sizeInWords(bytes, lang) }));

/** 2.4 MB, 88.2 kB: as the kit says it of files that are on their way. */
function sizeInWords(bytes, lang) {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${amount.toLocaleString(lang, { maximumFractionDigits: 1 })} ${unit}`;
}

/** An answer in words, for whoever checks it. */
function inWords(name, lang, draft) {
  if (name === 'photos') return draft.photos.map((photo) => photo.name);
  if (fields[name].kind !== 'date-input') return view.inWords(name, lang, draft);
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
  const { date } = readDate(draft.answers[name], '9999');
  return [dayInWords(date, lang, style).replace(',', '')];
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
      .filter((name) => isAsked(name, draft.answers))
      .map((name) => ({ ...t.questions[name].row, path: page.path, lines: inWords(name, lang, draft) }));
  });
}
