import { example } from '#example';

export default { title: 'Forms/Textarea' };

/** The height says how much we expect, and a person can drag it larger. */
export const Default = example(`
<council-textarea>
  <label for="details">What happened?</label>
  <textarea id="details" name="details" rows="5"></textarea>
</council-textarea>
`);

/** A hint stands between label and field, and is read with them. */
export const WithHint = example(`
<council-textarea>
  <label for="crew">Anything the crew should know (optional)</label>
  <p class="council-hint" id="crew-hint">For example, a locked gate or parked cars. Do not include personal details</p>
  <textarea id="crew" name="crew" rows="5" aria-describedby="crew-hint">The lane was blocked by a skip until about 10am. It has gone now.</textarea>
</council-textarea>
`);

/** The error message from the server says what to do, and stands above the field. What the person wrote is still there. */
export const WithError = example(`
<council-textarea>
  <label for="reason">Why do you disagree with the decision?</label>
  <p class="council-hint" id="reason-hint">Tell us what you think we got wrong</p>
  <p class="council-error-message" id="reason-error"><span class="council-visually-hidden">Error:</span> Enter why you disagree with the decision</p>
  <textarea id="reason" name="reason" rows="5" aria-describedby="reason-hint reason-error" aria-invalid="true"></textarea>
</council-textarea>
`);

/** The number of rows says how long the answer is. Without one there is room for five. */
export const Heights = example(`
<council-textarea>
  <label for="address">Address</label>
  <textarea id="address" name="address" rows="3" autocomplete="street-address"></textarea>
</council-textarea>
<council-textarea>
  <label for="damage">Describe the damage</label>
  <textarea id="damage" name="damage"></textarea>
</council-textarea>
<council-textarea>
  <label for="comment">Your comments on the planning application</label>
  <textarea id="comment" name="comment" rows="10"></textarea>
</council-textarea>
`);

/** One question on a page: the label is the heading of the page. */
export const LabelAsPageHeading = example(`
<council-textarea>
  <h1 class="council-label-heading"><label for="support">What help do you need?</label></h1>
  <p class="council-hint" id="support-hint">For example, help to get washed, to cook or to leave the house</p>
  <textarea id="support" name="support" rows="8" aria-describedby="support-hint"></textarea>
</council-textarea>
`);

/** Read-only text stays in the order of the Tab key, and is sent. Disabled cannot be focused, and is not sent: prefer plain text to both. */
export const ReadOnlyAndDisabled = example(`
<council-textarea>
  <label for="told">What you told us in March</label>
  <textarea id="told" name="told" rows="3" readonly>The street light outside number 12 is off at night.</textarea>
</council-textarea>
<council-textarea>
  <label for="reply">Your reply</label>
  <p class="council-hint" id="reply-hint">We closed this report on 3 April 2026</p>
  <textarea id="reply" name="reply" rows="3" disabled aria-describedby="reply-hint">Thank you.</textarea>
</council-textarea>
`);

/** Long words and sentences wrap, and the field never grows wider than its place. */
export const LongContent = example(`
<council-textarea>
  <label for="route">Which way do you usually go, and which paths, crossings, bridges or steps on the way are hard for you to use?</label>
  <p class="council-hint" id="route-hint">Name the streets if you can, for example “from the bus stop in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch to the surgery”</p>
  <p class="council-error-message" id="route-error"><span class="council-visually-hidden">Error:</span> Enter the way that you usually go, or “I do not go out” if you never leave the house without somebody to help you</p>
  <textarea id="route" name="route" rows="5" aria-describedby="route-hint route-error" aria-invalid="true">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch. From there along Lower Quay Road, past the library and over the footbridge. The ramp on the far side is too steep for my chair, so I go round by the road, where there is no pavement for 200 metres.</textarea>
</council-textarea>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-textarea>
  <label for="manylion">Beth ddigwyddodd?</label>
  <p class="council-hint" id="manylion-hint">Peidiwch â chynnwys manylion personol</p>
  <p class="council-error-message" id="manylion-error"><span class="council-visually-hidden">Gwall:</span> Dywedwch wrthym beth ddigwyddodd</p>
  <textarea id="manylion" name="manylion" rows="5" aria-describedby="manylion-hint manylion-error" aria-invalid="true"></textarea>
</council-textarea>
`,
  { lang: 'cy' },
);

/** A page in Arabic: everything runs from right to left, and the error bar stands on the right. */
export const RightToLeft = example(
  `
<council-textarea>
  <label for="details">ماذا حدث؟</label>
  <p class="council-hint" id="details-hint">لا تكتب أي معلومات شخصية</p>
  <p class="council-error-message" id="details-error"><span class="council-visually-hidden">خطأ:</span> اكتب ما حدث</p>
  <textarea id="details" name="details" rows="5" aria-describedby="details-hint details-error" aria-invalid="true">لم تُفرغ الحاوية يوم الاثنين.</textarea>
</council-textarea>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The class on a `<div>` looks the same: for a CMS that strips unknown elements. All ids must then be written. */
export const ClassForm = example(`
<div class="council-textarea">
  <label for="message">Your message</label>
  <p class="council-hint" id="message-hint">We reply within 5 working days</p>
  <textarea id="message" name="message" rows="5" aria-describedby="message-hint"></textarea>
</div>
`);

/** The author wrote no ids: the element connects the parts, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-textarea>
  <label>What happened?</label>
  <p class="council-hint">Do not include personal details</p>
  <p class="council-error-message"><span class="council-visually-hidden">Error:</span> Enter what happened</p>
  <textarea name="happened" rows="5"></textarea>
</council-textarea>
`,
  { expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** What an editor leaves behind: paragraphs around parts, empty ones between them, line breaks, stray text. */
export const MessyCmsMarkup = example(
  `
<council-textarea>
  <p><label for="idea">Your idea</label></p>
  <p>&nbsp;</p>
  <p class="council-hint" id="idea-hint">What should we do with the old market hall?<br></p>
  <br>
  <p></p>
  All ideas are welcome.
  <p><textarea id="idea" name="idea" rows="5" cols="20" aria-describedby="idea-hint"></textarea></p>
  <p><br></p>
</council-textarea>
`,
  { expect: { unprotected: true } },
);

/** Text and nothing else stays text. */
export const TextOnly = example(
  `
<council-textarea>Call us on 01632 960 001 to tell us what happened.</council-textarea>
`,
  { expect: { warns: ['no-control'] } },
);

/** The field was lost: label and hint can still be read. */
export const NoControl = example(
  `
<council-textarea>
  <label for="lost">What happened?</label>
  <p class="council-hint" id="lost-hint">Do not include personal details</p>
</council-textarea>
`,
  { expect: { warns: ['no-control'] } },
);

/** Two fields in one element: the first is wired, the second keeps what the author gave it. */
export const TwoControls = example(
  `
<council-textarea>
  <label for="before">Before</label>
  <textarea id="before" name="before" rows="3"></textarea>
  <label for="after">After</label>
  <textarea id="after" name="after" rows="3"></textarea>
</council-textarea>
`,
  { expect: { warns: ['many-controls'] } },
);
