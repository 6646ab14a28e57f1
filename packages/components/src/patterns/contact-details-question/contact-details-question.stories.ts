import { example } from '#example';

export default { title: 'Patterns/Contact details question' };

/** How people want to be reached; the answer asks for the address or number that it needs. */
export const Default = example(`
<p class="council-caption">Report a pothole</p>
<council-form validate>
  <form method="post" action="/roads/pothole/contact" novalidate>
    <council-radios>
      <fieldset aria-describedby="reach-hint">
        <legend><h1>How should we tell you what happened?</h1></legend>
        <p class="council-hint" id="reach-hint">We use it for this report only, and delete it after 12 months</p>
        <div class="council-item">
          <input type="radio" id="reach" name="reach" value="email" required checked>
          <label for="reach">Email</label>
        </div>
        <div class="council-conditional">
          <council-text-input>
            <label for="reach-email">Email address</label>
            <input class="council-width-20" id="reach-email" name="reachEmail" type="email" autocomplete="email" spellcheck="false">
            <template class="council-error-messages">
              <p data-rule="type">Enter an email address in the correct format, like name@example.com</p>
            </template>
          </council-text-input>
        </div>
        <div class="council-item">
          <input type="radio" id="reach-2" name="reach" value="phone">
          <label for="reach-2">Phone call</label>
        </div>
        <div class="council-conditional">
          <council-text-input>
            <label for="reach-phone">Phone number</label>
            <input class="council-width-10" id="reach-phone" name="reachPhone" type="tel" autocomplete="tel">
          </council-text-input>
        </div>
        <div class="council-item">
          <input type="radio" id="reach-3" name="reach" value="text" aria-describedby="reach-3-item-hint">
          <label for="reach-3">Text message</label>
          <p class="council-hint" id="reach-3-item-hint">If you cannot hear or speak on the phone, this or email is best</p>
        </div>
        <div class="council-conditional">
          <council-text-input>
            <label for="reach-mobile">Mobile phone number</label>
            <input class="council-width-10" id="reach-mobile" name="reachMobile" type="tel" autocomplete="tel">
          </council-text-input>
        </div>
        <p class="council-divider">or</p>
        <div class="council-item">
          <input type="radio" id="reach-4" name="reach" value="none">
          <label for="reach-4">You do not need to tell me</label>
        </div>
      </fieldset>
      <template class="council-error-messages">
        <p data-rule="required">Select how we should tell you what happened</p>
      </template>
    </council-radios>
    <council-button><button type="submit" class="council-button">Continue</button></council-button>
  </form>
</council-form>
`);

/** The chosen way needs a number, and it is not one: the error is that field’s, and the summary leads to it. */
export const WithErrors = example(`
<council-error-summary role="group" aria-labelledby="contact-problem" tabindex="-1">
  <h2 id="contact-problem">There is a problem</h2>
  <ul>
    <li><a href="#tell-phone">Enter a phone number in the correct format, like 01632 960 001 or 07700 900 982</a></li>
  </ul>
</council-error-summary>
<p class="council-caption">Report a pothole</p>
<council-form validate>
  <form method="post" action="/roads/pothole/contact" novalidate>
    <council-radios>
      <fieldset aria-describedby="tell-hint">
        <legend><h1>How should we tell you what happened?</h1></legend>
        <p class="council-hint" id="tell-hint">We use it for this report only, and delete it after 12 months</p>
        <div class="council-item">
          <input type="radio" id="tell" name="tell" value="email" required>
          <label for="tell">Email</label>
        </div>
        <div class="council-conditional">
          <council-text-input>
            <label for="tell-email">Email address</label>
            <input class="council-width-20" id="tell-email" name="tellEmail" type="email" autocomplete="email" spellcheck="false">
          </council-text-input>
        </div>
        <div class="council-item">
          <input type="radio" id="tell-2" name="tell" value="phone" checked>
          <label for="tell-2">Phone call</label>
        </div>
        <div class="council-conditional">
          <council-text-input>
            <label for="tell-phone">Phone number</label>
            <p class="council-error-message" id="tell-phone-error"><span class="council-visually-hidden">Error:</span> Enter a phone number in the correct format, like 01632 960 001 or 07700 900 982</p>
            <input class="council-width-10" id="tell-phone" name="tellPhone" type="tel" value="01632 96" autocomplete="tel" aria-describedby="tell-phone-error" aria-invalid="true">
          </council-text-input>
        </div>
        <p class="council-divider">or</p>
        <div class="council-item">
          <input type="radio" id="tell-3" name="tell" value="none">
          <label for="tell-3">You do not need to tell me</label>
        </div>
      </fieldset>
    </council-radios>
    <council-button><button type="submit" class="council-button">Continue</button></council-button>
  </form>
</council-form>
`);

/** A page in Welsh, which also asks in which language to write or speak. */
export const Welsh = example(
  `
<div class="council-surface">
  <div class="council-grid">
    <div class="council-span-12">
      <h1 class="council-heading-l"><span class="council-caption">Rhoi gwybod am dwll yn y ffordd</span> Eich manylion cyswllt</h1>
    </div>
    <div class="council-span-12">
      <council-form validate>
        <form method="post" action="/cy/roads/pothole/contact" novalidate>
          <council-radios>
            <fieldset>
              <legend>Sut y dylem roi gwybod i chi beth ddigwyddodd?</legend>
              <div class="council-item">
                <input type="radio" id="rhoi-gwybod" name="rhoiGwybod" value="ebost" required checked>
                <label for="rhoi-gwybod">E-bost</label>
              </div>
              <div class="council-conditional">
                <council-text-input>
                  <label for="rhoi-gwybod-ebost">Cyfeiriad e-bost</label>
                  <input class="council-width-20" id="rhoi-gwybod-ebost" name="rhoiGwybodEbost" type="email" autocomplete="email" spellcheck="false">
                </council-text-input>
              </div>
              <div class="council-item">
                <input type="radio" id="rhoi-gwybod-2" name="rhoiGwybod" value="ffon">
                <label for="rhoi-gwybod-2">Galwad ffôn</label>
              </div>
              <div class="council-conditional">
                <council-text-input>
                  <label for="rhoi-gwybod-ffon">Rhif ffôn</label>
                  <input class="council-width-10" id="rhoi-gwybod-ffon" name="rhoiGwybodFfon" type="tel" autocomplete="tel">
                </council-text-input>
              </div>
              <p class="council-divider">neu</p>
              <div class="council-item">
                <input type="radio" id="rhoi-gwybod-3" name="rhoiGwybod" value="dim">
                <label for="rhoi-gwybod-3">Nid oes angen i chi roi gwybod i mi</label>
              </div>
            </fieldset>
            <template class="council-error-messages">
              <p data-rule="required">Dewiswch sut y dylem roi gwybod i chi beth ddigwyddodd</p>
            </template>
          </council-radios>
          <council-radios>
            <fieldset>
              <legend>Ym mha iaith y dylem gysylltu â chi?</legend>
              <div class="council-item">
                <input type="radio" id="iaith" name="iaith" value="cy" required checked>
                <label for="iaith">Cymraeg</label>
              </div>
              <div class="council-item">
                <input type="radio" id="iaith-2" name="iaith" value="en">
                <label for="iaith-2">Saesneg</label>
              </div>
            </fieldset>
          </council-radios>
          <council-button><button type="submit" class="council-button">Parhau</button></council-button>
        </form>
      </council-form>
    </div>
  </div>
</div>
`,
  { lang: 'cy' },
);
