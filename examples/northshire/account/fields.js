import { answersTo } from '../questions/answers.js';
import { addressLines, email, fullName, needed } from '../questions/fields.js';
import { viewOf } from '../questions/view.js';
import { texts } from '../show.js';

/** UK numbers, and those from abroad that begin with +. People type spaces, brackets and hyphens as they like. */
const isPhone = (text) => /^(\+\d{7,15}|0\d{9,10})$/.test(text.replace(/[\s().-]/g, ''));

const phone = { kind: 'text-input', width: 20, attributes: 'type="tel" autocomplete="tel"' };

/** Every question of the account, as in report/fields.js. The words are in texts/account.*.json. */
const fields = {
  email: {
    ...email,
    attributes: 'type="email" autocomplete="username" spellcheck="false" required',
    check: (answer) => needed(answer) || email.check(answer),
  },
  password: { kind: 'password-input', check: needed },
  fullName,
  phone: { ...phone, check: (answer) => answer && !isPhone(answer) && 'type' },
  contactBy: { kind: 'radios', choices: ['email', 'text', 'post'], asks: { text: 'mobile' }, check: needed },
  mobile: {
    ...phone,
    attributes: `${phone.attributes} required`,
    check: (answer) => needed(answer) || (!isPhone(answer) && 'type'),
  },
  letters: { kind: 'radios', choices: ['en', 'cy'], check: needed },
  ...addressLines,
  remindedOf: { kind: 'checkboxes', choices: ['recycling', 'food', 'garden', 'rubbish'], check: needed },
  remindedAt: { kind: 'radios', choices: ['evening', 'morning'], check: needed },
};

export const { readAnswers, isAsked, errorsOf, isDone } = answersTo(fields);

/** What the report asks too, it asks in the same words. */
function wordsOf(lang) {
  const { questions } = texts[lang].report;
  const own = texts[lang].account.questions;
  return {
    ...questions,
    ...own,
    remindedOf: { ...own.remindedOf, options: questions.bins.options },
  };
}

export const view = viewOf({ fields, errorsOf, wordsOf });
