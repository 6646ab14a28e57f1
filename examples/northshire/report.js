import { randomInt } from 'node:crypto';
import { addressOf, languageOf, show, showMessage, texts } from './show.js';
import { choices, POSTCODE, readDate, validate } from './validate.js';

const path = '/bins/missed-bin/report';

/** What a browser can check before it sends the answers; the server checks them all again. */
const browserRules = ['required', 'type', 'pattern'];

/** The reports of this run, by their answers: the same form sent twice is one report. */
const reports = new Map();

/** The form, what happens to its answers, and the page that says they arrived. */
export async function report(app) {
  app.get('/', (request, reply) => show(request, reply, 'report', form(languageOf(request), {}, {})));

  app.post('/', (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { answers, errors } = validate(request.body);
    if (!Object.keys(errors).length) {
      return reply.redirect(addressOf(request, `${path}/${referenceFor(answers)}`), 303);
    }
    const status = isForm(request) ? 400 : 415;
    return show(request, reply, 'report', form(languageOf(request), answers, errors), status);
  });

  app.get('/:reference', (request, reply) => {
    const { reference } = request.params;
    const answers = answersOf(reference);
    if (!answers) return showMessage(request, reply, 404, 'notFound');
    const facts = factsOf(languageOf(request), answers);
    return show(request, reply, 'confirmation', { reference, facts });
  });
}

const isForm = ({ headers }) => /^application\/x-www-form-urlencoded\b/.test(headers['content-type'] ?? '');

function referenceFor(answers) {
  // The question about the lid belongs to one answer: what is left in its field after another is no answer.
  const key = JSON.stringify({ ...answers, lidReason: answers.lid === 'no' ? answers.lidReason : '' });
  const digits = () => String(randomInt(10_000)).padStart(4, '0');
  if (!reports.has(key)) reports.set(key, `NS-${digits()}-${digits()}`);
  // An example that runs for months must not fill the machine.
  if (reports.size > 1000) reports.delete(reports.keys().next().value);
  return reports.get(key);
}

function answersOf(reference) {
  const found = [...reports].find((entry) => entry[1] === reference);
  return found && JSON.parse(found[0]);
}

/**
 * What a report says about the bin, in the reader's language. Who sent it is left out, and what they wrote in their own
 * words: whoever has the address of the page can read it.
 */
function factsOf(lang, { bin, lid, collectionDate }) {
  const { questions } = texts[lang].report;
  const day = new Date(readDate(collectionDate));
  const date = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return [
    { question: questions.bin.label, answer: questions.bin.options[bin].label },
    { question: questions.lid.label, answer: questions.lid.options[lid].label },
    { question: questions.collectionDate.label, answer: day.toLocaleDateString(`${lang}-GB`, date) },
  ];
}

/** The questions as the page shows them: words, answer, what is wrong, and the messages that the script may need. */
function form(lang, answers, errors) {
  const t = texts[lang];
  const questions = {};
  for (const [name, words] of Object.entries(t.report.questions)) {
    const id = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const error = errors[name] && (words.errors[errors[name]] ?? t.report.several);
    const messages = browserRules
      .filter((rule) => words.errors[rule])
      .map((rule) => ({ rule, text: words.errors[rule] }));
    const options = (choices[name] ?? []).map((value, index) => ({
      value,
      id: index ? `${id}-${index + 1}` : id, // the first has the name itself: the error summary links to it
      chosen: answers[name] === value,
      ...words.options[value],
    }));
    questions[name] = { ...words, name, id, answer: answers[name], error, messages, options };
  }
  const wrong = Object.values(questions).filter(({ error }) => error);
  return { questions, wrong, postcode: POSTCODE };
}
