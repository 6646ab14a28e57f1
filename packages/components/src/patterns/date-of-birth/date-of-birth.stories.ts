import { example } from '#example';

export default { title: 'Patterns/Date of birth' };

/** Three fields, which the browser can fill in. */
export const Default = example(`
<p class="council-caption">Apply for a bus pass</p>
<council-form validate>
  <form method="post" action="/bus-pass/date-of-birth" novalidate>
    <council-date-input>
      <fieldset aria-describedby="born-hint">
        <legend><h1>What is your date of birth?</h1></legend>
        <p class="council-hint" id="born-hint">For example, 31 3 1960</p>
        <div class="council-date-parts">
          <div class="council-item">
            <label for="born-day">Day</label>
            <input id="born-day" name="born-day" inputmode="numeric" autocomplete="bday-day" required>
          </div>
          <div class="council-item">
            <label for="born-month">Month</label>
            <input id="born-month" name="born-month" inputmode="numeric" autocomplete="bday-month" required>
          </div>
          <div class="council-item">
            <label for="born-year">Year</label>
            <input class="council-width-4" id="born-year" name="born-year" inputmode="numeric" autocomplete="bday-year" required>
          </div>
        </div>
      </fieldset>
      <template class="council-error-messages">
        <p data-rule="required">Enter your date of birth</p>
        <p data-rule="required-day">Date of birth must include a day</p>
        <p data-rule="required-month">Date of birth must include a month</p>
        <p data-rule="required-year">Date of birth must include a year</p>
        <p data-rule="required-day-month">Date of birth must include a day and a month</p>
        <p data-rule="required-day-year">Date of birth must include a day and a year</p>
        <p data-rule="required-month-year">Date of birth must include a month and a year</p>
        <p data-rule="type">Date of birth must be a real date, like 31 3 1960</p>
      </template>
    </council-date-input>
    <council-button><button type="submit" class="council-button">Continue</button></council-button>
  </form>
</council-form>
`);

/** A page in Welsh. The date as a whole is wrong, so all of it is red and the summary leads to the day. */
export const Welsh = example(
  `
<council-error-summary role="group" aria-labelledby="problem-gyda-dyddiad" tabindex="-1">
  <h2 id="problem-gyda-dyddiad">Mae problem wedi codi</h2>
  <ul>
    <li><a href="#geni-day">Rhaid i’ch dyddiad geni fod yn y gorffennol</a></li>
  </ul>
</council-error-summary>
<p class="council-caption">Gwneud cais am bàs bws</p>
<council-form validate>
  <form method="post" action="/cy/bus-pass/date-of-birth" novalidate>
    <council-date-input>
      <fieldset aria-describedby="geni-hint geni-error">
        <legend><h1>Beth yw eich dyddiad geni?</h1></legend>
        <p class="council-hint" id="geni-hint">Er enghraifft, 31 3 1960</p>
        <p class="council-error-message" id="geni-error"><span class="council-visually-hidden">Gwall:</span> Rhaid i’ch dyddiad geni fod yn y gorffennol</p>
        <div class="council-date-parts">
          <div class="council-item">
            <label for="geni-day">Diwrnod</label>
            <input id="geni-day" name="geni-day" value="31" inputmode="numeric" autocomplete="bday-day" required aria-invalid="true">
          </div>
          <div class="council-item">
            <label for="geni-month">Mis</label>
            <input id="geni-month" name="geni-month" value="3" inputmode="numeric" autocomplete="bday-month" required aria-invalid="true">
          </div>
          <div class="council-item">
            <label for="geni-year">Blwyddyn</label>
            <input class="council-width-4" id="geni-year" name="geni-year" value="2060" inputmode="numeric" autocomplete="bday-year" required aria-invalid="true">
          </div>
        </div>
      </fieldset>
    </council-date-input>
    <council-button><button type="submit" class="council-button">Parhau</button></council-button>
  </form>
</council-form>
`,
  { lang: 'cy' },
);
