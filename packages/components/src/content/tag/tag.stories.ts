import { example } from '#example';

export default { title: 'Content/Tag' };

/** Where something stands, in a word. */
export const Default = example(`
<p>Bulky waste collection, Friday 27 November <strong class="council-tag">Booked</strong></p>
`);

/** Grey or the brand colour for what is no better and no worse. The others are for a status. The word says all. */
export const Colors = example(`
<div class="council-prose">
  <ul>
    <li><strong class="council-tag">Draft</strong></li>
    <li><strong class="council-tag council-tag-brand">Beta</strong></li>
    <li><strong class="council-tag council-tag-blue">Sent</strong></li>
    <li><strong class="council-tag council-tag-teal">Received</strong></li>
    <li><strong class="council-tag council-tag-yellow">Under review</strong></li>
    <li><strong class="council-tag council-tag-orange">We need more from you</strong></li>
    <li><strong class="council-tag council-tag-purple">Appeal</strong></li>
    <li><strong class="council-tag council-tag-magenta">On hold</strong></li>
    <li><strong class="council-tag council-tag-brown">Withdrawn</strong></li>
    <li><strong class="council-tag council-tag-green">Approved</strong></li>
    <li><strong class="council-tag council-tag-red">Refused</strong></li>
  </ul>
</div>
`);

/** In a table, where people look down a column for what is not done. */
export const InTable = example(`
<table class="council-table">
  <caption>Your reports</caption>
  <thead>
    <tr>
      <th scope="col">Report</th>
      <th scope="col">Status</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Pothole, Weir Street</th>
      <td><strong class="council-tag council-tag-yellow">Inspecting</strong></td>
    </tr>
    <tr>
      <th scope="row">Street light, Mill Lane</th>
      <td><strong class="council-tag council-tag-green">Mended</strong></td>
    </tr>
  </tbody>
</table>
`);

/** In a heading it is read as the end of the title. */
export const InHeading = example(`
<h1 class="council-heading-l">Application NS/26/0398 <strong class="council-tag council-tag-green">Approved</strong></h1>
`);

/** In an answer of a summary list. */
export const InSummaryList = example(`
<dl class="council-summary-list">
  <div>
    <dt>Resident parking permit</dt>
    <dd><strong class="council-tag council-tag-red">Ended</strong></dd>
    <dd><a href="#renew">Renew<span class="council-visually-hidden"> resident parking permit</span></a></dd>
  </div>
</dl>
`);

/** Longer than a line: it wraps, and a word that is wider than the screen breaks. */
export const LongContent = example(`
<p><strong class="council-tag council-tag-orange">We wait for the owner of the land to tell us whether we may come in</strong></p>
<p><strong class="council-tag council-tag-blue">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</strong></p>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<p>Twll yn y ffordd, Stryd y Felin <strong class="council-tag council-tag-green">Wedi’i drwsio</strong></p>
<p>Cais am drwydded barcio <strong class="council-tag council-tag-yellow">Yn cael ei ystyried</strong></p>
`,
  { lang: 'cy' },
);

/** Right to left. */
export const RightToLeft = example(
  `
<p>طلب تصريح وقوف السيارات <strong class="council-tag council-tag-green">تمت الموافقة</strong></p>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: a span or a paragraph, bold in bold, capitals typed, an empty tag. */
export const MessyMarkup = example(`
<p class="has-text-align-left">Pothole, Weir Street <span class="badge label-success council-tag council-tag-green"><b>MENDED</b>&nbsp;</span></p>
<p class="council-tag has-background"> <em>On hold</em> </p>
<p>Street light, Mill Lane <strong class="council-tag"></strong></p>
`);
