import { example } from '#example';

export default { title: 'Page/Phase banner' };

/** The service works, is not finished, and asks what people think of it. */
export const Default = example(`
<p class="council-phase-banner"><strong>Beta</strong> This is a new service. <a href="#feedback">Give feedback</a> to help us improve it.</p>
`);

/** Tried out with a few people: things may change or be lost. */
export const Alpha = example(`
<p class="council-phase-banner"><strong>Alpha</strong> This is a trial. Do not rely on the dates yet. <a href="#feedback">Tell us what went wrong</a>.</p>
`);

/** Under the header, from edge to edge. The words stand in the frame of the page, in a region that has a name. */
export const InPage = example(`
<header class="council-header">
  <div class="council-width-container">
    <a class="council-header-logo" href="/"><span>Northshire <span>Council</span></span></a>
  </div>
</header>
<section class="council-phase-banner" aria-label="Service status">
  <p class="council-width-container"><strong>Beta</strong> This is a new service. <a href="#feedback">Give feedback</a> to help us improve it.</p>
</section>
<main class="council-main" id="main" tabindex="-1">
  <div class="council-width-container">
    <h1 class="council-heading-l">Tell us about the missed bin</h1>
  </div>
</main>
`);

/** Another system stays open meanwhile. Only the first bold word is the phase. */
export const WithOtherWay = example(`
<p class="council-phase-banner"><strong>Beta</strong> You can <a href="#old">use the old form</a> until <strong>31 March 2027</strong>.</p>
`);

/** Long words and a long sentence wrap; the phase stays with them. */
export const LongContent = example(`
<p class="council-phase-banner"><strong>Public beta</strong> This is a new service for people in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the parishes around it. It does not yet know every address: if yours is not there, <a href="#phone">call us and we will fill in the form with you</a>, then tell us what you would change.</p>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<p class="council-phase-banner"><strong>Beta</strong> Mae hwn yn wasanaeth newydd. <a href="#adborth">Rhowch adborth</a> i’n helpu i’w wella.</p>
`,
  { lang: 'cy' },
);

/** Right to left. */
export const RightToLeft = example(
  `
<p class="council-phase-banner"><strong>تجريبي</strong> هذه خدمة جديدة. <a href="#feedback">أرسل ملاحظاتك</a> لمساعدتنا على تحسينها.</p>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: extra classes, an empty paragraph, a line break. */
export const MessyMarkup = example(`
<div class="wp-block-group council-phase-banner has-background is-layout-constrained">
  <p class="has-text-align-left"> <strong class="has-inline-color">Beta</strong> This is a new service.<br><a href="#feedback">Give <em>feedback</em></a> to help us improve it.</p>
  <p></p>
</div>
`);
