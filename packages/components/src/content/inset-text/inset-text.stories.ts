import { example } from '#example';

export default { title: 'Content/Inset text' };

/** An exception or a help that people who skim must not miss. */
export const Default = example(`
<div class="council-inset-text">
  <p>If someone in your home cannot move the bin, you can <a href="#assisted">ask for an assisted collection</a>. A crew member will fetch it from an agreed place.</p>
</div>
`);

/** One paragraph can be the inset itself: it survives any editor. */
export const Paragraph = example(`
<p class="council-inset-text">You do not need to be at home when we visit.</p>
`);

/** With a heading and a list. */
export const WithHeadingAndList = example(`
<div class="council-inset-text">
  <h3>Before you start</h3>
  <p>You will need:</p>
  <ul>
    <li>your council tax account number</li>
    <li>the date you moved, and <a href="#proof">proof of it</a></li>
  </ul>
</div>
`);

/** Between paragraphs and right under a heading. */
export const InProse = example(`
<div class="council-prose">
  <h2>Report a missed bin</h2>
  <p class="council-inset-text">In snow we may be a day late.</p>
  <p>You need your postcode and to know which bin we missed.</p>
  <div class="council-inset-text">
    <p>If someone in your home cannot move the bin, you can <a href="#assisted">ask for an assisted collection</a>.</p>
  </div>
  <p>It takes about two minutes.</p>
</div>
`);

/** Several paragraphs, and a word that is longer than a small screen. */
export const LongContent = example(`
<div class="council-inset-text">
  <p>You may have to pay for the work if you asked for it before we inspected the tree, if the tree stands on the land of somebody else, or if a tree preservation order protects it and you did not have our consent.</p>
  <p>The tree officer for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch will visit you and explain what we found. You can ask for the report in large print, in braille or on paper of another colour.</p>
</div>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<div class="council-inset-text">
  <p>Os na all neb yn eich cartref symud y bin, gallwch <a href="#cymorth">ofyn am gasgliad â chymorth</a>.</p>
</div>
`,
  { lang: 'cy' },
);

/** Right to left: the bar stands at the right. */
export const RightToLeft = example(
  `
<div class="council-inset-text">
  <p>إذا لم يستطع أحد في منزلك نقل الحاوية، يمكنك <a href="#help">طلب المساعدة</a>.</p>
</div>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: extra classes, empty paragraphs, a line break. */
export const MessyMarkup = example(`
<div class="wp-block-group council-inset-text has-background is-layout-constrained">
  <p></p>
  <p class="has-text-align-left">Bring <strong>two</strong> documents.<br>We copy them <a href="#copy">while you wait</a>.</p>
  <ol class="wp-block-list"><li>One with your name</li><li>One with your address</li></ol>
</div>
`);
