import type { Details, WarnCode } from './debug.js';

const isLocal = /^localhost$|\.test$/.test(globalThis.location?.hostname);

/**
 * People who build the page are told what is wrong; residents download none of the sentences. Ask first where
 * finding out costs something.
 */
export const debugging = (): boolean =>
  isLocal || !!globalThis.document?.documentElement.hasAttribute('data-council-debug');

const debug = (use: (script: typeof import('./debug.js')) => void): void => {
  if (debugging()) import('./debug.js').then(use, console.warn);
};

/** Says on the console what is wrong with an element (`null`: with the page), once; silent on a live site. */
export function warn(code: WarnCode, element: Element | null, details?: Details): void {
  debug((script) => script.say(code, element, details));
}

/** Looks once, when the page has loaded, at what concerns the page as a whole: style sheets and class names. */
export function checkPage(): void {
  debug((script) => script.checkPage());
}
