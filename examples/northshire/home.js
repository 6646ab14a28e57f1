import { readPostcode } from './postcode.js';
import { todayInBritain } from './questions/dates.js';
import { languageOf, texts } from './show.js';

/** What is collected on a Thursday, and how many weeks from the next one. */
const rounds = [
  { bin: 'recycling', weeks: 0 },
  { bin: 'food', weeks: 0 },
  { bin: 'rubbish', weeks: 1 },
];
const THURSDAY = 4;
const DAY = 86_400_000;

/** The home page: its bin days are those of the postcode in the address, else of one that we make up. */
export function home(request) {
  const { label, errors } = texts[languageOf(request)].report.questions.typedPostcode;
  // The same name twice in an address is an array.
  const answer = [request.query.postcode ?? 'NS4 2AB'].flat()[0].trim().slice(0, 20);
  const broken = !answer ? 'required' : !readPostcode(answer) && 'pattern';
  const error = broken && errors[broken];
  return {
    postcode: {
      id: 'postcode',
      name: 'postcode',
      width: 10,
      attributes: 'autocomplete="postal-code" spellcheck="false"',
      label,
      answer,
      error,
      messages: [],
    },
    bins: broken ? [] : binDays(languageOf(request)),
  };
}

/** When each bin is next collected, in words: tomorrow, in 8 days. */
function binDays(lang, today = new Date(todayInBritain())) {
  const style = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };
  const date = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, style);
  const distance = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const start = (word) => word[0].toLocaleUpperCase(lang) + word.slice(1);
  return rounds.map(({ bin, weeks }) => {
    const days = ((THURSDAY - today.getUTCDay() + 7) % 7) + weeks * 7;
    return {
      ...texts[lang].report.questions.bins.options[bin],
      bin,
      day: start(date.format(new Date(today.getTime() + days * DAY)).replace(',', '')),
      when: start(distance.format(days, 'day')),
    };
  });
}
