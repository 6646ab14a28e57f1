import { example } from '#example';

export default { title: 'Forms/Checkboxes' };

/** A question and its answers, of which any number may be right. Nothing is ticked in advance. */
export const Default = example(`
<council-checkboxes>
  <fieldset aria-describedby="place-hint">
    <legend>Where do you leave the bin?</legend>
    <p class="council-hint" id="place-hint">Select all that apply</p>
    <div class="council-item">
      <input type="checkbox" id="place" name="place" value="pavement">
      <label for="place">On the pavement</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="place-2" name="place" value="drive">
      <label for="place-2">At the edge of the drive</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="place-3" name="place" value="store">
      <label for="place-3">In a shared bin store</label>
    </div>
  </fieldset>
</council-checkboxes>
`);

/** “None of these” is an answer, and unticks the others. Nobody has to leave a question empty to say no. */
export const WithNone = example(`
<council-checkboxes>
  <fieldset aria-describedby="bins-hint">
    <legend>Which bins did we miss?</legend>
    <p class="council-hint" id="bins-hint">Select all that apply</p>
    <div class="council-item">
      <input type="checkbox" id="bins" name="bins" value="recycling" checked>
      <label for="bins">Recycling</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="bins-2" name="bins" value="food" checked>
      <label for="bins-2">Food waste</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="bins-3" name="bins" value="rubbish">
      <label for="bins-3">Rubbish</label>
    </div>
    <p class="council-divider">or</p>
    <div class="council-item">
      <input type="checkbox" id="bins-4" name="bins" value="none" data-exclusive>
      <label for="bins-4">None of these</label>
    </div>
  </fieldset>
</council-checkboxes>
`);

/** Nothing was ticked: the server says so above the answers, and its summary links to the first of them. */
export const WithError = example(`
<council-checkboxes>
  <fieldset aria-describedby="bins-hint bins-error">
    <legend>Which bins did we miss?</legend>
    <p class="council-hint" id="bins-hint">Select all that apply</p>
    <p class="council-error-message" id="bins-error"><span class="council-visually-hidden">Error:</span> Select which bins we missed, or select “None of these”</p>
    <div class="council-item">
      <input type="checkbox" id="bins" name="bins" value="recycling">
      <label for="bins">Recycling</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="bins-2" name="bins" value="rubbish">
      <label for="bins-2">Rubbish</label>
    </div>
    <p class="council-divider">or</p>
    <div class="council-item">
      <input type="checkbox" id="bins-3" name="bins" value="none" data-exclusive>
      <label for="bins-3">None of these</label>
    </div>
  </fieldset>
</council-checkboxes>
`);

/** One box: something that people confirm. It needs no fieldset, and its label says the whole of it. */
export const Single = example(`
<council-checkboxes>
  <div class="council-item">
    <input type="checkbox" id="true" name="true" value="yes" required>
    <label for="true">I confirm that what I have told you is true, as far as I know</label>
  </div>
  <template class="council-error-messages"><p data-rule="required">Confirm that what you have told us is true</p></template>
</council-checkboxes>
`);

/** The error of one box, and its hint. */
export const SingleWithError = example(`
<council-checkboxes>
  <p class="council-hint" id="terms-hint">You can stop at any time. <a href="/garden-waste/terms">Terms of the garden waste service</a></p>
  <p class="council-error-message" id="terms-error"><span class="council-visually-hidden">Error:</span> Agree to the terms to continue</p>
  <div class="council-item">
    <input type="checkbox" id="terms" name="terms" value="yes" required aria-describedby="terms-hint terms-error">
    <label for="terms">I agree to the terms of the garden waste service</label>
  </div>
</council-checkboxes>
`);

/** A hint under an answer, where its name alone does not tell; pressing the hint ticks the answer too. */
export const WithItemHints = example(`
<council-checkboxes>
  <fieldset>
    <legend>Which bins do you need?</legend>
    <div class="council-item">
      <input type="checkbox" id="need" name="need" value="recycling" aria-describedby="need-hint" checked>
      <label for="need">Recycling</label>
      <p class="council-hint" id="need-hint">Grey bin with a blue lid</p>
    </div>
    <div class="council-item">
      <input type="checkbox" id="need-2" name="need" value="food" aria-describedby="need-2-hint">
      <label for="need-2">Food waste</label>
      <p class="council-hint" id="need-2-hint">Brown caddy</p>
    </div>
    <div class="council-item">
      <input type="checkbox" id="need-3" name="need" value="garden" aria-describedby="need-3-hint">
      <label for="need-3">Garden waste</label>
      <p class="council-hint" id="need-3-hint">Green bin, £45 a year. <a href="/bins/garden-waste">What goes in the green bin</a></p>
    </div>
  </fieldset>
</council-checkboxes>
`);

/** Two or three short answers side by side. They wrap on a narrow screen and with large text. */
export const Inline = example(`
<council-checkboxes class="council-inline">
  <fieldset>
    <legend>When can we visit?</legend>
    <div class="council-item">
      <input type="checkbox" id="visit" name="visit" value="morning">
      <label for="visit">Mornings</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="visit-2" name="visit" value="afternoon" checked>
      <label for="visit-2">Afternoons</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="visit-3" name="visit" value="evening">
      <label for="visit-3">Evenings</label>
    </div>
  </fieldset>
</council-checkboxes>
`);

/** Small, for the filters of a list; never for the question of a page. */
export const Small = example(`
<council-checkboxes class="council-checkboxes-small">
  <fieldset>
    <legend>Facilities</legend>
    <div class="council-item">
      <input type="checkbox" id="has" name="has" value="step-free" checked>
      <label for="has">Step-free</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="has-2" name="has" value="toilet">
      <label for="has-2">Accessible toilet</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="has-3" name="has" value="loop" aria-describedby="has-3-hint">
      <label for="has-3">Hearing loop</label>
      <p class="council-hint" id="has-3-hint">Ask at the desk</p>
    </div>
  </fieldset>
</council-checkboxes>
`);

const conditional = (chosen: 'nothing' | 'several') => {
  const checked = chosen === 'several' ? ' checked' : '';
  return `
<council-checkboxes>
  <fieldset aria-describedby="contact-hint">
    <legend>How may we contact you?</legend>
    <p class="council-hint" id="contact-hint">Select all that apply</p>
    <div class="council-item">
      <input type="checkbox" id="contact" name="contact" value="email"${checked}>
      <label for="contact">Email</label>
    </div>
    <div class="council-conditional">
      <council-text-input>
        <label for="email">Email address</label>
        <input class="council-width-20" id="email" name="email" type="email" autocomplete="email" spellcheck="false">
      </council-text-input>
    </div>
    <div class="council-item">
      <input type="checkbox" id="contact-2" name="contact" value="text"${checked}>
      <label for="contact-2">Text message</label>
    </div>
    <div class="council-conditional">
      <council-text-input>
        <label for="mobile">Mobile phone number</label>
        <input class="council-width-10" id="mobile" name="mobile" type="tel" autocomplete="tel">
      </council-text-input>
    </div>
    <p class="council-divider">or</p>
    <div class="council-item">
      <input type="checkbox" id="contact-3" name="contact" value="none" data-exclusive>
      <label for="contact-3">Do not contact me</label>
    </div>
  </fieldset>
</council-checkboxes>
`;
};

/** Two answers ask one more question each. Nothing is ticked, so neither is asked. */
export const Conditional = example(conditional('nothing'));

/** Both answers are ticked and ask their questions. */
export const ConditionalBoth = example(conditional('several'));

/** One question on a page: the legend is the heading of the page. */
export const LegendAsPageHeading = example(`
<council-checkboxes>
  <fieldset aria-describedby="benefits-hint">
    <legend><h1>Do you get any of these benefits?</h1></legend>
    <p class="council-hint" id="benefits-hint">Select all that apply</p>
    <div class="council-item">
      <input type="checkbox" id="benefits" name="benefits" value="uc">
      <label for="benefits">Universal Credit</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="benefits-2" name="benefits" value="pension">
      <label for="benefits-2">Pension Credit</label>
    </div>
    <p class="council-divider">or</p>
    <div class="council-item">
      <input type="checkbox" id="benefits-3" name="benefits" value="none" data-exclusive>
      <label for="benefits-3">No, I do not get any of these</label>
    </div>
  </fieldset>
</council-checkboxes>
`);

/** An answer that cannot be ticked now, and a ticked one that cannot be changed. Better: leave it out and say why. */
export const Disabled = example(`
<council-checkboxes>
  <fieldset>
    <legend>Which items should we collect?</legend>
    <div class="council-item">
      <input type="checkbox" id="items" name="items" value="sofa">
      <label for="items">Sofa</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="items-2" name="items" value="fridge" aria-describedby="items-2-hint" disabled>
      <label for="items-2">Fridge</label>
      <p class="council-hint" id="items-2-hint">Not this week</p>
    </div>
  </fieldset>
</council-checkboxes>
<council-checkboxes>
  <fieldset disabled>
    <legend>Which letters do you get?</legend>
    <div class="council-item">
      <input type="checkbox" id="letters" name="letters" value="bill" checked>
      <label for="letters">Council tax bill</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="letters-2" name="letters" value="news">
      <label for="letters-2">News</label>
    </div>
  </fieldset>
</council-checkboxes>
`);

/** Long questions, answers and words wrap beside their boxes. */
export const LongContent = example(`
<council-checkboxes>
  <fieldset aria-describedby="reasons-hint reasons-error">
    <legend>Which of these are reasons for asking for a change to the day, the time or the place of your bulky waste collection?</legend>
    <p class="council-hint" id="reasons-hint">Select all that apply. You can tell us about others at the end, in your own words, and nobody will be asked to prove any of them</p>
    <p class="council-error-message" id="reasons-error"><span class="council-visually-hidden">Error:</span> Select the reasons that you are asking for a change, or select that none of these is a reason</p>
    <div class="council-item">
      <input type="checkbox" id="reasons" name="reasons" value="access" aria-describedby="reasons-hint-2">
      <label for="reasons">The collection crew could not get to the items, because of a locked gate, parked vehicles, roadworks, scaffolding or a blocked path</label>
      <p class="council-hint" id="reasons-hint-2">For example, at the turning for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, where the road has been closed since the storm</p>
    </div>
    <div class="council-item">
      <input type="checkbox" id="reasons-2" name="reasons" value="place" checked>
      <label for="reasons-2">LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochLlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</label>
    </div>
    <div class="council-conditional">
      <council-text-input>
        <label for="where">Where should we collect the items instead, and how will the crew know which of them are yours?</label>
        <input id="where" name="where">
      </council-text-input>
    </div>
    <p class="council-divider">or, if it is something else</p>
    <div class="council-item">
      <input type="checkbox" id="reasons-3" name="reasons" value="other" data-exclusive>
      <label for="reasons-3">None of these</label>
    </div>
  </fieldset>
</council-checkboxes>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-checkboxes>
  <fieldset aria-describedby="biniau-hint biniau-error">
    <legend>Pa finiau na chafodd eu casglu?</legend>
    <p class="council-hint" id="biniau-hint">Dewiswch bob un sy’n berthnasol</p>
    <p class="council-error-message" id="biniau-error"><span class="council-visually-hidden">Gwall:</span> Dewiswch pa finiau na chafodd eu casglu, neu dewiswch “Dim un o’r rhain”</p>
    <div class="council-item">
      <input type="checkbox" id="biniau" name="biniau" value="ailgylchu">
      <label for="biniau">Ailgylchu</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="biniau-2" name="biniau" value="bwyd">
      <label for="biniau-2">Gwastraff bwyd</label>
    </div>
    <p class="council-divider">neu</p>
    <div class="council-item">
      <input type="checkbox" id="biniau-3" name="biniau" value="dim" data-exclusive>
      <label for="biniau-3">Dim un o’r rhain</label>
    </div>
  </fieldset>
</council-checkboxes>
`,
  { lang: 'cy' },
);

/** A page in Arabic: boxes, line and error bar stand on the right. The tick is the same. */
export const RightToLeft = example(
  `
<council-checkboxes>
  <fieldset aria-describedby="contact-hint contact-error">
    <legend>كيف يمكننا التواصل معك؟</legend>
    <p class="council-hint" id="contact-hint">اختر كل ما ينطبق</p>
    <p class="council-error-message" id="contact-error"><span class="council-visually-hidden">خطأ:</span> أدخل رقم هاتفك أو اختر طريقة أخرى</p>
    <div class="council-item">
      <input type="checkbox" id="contact" name="contact" value="email">
      <label for="contact">البريد الإلكتروني</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="contact-2" name="contact" value="phone" aria-describedby="contact-2-hint" checked>
      <label for="contact-2">الهاتف</label>
      <p class="council-hint" id="contact-2-hint">من الساعة 9 صباحًا إلى 5 مساءً</p>
    </div>
    <div class="council-conditional">
      <council-text-input>
        <label for="phone">رقم الهاتف</label>
        <input class="council-width-10" id="phone" name="phone" type="tel" autocomplete="tel">
      </council-text-input>
    </div>
    <p class="council-divider">أو</p>
    <div class="council-item">
      <input type="checkbox" id="contact-3" name="contact" value="none" data-exclusive>
      <label for="contact-3">لا حاجة للتواصل معي</label>
    </div>
  </fieldset>
</council-checkboxes>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The classes on a `<div>` look and reveal the same: for a CMS that strips unknown elements. */
export const ClassForm = example(`
<div class="council-checkboxes">
  <fieldset aria-describedby="help-hint">
    <legend>What do you need help with?</legend>
    <p class="council-hint" id="help-hint">Select all that apply</p>
    <div class="council-item">
      <input type="checkbox" id="help" name="help" value="form">
      <label for="help">Filling in the form</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="help-2" name="help" value="language" checked>
      <label for="help-2">Another language</label>
    </div>
    <div class="council-conditional">
      <div class="council-text-input">
        <label for="language">Which language?</label>
        <input class="council-width-20" id="language" name="language">
      </div>
    </div>
  </fieldset>
</div>
<div class="council-checkboxes">
  <div class="council-item">
    <input type="checkbox" id="copy" name="copy" value="yes" checked>
    <label for="copy">Send me a copy by post</label>
  </div>
</div>
`);

/** The author wrote no ids: the element connects the parts, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-checkboxes>
  <fieldset>
    <legend>Which bins did we miss?</legend>
    <p class="council-hint">Select all that apply</p>
    <p class="council-error-message"><span class="council-visually-hidden">Error:</span> Select which bins we missed</p>
    <div class="council-item">
      <input type="checkbox" name="bins" value="recycling">
      <label>Recycling</label>
      <p class="council-hint">Grey bin with a blue lid</p>
    </div>
    <div class="council-item">
      <input type="checkbox" name="bins" value="rubbish">
      <label>Rubbish</label>
    </div>
  </fieldset>
</council-checkboxes>
`,
  { expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** What an editor leaves behind: line breaks, empty paragraphs, a hint with paragraphs in it, stray text. */
export const MessyCmsMarkup = example(
  `
<council-checkboxes>
  <br>
  <fieldset aria-describedby="seen-hint"><br>
    <legend><strong>What did you see?</strong><br></legend>
    <div class="council-hint" id="seen-hint"><p>Select all<br> that apply</p></div>
    <p>&nbsp;</p>
    <div class="council-item"><br>
      <input type="checkbox" id="seen" name="seen" value="rubbish" checked><br>
      <label for="seen"><span><strong>Rubbish</strong></span></label><br>
    </div><br>
    <div class="council-conditional">
      <p><label for="how-much">How much?</label></p>
      <p><input id="how-much" name="how-much"></p>
    </div>
    <br>
    <div class="council-item">&nbsp;<input type="checkbox" id="seen-2" name="seen" value="oil"> <label for="seen-2">Oil</label><p></p></div>
    Call us if you cannot use this form.
  </fieldset>
</council-checkboxes>
`,
  { expect: { invalidHtml: ['element-permitted-order'], unprotected: true } },
);

/** No legend: the answers work, and whoever builds the page is told that nobody hears the question. */
export const NoLegend = example(
  `
<council-checkboxes>
  <fieldset>
    <div class="council-item">
      <input type="checkbox" id="topics" name="topics" value="bins">
      <label for="topics">Bins</label>
    </div>
    <div class="council-item">
      <input type="checkbox" id="topics-2" name="topics" value="roads">
      <label for="topics-2">Roads</label>
    </div>
  </fieldset>
</council-checkboxes>
`,
  { expect: { invalidHtml: ['wcag/h71'], warns: ['no-legend'] } },
);

/** No fieldset around several boxes: nothing says what they answer, and whoever builds the page is told. */
export const NoFieldset = example(
  `
<council-checkboxes>
  <div class="council-item">
    <input type="checkbox" id="lights" name="lights" value="off">
    <label for="lights">The light is off at night</label>
  </div>
  <div class="council-item">
    <input type="checkbox" id="lights-2" name="lights" value="on">
    <label for="lights-2">The light is on in the day</label>
  </div>
</council-checkboxes>
`,
  { expect: { warns: ['no-fieldset'] } },
);

/** Text and nothing else stays text: what is left when a sanitiser takes the form away. */
export const TextOnly = example(
  `
<council-checkboxes>Call us on 01632 960 001 to tell us which bins we missed.</council-checkboxes>
`,
  { expect: { warns: ['no-control'] } },
);
