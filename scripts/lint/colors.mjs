// Two rules about colours that no rule of stylelint covers. Run by stylelint (see stylelint.config.js).
import { readFileSync } from 'node:fs';
import stylelint from 'stylelint';

const read = (name) =>
  JSON.parse(
    readFileSync(new URL(`../../packages/theme/src/contract/${name}.json`, import.meta.url), 'utf8'),
  );
const namesIn = (group) => Object.keys(group).filter((name) => !name.startsWith('$'));

const { ramp } = read('ramp').color;
const known = new Set([
  ...namesIn(read('color').color),
  ...namesIn(ramp).flatMap((name) => namesIn(ramp[name]).map((grade) => `ramp-${name}-${grade}`)),
]);

/** The colours of the reader's system (CSS Color 4), and what browsers call their own. */
const system = new RegExp(
  `(?<![\\w-])(${[
    'AccentColor(Text)?|ActiveText|Button(Border|Face|Text)|Canvas(Text)?|Field(Text)?|GrayText|Highlight(Text)?',
    'LinkText|Mark(Text)?|SelectedItem(Text)?|VisitedText|-(webkit|moz|internal)-[\\w-]*(link|text|color)',
  ].join('|')})(?![\\w-])`,
  'i',
);
const paints =
  /color$|^(--|background|border|outline|column-rule|text-decoration|text-emphasis|caret|fill|stroke)|shadow$/;

const isReaders = (node) =>
  node?.type === 'atrule' && node.name === 'media' && /forced-colors: active|(^|, *)print/.test(node.params)
    ? true
    : Boolean(node?.parent) && isReaders(node.parent);

function rule(name, find) {
  const ruleName = `house/${name}`;
  const run = (isOn) => (root, result) => {
    if (!isOn) return;
    root.walkDecls((node) => {
      for (const { word, message } of find(node))
        stylelint.utils.report({ ruleName, result, node, word, message: `${message} (${ruleName})` });
    });
  };
  return stylelint.createPlugin(ruleName, Object.assign(run, { ruleName, messages: {}, meta: {} }));
}

export default [
  // A name with a slip of the hand paints nothing, or whatever is inherited, and nobody is told.
  rule('known-colors', ({ value }) =>
    [...value.matchAll(/--council-color-([\w-]+)/g)]
      .filter(([, name]) => !known.has(name))
      .map(([word]) => ({ word, message: `${word} is no token: all are in packages/theme/src/contract` })),
  ),
  // On a council's page they are the browser's colours, which no theme has proven against anything.
  rule('system-colors', (node) => {
    const [word] = (paints.test(node.prop) && !isReaders(node) && system.exec(node.value)) || [];
    const message = `${word} is for @media (forced-colors: active) and print: take a token, var(--council-color-…)`;
    return word ? [{ word, message }] : [];
  }),
];
