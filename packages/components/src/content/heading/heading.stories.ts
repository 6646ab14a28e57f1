import { example } from '#example';

export default { title: 'Content/Heading' };

/** Four sizes. The element says the level, the class only how big it looks; the text around them spaces them. */
export const Default = example(`
<div class="council-prose">
  <h1 class="council-heading-xl">Missed bin collection</h1>
  <h2 class="council-heading-l">Before you report</h2>
  <h3 class="council-heading-m">What we cannot collect</h3>
  <h4 class="council-heading-s">Garden waste</h4>
</div>
`);

/** The top of a content page: its title and the one sentence under it. */
export const WithLead = example(`
<h1 class="council-heading-xl">Missed bin collection</h1>
<p class="council-lead">Tell us if we did not empty your bin. We will come back within two working days.</p>
`);

/** What the page belongs to stands inside its heading, so that it is read with it. */
export const WithCaption = example(`
<h1 class="council-heading-l">
  <span class="council-caption">Apply for a parking permit</span>
  What is your vehicle’s number plate?
</h1>
`);

/** The level and the look may differ: an h2 that looks small. */
export const LevelAndLook = example(`
<h2 class="council-heading-s">Related services</h2>
`);

/** Small and quiet words: a date, a source, a note. */
export const SmallAndMuted = example(`
<p class="council-muted">Monday to Friday, 8:30am to 5pm</p>
<p class="council-small">We reply within three working days</p>
<p class="council-small council-muted">Last changed <time datetime="2026-10-12">12 October 2026</time></p>
<h2 class="council-heading-m">Planning committee <span class="council-muted">(cancelled)</span></h2>
`);

/** Long titles are balanced over their lines, and long words break. */
export const LongContent = example(`
<h1 class="council-heading-xl">
  <span class="council-caption">Housing, homelessness and support for people who have to leave their home</span>
  Apply for help if you have nowhere to stay tonight or will soon have nowhere to stay
</h1>
<p class="council-lead">You can apply for yourself, for your family, or for somebody who asked you to, whether or not you have lived in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch before.</p>
<h2 class="council-heading-l">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</h2>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<h1 class="council-heading-xl"><span class="council-caption">Biniau ac ailgylchu</span> Casgliad bin a fethwyd</h1>
<p class="council-lead">Rhowch wybod i ni os na wnaethom wagio eich bin.</p>
`,
  { lang: 'cy' },
);

/** Right to left. */
export const RightToLeft = example(
  `
<h1 class="council-heading-xl"><span class="council-caption">الحاويات وإعادة التدوير</span> لم تُجمع الحاوية</h1>
<p class="council-lead">أخبرنا إذا لم نفرغ حاويتك.</p>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: extra classes, bold in a heading, a line break. */
export const MessyMarkup = example(`
<h2 class="wp-block-heading council-heading-l has-text-color"><strong>Before</strong> you<br>report</h2>
<h3 class="council-heading-m"><a id="anchor" class="council-link" href="#anchor">What we cannot collect</a></h3>
`);
