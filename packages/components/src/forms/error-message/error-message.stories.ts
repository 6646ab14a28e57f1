import { example } from '#example';

export default { title: 'Forms/Error message' };

/** What went wrong and how to mend it, above the field. “Error:” is for people who cannot see the sign. */
export const Default = example(`
<council-text-input>
  <label for="full-name">Full name</label>
  <p class="council-error-message" id="full-name-error"><span class="council-visually-hidden">Error:</span> Enter your full name</p>
  <input class="council-width-20" id="full-name" name="fullName" autocomplete="name" aria-describedby="full-name-error" aria-invalid="true">
</council-text-input>
`);

/** On its own, before anything that it belongs to. */
export const Alone = example(`
<p class="council-error-message"><span class="council-visually-hidden">Error:</span> The photo must be smaller than 10 MB</p>
`);

/** A server that always renders the paragraph leaves it empty while nothing is wrong: nothing is shown. */
export const Empty = example(`
<council-text-input>
  <label for="town">Town or city</label>
  <p class="council-error-message" id="town-error"></p>
  <input class="council-width-20" id="town" name="town" autocomplete="address-level2">
</council-text-input>
`);

/** Long words and sentences wrap beside the sign. */
export const LongContent = example(`
<p class="council-error-message"><span class="council-visually-hidden">Error:</span> Enter the full address of the site, or describe how to find it from the nearest road that has a name or a number on a map, such as the turning for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</p>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<p class="council-error-message"><span class="council-visually-hidden">Gwall:</span> Rhowch eich enw llawn</p>
`,
  { lang: 'cy' },
);

/** A page in Arabic: the sign stands on the right. */
export const RightToLeft = example(
  `
<p class="council-error-message"><span class="council-visually-hidden">خطأ:</span> أدخل اسمك الكامل</p>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** What a server’s own helper writes: a span instead of a paragraph, with a line break and bold in it. */
export const MessyCmsMarkup = example(`
<span class="council-error-message"><span class="council-visually-hidden">Error:</span> <b>Enter your full name</b><br>as it appears on your bill</span>
`);
