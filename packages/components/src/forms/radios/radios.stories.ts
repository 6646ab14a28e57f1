import { example } from '#example';

export default { title: 'Forms/Radios' };

/** A question and its answers. Nothing is chosen in advance, so that nobody sends an answer that is not theirs. */
export const Default = example(`
<council-radios>
  <fieldset>
    <legend>Have you reported this before?</legend>
    <div class="council-item">
      <input type="radio" id="reported" name="reported" value="yes">
      <label for="reported">Yes</label>
    </div>
    <div class="council-item">
      <input type="radio" id="reported-2" name="reported" value="no">
      <label for="reported-2">No</label>
    </div>
  </fieldset>
</council-radios>
`);

/** A hint belongs to the question, and is read on arriving in the group. */
export const WithHint = example(`
<council-radios>
  <fieldset aria-describedby="contact-hint">
    <legend>How should we contact you?</legend>
    <p class="council-hint" id="contact-hint">We will only use this about your report</p>
    <div class="council-item">
      <input type="radio" id="contact" name="contact" value="email">
      <label for="contact">Email</label>
    </div>
    <div class="council-item">
      <input type="radio" id="contact-2" name="contact" value="phone">
      <label for="contact-2">Phone</label>
    </div>
    <div class="council-item">
      <input type="radio" id="contact-3" name="contact" value="letter">
      <label for="contact-3">Letter</label>
    </div>
  </fieldset>
</council-radios>
`);

/** Nothing was chosen: the server says so above the answers, and its summary links to the first of them. */
export const WithError = example(`
<council-radios>
  <fieldset aria-describedby="bin-hint bin-error">
    <legend>Which bin did we miss?</legend>
    <p class="council-hint" id="bin-hint">Report one bin at a time</p>
    <p class="council-error-message" id="bin-error"><span class="council-visually-hidden">Error:</span> Select which bin we missed</p>
    <div class="council-item">
      <input type="radio" id="bin" name="bin" value="recycling">
      <label for="bin">Recycling</label>
    </div>
    <div class="council-item">
      <input type="radio" id="bin-2" name="bin" value="food">
      <label for="bin-2">Food waste</label>
    </div>
    <div class="council-item">
      <input type="radio" id="bin-3" name="bin" value="rubbish">
      <label for="bin-3">Rubbish</label>
    </div>
  </fieldset>
</council-radios>
`);

/** A hint under an answer, where its name alone does not tell; pressing the hint chooses the answer too. */
export const WithItemHints = example(`
<council-radios>
  <fieldset>
    <legend>Which bin did we miss?</legend>
    <div class="council-item">
      <input type="radio" id="bin" name="bin" value="recycling" aria-describedby="bin-hint" checked>
      <label for="bin">Recycling</label>
      <p class="council-hint" id="bin-hint">Grey bin with a blue lid</p>
    </div>
    <div class="council-item">
      <input type="radio" id="bin-2" name="bin" value="food" aria-describedby="bin-2-hint">
      <label for="bin-2">Food waste</label>
      <p class="council-hint" id="bin-2-hint">Brown caddy</p>
    </div>
    <div class="council-item">
      <input type="radio" id="bin-3" name="bin" value="rubbish" aria-describedby="bin-3-hint">
      <label for="bin-3">Rubbish</label>
      <p class="council-hint" id="bin-3-hint">Black bin. <a href="/bins/what-goes-where">What goes in the black bin</a></p>
    </div>
  </fieldset>
</council-radios>
`);

/** “or” before the answer that stands apart from the others. */
export const WithDivider = example(`
<council-radios>
  <fieldset>
    <legend>Where do you live?</legend>
    <div class="council-item">
      <input type="radio" id="nation" name="nation" value="england">
      <label for="nation">England</label>
    </div>
    <div class="council-item">
      <input type="radio" id="nation-2" name="nation" value="wales">
      <label for="nation-2">Wales</label>
    </div>
    <p class="council-divider">or</p>
    <div class="council-item">
      <input type="radio" id="nation-3" name="nation" value="elsewhere">
      <label for="nation-3">I live somewhere else</label>
    </div>
  </fieldset>
</council-radios>
`);

/** Two or three short answers side by side. They wrap on a narrow screen and with large text. */
export const Inline = example(`
<council-radios class="council-inline">
  <fieldset aria-describedby="lid-hint">
    <legend>Was the lid closed?</legend>
    <p class="council-hint" id="lid-hint">We cannot empty a bin with an open lid</p>
    <div class="council-item">
      <input type="radio" id="lid" name="lid" value="yes">
      <label for="lid">Yes</label>
    </div>
    <div class="council-item">
      <input type="radio" id="lid-2" name="lid" value="no">
      <label for="lid-2">No</label>
    </div>
    <div class="council-item">
      <input type="radio" id="lid-3" name="lid" value="unsure">
      <label for="lid-3">I am not sure</label>
    </div>
  </fieldset>
</council-radios>
`);

/** Small, for the filters of a list; never for the question of a page. */
export const Small = example(`
<council-radios class="council-radios-small">
  <fieldset>
    <legend>Sort by</legend>
    <div class="council-item">
      <input type="radio" id="sort" name="sort" value="nearest" checked>
      <label for="sort">Nearest</label>
    </div>
    <div class="council-item">
      <input type="radio" id="sort-2" name="sort" value="name" aria-describedby="sort-2-hint">
      <label for="sort-2">Name</label>
      <p class="council-hint" id="sort-2-hint">From A to Z</p>
    </div>
    <p class="council-divider">or</p>
    <div class="council-item">
      <input type="radio" id="sort-3" name="sort" value="newest">
      <label for="sort-3">Newest</label>
    </div>
  </fieldset>
</council-radios>
`);

const conditional = (chosen: 'nothing' | 'email' | 'phone') => `
<council-radios>
  <fieldset aria-describedby="contact-hint">
    <legend>How should we contact you?</legend>
    <p class="council-hint" id="contact-hint">We will only use this about your report</p>
    <div class="council-item">
      <input type="radio" id="contact" name="contact" value="email"${chosen === 'email' ? ' checked' : ''}>
      <label for="contact">Email</label>
    </div>
    <div class="council-conditional">
      <council-text-input>
        <label for="email">Email address</label>
        <input class="council-width-20" id="email" name="email" type="email" autocomplete="email" spellcheck="false">
      </council-text-input>
    </div>
    <div class="council-item">
      <input type="radio" id="contact-2" name="contact" value="phone"${chosen === 'phone' ? ' checked' : ''}>
      <label for="contact-2">Phone</label>
    </div>
    <div class="council-conditional">
      <council-text-input>
        <label for="phone">Phone number</label>
        <input class="council-width-10" id="phone" name="phone" type="tel" autocomplete="tel">
      </council-text-input>
    </div>
    <div class="council-item">
      <input type="radio" id="contact-3" name="contact" value="none">
      <label for="contact-3">You do not need to contact me</label>
    </div>
  </fieldset>
</council-radios>
`;

/** Two answers ask one more question each. Nothing is chosen, so neither is asked. */
export const Conditional = example(conditional('nothing'));

/** The first answer is chosen and asks its question. */
export const ConditionalFirst = example(conditional('email'));

/** The second answer is chosen and asks its question. */
export const ConditionalSecond = example(conditional('phone'));

/** The question of the chosen answer was answered wrongly: the error is that field’s, not the group’s. */
export const ConditionalWithError = example(`
<council-radios>
  <fieldset>
    <legend>Was the lid closed?</legend>
    <div class="council-item">
      <input type="radio" id="closed" name="closed" value="yes">
      <label for="closed">Yes</label>
    </div>
    <div class="council-item">
      <input type="radio" id="closed-2" name="closed" value="no" checked>
      <label for="closed-2">No</label>
    </div>
    <div class="council-conditional">
      <council-text-input>
        <label for="stopping">What was stopping it?</label>
        <p class="council-error-message" id="stopping-error"><span class="council-visually-hidden">Error:</span> Enter what was stopping the lid</p>
        <input class="council-width-20" id="stopping" name="stopping" aria-describedby="stopping-error" aria-invalid="true">
      </council-text-input>
    </div>
  </fieldset>
</council-radios>
`);

/** One question on a page: the legend is the heading of the page. */
export const LegendAsPageHeading = example(`
<council-radios>
  <fieldset aria-describedby="tenure-hint">
    <legend><h1>Do you own or rent your home?</h1></legend>
    <p class="council-hint" id="tenure-hint">If you part own your home, select “I own it”</p>
    <div class="council-item">
      <input type="radio" id="tenure" name="tenure" value="own">
      <label for="tenure">I own it</label>
    </div>
    <div class="council-item">
      <input type="radio" id="tenure-2" name="tenure" value="rent">
      <label for="tenure-2">I rent it</label>
    </div>
  </fieldset>
</council-radios>
`);

/** An answer that cannot be chosen now, and a chosen one that cannot be changed. Better: leave it out and say why. */
export const Disabled = example(`
<council-radios>
  <fieldset>
    <legend>Which day suits you?</legend>
    <div class="council-item">
      <input type="radio" id="day" name="day" value="monday">
      <label for="day">Monday</label>
    </div>
    <div class="council-item">
      <input type="radio" id="day-2" name="day" value="tuesday" aria-describedby="day-2-hint" disabled>
      <label for="day-2">Tuesday</label>
      <p class="council-hint" id="day-2-hint">Fully booked</p>
    </div>
  </fieldset>
</council-radios>
<council-radios>
  <fieldset disabled>
    <legend>Which depot?</legend>
    <div class="council-item">
      <input type="radio" id="depot" name="depot" value="north" checked>
      <label for="depot">North</label>
    </div>
    <div class="council-item">
      <input type="radio" id="depot-2" name="depot" value="south">
      <label for="depot-2">South</label>
    </div>
  </fieldset>
</council-radios>
`);

/** Long questions, answers and words wrap beside their circles. */
export const LongContent = example(`
<council-radios>
  <fieldset aria-describedby="reason-hint reason-error">
    <legend>What is the main reason that you are asking for a change to the day, the time or the place of your bulky waste collection?</legend>
    <p class="council-hint" id="reason-hint">If there are several, choose the one that matters most. You can tell us about the others at the end, in your own words, and nobody will be asked to prove any of them</p>
    <p class="council-error-message" id="reason-error"><span class="council-visually-hidden">Error:</span> Select the main reason that you are asking for a change, or select that none of these is the reason</p>
    <div class="council-item">
      <input type="radio" id="reason" name="reason" value="access" aria-describedby="reason-hint-2">
      <label for="reason">The collection crew could not get to the items, because of a locked gate, parked vehicles, roadworks, scaffolding or a blocked path</label>
      <p class="council-hint" id="reason-hint-2">For example, at the turning for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, where the road has been closed since the storm</p>
    </div>
    <div class="council-item">
      <input type="radio" id="reason-2" name="reason" value="place" checked>
      <label for="reason-2">LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochLlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</label>
    </div>
    <div class="council-conditional">
      <council-text-input>
        <label for="place">Where should we collect the items instead, and how will the crew know which of them are yours?</label>
        <input id="place" name="place">
      </council-text-input>
    </div>
    <p class="council-divider">or, if it is something else</p>
    <div class="council-item">
      <input type="radio" id="reason-3" name="reason" value="other">
      <label for="reason-3">None of these</label>
    </div>
  </fieldset>
</council-radios>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-radios>
  <fieldset aria-describedby="cyswllt-hint cyswllt-error">
    <legend>Sut y dylem gysylltu â chi?</legend>
    <p class="council-hint" id="cyswllt-hint">Dim ond ar gyfer eich adroddiad y byddwn yn defnyddio hyn</p>
    <p class="council-error-message" id="cyswllt-error"><span class="council-visually-hidden">Gwall:</span> Dewiswch sut y dylem gysylltu â chi</p>
    <div class="council-item">
      <input type="radio" id="cyswllt" name="cyswllt" value="ebost">
      <label for="cyswllt">E-bost</label>
    </div>
    <div class="council-item">
      <input type="radio" id="cyswllt-2" name="cyswllt" value="ffon">
      <label for="cyswllt-2">Ffôn</label>
    </div>
    <p class="council-divider">neu</p>
    <div class="council-item">
      <input type="radio" id="cyswllt-3" name="cyswllt" value="dim">
      <label for="cyswllt-3">Nid oes angen i chi gysylltu â mi</label>
    </div>
  </fieldset>
</council-radios>
`,
  { lang: 'cy' },
);

/** A page in Arabic: circles, line and error bar stand on the right. */
export const RightToLeft = example(
  `
<council-radios>
  <fieldset aria-describedby="contact-hint contact-error">
    <legend>كيف تفضل أن نتواصل معك؟</legend>
    <p class="council-hint" id="contact-hint">سنستخدم هذا بخصوص بلاغك فقط</p>
    <p class="council-error-message" id="contact-error"><span class="council-visually-hidden">خطأ:</span> أدخل رقم هاتفك أو اختر طريقة أخرى</p>
    <div class="council-item">
      <input type="radio" id="contact" name="contact" value="email">
      <label for="contact">البريد الإلكتروني</label>
    </div>
    <div class="council-item">
      <input type="radio" id="contact-2" name="contact" value="phone" aria-describedby="contact-2-hint" checked>
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
      <input type="radio" id="contact-3" name="contact" value="none">
      <label for="contact-3">لا حاجة للتواصل معي</label>
    </div>
  </fieldset>
</council-radios>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The classes on a `<div>` look and reveal the same: for a CMS that strips unknown elements. */
export const ClassForm = example(`
<div class="council-radios">
  <fieldset aria-describedby="permit-hint">
    <legend>Who is the permit for?</legend>
    <p class="council-hint" id="permit-hint">You need one permit for each vehicle</p>
    <div class="council-item">
      <input type="radio" id="permit" name="permit" value="me">
      <label for="permit">Me</label>
    </div>
    <div class="council-item">
      <input type="radio" id="permit-2" name="permit" value="visitor" checked>
      <label for="permit-2">A visitor</label>
    </div>
    <div class="council-conditional">
      <div class="council-text-input">
        <label for="visitor">Name of the visitor</label>
        <input class="council-width-20" id="visitor" name="visitor">
      </div>
    </div>
  </fieldset>
</div>
`);

/** The author wrote no ids: the element connects the parts, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-radios>
  <fieldset>
    <legend>Which bin did we miss?</legend>
    <p class="council-hint">Report one bin at a time</p>
    <p class="council-error-message"><span class="council-visually-hidden">Error:</span> Select which bin we missed</p>
    <div class="council-item">
      <input type="radio" name="bin" value="recycling">
      <label>Recycling</label>
      <p class="council-hint">Grey bin with a blue lid</p>
    </div>
    <div class="council-item">
      <input type="radio" name="bin" value="rubbish">
      <label>Rubbish</label>
    </div>
  </fieldset>
</council-radios>
`,
  { expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** What an editor leaves behind: line breaks, empty paragraphs, a hint with paragraphs in it, stray text. */
export const MessyCmsMarkup = example(
  `
<council-radios>
  <br>
  <fieldset aria-describedby="missed-hint"><br>
    <legend><strong>Was your bin missed?</strong><br></legend>
    <div class="council-hint" id="missed-hint"><p>Wait until 6pm<br> before you report it</p></div>
    <p>&nbsp;</p>
    <div class="council-item"><br>
      <input type="radio" id="missed" name="missed" value="yes" checked><br>
      <label for="missed"><span><strong>Yes</strong></span></label><br>
    </div><br>
    <div class="council-conditional">
      <p><label for="when">When was it due?</label></p>
      <p><input id="when" name="when"></p>
    </div>
    <br>
    <div class="council-item">&nbsp;<input type="radio" id="missed-2" name="missed" value="no"> <label for="missed-2">No</label><p></p></div>
    Call us if you cannot use this form.
  </fieldset>
</council-radios>
`,
  { expect: { invalidHtml: ['element-permitted-order'], unprotected: true } },
);

/** No legend: the answers work, and whoever builds the page is told that nobody hears the question. */
export const NoLegend = example(
  `
<council-radios>
  <fieldset>
    <div class="council-item">
      <input type="radio" id="answer" name="answer" value="yes">
      <label for="answer">Yes</label>
    </div>
    <div class="council-item">
      <input type="radio" id="answer-2" name="answer" value="no">
      <label for="answer-2">No</label>
    </div>
  </fieldset>
</council-radios>
`,
  { expect: { invalidHtml: ['wcag/h71'], warns: ['no-legend'] } },
);

/** No fieldset: the answers work, but nothing says what they answer, and whoever builds the page is told. */
export const NoFieldset = example(
  `
<council-radios>
  <p>Was the bin outside before 7am?</p>
  <p><input type="radio" id="outside" name="outside" value="yes"> <label for="outside">Yes</label></p>
  <p><input type="radio" id="outside-2" name="outside" value="no"> <label for="outside-2">No</label></p>
</council-radios>
`,
  { expect: { unprotected: true, warns: ['missing-part', 'no-control'] } },
);

/** Text and nothing else stays text: what is left when a sanitiser takes the form away. */
export const TextOnly = example(
  `
<council-radios>Call us on 01632 960 001 to tell us which bin we missed.</council-radios>
`,
  { expect: { warns: ['no-control'] } },
);
