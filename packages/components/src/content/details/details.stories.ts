import { example } from '#example';

export default { title: 'Content/Details' };

/** An explanation that some people need, beside what everybody reads. */
export const Default = example(`
<details class="council-details">
  <summary>Where to find your account number</summary>
  <p>It has 8 digits and stands at the top right of your bill.</p>
  <p>If you pay by Direct Debit, your bank shows it beside each payment.</p>
</details>
`);

/** Open from the start, because most people who get here need it. */
export const Open = example(`
<details class="council-details" open>
  <summary>Where to find your account number</summary>
  <p>It has 8 digits and stands at the top right of your bill. <a class="council-link" href="#bill">See a picture of a bill</a>.</p>
  <p>If you pay by Direct Debit, your bank shows it beside each payment.</p>
</details>
`);

/** Between the paragraphs of a page, with running text in it. */
export const InProse = example(`
<div class="council-prose">
  <h2>Report a missed bin</h2>
  <p>Tell us within two working days.</p>
  <details class="council-details" open>
    <summary>What counts as a missed bin</summary>
    <div class="council-prose">
      <p>We missed it if:</p>
      <ul>
        <li>it was out before 6am</li>
        <li>its lid was closed, and there is no <a href="#tag">tag</a> on it</li>
      </ul>
    </div>
  </details>
  <p>We come back within five working days.</p>
</div>
`);

/** In the field that it explains, after the input: people can open it without leaving the form. */
export const InForm = example(`
<council-text-input>
  <label for="ni">National Insurance number</label>
  <p class="council-hint" id="ni-hint">For example, QQ 12 34 56 C</p>
  <input class="council-width-10" id="ni" name="ni" spellcheck="false" aria-describedby="ni-hint">
  <details class="council-details">
    <summary>I do not know my number</summary>
    <p>It is on payslips, on letters about tax or benefits, and in the HMRC app.</p>
  </details>
</council-text-input>
<council-text-input>
  <label for="employer">Employer</label>
  <input class="council-width-20" id="employer" name="employer" autocomplete="organization">
</council-text-input>
`);

/** Two that have nothing to do with each other. More than two are an accordion. */
export const Two = example(`
<details class="council-details">
  <summary>Help in other languages</summary>
  <p>Call us on 01632 960 001 and say which language you speak.</p>
</details>
<details class="council-details">
  <summary>Help by video relay</summary>
  <p>Use SignVideo to call us in British Sign Language.</p>
</details>
`);

/** A heading in the title, where people should find it by jumping from heading to heading. */
export const WithHeading = example(`
<details class="council-details">
  <summary><h2>How we work out your reduction</h2></summary>
  <p>We look at your income, your savings and who lives with you.</p>
</details>
`);

/** Long titles wrap beside the circle, and long words break. */
export const LongContent = example(`
<details class="council-details" open>
  <summary>What happens if the person who pays the council tax moves out, goes into hospital or a care home for a long time, or dies in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochandtheparishesnexttoit</summary>
  <p>Tell us as soon as you can. We change the bill from the day it happened, and send back what was paid for the time after.</p>
  <p>The team for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the villages around it answers within two days.</p>
</details>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<details class="council-details" open>
  <summary>Ble i ddod o hyd i rif eich cyfrif</summary>
  <p>Mae ganddo 8 digid ac mae ar frig eich bil, ar y dde.</p>
</details>
`,
  { lang: 'cy' },
);

/** Right to left: the circle stands at the right. */
export const RightToLeft = example(
  `
<details class="council-details" open>
  <summary>أين تجد رقم حسابك</summary>
  <p>يتكون من ثمانية أرقام، وتجده في أعلى الفاتورة.</p>
</details>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: classes, empty paragraphs, words with markup, text without a paragraph. */
export const MessyMarkup = example(`
<details class="wp-block-details council-details is-layout-flow" open>
  <summary><strong>Bins</strong> left <em>open</em><br></summary>
  <p></p>
  Lids must close for the lift to work safely.
  <p class="has-medium-font-size">Take something out and put it out again.</p>
  <div class="wp-block-group"><p>We come back <b>within a week</b>.</p></div>
  <p></p>
</details>
`);

/** Without a summary the browser calls it “Details”, and it still opens. */
export const NoSummary = example(
  `
<details class="council-details">
  <p>Lids must close for the lift to work safely.</p>
</details>
`,
  { expect: { invalidHtml: ['element-required-content'] } },
);
