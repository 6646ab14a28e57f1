import { example } from '#example';

export default { title: 'Content/Accordion' };

/** Answers that each reader needs one or two of; the titles say enough to choose. */
export const Default = example(`
<council-accordion>
  <details>
    <summary><h3>The wrong things were in it</h3></summary>
    <div class="council-prose">
      <p>We put a red tag on the bin and list what we found. Take those items out and put the bin out again on your next collection day.</p>
      <p>See <a href="#bins">what goes in each bin</a>.</p>
    </div>
  </details>
  <details>
    <summary><h3>The bin was too heavy or the lid was open</h3></summary>
    <div class="council-prose">
      <p>Lids must close for the lift to work safely.</p>
    </div>
  </details>
  <details>
    <summary><h3>We could not reach your road</h3></summary>
    <div class="council-prose">
      <p>Parked cars, roadworks, snow and floods can stop a lorry. We come back on the next working day.</p>
    </div>
  </details>
</council-accordion>
`);

/** A section that most people need is open from the start. */
export const OneOpen = example(`
<council-accordion>
  <details open>
    <summary><h3>The wrong things were in it</h3></summary>
    <div class="council-prose">
      <p>We put a red tag on the bin and list what we found. Take those items out and put the bin out again on your next collection day.</p>
      <p>See <a href="#bins">what goes in each bin</a>.</p>
    </div>
  </details>
  <details>
    <summary><h3>The bin was too heavy or the lid was open</h3></summary>
    <div class="council-prose">
      <p>Lids must close for the lift to work safely.</p>
    </div>
  </details>
</council-accordion>
`);

/** Under a heading and between paragraphs, as on a page of a service. */
export const InProse = example(`
<div class="council-prose">
  <h2>Why we may leave a bin</h2>
  <council-accordion>
    <details open>
      <summary><h3>It was out too late</h3></summary>
      <p>Crews start at 6am and do not come back the same day.</p>
      <p>Set a reminder with <a href="#reminder">an email the evening before</a>.</p>
    </details>
    <details>
      <summary><h3>It was not where we look</h3></summary>
      <p>Put it at the edge of your property, with the handle towards the road.</p>
    </details>
  </council-accordion>
  <p>If none of these is the reason, report it within two working days.</p>
</div>
`);

/** The level of the headings is yours: here under an h3. */
export const LowerHeadings = example(`
<h3 class="council-heading-m">Blue Badge</h3>
<council-accordion>
  <details>
    <summary><h4>Who can apply</h4></summary>
    <div class="council-prose"><p>You can apply if you, or someone you drive, finds it hard to walk.</p></div>
  </details>
  <details>
    <summary><h4>What it costs</h4></summary>
    <div class="council-prose"><p>A badge costs £10 and lasts up to three years.</p></div>
  </details>
</council-accordion>
`);

/** Titles without headings: for a short list of answers that nobody jumps through. */
export const WithoutHeadings = example(`
<council-accordion>
  <details>
    <summary>How long does it take?</summary>
    <p>Most permits arrive within <strong>five working days</strong>.</p>
  </details>
  <details>
    <summary>Can I park while I wait?</summary>
    <p>Yes. We email a temporary permit when you pay.</p>
  </details>
</council-accordion>
`);

/** One section needs no button for all of them, and keeps no space for it. */
export const OneSection = example(`
<council-accordion>
  <details>
    <summary><h3>How we work out your reduction</h3></summary>
    <div class="council-prose"><p>We look at your income, your savings and who lives with you.</p></div>
  </details>
</council-accordion>
`);

/** Sections of one name: the browser closes the others, so there is no “Show all”. People cannot compare answers. */
export const OneAtATime = example(`
<council-accordion>
  <details name="band">
    <summary><h3>Band A</h3></summary>
    <div class="council-prose"><p>£1,482.10 a year</p></div>
  </details>
  <details name="band">
    <summary><h3>Band B</h3></summary>
    <div class="council-prose"><p>£1,729.12 a year</p></div>
  </details>
</council-accordion>
`);

/** An accordion in a section of another; each has its own button. */
export const Nested = example(`
<council-accordion>
  <details open>
    <summary><h3>Primary schools</h3></summary>
    <council-accordion>
      <details>
        <summary><h4>Apply for September</h4></summary>
        <div class="council-prose"><p>Apply by 15 January.</p></div>
      </details>
      <details>
        <summary><h4>Move school in the year</h4></summary>
        <div class="council-prose"><p>Ask the school first.</p></div>
      </details>
    </council-accordion>
  </details>
  <details>
    <summary><h3>Secondary schools</h3></summary>
    <div class="council-prose"><p>Apply by 31 October.</p></div>
  </details>
</council-accordion>
`);

/** Long titles wrap beside the circle, and long words break. */
export const LongContent = example(`
<council-accordion>
  <details open>
    <summary><h3>What happens if the person who pays the council tax moves out, goes into hospital or a care home for a long time, or dies</h3></summary>
    <div class="council-prose">
      <p>Tell us as soon as you can. We change the bill from the day it happened, and send back what was paid for the time after.</p>
      <ul>
        <li>Someone who lives in hospital or a care home pays nothing for an empty home.</li>
        <li>A home that is empty after a death is free until six months after probate.</li>
      </ul>
      <p>The team for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the villages around it answers within two days.</p>
    </div>
  </details>
  <details>
    <summary><h3>Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochandtheparishesnexttoit</h3></summary>
    <div class="council-prose"><p>Ask the ward office.</p></div>
  </details>
</council-accordion>
`);

/** A page in Welsh: the button is too. */
export const Welsh = example(
  `
<council-accordion>
  <details open>
    <summary><h3>Roedd y pethau anghywir ynddo</h3></summary>
    <div class="council-prose"><p>Rydym yn rhoi tag coch ar y bin ac yn rhestru’r hyn a welsom. Tynnwch y pethau hynny allan a rhowch y bin allan eto ar eich diwrnod casglu nesaf.</p></div>
  </details>
  <details>
    <summary><h3>Roedd y bin yn rhy drwm neu’r caead ar agor</h3></summary>
    <div class="council-prose"><p>Rhaid i’r caead gau er mwyn codi’r bin yn ddiogel.</p></div>
  </details>
</council-accordion>
`,
  { lang: 'cy' },
);

/** Right to left: the circle stands at the right. The kit has no Arabic sentence, and says so to the developer. */
export const RightToLeft = example(
  `
<council-accordion>
  <details open>
    <summary><h3>وُضعت فيها أشياء غير صحيحة</h3></summary>
    <div class="council-prose"><p>نضع بطاقة حمراء على الحاوية ونكتب ما وجدناه. أخرج هذه الأشياء وضع الحاوية مرة أخرى في يوم الجمع التالي.</p></div>
  </details>
  <details>
    <summary><h3>كانت الحاوية ثقيلة جدًا أو غطاؤها مفتوحًا</h3></summary>
    <div class="council-prose"><p>يجب أن يُغلق الغطاء حتى يعمل الرافع بأمان.</p></div>
  </details>
</council-accordion>
`,
  { lang: 'ar', dir: 'rtl', expect: { warns: ['no-translation'] } },
);

/** Where a CMS removes unknown elements: the same without the button. */
export const ClassForm = example(`
<div class="council-accordion">
  <details open>
    <summary><h3>The wrong things were in it</h3></summary>
    <div class="council-prose"><p>We put a red tag on the bin and list what we found.</p></div>
  </details>
  <details>
    <summary><h3>We could not reach your road</h3></summary>
    <div class="council-prose"><p>Parked cars, roadworks, snow and floods can stop a lorry.</p></div>
  </details>
</div>
`);

/** As an editor writes it: classes, empty paragraphs, words with markup, no wrapper around the content. */
export const MessyMarkup = example(`
<council-accordion class="wp-block-group is-layout-flow">
  <p></p>
  <details class="wp-block-details is-layout-flow">
    <summary><strong>Bins</strong> left <em>open</em></summary>
    <p></p>
    <p class="has-medium-font-size">Lids must close for the lift to work safely.</p>
    <p>Take something out and put it out again.</p>
  </details>
  <p></p>
  <details class="wp-block-details">
    <summary><h2 class="wp-block-heading has-large-font-size" id="h-reach">We could not <br>reach your road</h2></summary>
    <div class="wp-block-group"><p>Parked cars can stop a lorry.</p></div>
  </details>
</council-accordion>
`);

/** Nothing to open yet. */
export const NoSections = example(
  `
<council-accordion>
  <p class="council-muted">There are no answers yet.</p>
</council-accordion>
`,
  { expect: { warns: ['missing-part'] } },
);

/** A section without a summary: the browser calls it “Details”. */
export const NoSummary = example(
  `
<council-accordion>
  <details>
    <p>Lids must close for the lift to work safely.</p>
  </details>
  <details>
    <summary><h3>We could not reach your road</h3></summary>
    <p>Parked cars can stop a lorry.</p>
  </details>
</council-accordion>
`,
  { expect: { warns: ['missing-part'], invalidHtml: ['element-required-content'] } },
);
