import { texts } from '../show.js';
import { PARTS } from './dates.js';
import { choicesOf } from './fields.js';

/** What a browser can check before it sends the answers; the server checks them all again. */
const BROWSER_RULE = /^(required|type|maxlength|pattern|out-of-area)/;

const idOf = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Up to ten are seen at once; more are easier to look through in a list. */
const MOST_RADIOS = 10;

/**
 * Shows the questions of a form. `wordsOf(lang)` has their words; `labelOf` names an answer that has no words of ours, such
 * as an address; `valuesOf` and `errorsOf` are those of answers.js.
 */
export function viewOf({
  fields,
  errorsOf,
  wordsOf,
  valuesOf = (name) => choicesOf(fields[name]),
  labelOf = () => undefined,
}) {
  /** What can be chosen for a question: its value, and its words in the reader's language. */
  const optionsOf = (name, lang, draft) =>
    (valuesOf(name, draft) ?? []).map((value) => ({
      value,
      isNone: value === fields[name].none,
      ...(wordsOf(lang)[name].options[value] ?? { label: labelOf(value, draft) }),
    }));

  /** One question as the page shows it: words, answer, what is wrong, and the messages that the script may need. */
  function question(name, lang, draft, error) {
    const words = wordsOf(lang)[name];
    const field = fields[name];
    const answer = draft.answers[name] ?? '';
    const id = idOf(name);
    const options = optionsOf(name, lang, draft).map((option, index) => ({
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
      messages: Object.entries(words.errors ?? {})
        .filter(([rule]) => BROWSER_RULE.test(rule))
        .map(([rule, text]) => ({ rule, text })),
    };
  }

  /** The questions of a page, with what is wrong if it was sent before. A page that asks one thing is named by it. */
  function questionsOf(page, lang, draft) {
    const errors = draft.posted.includes(page.path) ? errorsOf(page.fields, draft.answers) : {};
    const asked = page.fields.map((name) => question(name, lang, draft, errors[name]));
    const owned = new Set(asked.flatMap(({ asks }) => Object.values(asks ?? {})));
    const questions = asked.filter(({ name }) => !owned.has(name));
    const byName = Object.fromEntries(asked.map((each) => [each.name, each]));
    for (const each of questions.flatMap(({ options }) => options)) each.asks &&= byName[each.asks];
    for (const each of questions) each.isHeading = questions.length === 1;
    return { questions, wrong: asked.filter(({ error }) => error) };
  }

  /** An answer in words: each line of what was typed, or everything that was chosen. */
  function inWords(name, lang, draft) {
    const answer = draft.answers[name];
    if (!valuesOf(name, draft))
      return String(answer ?? '')
        .split('\n')
        .filter(Boolean);
    const options = optionsOf(name, lang, draft);
    return [answer].flat().map((value) => options.find((option) => option.value === value).label);
  }

  return { question, questionsOf, inWords };
}
