import { example } from '#example';

export default { title: 'Forms/Date input' };

/** A date that people know: three fields, because a list or a calendar is slower. The hint shows how to write it. */
export const Default = example(`
<council-date-input>
  <fieldset aria-describedby="collectionDate-hint">
    <legend>When was your collection due?</legend>
    <p class="council-hint" id="collectionDate-hint">For example, 27 3 2026</p>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="collectionDate-day">Day</label>
        <input id="collectionDate-day" name="collectionDate-day" inputmode="numeric">
      </div>
      <div class="council-item">
        <label for="collectionDate-month">Month</label>
        <input id="collectionDate-month" name="collectionDate-month" inputmode="numeric">
      </div>
      <div class="council-item">
        <label for="collectionDate-year">Year</label>
        <input class="council-width-4" id="collectionDate-year" name="collectionDate-year" inputmode="numeric">
      </div>
    </div>
  </fieldset>
</council-date-input>
`);

/** A date of birth is filled in by the browser, from what it knows: each part says which one it is. */
export const DateOfBirth = example(`
<council-date-input>
  <fieldset aria-describedby="birth-hint">
    <legend>What is your date of birth?</legend>
    <p class="council-hint" id="birth-hint">For example, 31 3 1980</p>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="birth-day">Day</label>
        <input id="birth-day" name="birth-day" inputmode="numeric" autocomplete="bday-day">
      </div>
      <div class="council-item">
        <label for="birth-month">Month</label>
        <input id="birth-month" name="birth-month" inputmode="numeric" autocomplete="bday-month">
      </div>
      <div class="council-item">
        <label for="birth-year">Year</label>
        <input class="council-width-4" id="birth-year" name="birth-year" inputmode="numeric" autocomplete="bday-year">
      </div>
    </div>
  </fieldset>
</council-date-input>
`);

/** One part is missing: the message names it, and only that part is red. The error summary links to it. */
export const WithError = example(`
<council-date-input>
  <fieldset aria-describedby="due-hint due-error">
    <legend>When was your collection due?</legend>
    <p class="council-hint" id="due-hint">For example, 27 3 2026</p>
    <p class="council-error-message" id="due-error"><span class="council-visually-hidden">Error:</span> Collection date must include a month</p>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="due-day">Day</label>
        <input id="due-day" name="due-day" inputmode="numeric" value="24">
      </div>
      <div class="council-item">
        <label for="due-month">Month</label>
        <input id="due-month" name="due-month" inputmode="numeric" aria-invalid="true">
      </div>
      <div class="council-item">
        <label for="due-year">Year</label>
        <input class="council-width-4" id="due-year" name="due-year" inputmode="numeric" value="2026">
      </div>
    </div>
  </fieldset>
</council-date-input>
`);

/** The date as a whole is wrong: all of it is red, and the summary links to the day. */
export const WithErrorInAll = example(`
<council-date-input>
  <fieldset aria-describedby="start-hint start-error">
    <legend>When do you want to start?</legend>
    <p class="council-hint" id="start-hint">For example, 27 3 2026</p>
    <p class="council-error-message" id="start-error"><span class="council-visually-hidden">Error:</span> Start date must be today or in the future</p>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="start-day">Day</label>
        <input id="start-day" name="start-day" inputmode="numeric" value="1" aria-invalid="true">
      </div>
      <div class="council-item">
        <label for="start-month">Month</label>
        <input id="start-month" name="start-month" inputmode="numeric" value="Feb" aria-invalid="true">
      </div>
      <div class="council-item">
        <label for="start-year">Year</label>
        <input class="council-width-4" id="start-year" name="start-year" inputmode="numeric" value="2020" aria-invalid="true">
      </div>
    </div>
  </fieldset>
</council-date-input>
`);

/** In a form that validates: words of your own for all parts, for a missing part, and for a date that does not exist. */
export const InAForm = example(`
<council-form validate>
  <form method="post" action="/report" novalidate>
    <council-date-input>
      <fieldset aria-describedby="missed-hint">
        <legend>When was your collection due?</legend>
        <p class="council-hint" id="missed-hint">For example, 27 3 2026</p>
        <div class="council-date-parts">
          <div class="council-item">
            <label for="missed-day">Day</label>
            <input id="missed-day" name="missed-day" inputmode="numeric" required>
          </div>
          <div class="council-item">
            <label for="missed-month">Month</label>
            <input id="missed-month" name="missed-month" inputmode="numeric" required>
          </div>
          <div class="council-item">
            <label for="missed-year">Year</label>
            <input class="council-width-4" id="missed-year" name="missed-year" inputmode="numeric" required>
          </div>
        </div>
      </fieldset>
      <template class="council-error-messages">
        <p data-rule="required">Enter the date your collection was due</p>
        <p data-rule="required-day">Collection date must include a day</p>
        <p data-rule="required-month">Collection date must include a month</p>
        <p data-rule="required-year">Collection date must include a year</p>
        <p data-rule="type">Collection date must be a real date</p>
      </template>
    </council-date-input>
    <button type="submit" class="council-button">Continue</button>
  </form>
</council-form>
`);

/** One question on a page: the legend is the heading of the page. */
export const LegendAsPageHeading = example(`
<council-date-input>
  <fieldset aria-describedby="moved-hint">
    <legend><h1>When did you move in?</h1></legend>
    <p class="council-hint" id="moved-hint">It is on your tenancy agreement or in the letter from your solicitor. For example, 27 3 2026</p>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="moved-day">Day</label>
        <input id="moved-day" name="moved-day" inputmode="numeric">
      </div>
      <div class="council-item">
        <label for="moved-month">Month</label>
        <input id="moved-month" name="moved-month" inputmode="numeric">
      </div>
      <div class="council-item">
        <label for="moved-year">Year</label>
        <input class="council-width-4" id="moved-year" name="moved-year" inputmode="numeric">
      </div>
    </div>
  </fieldset>
</council-date-input>
`);

/** Disabled cannot be focused, and is not sent: prefer plain text to it. */
export const Disabled = example(`
<council-date-input>
  <fieldset disabled>
    <legend>Date of your next collection</legend>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="next-day">Day</label>
        <input id="next-day" name="next-day" inputmode="numeric" value="4">
      </div>
      <div class="council-item">
        <label for="next-month">Month</label>
        <input id="next-month" name="next-month" inputmode="numeric" value="12">
      </div>
      <div class="council-item">
        <label for="next-year">Year</label>
        <input class="council-width-4" id="next-year" name="next-year" inputmode="numeric" value="2026">
      </div>
    </div>
  </fieldset>
</council-date-input>
`);

/** Long questions and messages wrap; the parts wrap where there is no room for three. */
export const LongContent = example(`
<council-date-input>
  <fieldset aria-describedby="damage-hint damage-error">
    <legend>On which day did you first see the damage to the wall, the fence or the road, or hear of it from somebody else?</legend>
    <p class="council-hint" id="damage-hint">If you are not sure, give the first day of which you are sure, and tell us more at the end. For example, for the day of the storm at Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, 27 3 2026</p>
    <p class="council-error-message" id="damage-error"><span class="council-visually-hidden">Error:</span> The day on which you first saw the damage must be a real date, and 31 April is none: April has 30 days</p>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="damage-day">Day</label>
        <input id="damage-day" name="damage-day" inputmode="numeric" value="31" aria-invalid="true">
      </div>
      <div class="council-item">
        <label for="damage-month">Month</label>
        <input id="damage-month" name="damage-month" inputmode="numeric" value="April">
      </div>
      <div class="council-item">
        <label for="damage-year">Year</label>
        <input class="council-width-4" id="damage-year" name="damage-year" inputmode="numeric" value="2026">
      </div>
    </div>
  </fieldset>
</council-date-input>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-date-input>
  <fieldset aria-describedby="dyddiad-hint dyddiad-error">
    <legend>Pryd oedd disgwyl eich casgliad?</legend>
    <p class="council-hint" id="dyddiad-hint">Er enghraifft, 27 3 2026</p>
    <p class="council-error-message" id="dyddiad-error"><span class="council-visually-hidden">Gwall:</span> Rhaid i ddyddiad y casgliad gynnwys blwyddyn</p>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="dyddiad-day">Diwrnod</label>
        <input id="dyddiad-day" name="dyddiad-day" inputmode="numeric" value="24">
      </div>
      <div class="council-item">
        <label for="dyddiad-month">Mis</label>
        <input id="dyddiad-month" name="dyddiad-month" inputmode="numeric" value="11">
      </div>
      <div class="council-item">
        <label for="dyddiad-year">Blwyddyn</label>
        <input class="council-width-4" id="dyddiad-year" name="dyddiad-year" inputmode="numeric" aria-invalid="true">
      </div>
    </div>
  </fieldset>
</council-date-input>
`,
  { lang: 'cy' },
);

/** A page in Arabic: the day stands on the right, and is the first to be read. */
export const RightToLeft = example(
  `
<council-date-input>
  <fieldset aria-describedby="tarikh-hint tarikh-error">
    <legend>متى كان موعد جمع النفايات؟</legend>
    <p class="council-hint" id="tarikh-hint">مثلاً: 27 3 2026</p>
    <p class="council-error-message" id="tarikh-error"><span class="council-visually-hidden">خطأ:</span> أدخل الشهر</p>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="tarikh-day">اليوم</label>
        <input id="tarikh-day" name="tarikh-day" inputmode="numeric" value="24">
      </div>
      <div class="council-item">
        <label for="tarikh-month">الشهر</label>
        <input id="tarikh-month" name="tarikh-month" inputmode="numeric" aria-invalid="true">
      </div>
      <div class="council-item">
        <label for="tarikh-year">السنة</label>
        <input class="council-width-4" id="tarikh-year" name="tarikh-year" inputmode="numeric" value="2026">
      </div>
    </div>
  </fieldset>
</council-date-input>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The classes on a `<div>` look the same: for a CMS that strips unknown elements. */
export const ClassForm = example(`
<div class="council-date-input">
  <fieldset aria-describedby="event-hint event-error">
    <legend>Date of the event</legend>
    <p class="council-hint" id="event-hint">For example, 27 3 2026</p>
    <p class="council-error-message" id="event-error"><span class="council-visually-hidden">Error:</span> Date of the event must include a year</p>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="event-day">Day</label>
        <input id="event-day" name="event-day" inputmode="numeric" value="4">
      </div>
      <div class="council-item">
        <label for="event-month">Month</label>
        <input id="event-month" name="event-month" inputmode="numeric" value="July">
      </div>
      <div class="council-item">
        <label for="event-year">Year</label>
        <input class="council-width-4" id="event-year" name="event-year" inputmode="numeric" aria-invalid="true">
      </div>
    </div>
  </fieldset>
</div>
`);

/** The author wrote no ids: the element connects the parts, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-date-input>
  <fieldset>
    <legend>When was your collection due?</legend>
    <p class="council-hint">For example, 27 3 2026</p>
    <p class="council-error-message"><span class="council-visually-hidden">Error:</span> Collection date must include a year</p>
    <div class="council-date-parts">
      <div class="council-item">
        <label>Day</label>
        <input name="bin-day" inputmode="numeric" value="24">
      </div>
      <div class="council-item">
        <label>Month</label>
        <input name="bin-month" inputmode="numeric" value="11">
      </div>
      <div class="council-item">
        <label>Year</label>
        <input class="council-width-4" name="bin-year" inputmode="numeric" aria-invalid="true">
      </div>
    </div>
  </fieldset>
</council-date-input>
`,
  { expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** What an editor leaves behind: line breaks, empty paragraphs, a hint with paragraphs in it, stray text. */
export const MessyCmsMarkup = example(
  `
<council-date-input>
  <br>
  <fieldset aria-describedby="seen-hint"><br>
    <legend><strong>When did you see it?</strong><br></legend>
    <div class="council-hint" id="seen-hint"><p>For example,<br> 27 3 2026</p></div>
    <p>&nbsp;</p>
    <div class="council-date-parts"><br>
      <div class="council-item"><br>
        <label for="seen-day"><span><strong>Day</strong></span></label><br>
        <input id="seen-day" name="seen-day" inputmode="numeric"><br>
      </div><br>
      <div class="council-item">&nbsp;<label for="seen-month">Month</label> <input id="seen-month" name="seen-month" inputmode="numeric"><p></p></div>
      <div class="council-item">
        <label for="seen-year">Year</label><input class="council-width-4" id="seen-year" name="seen-year" inputmode="numeric">
        <br>
      </div>
    </div>
    Call us if you cannot use this form.
  </fieldset>
</council-date-input>
`,
  { expect: { invalidHtml: ['element-permitted-order'] } },
);

/** One field for the whole date: it works, and whoever builds the page is told that a text input does that better. */
export const OneField = example(
  `
<council-date-input>
  <fieldset>
    <legend>When was your collection due?</legend>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="whole">Date</label>
        <input id="whole" name="whole">
      </div>
    </div>
  </fieldset>
</council-date-input>
`,
  { expect: { warns: ['missing-part'] } },
);

/** No legend: the parts work, and whoever builds the page is told that nobody hears the question. */
export const NoLegend = example(
  `
<council-date-input>
  <fieldset>
    <div class="council-date-parts">
      <div class="council-item">
        <label for="none-day">Day</label>
        <input id="none-day" name="none-day" inputmode="numeric">
      </div>
      <div class="council-item">
        <label for="none-month">Month</label>
        <input id="none-month" name="none-month" inputmode="numeric">
      </div>
      <div class="council-item">
        <label for="none-year">Year</label>
        <input class="council-width-4" id="none-year" name="none-year" inputmode="numeric">
      </div>
    </div>
  </fieldset>
</council-date-input>
`,
  { expect: { invalidHtml: ['wcag/h71'], warns: ['no-legend'] } },
);

/** Text and nothing else stays text: what is left when a sanitiser takes the form away. */
export const TextOnly = example(
  `
<council-date-input>Call us on 01632 960 001 to tell us when your collection was due.</council-date-input>
`,
  { expect: { warns: ['no-control', 'missing-part'] } },
);
