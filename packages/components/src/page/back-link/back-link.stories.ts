import { example } from '#example';

export default { title: 'Page/Back link' };

/** The way to the page before, above the title of a question. */
export const Default = example(`
<a class="council-back-link" href="/bins/missed-bin">Back</a>
`);

/** In a navigation of its own, so that nothing of the page stands outside its landmarks. */
export const InPage = example(`
<div class="council-surface">
  <nav class="council-width-container" aria-label="Back">
    <a class="council-back-link" href="/bins/missed-bin">Back</a>
  </nav>
  <main class="council-main" id="main" tabindex="-1">
    <div class="council-width-container">
      <h1 class="council-heading-l">Which bin did we miss?</h1>
    </div>
  </main>
</div>
`);

/** Where it leads, when “Back” does not say it: after a search, or into another service. */
export const WithPlace = example(`
<a class="council-back-link" href="/search?q=bin">Back to search results</a>
`);

/** More words than a small screen is wide: they start at one edge, and the chevron stays at the first line. */
export const LongContent = example(`
<a class="council-back-link" href="/consultations">Back to all consultations, surveys and public meetings about roads, parks and schools in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</a>
`);

/** A page in Welsh. */
export const Welsh = example(`<a class="council-back-link" href="/cy/bins/missed-bin">Yn ôl</a>`, {
  lang: 'cy',
});

/** Right to left: back is to the right, and so is the point of the chevron. */
export const RightToLeft = example(`<a class="council-back-link" href="/bins/missed-bin">رجوع</a>`, {
  lang: 'ar',
  dir: 'rtl',
});

/** As an editor writes it: in a paragraph, bold inside, extra classes, spaces at the ends. */
export const MessyMarkup = example(`
<p><a class="wp-block-button__link council-back-link has-text-color" href="/bins" target="_self"> Back to <strong>bins</strong> <span>and</span> recycling </a></p>
`);
