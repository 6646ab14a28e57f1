import { example } from '#example';

export default { title: 'Content/Panel' };

/** It was sent, this is its reference, and this happens next. */
export const Default = example(`
<div class="council-panel">
  <h1>Report sent</h1>
  <p>Your reference is <strong class="council-panel-reference">NS-4821-0093</strong></p>
  <p>We will come back for your bin within two working days.</p>
</div>
`);

/** Not everything has a reference. */
export const WithoutReference = example(`
<div class="council-panel">
  <h2>Your garden waste subscription has ended</h2>
  <p>We will collect the bin on Tuesday 8 December.</p>
</div>
`);

/** The script of a page that does not load anew brings the person here: `tabindex="-1"` lets it. */
export const HeadingTakesFocus = example(`
<div class="council-panel">
  <h2 tabindex="-1" id="sent">Payment received</h2>
  <p>Your receipt number is <strong class="council-panel-reference">8830 1947 22</strong></p>
</div>
`);

/** A link, as the exception: what comes next belongs below the panel. */
export const WithLink = example(`
<div class="council-panel">
  <h2>Appointment booked</h2>
  <p>Your reference is <strong class="council-panel-reference">REG-0O1I-2Z</strong></p>
  <p>Tuesday 8 December 2026 at 10:30am. <a href="#calendar">Add it to your calendar</a>.</p>
</div>
`);

/** With what comes below it on a page. */
export const OnAPage = example(`
<div class="council-panel">
  <h2>Report sent</h2>
  <p>Your reference is <strong class="council-panel-reference">NS-4821-0093</strong></p>
</div>
<div class="council-prose">
  <h3>What happens next</h3>
  <p>Keep your reference. You need it if you contact us about this report.</p>
</div>
`);

/** A long title, and a reference and a word that are longer than a small screen. */
export const LongContent = example(`
<div class="council-panel">
  <h2>Your application for a discount on your council tax and for help with your rent has been received</h2>
  <p>Your reference is <strong class="council-panel-reference">CTR-HB-2026-11-0000482100937715-LLANFAIRPWLLGWYNGYLL</strong></p>
  <p>The team for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch reads every application within ten working days, and longer when we have to ask somebody else about what you told us.</p>
</div>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<div class="council-panel">
  <h2>Adroddiad wedi’i anfon</h2>
  <p>Eich cyfeirnod yw <strong class="council-panel-reference">NS-4821-0093</strong></p>
  <p>Byddwn yn dychwelyd i gasglu eich bin o fewn dau ddiwrnod gwaith.</p>
</div>
`,
  { lang: 'cy' },
);

/** Right to left: the reference keeps its own direction. */
export const RightToLeft = example(
  `
<div class="council-panel">
  <h2>تم إرسال البلاغ</h2>
  <p>رقمك المرجعي هو <strong class="council-panel-reference"><bdi>4821-0093-NS</bdi></strong></p>
  <p>سنعود لأخذ الحاوية خلال يومي عمل.</p>
</div>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: extra classes, empty paragraphs, a heading with a span, bold words in a sentence. */
export const MessyMarkup = example(`
<div class="wp-block-group council-panel has-background is-layout-constrained">
  <p></p>
  <h2 class="wp-block-heading"><span class="has-text-color">Thank you</span></h2>
  <p class="has-text-align-center">Your <b>receipt</b> number:<br><strong class="council-panel-reference">8830 1947 22</strong></p>
  <p></p>
</div>
`);
