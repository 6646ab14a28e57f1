import { example } from '#example';

export default { title: 'Forms/Form' };

/** A whole form. With `validate` the browser’s own constraints are checked on submit, and errors look like the server’s. */
export const Default = example(`
<council-form validate>
  <form method="post" action="/report" novalidate>
    <council-text-input>
      <label for="full-name">Full name</label>
      <input class="council-width-20" id="full-name" name="fullName" autocomplete="name" required>
      <template class="council-error-messages">
        <p data-rule="required">Enter your full name</p>
      </template>
    </council-text-input>
    <council-text-input>
      <label for="email">Email address</label>
      <p class="council-hint" id="email-hint">We will only use it about your report</p>
      <input class="council-width-20" id="email" name="email" type="email" autocomplete="email" required aria-describedby="email-hint">
      <template class="council-error-messages">
        <p data-rule="required">Enter your email address</p>
        <p data-rule="type">Enter an email address in the correct format, like name@example.com</p>
      </template>
    </council-text-input>
    <council-radios>
      <fieldset>
        <legend>Which bin did we miss?</legend>
        <div class="council-item">
          <input type="radio" id="bin" name="bin" value="recycling" required>
          <label for="bin">Recycling</label>
        </div>
        <div class="council-item">
          <input type="radio" id="bin-2" name="bin" value="rubbish">
          <label for="bin-2">Rubbish</label>
        </div>
      </fieldset>
      <template class="council-error-messages">
        <p data-rule="required">Select which bin we missed</p>
      </template>
    </council-radios>
    <div class="council-button-group">
      <council-button><button type="submit" class="council-button">Send report</button></council-button>
      <button type="submit" class="council-button council-button-secondary" name="action" value="save" formnovalidate>Save and come back later</button>
    </div>
  </form>
</council-form>
`);

/** Inside a form that somebody else wrote, as on an ASP.NET page: it checks what it holds, for its own buttons. */
export const InsideAForm = example(`
<form method="post" action="/page.aspx" id="aspnetForm">
  <label for="search">Search</label> <input id="search" name="search"> <button>Search</button>
  <council-form validate>
    <council-text-input>
      <label for="street">Street</label>
      <input id="street" name="ctl00$Main$Street" autocomplete="address-line1" required>
      <template class="council-error-messages"><p data-rule="required">Enter a street</p></template>
    </council-text-input>
    <council-text-input>
      <label for="postcode">Postcode</label>
      <input class="council-width-10" id="postcode" name="ctl00$Main$Postcode" autocomplete="postal-code" required pattern="[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}">
      <template class="council-error-messages">
        <p data-rule="required">Enter a postcode</p>
        <p data-rule="pattern">Enter a full UK postcode, like NS4 2AB</p>
      </template>
    </council-text-input>
    <council-text-input>
      <label for="bins">Number of bins</label>
      <input class="council-width-2" id="bins" name="ctl00$Main$Bins" type="number" min="1" max="4">
    </council-text-input>
    <button type="submit" class="council-button">Continue</button>
  </council-form>
</form>
`);

/** What the server answered: its summary and its messages stay until the next submit. */
export const ServerErrors = example(`
<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">There is a problem</h2>
  <ul>
    <li><a href="#uprn">We cannot find this account number</a></li>
  </ul>
</council-error-summary>
<council-form validate>
  <form method="post" action="/account" novalidate>
    <council-text-input>
      <label for="uprn">Account number</label>
      <p class="council-error-message" id="uprn-error"><span class="council-visually-hidden">Error:</span> We cannot find this account number</p>
      <input class="council-width-10" id="uprn" name="uprn" value="7204118" required aria-describedby="uprn-error" aria-invalid="true">
    </council-text-input>
    <council-text-input>
      <label for="surname">Last name</label>
      <input class="council-width-20" id="surname" name="surname" autocomplete="family-name" required>
    </council-text-input>
    <button type="submit" class="council-button">Continue</button>
  </form>
</council-form>
`);

/** Without `validate` the element does nothing: the server checks the answers. */
export const ServerOnly = example(`
<council-form>
  <form method="post" action="/town">
    <council-text-input>
      <label for="town">Town or city</label>
      <input id="town" name="town" autocomplete="address-level2">
    </council-text-input>
    <button type="submit" class="council-button">Continue</button>
  </form>
</council-form>
`);

/** A question that shows only after an answer is checked only while it shows: here the format of the phone number. */
export const Conditional = example(`
<council-form validate>
  <form method="post" action="/contact" novalidate>
    <council-radios>
      <fieldset>
        <legend>How should we contact you?</legend>
        <div class="council-item"><input type="radio" id="contact" name="contact" value="phone"><label for="contact">Phone</label></div>
        <div class="council-conditional">
          <council-text-input>
            <label for="phone">Phone number</label>
            <input class="council-width-10" id="phone" name="phone" type="tel" autocomplete="tel" pattern="[0-9 +]+">
          </council-text-input>
        </div>
        <div class="council-item"><input type="radio" id="contact-2" name="contact" value="post"><label for="contact-2">Post</label></div>
      </fieldset>
    </council-radios>
    <button type="submit" class="council-button">Continue</button>
  </form>
</council-form>
`);

/** Long labels make long sentences: write your own where it matters. */
export const LongContent = example(`
<council-form validate>
  <form method="post" action="/long" novalidate>
    <council-text-input>
      <label for="reason">Why do you need an assisted collection, and for how long do you think that you or somebody else in your household will need it?</label>
      <input id="reason" name="reason" required>
    </council-text-input>
    <button type="submit" class="council-button">Continue</button>
  </form>
</council-form>
`);

/** In Welsh, the sentences made from labels too. */
export const Welsh = example(
  `
<council-form validate>
  <form method="post" action="/adrodd" novalidate>
    <council-text-input>
      <label for="enw">Enw llawn</label>
      <input class="council-width-20" id="enw" name="enw" autocomplete="name" required minlength="2">
    </council-text-input>
    <button type="submit" class="council-button">Parhau</button>
  </form>
</council-form>
`,
  { lang: 'cy' },
);

/** From right to left, with the council’s own words in Arabic. */
export const RightToLeft = example(
  `
<council-form validate>
  <form method="post" action="/ar" novalidate>
    <council-text-input>
      <label for="ism">الاسم الكامل</label>
      <input class="council-width-20" id="ism" name="ism" autocomplete="name" required>
      <template class="council-error-messages"><p data-rule="required">أدخل اسمك الكامل</p></template>
    </council-text-input>
    <button type="submit" class="council-button">متابعة</button>
  </form>
</council-form>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** Fields without ids: they are filled in, and the console says which. */
export const MissingIds = example(
  `
<council-form validate>
  <form method="post" action="/ids" novalidate>
    <council-text-input>
      <label>Town</label>
      <input name="town" autocomplete="address-level2" required>
    </council-text-input>
    <button type="submit" class="council-button">Continue</button>
  </form>
</council-form>
`,
  { expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** No form inside and none around. */
export const NoForm = example(
  `
<council-form validate>
  <p>The form has been closed.</p>
</council-form>
`,
  { expect: { warns: ['missing-part'] } },
);

/** What a form builder writes: wrappers everywhere, and none of the kit’s elements around the fields. */
export const MessyMarkup = example(
  `
<council-form validate class="wpcf7">
  <form method="post" action="/builder" class="wpcf7-form">
    <div><p><label for="your-name">Your name<br><span><input id="your-name" name="your-name" autocomplete="name" size="40" required></span></label></p></div>
    <div class="form-group"><div><label for="your-age">Age</label></div><div><input id="your-age" name="your-age" type="number" min="18"></div></div>
    <p><button class="council-button">Send</button></p>
  </form>
</council-form>
`,
  { expect: { unprotected: true } },
);

/** Without the element: the same to look at. The browser’s own checks and the server’s remain. */
export const ClassesOnly = example(`
<div class="council-form">
  <form method="post" action="/classes">
    <div class="council-text-input">
      <label for="first-name">First name</label>
      <input id="first-name" name="firstName" autocomplete="given-name" required>
    </div>
    <button type="submit" class="council-button">Continue</button>
  </form>
</div>
`);
