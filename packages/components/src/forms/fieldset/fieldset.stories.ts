import { example } from '#example';

export default { title: 'Forms/Fieldset' };

const address = `
  <council-text-input>
    <label for="line-1">Address line 1</label>
    <input id="line-1" name="line1" autocomplete="address-line1">
  </council-text-input>
  <council-text-input>
    <label for="town">Town or city</label>
    <input class="council-width-20" id="town" name="town" autocomplete="address-level2">
  </council-text-input>
  <council-text-input>
    <label for="postcode">Postcode</label>
    <input class="council-width-10" id="postcode" name="postcode" autocomplete="postal-code">
  </council-text-input>`;

/** Several fields that answer one question. The legend is read with each of them. */
export const Default = example(`
<fieldset class="council-fieldset">
  <legend>Your address</legend>${address}
</fieldset>
`);

/** A hint for the group stands close to the legend, and is read on arriving in the group. */
export const WithHint = example(`
<fieldset class="council-fieldset" aria-describedby="address-hint">
  <legend>Your address</legend>
  <p class="council-hint" id="address-hint">Where you pay council tax</p>${address}
</fieldset>
`);

/** An error of the group as a whole, such as fields that do not go together. */
export const WithError = example(`
<fieldset class="council-fieldset" aria-describedby="address-hint address-error">
  <legend>Your address</legend>
  <p class="council-hint" id="address-hint">Where you pay council tax</p>
  <p class="council-error-message" id="address-error"><span class="council-visually-hidden">Error:</span> Enter an address in Northshire</p>${address}
</fieldset>
`);

/** One field of the group is wrong: only that field says so. */
export const WithErrorInside = example(`
<fieldset class="council-fieldset">
  <legend>Your contact details</legend>
  <council-text-input>
    <label for="email">Email address</label>
    <p class="council-error-message" id="email-error"><span class="council-visually-hidden">Error:</span> Enter an email address, like name@example.com</p>
    <input class="council-width-20" id="email" name="email" type="email" autocomplete="email" spellcheck="false" value="morgan" aria-describedby="email-error" aria-invalid="true">
  </council-text-input>
  <council-text-input>
    <label for="phone">Phone number</label>
    <input class="council-width-10" id="phone" name="phone" type="tel" autocomplete="tel">
  </council-text-input>
</fieldset>
`);

/** One group on a page: the legend is the heading of the page. */
export const LegendAsPageHeading = example(`
<fieldset class="council-fieldset">
  <legend><h1>What is your address?</h1></legend>${address}
</fieldset>
`);

/** A legend as large as a label, for two or three short fields in the middle of a form. */
export const SmallLegend = example(`
<fieldset class="council-fieldset">
  <legend class="council-legend-small">Hours of the event</legend>
  <council-text-input>
    <label for="from">From</label>
    <input class="council-width-4" id="from" name="from">
  </council-text-input>
  <council-text-input>
    <label for="until">Until</label>
    <input class="council-width-4" id="until" name="until">
  </council-text-input>
</fieldset>
`);

/** A question with radios inside a group: its own legend stays a step below the group’s. */
export const WithRadiosInside = example(`
<fieldset class="council-fieldset">
  <legend>About the bin</legend>
  <council-text-input>
    <label for="number">Number on the bin</label>
    <input class="council-width-10" id="number" name="number">
  </council-text-input>
  <council-radios>
    <fieldset>
      <legend>Is it damaged?</legend>
      <div class="council-item">
        <input type="radio" id="damaged" name="damaged" value="yes">
        <label for="damaged">Yes</label>
      </div>
      <div class="council-item">
        <input type="radio" id="damaged-2" name="damaged" value="no">
        <label for="damaged-2">No</label>
      </div>
    </fieldset>
  </council-radios>
</fieldset>
`);

/** Disabled as a whole: nothing in it can be changed, and nothing of it is sent. */
export const Disabled = example(`
<fieldset class="council-fieldset" disabled>
  <legend>Your address</legend>${address}
</fieldset>
`);

/** Long words and sentences wrap. */
export const LongContent = example(`
<fieldset class="council-fieldset" aria-describedby="site-hint site-error">
  <legend>Address of the building, yard or field where the event takes place, if it is not the address of the organiser</legend>
  <p class="council-hint" id="site-hint">If it has no address, say how to find it from the nearest road, for example “field gate on the left, 200 metres after the turning for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch”</p>
  <p class="council-error-message" id="site-error"><span class="council-visually-hidden">Error:</span> Enter an address, or describe how to find the place from the nearest road that has a name or a number on a map</p>
  <council-text-input>
    <label for="site">Address, or how to find the place</label>
    <input id="site" name="site">
  </council-text-input>
</fieldset>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<fieldset class="council-fieldset" aria-describedby="cyfeiriad-hint">
  <legend>Eich cyfeiriad</legend>
  <p class="council-hint" id="cyfeiriad-hint">Lle rydych yn talu treth gyngor</p>
  <council-text-input>
    <label for="llinell-1">Llinell cyfeiriad 1</label>
    <input id="llinell-1" name="llinell1" autocomplete="address-line1">
  </council-text-input>
  <council-text-input>
    <label for="cod-post">Cod post</label>
    <input class="council-width-10" id="cod-post" name="codPost" autocomplete="postal-code">
  </council-text-input>
</fieldset>
`,
  { lang: 'cy' },
);

/** A page in Arabic: the error bar stands on the right. */
export const RightToLeft = example(
  `
<fieldset class="council-fieldset" aria-describedby="address-error">
  <legend>عنوانك</legend>
  <p class="council-error-message" id="address-error"><span class="council-visually-hidden">خطأ:</span> أدخل عنوانك</p>
  <council-text-input>
    <label for="line-1">سطر العنوان الأول</label>
    <input id="line-1" name="line1" autocomplete="address-line1">
  </council-text-input>
</fieldset>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** No script connects a fieldset: without the attribute the hint is read where it stands, but not with the group. */
export const MissingIds = example(`
<fieldset class="council-fieldset">
  <legend>Your address</legend>
  <p class="council-hint">Where you pay council tax</p>${address}
</fieldset>
`);

/** What an editor leaves behind: line breaks, empty paragraphs, stray text. */
export const MessyCmsMarkup = example(
  `
<fieldset class="council-fieldset"><br>
  <legend><strong>Your address</strong><br></legend>
  <p>&nbsp;</p>
  Where you pay council tax.
  <br>${address}
  <p></p>
</fieldset>
`,
  { expect: { invalidHtml: ['element-permitted-order'] } },
);

/** No legend: the fields work, and nobody hears what they have in common. */
export const NoLegend = example(
  `
<fieldset class="council-fieldset">${address}
</fieldset>
`,
  { expect: { invalidHtml: ['wcag/h71'] } },
);

/** Text and nothing else stays text. */
export const TextOnly = example(
  `
<fieldset class="council-fieldset">Call us on 01632 960 001 to tell us your address.</fieldset>
`,
  { expect: { invalidHtml: ['wcag/h71'] } },
);
