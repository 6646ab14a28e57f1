import { example } from '#example';

export default { title: 'Patterns/Errors' };

/** What people type, choose and add, each kind once. The summary has every sentence in the order of the page. */
export const Default = example(`
<div class="council-surface">
  <council-error-summary role="group" aria-labelledby="problem" tabindex="-1">
    <h2 id="problem">There is a problem</h2>
    <ul>
      <li><a href="#your-name">Enter your full name</a></li>
      <li><a href="#your-email">Enter an email address in the correct format, like name@example.com</a></li>
      <li><a href="#your-phone">Enter a phone number in the correct format, like 01632 960 001 or 07700 900 982</a></li>
      <li><a href="#home-postcode">Enter a full UK postcode, like NS4 2AB</a></li>
      <li><a href="#ni-number">Enter a National Insurance number in the correct format, like QQ 12 34 56 C</a></li>
      <li><a href="#people">Number of people must be a whole number, like 3</a></li>
      <li><a href="#rent">Rent must be an amount of money, like 600 or 193.54</a></li>
      <li><a href="#moved-in-month">Date you moved in must include a month</a></li>
      <li><a href="#home">Select the kind of home you live in</a></li>
      <li><a href="#tenancy">Select yes if you have a tenancy agreement</a></li>
      <li><a href="#income">Select what income you have, or select “None of these”</a></li>
      <li><a href="#about">What we should know must be 40 characters or fewer</a></li>
      <li><a href="#agreement">agreement.mov must be a JPG, PNG or PDF</a></li>
      <li><a href="#account-password">Password must be 12 characters or more</a></li>
    </ul>
  </council-error-summary>
  <div class="council-grid">
    <div class="council-span-12">
      <h1 class="council-heading-l">Apply for help with your rent</h1>
    </div>
    <div class="council-span-12">
      <council-form validate>
        <form method="post" action="/rent/apply" enctype="multipart/form-data" novalidate>
          <council-text-input>
            <label for="your-name">Full name</label>
            <p class="council-error-message" id="your-name-error"><span class="council-visually-hidden">Error:</span> Enter your full name</p>
            <input class="council-width-20" id="your-name" name="yourName" autocomplete="name" spellcheck="false" required aria-describedby="your-name-error" aria-invalid="true">
          </council-text-input>
          <council-text-input>
            <label for="your-email">Email address</label>
            <p class="council-error-message" id="your-email-error"><span class="council-visually-hidden">Error:</span> Enter an email address in the correct format, like name@example.com</p>
            <input class="council-width-20" id="your-email" name="yourEmail" type="email" value="morgan@" autocomplete="email" spellcheck="false" aria-describedby="your-email-error" aria-invalid="true">
          </council-text-input>
          <council-text-input>
            <label for="your-phone">Phone number</label>
            <p class="council-error-message" id="your-phone-error"><span class="council-visually-hidden">Error:</span> Enter a phone number in the correct format, like 01632 960 001 or 07700 900 982</p>
            <input class="council-width-10" id="your-phone" name="yourPhone" type="tel" value="01632 96" autocomplete="tel" aria-describedby="your-phone-error" aria-invalid="true">
          </council-text-input>
          <council-text-input>
            <label for="home-postcode">Postcode</label>
            <p class="council-error-message" id="home-postcode-error"><span class="council-visually-hidden">Error:</span> Enter a full UK postcode, like NS4 2AB</p>
            <input class="council-width-10" id="home-postcode" name="homePostcode" value="NS4" autocomplete="postal-code" spellcheck="false" aria-describedby="home-postcode-error" aria-invalid="true">
          </council-text-input>
          <council-text-input>
            <label for="ni-number">National Insurance number</label>
            <p class="council-hint" id="ni-number-hint">It is on your payslip, or on letters about tax and benefits. For example, QQ 12 34 56 C</p>
            <p class="council-error-message" id="ni-number-error"><span class="council-visually-hidden">Error:</span> Enter a National Insurance number in the correct format, like QQ 12 34 56 C</p>
            <input class="council-width-10" id="ni-number" name="niNumber" value="12 34 56" spellcheck="false" aria-describedby="ni-number-hint ni-number-error" aria-invalid="true">
          </council-text-input>
          <council-text-input>
            <label for="people">How many people live with you?</label>
            <p class="council-error-message" id="people-error"><span class="council-visually-hidden">Error:</span> Number of people must be a whole number, like 3</p>
            <input class="council-width-2" id="people" name="people" value="2.5" inputmode="numeric" aria-describedby="people-error" aria-invalid="true">
          </council-text-input>
          <council-text-input>
            <label for="rent">How much rent do you pay each month, in pounds?</label>
            <p class="council-error-message" id="rent-error"><span class="council-visually-hidden">Error:</span> Rent must be an amount of money, like 600 or 193.54</p>
            <input class="council-width-4" id="rent" name="rent" value="six" inputmode="decimal" spellcheck="false" aria-describedby="rent-error" aria-invalid="true">
          </council-text-input>
          <council-date-input>
            <fieldset aria-describedby="moved-in-hint moved-in-error">
              <legend>When did you move in?</legend>
              <p class="council-hint" id="moved-in-hint">For example, 27 3 2026</p>
              <p class="council-error-message" id="moved-in-error"><span class="council-visually-hidden">Error:</span> Date you moved in must include a month</p>
              <div class="council-date-parts">
                <div class="council-item">
                  <label for="moved-in-day">Day</label>
                  <input id="moved-in-day" name="moved-in-day" value="1" inputmode="numeric">
                </div>
                <div class="council-item">
                  <label for="moved-in-month">Month</label>
                  <input id="moved-in-month" name="moved-in-month" inputmode="numeric" aria-invalid="true">
                </div>
                <div class="council-item">
                  <label for="moved-in-year">Year</label>
                  <input class="council-width-4" id="moved-in-year" name="moved-in-year" value="2024" inputmode="numeric">
                </div>
              </div>
            </fieldset>
          </council-date-input>
          <council-select>
            <label for="home">What kind of home do you live in?</label>
            <p class="council-error-message" id="home-error"><span class="council-visually-hidden">Error:</span> Select the kind of home you live in</p>
            <select class="council-width-20" id="home" name="home" required aria-describedby="home-error" aria-invalid="true">
              <option value="">Select a kind of home</option>
              <option>House</option>
              <option>Flat</option>
            </select>
          </council-select>
          <council-radios>
            <fieldset aria-describedby="tenancy-error">
              <legend>Do you have a tenancy agreement?</legend>
              <p class="council-error-message" id="tenancy-error"><span class="council-visually-hidden">Error:</span> Select yes if you have a tenancy agreement</p>
              <div class="council-item">
                <input type="radio" id="tenancy" name="tenancy" value="yes">
                <label for="tenancy">Yes</label>
              </div>
              <div class="council-item">
                <input type="radio" id="tenancy-2" name="tenancy" value="no">
                <label for="tenancy-2">No</label>
              </div>
            </fieldset>
          </council-radios>
          <council-checkboxes>
            <fieldset aria-describedby="income-hint income-error">
              <legend>What income do you have?</legend>
              <p class="council-hint" id="income-hint">Select all that apply</p>
              <p class="council-error-message" id="income-error"><span class="council-visually-hidden">Error:</span> Select what income you have, or select “None of these”</p>
              <div class="council-item">
                <input type="checkbox" id="income" name="income" value="wages">
                <label for="income">Wages</label>
              </div>
              <div class="council-item">
                <input type="checkbox" id="income-2" name="income" value="pension">
                <label for="income-2">Pension</label>
              </div>
              <p class="council-divider">or</p>
              <div class="council-item">
                <input type="checkbox" id="income-3" name="income" value="none" data-exclusive>
                <label for="income-3">None of these</label>
              </div>
            </fieldset>
          </council-checkboxes>
          <council-textarea>
            <label for="about">Is there anything else we should know? (optional)</label>
            <p class="council-error-message" id="about-error"><span class="council-visually-hidden">Error:</span> What we should know must be 40 characters or fewer</p>
            <textarea id="about" name="about" rows="3" aria-describedby="about-error about-count" aria-invalid="true">My hours at work change from week to week</textarea>
            <council-character-count max="40"><p id="about-count">You can enter up to 40 characters</p></council-character-count>
          </council-textarea>
          <council-file-upload max-size="10000000">
            <label for="agreement">Your tenancy agreement</label>
            <p class="council-hint" id="agreement-hint">A photo or a scan of it: JPG, PNG or PDF, up to 10 MB</p>
            <p class="council-error-message" id="agreement-error"><span class="council-visually-hidden">Error:</span> agreement.mov must be a JPG, PNG or PDF</p>
            <input type="file" id="agreement" name="agreement" accept=".jpg,.jpeg,.png,.pdf" aria-describedby="agreement-hint agreement-error" aria-invalid="true">
          </council-file-upload>
          <council-password-input>
            <label for="account-password">Choose a password</label>
            <p class="council-hint" id="account-password-hint">At least 12 characters. Three words that have nothing to do with each other are easy to remember</p>
            <p class="council-error-message" id="account-password-error"><span class="council-visually-hidden">Error:</span> Password must be 12 characters or more</p>
            <input id="account-password" name="accountPassword" type="password" autocomplete="new-password" spellcheck="false" aria-describedby="account-password-hint account-password-error" aria-invalid="true">
          </council-password-input>
          <council-button><button type="submit" class="council-button">Continue</button></council-button>
        </form>
      </council-form>
    </div>
  </div>
</div>
`);

/** The same words where the browser finds the mistake: in a template at the question, one sentence a rule. */
export const InTheBrowser = example(`
<div class="council-surface">
  <div class="council-grid">
    <div class="council-span-12">
      <h1 class="council-heading-l">Your landlord</h1>
    </div>
    <div class="council-span-12">
      <council-form validate>
        <form method="post" action="/rent/landlord" novalidate>
          <council-text-input>
            <label for="landlord-email">Your landlord’s email address</label>
            <input class="council-width-20" id="landlord-email" name="landlordEmail" type="email" spellcheck="false" required>
            <template class="council-error-messages">
              <p data-rule="required">Enter your landlord’s email address</p>
              <p data-rule="type">Enter an email address in the correct format, like name@example.com</p>
            </template>
          </council-text-input>
          <council-radios>
            <fieldset>
              <legend>Does your landlord live in the same home?</legend>
              <div class="council-item">
                <input type="radio" id="lives-in" name="livesIn" value="yes" required>
                <label for="lives-in">Yes</label>
              </div>
              <div class="council-item">
                <input type="radio" id="lives-in-2" name="livesIn" value="no">
                <label for="lives-in-2">No</label>
              </div>
            </fieldset>
            <template class="council-error-messages">
              <p data-rule="required">Select yes if your landlord lives in the same home</p>
            </template>
          </council-radios>
          <council-button><button type="submit" class="council-button">Continue</button></council-button>
        </form>
      </council-form>
    </div>
  </div>
</div>
`);

/** What belongs to no field: the answers were not kept. It has no link, and everything that was typed is still there. */
export const NotSaved = example(`
<council-error-summary role="group" aria-labelledby="not-saved" tabindex="-1">
  <h2 id="not-saved">There is a problem</h2>
  <ul>
    <li>Your answer was not saved. Select “Continue” to try again</li>
  </ul>
</council-error-summary>
<council-form>
  <form method="post" action="/rent/landlord" novalidate>
    <council-text-input>
      <h1 class="council-label-heading"><label for="landlord">Who is your landlord?</label></h1>
      <p class="council-hint" id="landlord-hint">The person or the company that you pay your rent to</p>
      <input class="council-width-20" id="landlord" name="landlord" value="Aldermere Homes" aria-describedby="landlord-hint">
    </council-text-input>
    <council-button><button type="submit" class="council-button">Continue</button></council-button>
  </form>
</council-form>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<div class="council-surface">
  <council-error-summary role="group" aria-labelledby="problem-wedi-codi" tabindex="-1">
    <h2 id="problem-wedi-codi">Mae problem wedi codi</h2>
    <ul>
      <li><a href="#eich-enw">Rhowch eich enw llawn</a></li>
      <li><a href="#eich-ebost">Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com</a></li>
      <li><a href="#yr-rhent">Rhaid i’r rhent fod yn swm o arian, fel 600 neu 193.54</a></li>
      <li><a href="#symud-i-mewn-month">Rhaid i’r dyddiad y gwnaethoch symud i mewn gynnwys mis</a></li>
      <li><a href="#cytundeb">Dewiswch “Oes” os oes gennych gytundeb tenantiaeth</a></li>
      <li><a href="#incwm">Dewiswch pa incwm sydd gennych, neu dewiswch “Dim un o’r rhain”</a></li>
    </ul>
  </council-error-summary>
  <div class="council-grid">
    <div class="council-span-12">
      <h1 class="council-heading-l">Gwneud cais am help gyda’ch rhent</h1>
    </div>
    <div class="council-span-12">
      <council-form validate>
        <form method="post" action="/cy/rent/apply" novalidate>
          <council-text-input>
            <label for="eich-enw">Enw llawn</label>
            <p class="council-error-message" id="eich-enw-error"><span class="council-visually-hidden">Gwall:</span> Rhowch eich enw llawn</p>
            <input class="council-width-20" id="eich-enw" name="eichEnw" autocomplete="name" spellcheck="false" required aria-describedby="eich-enw-error" aria-invalid="true">
          </council-text-input>
          <council-text-input>
            <label for="eich-ebost">Cyfeiriad e-bost</label>
            <p class="council-error-message" id="eich-ebost-error"><span class="council-visually-hidden">Gwall:</span> Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com</p>
            <input class="council-width-20" id="eich-ebost" name="eichEbost" type="email" value="morgan@" autocomplete="email" spellcheck="false" aria-describedby="eich-ebost-error" aria-invalid="true">
          </council-text-input>
          <council-text-input>
            <label for="yr-rhent">Faint o rent rydych yn ei dalu bob mis, mewn punnoedd?</label>
            <p class="council-error-message" id="yr-rhent-error"><span class="council-visually-hidden">Gwall:</span> Rhaid i’r rhent fod yn swm o arian, fel 600 neu 193.54</p>
            <input class="council-width-4" id="yr-rhent" name="rhent" value="chwech" inputmode="decimal" spellcheck="false" aria-describedby="yr-rhent-error" aria-invalid="true">
          </council-text-input>
          <council-date-input>
            <fieldset aria-describedby="symud-i-mewn-hint symud-i-mewn-error">
              <legend>Pryd gwnaethoch chi symud i mewn?</legend>
              <p class="council-hint" id="symud-i-mewn-hint">Er enghraifft, 27 3 2026</p>
              <p class="council-error-message" id="symud-i-mewn-error"><span class="council-visually-hidden">Gwall:</span> Rhaid i’r dyddiad y gwnaethoch symud i mewn gynnwys mis</p>
              <div class="council-date-parts">
                <div class="council-item">
                  <label for="symud-i-mewn-day">Diwrnod</label>
                  <input id="symud-i-mewn-day" name="symud-i-mewn-day" value="1" inputmode="numeric">
                </div>
                <div class="council-item">
                  <label for="symud-i-mewn-month">Mis</label>
                  <input id="symud-i-mewn-month" name="symud-i-mewn-month" inputmode="numeric" aria-invalid="true">
                </div>
                <div class="council-item">
                  <label for="symud-i-mewn-year">Blwyddyn</label>
                  <input class="council-width-4" id="symud-i-mewn-year" name="symud-i-mewn-year" value="2024" inputmode="numeric">
                </div>
              </div>
            </fieldset>
          </council-date-input>
          <council-radios>
            <fieldset aria-describedby="cytundeb-error">
              <legend>A oes gennych gytundeb tenantiaeth?</legend>
              <p class="council-error-message" id="cytundeb-error"><span class="council-visually-hidden">Gwall:</span> Dewiswch “Oes” os oes gennych gytundeb tenantiaeth</p>
              <div class="council-item">
                <input type="radio" id="cytundeb" name="cytundeb" value="oes">
                <label for="cytundeb">Oes</label>
              </div>
              <div class="council-item">
                <input type="radio" id="cytundeb-2" name="cytundeb" value="nac-oes">
                <label for="cytundeb-2">Nac oes</label>
              </div>
            </fieldset>
          </council-radios>
          <council-checkboxes>
            <fieldset aria-describedby="incwm-hint incwm-error">
              <legend>Pa incwm sydd gennych?</legend>
              <p class="council-hint" id="incwm-hint">Dewiswch bob un sy’n berthnasol</p>
              <p class="council-error-message" id="incwm-error"><span class="council-visually-hidden">Gwall:</span> Dewiswch pa incwm sydd gennych, neu dewiswch “Dim un o’r rhain”</p>
              <div class="council-item">
                <input type="checkbox" id="incwm" name="incwm" value="cyflog">
                <label for="incwm">Cyflog</label>
              </div>
              <div class="council-item">
                <input type="checkbox" id="incwm-2" name="incwm" value="pensiwn">
                <label for="incwm-2">Pensiwn</label>
              </div>
              <p class="council-divider">neu</p>
              <div class="council-item">
                <input type="checkbox" id="incwm-3" name="incwm" value="dim" data-exclusive>
                <label for="incwm-3">Dim un o’r rhain</label>
              </div>
            </fieldset>
          </council-checkboxes>
          <council-button><button type="submit" class="council-button">Parhau</button></council-button>
        </form>
      </council-form>
    </div>
  </div>
</div>
`,
  { lang: 'cy' },
);
