import { example } from '#example';

export default { title: 'Forms/Hint' };

/** A sentence that helps most people to answer. `aria-describedby` has it read with the field. */
export const Default = example(`
<council-text-input>
  <label for="reference">Council tax account number</label>
  <p class="council-hint" id="reference-hint">8 digits, at the top right of your bill</p>
  <input class="council-width-10" id="reference" name="reference" inputmode="numeric" spellcheck="false" aria-describedby="reference-hint">
</council-text-input>
`);

/** On its own, before anything that it belongs to. */
export const Alone = example(`
<p class="council-hint">For example, 24 11 2026</p>
`);

/** A link in a hint is read as plain words with the field: put it in the page instead where you can. */
export const WithLink = example(`
<p class="council-hint">8 digits, at the top right of your bill. <a href="/council-tax/find-your-number">Find your account number</a></p>
`);

/** Long words and sentences wrap at the width of running text. */
export const LongContent = example(`
<p class="council-hint">If the place has no address, describe how to find it from the nearest road, for example “field gate on the left, 200 metres after the turning for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch”. Do not include your name, your phone number or anything else about you or other people</p>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<p class="council-hint">8 digid, ar ochr dde uchaf eich bil treth gyngor</p>
`,
  { lang: 'cy' },
);

/** A page in Arabic. */
export const RightToLeft = example(
  `
<p class="council-hint">8 أرقام، في أعلى فاتورة ضريبة البلدية</p>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** What an editor leaves behind: a line break, an empty paragraph, a span for a colour that is gone. */
export const MessyCmsMarkup = example(`
<div class="council-hint"><span>8 digits,</span><br> at the top right of your <strong>bill</strong>&nbsp;</div>
<p></p>
`);
