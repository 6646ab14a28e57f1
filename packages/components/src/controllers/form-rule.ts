import { setProblem } from './custom-validity.js';
import { ownElements, type Control } from './parts.js';

/** A control and what is wrong with its answer. */
export type Broken = [control: Control, words: string];

/**
 * Lets an element tell a `council-form` of a rule that no attribute of HTML can say, such as “at least one of
 * these”. It is asked just before the form looks at its answers, and what it said is taken back at once: kept, it
 * would block an answer that a script of the page puts right without a word.
 */
export function addFormRule(signal: AbortSignal, findBroken: () => Broken[]): void {
  const check = ({ target }: Event) => {
    const broken = findBroken().filter(([{ form }]) => form === target);
    for (const [control, words] of broken) setProblem(control, words);
    setTimeout(() => {
      for (const [control] of broken) setProblem(control, '');
    });
  };
  // On the way down from the window: the form listens on the document.
  window.addEventListener('submit', check, { capture: true, signal });
}

/** The author's words for a rule, from the element's own `<template class="council-error-messages">`. */
export function ownWords(host: Element, rule: string): string | undefined {
  const [template] = ownElements(host, 'template.council-error-messages') as HTMLTemplateElement[];
  return template?.content.querySelector(`[data-rule="${rule}"]`)?.textContent.trim() || undefined;
}
