import { answersTo } from '../questions/answers.js';
import { fields, valuesOf } from './fields.js';

export const { readAnswers, isAsked, errorsOf, areRight } = answersTo(fields, valuesOf);
