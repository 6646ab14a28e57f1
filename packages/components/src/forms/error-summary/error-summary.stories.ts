import { example } from '#example';

export default { title: 'Forms/Error summary' };

/** First thing in the main part of the page, with a link to each wrong answer in the order of the page. */
export const Default = example(`
<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">There is a problem</h2>
  <ul>
    <li><a href="#full-name">Enter your full name</a></li>
    <li><a href="#contact">Select how we should contact you</a></li>
  </ul>
</council-error-summary>
<council-text-input>
  <label for="full-name">Full name</label>
  <p class="council-error-message" id="full-name-error"><span class="council-visually-hidden">Error:</span> Enter your full name</p>
  <input id="full-name" name="fullName" autocomplete="name" aria-describedby="full-name-error" aria-invalid="true">
</council-text-input>
<council-radios>
  <fieldset aria-describedby="contact-error">
    <legend>How should we contact you?</legend>
    <p class="council-error-message" id="contact-error"><span class="council-visually-hidden">Error:</span> Select how we should contact you</p>
    <div class="council-item"><input type="radio" id="contact" name="contact" value="email"><label for="contact">Email</label></div>
    <div class="council-item"><input type="radio" id="contact-2" name="contact" value="phone"><label for="contact-2">Phone</label></div>
  </fieldset>
</council-radios>
`);

/** A sentence before the list, where the errors need one. */
export const WithIntroduction = example(`
<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">There is a problem</h2>
  <p>We have kept your answers for 60 minutes.</p>
  <ul>
    <li><a href="#postcode">Enter a postcode in Northshire, like NS4 2AB</a></li>
  </ul>
</council-error-summary>
<council-text-input>
  <label for="postcode">Postcode</label>
  <input class="council-width-10" id="postcode" name="postcode" autocomplete="postal-code">
</council-text-input>
`);

/** An error that belongs to no single answer has no link. */
export const WithoutLinks = example(`
<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">There is a problem</h2>
  <ul>
    <li>Your bank declined the payment. You have not been charged</li>
  </ul>
</council-error-summary>
`);

/** The link opens what the answer is folded away in. */
export const IntoDetails = example(`
<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">There is a problem</h2>
  <ul>
    <li><a href="#gate-code">Gate code must be 4 digits</a></li>
  </ul>
</council-error-summary>
<details>
  <summary>Help the crew to find the bin</summary>
  <council-text-input>
    <label for="gate-code">Gate code</label>
    <input class="council-width-4" id="gate-code" name="gateCode" inputmode="numeric">
  </council-text-input>
</details>
`);

/** Does not take the focus: for a page that shows a summary without being about it, such as this one. */
export const WithoutFocus = example(`
<council-error-summary no-focus role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">There is a problem</h2>
  <ul>
    <li><a href="#email">Enter an email address</a></li>
  </ul>
</council-error-summary>
<council-text-input>
  <label for="email">Email address</label>
  <input class="council-width-20" id="email" name="email" type="email" autocomplete="email">
</council-text-input>
`);

/** Long sentences wrap, and long words break. */
export const LongContent = example(`
<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">There is a problem with some of the answers you gave about the address of the property</h2>
  <ul>
    <li><a href="#address">Enter the address as it appears on your council tax bill, with the name of the street in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, and without the names of people</a></li>
  </ul>
</council-error-summary>
<council-text-input>
  <label for="address">Address</label>
  <input id="address" name="address" autocomplete="address-line1">
</council-text-input>
`);

/** In Welsh the title of the page begins with “Gwall:”. */
export const Welsh = example(
  `
<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">Mae problem wedi codi</h2>
  <ul>
    <li><a href="#enw-llawn">Rhowch eich enw llawn</a></li>
  </ul>
</council-error-summary>
<council-text-input>
  <label for="enw-llawn">Enw llawn</label>
  <p class="council-error-message" id="enw-llawn-error"><span class="council-visually-hidden">Gwall:</span> Rhowch eich enw llawn</p>
  <input id="enw-llawn" name="enwLlawn" autocomplete="name" aria-describedby="enw-llawn-error" aria-invalid="true">
</council-text-input>
`,
  { lang: 'cy' },
);

/** From right to left the broad edge is on the right. The page’s own title says that there is an error. */
export const RightToLeft = example(
  `
<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">هناك مشكلة</h2>
  <ul>
    <li><a href="#ism">أدخل اسمك الكامل</a></li>
  </ul>
</council-error-summary>
<council-text-input>
  <label for="ism">الاسم الكامل</label>
  <input id="ism" name="ism" autocomplete="name">
</council-text-input>
`,
  { lang: 'ar', dir: 'rtl', expect: { warns: ['no-translation'] } },
);

/** The element fills in role, label and tabindex, and says what is missing. */
export const MissingAttributes = example(
  `
<council-error-summary>
  <h2>There is a problem</h2>
  <ul>
    <li><a href="#town">Enter a town or city</a></li>
  </ul>
</council-error-summary>
<council-text-input>
  <label for="town">Town or city</label>
  <input id="town" name="town" autocomplete="address-level2">
</council-text-input>
`,
  { expect: { warns: ['missing-id'] } },
);

/** A link to nothing does what any link does; the console says where it should lead. */
export const BrokenLink = example(
  `
<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">There is a problem</h2>
  <ul>
    <li><a href="#date-of-birth">Enter your date of birth</a></li>
  </ul>
</council-error-summary>
`,
  { expect: { warns: ['broken-link'] } },
);

/** What a CMS writes: wrappers, a heading of another level, names for ids. */
export const MessyMarkup = example(
  `
<council-error-summary class="validation-summary-errors" data-valmsg-summary="true">
  <div><h3><strong>There is a problem</strong></h3></div>
  <p>&nbsp;</p>
  <ul>
    <li><p><a href="#ctl00$Phone">Enter a phone number</a></p></li>
  </ul>
</council-error-summary>
<council-text-input>
  <label for="ctl00_Phone">Phone number</label>
  <input id="ctl00_Phone" name="ctl00$Phone" type="tel" autocomplete="tel">
</council-text-input>
`,
  { expect: { warns: ['missing-id'] } },
);

/** Without the element: the same to look at, and plain links. */
export const ClassesOnly = example(`
<div class="council-error-summary" role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">There is a problem</h2>
  <ul>
    <li><a href="#surname">Enter your last name</a></li>
  </ul>
</div>
<div class="council-text-input">
  <label for="surname">Last name</label>
  <input id="surname" name="surname" autocomplete="family-name">
</div>
`);
