import { PARTS } from './dates.js';
import { choicesOf } from './fields.js';

/** Pasted text brings characters that nobody sees: inside a word they are nothing, between words one space. */
const clean = (text) =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

/** Every value that a form sent under a name. The same name twice is an array. */
const given = (body, name) => [body?.[name] ?? []].flat().map(String);

const readLine = (body, name) => given(body, name).map(clean).join(', ');

/** How an answer is read from what a form sends, by the kind of its field. */
const readers = {
  'text-input': readLine,
  'address-lookup': readLine,
  // Every character counts, a space at the end too.
  'password-input': (body, name) => given(body, name)[0] ?? '',
  // Lines and joined emoji are what somebody wrote: only what no screen shows is taken out.
  textarea: (body, name) =>
    given(body, name)
      .join('\n')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, ''),
  radios: (body, name) => given(body, name)[0] ?? '',
  checkboxes: (body, name) => given(body, name),
  'date-input': (body, name) =>
    Object.fromEntries(PARTS.map((part) => [part, given(body, `${name}-${part}`).map(clean).join(', ')])),
};

const nothing = { checkboxes: [], 'date-input': { day: '', month: '', year: '' } };

/**
 * Reads and checks the answers to the fields of a form. `valuesOf` says what can be chosen for a field, where that depends
 * on the answers so far.
 */
export function answersTo(fields, valuesOf = (name) => choicesOf(fields[name])) {
  /** The answers of some fields, as a person gave them: right or wrong, nothing that was typed is left out. */
  function readAnswers(names, body, draft) {
    const answers = {};
    for (const name of names) {
      const { kind } = fields[name];
      const read = readers[kind]?.(body, name);
      if (read === undefined) continue;
      const choices = valuesOf(name, draft);
      // What was not offered was not chosen by a person.
      const offered = (value) => !choices || choices.includes(value);
      if (kind === 'checkboxes') answers[name] = read.filter(offered);
      else answers[name] = kind === 'radios' && !offered(read) ? '' : read;
    }
    return answers;
  }

  /** A question that belongs to one choice of another is asked of nobody else. */
  function isAsked(name, answers) {
    const owner = Object.entries(fields).find(([, { asks }]) => Object.values(asks ?? {}).includes(name));
    return !owner || owner[1].asks[answers[owner[0]]] === name;
  }

  /**
   * What is wrong with the answers to some fields: `{ bins: { rule: 'required' }, collectionDate: { rule: 'real', wrong:
   * ['month'] } }`.
   */
  function errorsOf(names, answers) {
    const errors = {};
    for (const name of names.filter((each) => isAsked(each, answers))) {
      const { kind, check } = fields[name];
      const broken = check(answers[name] ?? nothing[kind] ?? '');
      const { rule, wrong } = typeof broken === 'object' ? broken : { rule: broken };
      if (rule) errors[name] = { rule, wrong };
    }
    return errors;
  }

  const areRight = (names, answers) => !Object.keys(errorsOf(names, answers)).length;

  /** Whether a page of questions was sent and is right. `posted` are the pages that were sent. */
  const isDone = (page, { posted, answers }) => posted.includes(page.path) && areRight(page.fields, answers);

  return { readAnswers, isAsked, errorsOf, areRight, isDone };
}
