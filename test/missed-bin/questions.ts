// What the report asks, in which words, and how a person answers: wrongly at first.
import { readFileSync } from 'node:fs';
import { example } from '../northshire-site.js';

export type Lang = 'en' | 'cy';
interface Words {
  continue: string;
  check: { button: string; title: string };
  sent: { title: string };
  questions: Record<string, { errors: Record<string, string> }>;
}
const wordsOf = (lang: Lang) =>
  JSON.parse(readFileSync(`${example}texts/report.${lang}.json`, 'utf8')) as Words;
export const words = { en: wordsOf('en'), cy: wordsOf('cy') };
export const prefixes = { en: '', cy: '/cy' };
export const start = '/bins/missed-bin/report';

export type Answers = Record<string, string | string[]>;

/** A page of the report: what a person gets wrong there, what they are told, and what they answer then. */
export interface Step {
  path: string;
  wrong?: Answers;
  says?: [question: string, rule: string][];
  right: Answers;
}

export const ADDRESS = '5 Mill Lane, Aldermere, NS4 2AB';

export const steps: Step[] = [
  {
    path: 'postcode',
    wrong: { postcode: 'NS4' },
    says: [['postcode', 'pattern']],
    right: { postcode: 'ns42ab' },
  },
  { path: 'address', says: [['address', 'required']], right: { address: ADDRESS } },
  { path: 'bins', says: [['bins', 'required']], right: { bins: ['food', 'rubbish'] } },
  {
    path: 'lid',
    wrong: { lid: 'no' },
    says: [['lidReason', 'required']],
    right: { lid: 'no', lidReason: 'Cardboard & "boxes" <b>' },
  },
  {
    path: 'collection-date',
    wrong: { 'collectionDate-day': '1', 'collectionDate-month': '1', 'collectionDate-year': '2199' },
    says: [['collectionDate', 'past']],
    right: { 'collectionDate-day': '02', 'collectionDate-month': 'Nov', 'collectionDate-year': '2024' },
  },
  {
    path: 'details',
    wrong: { details: '👩‍👩‍👧 é\n'.repeat(60) },
    says: [['details', 'maxlength']],
    right: { details: 'The gate is locked\n\nuntil 7am 👩‍👩‍👧' },
  },
  { path: 'photos', right: {} },
  {
    path: 'contact',
    wrong: { fullName: 'Morgan "Mo" Ellis', email: 'morgan@' },
    says: [['email', 'type']],
    right: { fullName: 'Morgan "Mo" Ellis', email: 'morgan@example.com' },
  },
];

export const stepAt = (path: string): Step => steps.find((step) => step.path === path)!;

/** What a person should be told who gets a page wrong. */
export const told = ({ says = [] }: Step, lang: Lang): (string | undefined)[] =>
  says.map(([question, rule]) => words[lang].questions[question]!.errors[rule]);
