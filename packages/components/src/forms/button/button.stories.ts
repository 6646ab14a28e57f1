import { example } from '#example';

export default { title: 'Forms/Button' };

/** The main thing to do on a page. It says what happens, and there is one of it. */
export const Default = example(`
<button type="submit" class="council-button">Continue</button>
`);

/** A second thing to do beside the main one. */
export const Secondary = example(`
<button type="submit" class="council-button council-button-secondary" name="action" value="save">Save and come back later</button>
`);

/** Destroys something for good. Only on a page that asks whether the person is sure. */
export const Warning = example(`
<button type="submit" class="council-button council-button-warning">Delete this report</button>
`);

/** The least important thing to do, such as leaving: a link that stands in line with buttons. */
export const Text = example(`
<a class="council-button council-button-text" href="/bins">Cancel</a>
`);

/** For dense places such as a table row or a filter. It keeps the size of a comfortable target in height. */
export const Small = example(`
<button type="button" class="council-button council-button-secondary council-button-small">Clear filters</button>
`);

/** On the brand colour, where the main button would be brand on brand. */
export const Inverse = example(`
<header class="council-header">
  <div class="council-width-container">
    <a class="council-button council-button-inverse" href="/apply">Apply for a permit</a>
  </div>
</header>
`);

/** A link that looks like a button: the start of a service. The only button with an arrow. */
export const Start = example(`
<a class="council-button council-button-start" href="/report/start">
  Report a missed bin
  <svg class="council-icon council-icon-small" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 12h15M13 6l6 6-6 6"/></svg>
</a>
`);

/** Discouraged: it cannot be reached by keyboard and does not say why. Better an active button and an error message. */
export const Disabled = example(`
<button type="submit" class="council-button" disabled>Continue</button>
`);

/** The buttons of a page, the main one first. On a narrow screen each takes the whole width. */
export const Group = example(`
<div class="council-button-group">
  <button type="submit" class="council-button">Continue</button>
  <button type="submit" class="council-button council-button-secondary" name="action" value="save">Save and come back later</button>
  <a class="council-button council-button-text" href="/bins">Cancel</a>
</div>
`);

/** The element guards a submit: a second click within a few seconds does nothing, and screen readers hear that it is sent. */
export const Guarded = example(`
<form method="post" action="/report">
  <council-button>
    <button type="submit" class="council-button" name="action" value="send">Send report</button>
  </council-button>
</form>
`);

/** Your own words for what screen readers hear, here in a group. */
export const GuardedInGroup = example(`
<form method="post" action="/pay">
  <div class="council-button-group">
    <council-button>
      <button type="submit" class="council-button">Pay £46.50</button>
      <template class="council-sending">Your payment is on its way. Do not close this page.</template>
    </council-button>
    <a class="council-button council-button-text" href="/bill">Back to your bill</a>
  </div>
</form>
`);

/** Words that do not fit in one line wrap. */
export const LongContent = example(`
<div class="council-button-group">
  <button type="submit" class="council-button">Accept the conditions and send my application for a residents’ parking permit in zone B</button>
  <button type="submit" class="council-button council-button-secondary">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</button>
</div>
`);

/** In Welsh, also what screen readers hear. */
export const Welsh = example(
  `
<form method="post" action="/adrodd">
  <div class="council-button-group">
    <council-button>
      <button type="submit" class="council-button">Anfon yr adroddiad</button>
    </council-button>
    <a class="council-button council-button-text" href="/biniau">Canslo</a>
  </div>
</form>
`,
  { lang: 'cy' },
);

/** From right to left the arrow points to the left. */
export const RightToLeft = example(
  `
<div class="council-button-group">
  <a class="council-button council-button-start" href="/ar/start">
    ابدأ الآن
    <svg class="council-icon council-icon-small" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 12h15M13 6l6 6-6 6"/></svg>
  </a>
  <button type="button" class="council-button council-button-secondary">حفظ</button>
</div>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** What a form builder writes: an input for a button, and wrappers around it. */
export const MessyMarkup = example(`
<form method="post" action="/cms">
  <council-button>
    <p><span><input type="submit" name="ctl00$Main$Send" value="Submit form" class="btn btn-primary council-button"></span></p>
  </council-button>
</form>
`);

/** Nothing to guard: the element says so in the console, and leaves the HTML alone. */
export const NoSubmitButton = example(
  `
<council-button>
  <a class="council-button" href="/next">Next page</a>
</council-button>
`,
  { expect: { warns: ['no-control'] } },
);
