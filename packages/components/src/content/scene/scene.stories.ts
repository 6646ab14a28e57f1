import { example } from '#example';
import { drawScene, drawSkyline } from '../../page/northshire.js';

export default { title: 'Content/Scene' };

/** In a hero: behind the words, at the end and below. */
export const Default = example(`
<div class="council-hero">
  ${drawScene()}
  <div class="council-width-container">
    <h1 class="council-heading-xl">What do you need to do?</h1>
    <p class="council-lead">Pay, report and apply in Northshire.</p>
  </div>
</div>
`);

/** On the line of the footer: the same shapes in two quiet tones, cut to the part that stands on the ground. */
export const Skyline = example(`
${drawSkyline()}
<footer class="council-footer">
  <div class="council-width-container"><p>Northshire Council</p></div>
</footer>
`);

/** For a red brand: what is far away takes the accent, because pale red looks like an error. */
export const Accent = example(`
<div class="council-hero">
  ${drawScene(' council-scene-accent')}
  <div class="council-width-container">
    <h1 class="council-heading-xl">What do you need to do?</h1>
  </div>
</div>
${drawSkyline(' council-scene-accent')}
`);

/** Alone it fills the width that it has. */
export const Alone = example(drawScene());

/** Right to left: it is mirrored, so that landmarks stand where reading ends. */
export const RightToLeft = example(
  `
<div class="council-hero">
  ${drawScene()}
  <div class="council-width-container">
    <h1 class="council-heading-xl">ماذا تريد أن تفعل؟</h1>
  </div>
</div>
`,
  { lang: 'ar', dir: 'rtl' },
);
