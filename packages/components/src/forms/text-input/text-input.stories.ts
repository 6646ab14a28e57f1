import { example } from '#example';

export default { title: 'Forms/Text input' };

/** A label and an input: the field when nothing more needs saying. */
export const Default = example(`
<council-text-input>
  <label for="full-name">Full name</label>
  <input id="full-name" name="fullName" autocomplete="name">
</council-text-input>
`);

/** A hint stands between label and input, and is read with them. */
export const WithHint = example(`
<council-text-input>
  <label for="reference">Council tax account number</label>
  <p class="council-hint" id="reference-hint">8 digits, at the top right of your bill. For example, 7204 1186</p>
  <input id="reference" name="reference" inputmode="numeric" spellcheck="false" aria-describedby="reference-hint">
</council-text-input>
`);

/** The error message from the server says what to do, and stands above the input. */
export const WithError = example(`
<council-text-input>
  <label for="full-name">Full name</label>
  <p class="council-hint" id="full-name-hint">As it appears on your council tax bill</p>
  <p class="council-error-message" id="full-name-error"><span class="council-visually-hidden">Error:</span> Enter your full name</p>
  <input id="full-name" name="fullName" autocomplete="name" aria-describedby="full-name-hint full-name-error" aria-invalid="true">
</council-text-input>
`);

/** The width of an input says how long the answer is: a postcode, a year, a house number. */
export const Widths = example(`
<council-text-input>
  <label for="street">Street</label>
  <input class="council-width-20" id="street" name="street" autocomplete="address-line1">
</council-text-input>
<council-text-input>
  <label for="postcode">Postcode</label>
  <input class="council-width-10" id="postcode" name="postcode" autocomplete="postal-code">
</council-text-input>
<council-text-input>
  <label for="year">Year you moved in</label>
  <input class="council-width-4" id="year" name="year" inputmode="numeric">
</council-text-input>
<council-text-input>
  <label for="bedrooms">Number of bedrooms</label>
  <input class="council-width-2" id="bedrooms" name="bedrooms" inputmode="numeric">
</council-text-input>
`);

/** A unit before the input is decoration: the label says it too, for people who cannot see it. */
export const WithPrefix = example(`
<council-text-input>
  <label for="rent">Weekly rent, in pounds</label>
  <div class="council-input-group">
    <span class="council-prefix" aria-hidden="true">£</span>
    <input class="council-width-4" id="rent" name="rent" inputmode="decimal" spellcheck="false">
  </div>
</council-text-input>
`);

/** A unit after the input. */
export const WithSuffix = example(`
<council-text-input>
  <label for="weight">Weight of the item, in kilograms</label>
  <div class="council-input-group">
    <input class="council-width-4" id="weight" name="weight" inputmode="decimal" spellcheck="false">
    <span class="council-suffix" aria-hidden="true">kg</span>
  </div>
</council-text-input>
`);

/** Both units, with a hint and an error. */
export const WithPrefixSuffixAndError = example(`
<council-text-input>
  <label for="cost">Cost of one item, in pounds</label>
  <p class="council-hint" id="cost-hint">Without VAT</p>
  <p class="council-error-message" id="cost-error"><span class="council-visually-hidden">Error:</span> Cost of one item must be a number, like 12.50</p>
  <div class="council-input-group">
    <span class="council-prefix" aria-hidden="true">£</span>
    <input class="council-width-10" id="cost" name="cost" inputmode="decimal" value="twelve" spellcheck="false" aria-describedby="cost-hint cost-error" aria-invalid="true">
    <span class="council-suffix" aria-hidden="true">per item</span>
  </div>
</council-text-input>
`);

/** One question on a page: the label is the heading of the page. */
export const LabelAsPageHeading = example(`
<council-text-input>
  <h1 class="council-label-heading"><label for="event-name">What is the name of the event?</label></h1>
  <p class="council-hint" id="event-name-hint">The name you will use on posters and social media</p>
  <input id="event-name" name="eventName" aria-describedby="event-name-hint">
</council-text-input>
`);

/** Read-only can be focused, copied and submitted; disabled cannot, so prefer plain text to it. */
export const DisabledAndReadOnly = example(`
<council-text-input>
  <label for="case">Case number</label>
  <input id="case" name="case" value="NS-2041-7733" readonly>
</council-text-input>
<council-text-input>
  <label for="ward">Ward</label>
  <p class="council-hint" id="ward-hint">We fill this in from your address</p>
  <input id="ward" name="ward" value="Harbour" disabled aria-describedby="ward-hint">
</council-text-input>
`);

/** Long words and sentences wrap, and the input never grows wider than its place. */
export const LongContent = example(`
<council-text-input>
  <label for="site">What is the full address of the site, including the name of the building, if it has one, and of the estate, business park or farm that it belongs to?</label>
  <p class="council-hint" id="site-hint">If the site has no address, describe how to find it from the nearest road, for example “field gate on the left, 200 metres after the turning for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch”</p>
  <p class="council-error-message" id="site-error"><span class="council-visually-hidden">Error:</span> Enter the full address of the site, or describe how to find it from the nearest road that has a name or a number on a map</p>
  <input id="site" name="site" value="Unit 14b, The Old Maltings, Harbourside Business Park, Lower Quay Road, Northshire Docks, Northshire" aria-describedby="site-hint site-error" aria-invalid="true">
</council-text-input>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-text-input>
  <label for="enw-llawn">Enw llawn</label>
  <p class="council-hint" id="enw-llawn-hint">Fel y mae ar eich bil treth gyngor</p>
  <p class="council-error-message" id="enw-llawn-error"><span class="council-visually-hidden">Gwall:</span> Rhowch eich enw llawn</p>
  <input id="enw-llawn" name="enwLlawn" autocomplete="name" aria-describedby="enw-llawn-hint enw-llawn-error" aria-invalid="true">
</council-text-input>
`,
  { lang: 'cy' },
);

/** A page in Arabic: everything runs from right to left, and the error bar stands on the right. */
export const RightToLeft = example(
  `
<council-text-input>
  <label for="name">الاسم الكامل</label>
  <p class="council-hint" id="name-hint">كما يظهر في فاتورة ضريبة البلدية</p>
  <p class="council-error-message" id="name-error"><span class="council-visually-hidden">خطأ:</span> أدخل اسمك الكامل</p>
  <input id="name" name="name" autocomplete="name" aria-describedby="name-hint name-error" aria-invalid="true">
</council-text-input>
<council-text-input>
  <label for="rent">الإيجار الأسبوعي بالجنيه</label>
  <div class="council-input-group">
    <span class="council-prefix" aria-hidden="true">£</span>
    <input class="council-width-4" id="rent" name="rent" inputmode="decimal">
  </div>
</council-text-input>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The class on a `<div>` looks the same: for a CMS that strips unknown elements. All ids must then be written. */
export const ClassForm = example(`
<div class="council-text-input">
  <label for="email">Email address</label>
  <p class="council-hint" id="email-hint">We only use it to send you a receipt</p>
  <input id="email" name="email" type="email" autocomplete="email" spellcheck="false" aria-describedby="email-hint">
</div>
`);

/** The author wrote no ids: the element connects the parts, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-text-input>
  <label>Full name</label>
  <p class="council-hint">As it appears on your council tax bill</p>
  <p class="council-error-message"><span class="council-visually-hidden">Error:</span> Enter your full name</p>
  <input name="fullName" autocomplete="name">
</council-text-input>
`,
  { expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** What an editor leaves behind: paragraphs around parts, empty ones between them, line breaks, stray text. */
export const MessyCmsMarkup = example(
  `
<council-text-input>
  <p><label for="phone">Phone number</label></p>
  <p>&nbsp;</p>
  <p class="council-hint" id="phone-hint">A mobile number, if you have one<br></p>
  <br>
  <p></p>
  Only numbers, please.
  <p><input id="phone" name="phone" type="tel" autocomplete="tel" aria-describedby="phone-hint"></p>
  <p><br></p>
</council-text-input>
`,
  { expect: { unprotected: true } },
);

/** Text and nothing else stays text. */
export const TextOnly = example(
  `
<council-text-input>Call us on 01632 960 001 to tell us your name.</council-text-input>
`,
  { expect: { warns: ['no-control'] } },
);

/** The input was lost: label and hint can still be read. */
export const NoControl = example(
  `
<council-text-input>
  <label for="lost">Full name</label>
  <p class="council-hint" id="lost-hint">As it appears on your council tax bill</p>
</council-text-input>
`,
  { expect: { warns: ['no-control'] } },
);

/** Two inputs in one element: the first is the field, the second keeps what the author gave it. */
export const TwoControls = example(
  `
<council-text-input>
  <label for="first-name">First name</label>
  <input id="first-name" name="firstName" autocomplete="given-name">
  <label for="last-name">Last name</label>
  <input id="last-name" name="lastName" autocomplete="family-name">
</council-text-input>
`,
  { expect: { warns: ['many-controls'] } },
);
