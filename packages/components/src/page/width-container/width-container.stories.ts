import { example } from '#example';

export default { title: 'Page/Width container' };

/** Keeps a page's content in one centred frame with gutters. */
export const Default = example(`
<div class="council-width-container">
  <p class="council-lead">Everything on a page starts on the same edge.</p>
</div>
`);

/** The narrower frame of a question, a check or a confirmation. */
export const PageWidth = example(`
<div class="council-width-container council-width-page">
  <p class="council-lead">For pages with one task.</p>
</div>
`);

/** A word wider than a phone is broken. */
export const LongContent = example(`
<div class="council-width-container">
  <p class="council-lead">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-a-phlwyfi-eraill</p>
</div>
`);

/** Right to left. */
export const RightToLeft = example(
  `
<div class="council-width-container">
  <p class="council-lead">كل شيء في الصفحة يبدأ من نفس الحافة.</p>
</div>
`,
  { lang: 'ar', dir: 'rtl' },
);
