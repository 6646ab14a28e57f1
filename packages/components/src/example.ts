/** What is meant to be wrong with an example; the only way to excuse one from a check. */
export interface Expect {
  /** The HTML is invalid: the validator's rules that it breaks. */
  invalidHtml?: string[];
  /** axe rules that it breaks. */
  axe?: string[];
  /** Codes of the warnings that the debug script gives. */
  warns?: string[];
  /** An element of the author's stands between host and control, so that the kit's styles cannot reach it. */
  unprotected?: true;
}

export interface ExampleOptions {
  expect?: Expect;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** What the server answers, by path: for components that ask it something. */
  routes?: Record<string, string>;
}

/** A story in Storybook's own format (CSF) that is plain HTML. */
export interface Story {
  render: () => string;
  parameters: { council: ExampleOptions & { html: string } };
}

/**
 * One example of a component: the HTML that an author writes, and what is special about it.
 *
 * It touches no DOM, so that Node reads the same file: Storybook, the page tests, the docs and the published
 * `examples.json` all come from these.
 */
export function example(html: string, options: ExampleOptions = {}): Story {
  return { render: () => html, parameters: { council: { html: html.trim(), ...options } } };
}
