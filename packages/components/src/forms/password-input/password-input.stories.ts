import { example } from '#example';

export default { title: 'Forms/Password input' };

/** A password that people know. The button that shows it comes with the script, in space that is kept for it. */
export const Default = example(`
<council-password-input>
  <label for="password">Password</label>
  <input id="password" name="password" type="password" autocomplete="current-password" spellcheck="false">
</council-password-input>
`);

/** A new password: the hint says what is asked of it, and the browser may offer one that nobody has to remember. */
export const NewPassword = example(`
<council-password-input>
  <label for="new-password">Create a password</label>
  <p class="council-hint" id="new-password-hint">At least 12 characters. Three words that have nothing to do with each other are easy to remember</p>
  <input id="new-password" name="newPassword" type="password" autocomplete="new-password" minlength="12" spellcheck="false" aria-describedby="new-password-hint">
</council-password-input>
`);

/** The server never says which of the two was wrong, and sends no password back. */
export const WithError = example(`
<council-text-input>
  <label for="email">Email address</label>
  <p class="council-error-message" id="email-error"><span class="council-visually-hidden">Error:</span> Check your email address and password</p>
  <input class="council-width-20" id="email" name="email" type="email" autocomplete="username" spellcheck="false" value="morgan@example.com" aria-describedby="email-error" aria-invalid="true">
</council-text-input>
<council-password-input>
  <label for="sign-in-password">Password</label>
  <p class="council-error-message" id="sign-in-password-error"><span class="council-visually-hidden">Error:</span> Enter your password</p>
  <input id="sign-in-password" name="password" type="password" autocomplete="current-password" spellcheck="false" aria-describedby="sign-in-password-error" aria-invalid="true">
</council-password-input>
`);

/** One question on a page: the label is the heading of the page. */
export const LabelAsPageHeading = example(`
<council-password-input>
  <h1 class="council-label-heading"><label for="choose">Choose a password</label></h1>
  <p class="council-hint" id="choose-hint">At least 12 characters</p>
  <input id="choose" name="choose" type="password" autocomplete="new-password" spellcheck="false" aria-describedby="choose-hint">
</council-password-input>
`);

/** Disabled cannot be focused, and is not sent. What stands in it can be shown all the same. */
export const Disabled = example(`
<council-password-input>
  <label for="old">Password</label>
  <input id="old" name="old" type="password" autocomplete="current-password" spellcheck="false" value="correct horse" disabled>
</council-password-input>
`);

/** Long labels, hints and messages wrap; the field and its button keep their place. */
export const LongContent = example(`
<council-password-input>
  <label for="long">Password of the account that you use for council tax, parking permits, garden waste and everything else that you do with us online</label>
  <p class="council-hint" id="long-hint">If you signed up at the library, it is on the letter that they gave you, below the address of LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochLlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</p>
  <p class="council-error-message" id="long-error"><span class="council-visually-hidden">Error:</span> Enter the password of your account, or ask us for a new one if you do not know it any more</p>
  <input id="long" name="long" type="password" autocomplete="current-password" spellcheck="false" value="a password that is longer than its field, as those of three words or more often are" aria-describedby="long-hint long-error" aria-invalid="true">
</council-password-input>
`);

/** A page in Welsh: the button says “Dangos”. */
export const Welsh = example(
  `
<council-password-input>
  <label for="cyfrinair">Cyfrinair</label>
  <p class="council-hint" id="cyfrinair-hint">O leiaf 12 nod</p>
  <p class="council-error-message" id="cyfrinair-error"><span class="council-visually-hidden">Gwall:</span> Rhowch eich cyfrinair</p>
  <input id="cyfrinair" name="cyfrinair" type="password" autocomplete="current-password" spellcheck="false" aria-describedby="cyfrinair-hint cyfrinair-error" aria-invalid="true">
</council-password-input>
`,
  { lang: 'cy' },
);

/** A page from right to left: the button stands on the left. Its words are English until a council adds its own. */
export const RightToLeft = example(
  `
<council-password-input>
  <label for="kalima">كلمة المرور</label>
  <p class="council-hint" id="kalima-hint">12 حرفًا على الأقل</p>
  <input id="kalima" name="kalima" type="password" autocomplete="current-password" spellcheck="false" aria-describedby="kalima-hint">
</council-password-input>
`,
  { lang: 'ar', dir: 'rtl', expect: { warns: ['no-translation'] } },
);

/** The class on a `<div>` looks the same, without a button: for a CMS that strips unknown elements. */
export const ClassForm = example(`
<div class="council-password-input">
  <label for="class-password">Password</label>
  <p class="council-hint" id="class-password-hint">The one you use for council tax</p>
  <input id="class-password" name="password" type="password" autocomplete="current-password" spellcheck="false" aria-describedby="class-password-hint">
</div>
`);

/** The author wrote no ids: the element connects the parts, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-password-input>
  <label>Password</label>
  <p class="council-hint">The one you use for council tax</p>
  <p class="council-error-message"><span class="council-visually-hidden">Error:</span> Enter your password</p>
  <input name="secret" type="password" autocomplete="current-password">
</council-password-input>
`,
  { expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** What an editor leaves behind: line breaks, empty paragraphs, stray text. */
export const MessyCmsMarkup = example(
  `
<council-password-input>
  <p></p>
  <label for="messy"><strong>Password</strong><br></label>
  <div class="council-hint" id="messy-hint"><p>The one you use<br> for council tax</p></div>
  <p>&nbsp;</p>
  <input id="messy" name="messy" type="password" autocomplete="current-password" spellcheck="false" aria-describedby="messy-hint"><br>
  Call us if you have forgotten it.
</council-password-input>
`,
);

/** No label: the field works, and whoever builds the page is told that nobody hears what it is for. */
export const NoLabel = example(
  `
<council-password-input>
  <input id="nameless" name="nameless" type="password" autocomplete="current-password" spellcheck="false">
</council-password-input>
`,
  { expect: { axe: ['label'], warns: ['no-label'] } },
);

/** Text and nothing else stays text: what is left when a sanitiser takes the form away. */
export const TextOnly = example(
  `
<council-password-input>Call us on 01632 960 001 if you cannot sign in.</council-password-input>
`,
  { expect: { warns: ['no-control'] } },
);
