import { example } from '#example';

export default { title: 'Content/Warning text' };

/** What a person loses if they miss it. */
export const Default = example(`
<p class="council-warning-text"><span class="council-visually-hidden">Warning: </span>You can be fined if you do not tell us.</p>
`);

/** With a link to how to avoid it. */
export const WithLink = example(`
<p class="council-warning-text"><span class="council-visually-hidden">Warning: </span>Your permit ends on 31 December. <a href="#renew">Renew it</a> before then, or you can be fined.</p>
`);

/** Two paragraphs, where one sentence does not do. */
export const Paragraphs = example(`
<div class="council-warning-text">
  <p><span class="council-visually-hidden">Warning: </span>You can lose your place on the list.</p>
  <p>Tell us within 14 days if you move, or <a href="#help">ask for more time</a>.</p>
</div>
`);

/** Between paragraphs and right under a heading. */
export const InProse = example(`
<div class="council-prose">
  <h2>If you move home</h2>
  <p class="council-warning-text"><span class="council-visually-hidden">Warning: </span>You can be fined £70 if you do not tell us within 21 days.</p>
  <p>You need your council tax account number.</p>
  <p class="council-warning-text"><span class="council-visually-hidden">Warning: </span>A discount that you no longer have a right to must be paid back.</p>
  <p>It takes about five minutes.</p>
</div>
`);

/** Several lines, and a word that is longer than a small screen. The sign stays beside the first line. */
export const LongContent = example(`
<p class="council-warning-text"><span class="council-visually-hidden">Warning: </span>You may have to pay for the work if you asked for it before we inspected the tree, if the tree stands on the land of somebody else, or if a tree preservation order protects it in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and you did not have our consent.</p>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<p class="council-warning-text"><span class="council-visually-hidden">Rhybudd: </span>Gallwch gael dirwy os na rowch wybod i ni.</p>
`,
  { lang: 'cy' },
);

/** Right to left: the sign stands at the right. */
export const RightToLeft = example(
  `
<p class="council-warning-text"><span class="council-visually-hidden">تحذير: </span>قد تُفرض عليك غرامة إذا لم تخبرنا. <a href="#tell">أخبرنا الآن</a>.</p>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: extra classes, empty paragraphs, bold in bold, a line break. */
export const MessyMarkup = example(`
<div class="wp-block-group council-warning-text has-background">
  <p></p>
  <p class="has-text-align-left"><span class="council-visually-hidden">Warning:</span> <strong>You can be fined.</strong><br>Tell us <a href="#tell">when you move</a>.</p>
  <p></p>
</div>
`);
