import { answersTo } from '../questions/answers.js';
import { fields, valuesOf } from './fields.js';

export const { readAnswers, isAsked, errorsOf, areRight, isDone } = answersTo(fields, valuesOf);
