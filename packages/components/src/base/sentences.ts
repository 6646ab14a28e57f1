/** What a warning may tell beyond the element itself. */
export type Details = Readonly<Record<string, unknown>>;

type Sentence = (details: Details) => [wrong: string, mend: string];

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** Every warning of the kit: what is wrong, then how to mend it. Two plain sentences for whoever built the page. */
export const sentences = {
  // Fields
  'no-control': (d) => [
    `There is no ${d['wanted']} in this element.`,
    'Put the native control between its tags: the element only frames and wires it.',
  ],
  'many-controls': (d) => [
    `There are ${d['count']} controls in this element, and only the first was wired.`,
    'Give each control an element of its own. A date in three fields is a <council-date-input>.',
  ],
  'no-label': () => [
    'The control has no label: people who use a screen reader or speech will not know what it is for.',
    'Add <label for="…"> as the first child. A placeholder is no label.',
  ],
  'label-elsewhere': (d) => [
    `The label’s for="${d['for']}" names no control of this element.`,
    `Make it for="${d['id']}".`,
  ],
  'missing-id': (d) => [
    `Filled in by script: ${list(d['filled'])}.`,
    'Write them into the HTML: without JavaScript the parts are not connected.',
  ],
  'bad-id': (d) => [
    `The id “${d['id']}” has white space in it, so a screen reader never finds what it names.`,
    'Write a hyphen instead, here and wherever the id is named.',
  ],
  'required-in-conditional': () => [
    'A required control stands in a conditional part: a browser blocks the form for a question nobody sees.',
    'Leave out `required` and check the answer on the server.',
  ],
  // Groups
  'no-fieldset': () => [
    'Several choices stand together without a fieldset: screen readers read the answers but not the question.',
    'Wrap them in <fieldset> and put the question in its <legend>.',
  ],
  'no-legend': () => [
    'The fieldset has no legend: screen readers read the answers but not the question.',
    'Put the question in <legend>, first inside the fieldset.',
  ],
  // Any element
  'missing-part': (d) => [
    `There is no ${d['wanted']} in this element.`,
    'Look at its page for the HTML it needs.',
  ],
  'broken-link': (d) => [
    `The link ${d['href']} leads to nothing on this page.`,
    'Make it the id of the field or section it speaks of.',
  ],
  'other-origin': (d) => [
    `Nothing is sent to ${d['address']}, which is no address of this site.`,
    'Write one that is: what people send to you may go nowhere else.',
  ],
  'sync-failed': (d) => [
    `The element stopped with an exception and left its HTML as it was (${d['error']}).`,
    'The HTML may be far from what its page shows; if it is not, tell the kit’s makers.',
  ],
  // Messages
  'no-translation': (d) => [
    `The sentence “${d['key']}” is missing in ${d['lang']}, so it is said in English.`,
    'Add it with registerMessages().',
  ],
  'no-message': (d) => [`There is no sentence “${d['key']}”.`, 'Add it with registerMessages().'],
  // Registration
  'tag-taken': (d) => [
    `<${d['tag']}> was already registered by another script, which keeps it.`,
    'Load one copy of the kit: look for two script tags, or two versions in node_modules.',
  ],
  'define-failed': (d) => [
    `<${d['tag']}> could not be registered (${d['error']}).`,
    'Define each class under one tag.',
  ],
  // The page
  'no-sheet': () => [
    'The page has no style sheet of the kit.',
    'Link council.css, or council.drop-in.css where the page’s own CSS is not yours.',
  ],
  'two-sheets': (d) => [
    `The page has two style sheets of the kit (${list(d['sheets'])}).`,
    'Keep one of them.',
  ],
  'other-version': (d) => [
    `The style sheet is version ${d['sheet']}, the script ${d['script']}.`,
    'Take both from the same release.',
  ],
  'unknown-class': (d) => [
    `The page uses class names that the kit does not have: ${list(d['classes'])}.`,
    'If they are misspelt, correct them; if they are your own, rename them: the kit may use any `council-` name.',
  ],
} satisfies Record<string, Sentence>;

export type WarnCode = keyof typeof sentences;
