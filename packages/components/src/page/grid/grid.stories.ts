import { example } from '#example';

export default { title: 'Page/Grid' };

/** Content and a side column; one below the other on a small screen. */
export const Default = example(`
<div class="council-grid">
  <div class="council-span-8">
    <h2 class="council-heading-l">Missed bin collection</h2>
    <p class="council-lead">Tell us if we did not empty your bin.</p>
  </div>
  <div class="council-span-4">
    <h2 class="council-heading-s">Related</h2>
  </div>
</div>
`);

/** Thirds. */
export const Thirds = example(`
<div class="council-grid">
  <div class="council-span-4"><h2 class="council-heading-s">Pay</h2></div>
  <div class="council-span-4"><h2 class="council-heading-s">Report</h2></div>
  <div class="council-span-4"><h2 class="council-heading-s">Apply</h2></div>
</div>
`);

/** A long word in a narrow column is broken, not pushed into its neighbour. */
export const LongContent = example(`
<div class="council-grid">
  <div class="council-span-3"><p class="council-lead">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</p></div>
  <div class="council-span-9"><p class="council-lead">A second column.</p></div>
</div>
`);

/** Right to left: the first column is on the right. */
export const RightToLeft = example(
  `
<div class="council-grid">
  <div class="council-span-8"><p class="council-lead">المحتوى</p></div>
  <div class="council-span-4"><p class="council-lead">روابط</p></div>
</div>
`,
  { lang: 'ar', dir: 'rtl' },
);
