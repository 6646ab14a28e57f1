// What a person does on the pages of the report, and what they find there.
import { expect } from 'vitest';
import type { Kind } from '../browser.js';
import { meet, until, type Person } from '../person.js';
import { answeredUpTo } from './post.js';
import { start, words, type Answers, type Lang } from './questions.js';
import { addressOf, broken } from './site.js';

/** Somebody who reports a missed bin. */
export interface Resident extends Person {
  /** Whether the kit's script runs for them. */
  hasScript: boolean;
}

/** Lets somebody begin at a page of the report, with every answer before it, and sees that no script broke meanwhile. */
export async function resident(
  { at: path, ...kind }: Kind & { at: string },
  use: (person: Resident) => Promise<void>,
): Promise<void> {
  const hasScript = kind.javaScript !== false && !broken.has('script');
  await meet(kind, async (person, errors) => {
    const one = { ...person, hasScript };
    await one.goto(addressOf(await answeredUpTo(path), `${start}/${path}`));
    await at(one, path);
    await use(one);
    // Firefox calls a script that does not come an error of the page.
    expect(errors.filter((error) => !(broken.has('script') && error.includes('/council.js')))).toEqual([]);
  });
}

/** When a page of the report is there, and its script is, or is not. */
export const at = (person: Resident, path: string): Promise<void> =>
  until(
    person,
    ({ end, hasScript }) => {
      const waits = document.querySelector('main :is(council-form, council-button)');
      const isReady = waits?.hasAttribute('data-council-ready') ?? hasScript;
      const isThere = location.pathname.endsWith(end) && document.readyState === 'complete';
      return isThere && isReady === hasScript;
    },
    { end: `/report/${path}`, hasScript: person.hasScript },
  );

export const shows = (person: Person, selector: string): Promise<void> =>
  until(person, (what) => Boolean(document.querySelector(what)?.checkVisibility()), selector);

export const says = (person: Person, sentence: string): Promise<void> =>
  until(person, (words) => document.querySelector('main')!.innerText.includes(words), sentence);

export const textOf = (person: Person, selector: string): Promise<string> =>
  person.look((what) => document.querySelector<HTMLElement>(what)!.innerText.trim(), selector);

/** What is pressed by the words on it: what somebody says to their computer. */
export const named = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button, a, label')].find(
    (each) => each.checkVisibility() && each.innerText.trim() === name,
  );

/** The button that goes on. */
export const goOnName = (path: string, lang: Lang = 'en'): string =>
  path === 'check' ? words[lang].check.button : words[lang].continue;

export const goOn = (person: Person, path: string, lang: Lang = 'en'): Promise<void> =>
  person.press(named, goOnName(path, lang));

/** Types an answer, over what stands there. Answers false where one chooses instead. */
function type([name, answer]: [string, string]): boolean {
  const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  if (/^(radio|checkbox)$/.test(field.type)) return false;
  field.focus();
  field.select();
  // Old, and the only way for a page to type as a person does, with events that can be trusted.
  document.execCommand(answer ? 'insertText' : 'delete', false, answer);
  return true;
}

/** What one presses to choose an answer, by its value or by its words. */
const choice = ([name, answer]: [string, string]) =>
  [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)]
    .map(
      (control) =>
        [control.value, document.querySelector<HTMLElement>(`label[for="${control.id}"]`)!] as const,
    )
    .find(([value, label]) => [value, label.textContent.trim()].includes(answer))?.[1];

export async function fillIn(person: Person, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers))
    for (const each of [answer].flat())
      if (!(await person.look(type, [name, each]))) await person.press(choice, [name, each]);
}

/** Every answer that was given and does not stand in the page that came back. */
export async function findLostAnswers(person: Person, given: Answers): Promise<string[]> {
  const kept = await person.look(
    (names) =>
      names.map((name) => {
        const controls = [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
        return controls.flatMap((control) => {
          if (!/^(radio|checkbox)$/.test(control.type)) return [control.value.trim()];
          if (!control.checked) return [];
          return [
            name === 'address'
              ? document.querySelector<HTMLElement>(`label[for="${control.id}"]`)!.textContent.trim()
              : control.value,
          ];
        });
      }),
    Object.keys(given),
  );
  return Object.entries(given).flatMap(([name, answer], index) => {
    const [wanted, is] = [[answer].flat().map((each) => each.trim()), kept[index]!];
    return wanted.join() === is.join()
      ? []
      : [`${name}: “${wanted.join()}” was given, “${is.join()}” is there`];
  });
}
