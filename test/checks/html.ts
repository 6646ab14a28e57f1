import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Problem } from './problem.js';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Manners of writing, which are Prettier's business, and of a browser's serializer.
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attr-case': 'off',
      // A browser writes `"` where an author wrote `&quot;`.
      'no-raw-characters': 'off',
      // Opinions that are not the standard's: an input without a type is a text
      // input, a button without one submits, and both spellings of a button are buttons.
      'no-implicit-input-type': 'off',
      'no-implicit-button-type': 'off',
      'prefer-button': 'off',
      'no-redundant-for': 'off',
      'tel-non-breaking': 'off',
      // Checkboxes that answer one question bear one name, as radios do.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
      // An example is a piece of a page: its heading may be of any level. `headings` below looks at the order.
      'heading-level': 'off',
      'long-title': 'off',
      // What Safari needs to say that a list without bullets is a list.
      'no-redundant-role': 'off',
    },
  }),
);

/** What is wrong with a piece of HTML by the standard, less what the example says is meant to be. */
export async function validate(
  html: string,
  where: string,
  meant: string[] = [],
  after: 'as written' | 'after upgrade' = 'as written',
): Promise<Problem[]> {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  // What was missing may be filled in by then, so an upgraded example need not be wrong any more.
  const missed =
    after === 'as written' ? meant.filter((rule) => !messages.some(({ ruleId }) => ruleId === rule)) : [];
  return [
    ...messages
      .filter(({ ruleId }) => !meant.includes(ruleId))
      .map(({ ruleId, message, line }) => ({ where, what: `${ruleId}: ${message} (line ${line})` })),
    ...missed.map((rule) => ({
      where,
      what: `the validator no longer finds ${rule}: take it out of expect`,
    })),
  ];
}
