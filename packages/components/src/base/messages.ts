import type { ReactiveElement } from '@lit/reactive-element';
import { warn } from './warn.js';

/** The six plural categories of CLDR. Welsh uses them all, English `one` and `other`. */
export interface Plural {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** Sentences by key; `{name}` stands for a value, and `count` chooses the form of a plural. */
export type Messages = Record<string, string | Plural>;

/** A component's own sentences by language. English must be whole: what another language lacks comes from it. */
export type MessageTable<M extends Messages = Messages> = { en: M } & Record<string, Messages>;

type Values = Readonly<Record<string, unknown>>;

const registered = new Map<string, Messages>();

/**
 * Gives a component its sentences in one more language, or in a council's own words.
 * `registerMessages('pl', 'character-count', { remaining: { one: '…', few: '…', many: '…', other: '…' } })`
 */
export function registerMessages(lang: string, component: string, messages: Messages): void {
  const key = `${component} ${lang.toLowerCase()}`;
  registered.set(key, { ...registered.get(key), ...messages });
  // Elements that came first speak the new words too.
  for (const host of globalThis.document?.querySelectorAll<ReactiveElement>(`council-${component}`) ?? [])
    host.requestUpdate?.();
}

/**
 * The sentence for a host, in the language of the nearest ancestor with `lang`. Regions fall back to their
 * language (`cy-GB` to `cy`), and whatever is missing falls back to English.
 */
export function message<M extends Messages>(
  host: Element,
  table: MessageTable<M>,
  key: keyof M & string,
  values: Values = {},
): string {
  const component = host.localName.replace(/^council-/, '');
  const asked = languageOf(host);
  for (const lang of [...fallbacks(asked), 'en']) {
    const tables = [registered.get(`${component} ${lang}`), Object.hasOwn(table, lang) && table[lang]];
    const source = tables.find((messages) => messages && Object.hasOwn(messages, key));
    if (!source) continue;
    if (lang === 'en' && asked && !/^en\b/i.test(asked)) warn('no-translation', host, { key, lang: asked });
    const found = source[key]!;
    const locale = localeOf(lang);
    const form = new Intl.PluralRules(locale).select(Number(values['count']));
    return fillIn(typeof found === 'string' ? found : (found[form] ?? found.other), locale, values);
  }
  warn('no-message', host, { key });
  return key;
}

/** The language of an element, also through the shadow roots it may stand in; empty when nobody says. */
export function languageOf(element: Element): string {
  const said = element.closest('[lang]');
  if (said) return said.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** `cy-Latn-GB`: itself, then `cy-latn`, then `cy`. */
function fallbacks(lang: string): string[] {
  const parts = lang.toLowerCase().split('-');
  return parts.map((_, cut) => parts.slice(0, parts.length - cut).join('-'));
}

/** The language for `Intl`, which throws on what an author may well have typed as one. */
function localeOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0]!;
  } catch {
    return 'en';
  }
}

/** Fills the gaps in one pass, so that a value that looks like a gap is not filled again. */
function fillIn(text: string, locale: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    if (!Object.hasOwn(values, name)) return gap;
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(locale) : String(value);
  });
}
