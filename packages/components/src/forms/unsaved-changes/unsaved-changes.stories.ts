import { example } from '#example';

export default { title: 'Forms/Unsaved changes' };

/** Around a form with a long answer. Type something and close the tab: the browser asks. */
export const Default = example(`
<council-unsaved-changes>
  <form method="post" action="/planning/NS-26-0398/comment">
    <council-textarea>
      <label for="comment">Your comment on this application</label>
      <p class="council-hint" id="comment-hint">We publish comments with your name. Do not write about other people</p>
      <textarea id="comment" name="comment" rows="5" aria-describedby="comment-hint"></textarea>
    </council-textarea>
    <button class="council-button" type="submit">Send comment</button>
  </form>
</council-unsaved-changes>
`);

/** A page of settings that came with answers: only another answer is a change. */
export const WithAnswers = example(`
<council-unsaved-changes>
  <form method="post" action="/account/contact">
    <council-text-input>
      <label for="account-email">Email address</label>
      <input class="council-width-20" id="account-email" name="email" type="email" autocomplete="email" value="morgan@example.com">
    </council-text-input>
    <council-select>
      <label for="account-language">Language of your letters</label>
      <select class="council-width-10" id="account-language" name="language">
        <option selected>English</option>
        <option>Cymraeg</option>
      </select>
    </council-select>
    <button class="council-button" type="submit">Save changes</button>
  </form>
</council-unsaved-changes>
`);

/** Inside a form that somebody else wrote: only what the element holds is minded. */
export const InsideForm = example(`
<form method="post" action="/supplier.aspx">
  <input type="hidden" name="__VIEWSTATE" value="x1">
  <council-unsaved-changes>
    <council-text-input>
      <label for="reason">Reason for your appeal</label>
      <input id="reason" name="reason">
    </council-text-input>
  </council-unsaved-changes>
  <input class="council-button" type="submit" name="send" value="Send appeal">
</form>
`);

/** A mistake that the server found. What it wrote back is the answer that came with the page. */
export const WithError = example(`
<council-unsaved-changes>
  <form method="post" action="/garden-waste">
    <council-text-input>
      <label for="bins">How many bins do you need?</label>
      <p class="council-error-message" id="bins-error"><span class="council-visually-hidden">Error:</span> Number of bins must be 4 or fewer</p>
      <input class="council-width-4" id="bins" name="bins" inputmode="numeric" value="12" aria-describedby="bins-error" aria-invalid="true">
    </council-text-input>
    <button class="council-button" type="submit">Continue</button>
  </form>
</council-unsaved-changes>
`);

/** Long words and sentences wrap as in any form. */
export const LongContent = example(`
<council-unsaved-changes>
  <form method="post" action="/consultation">
    <council-text-input>
      <label for="place">Tell us which place in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, or in the parishes around it, needs a crossing most</label>
      <input id="place" name="place">
    </council-text-input>
    <button class="council-button" type="submit">Send the answers that I have given and go on to the next part of the consultation</button>
  </form>
</council-unsaved-changes>
`);

/** A page in Welsh. The browser asks in its own language. */
export const Welsh = example(
  `
<council-unsaved-changes>
  <form method="post" action="/cy/cynllunio/sylw">
    <council-textarea>
      <label for="sylw">Eich sylw ar y cais hwn</label>
      <textarea id="sylw" name="sylw" rows="5"></textarea>
    </council-textarea>
    <button class="council-button" type="submit">Anfon sylw</button>
  </form>
</council-unsaved-changes>
`,
  { lang: 'cy' },
);

/** A page in Arabic. */
export const RightToLeft = example(
  `
<council-unsaved-changes>
  <form method="post" action="/comment">
    <council-text-input>
      <label for="ar-name">الاسم الكامل</label>
      <input id="ar-name" name="name" autocomplete="name">
    </council-text-input>
    <button class="council-button" type="submit">إرسال</button>
  </form>
</council-unsaved-changes>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The class on a `<div>` looks the same. Only the element lets the browser ask. */
export const ClassForm = example(`
<div class="council-unsaved-changes">
  <form method="post" action="/comment">
    <council-text-input>
      <label for="class-name">Full name</label>
      <input class="council-width-20" id="class-name" name="classFullName" autocomplete="name">
    </council-text-input>
    <button class="council-button" type="submit">Send</button>
  </form>
</div>
`);

/** As a form builder writes it: wrappers, line breaks, stray text, no ids. */
export const MessyCmsMarkup = example(
  `
<council-unsaved-changes>
  <p></p>
  <div class="wpforms-container"><form class="wpforms-form" method="post" action="/wp-form"><br>
    All answers are optional.
    <council-text-input><label>Street</label><input name="wpStreet"></council-text-input>
    <button class="council-button" type="submit">Send</button></form></div>
  <p>&nbsp;</p>
</council-unsaved-changes>
`,
  { expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** There is no form to mind: whoever builds the page hears of it. */
export const NoForm = example(
  `
<council-unsaved-changes>
  <p>Call us on 01632 960 001 to comment on an application.</p>
</council-unsaved-changes>
`,
  { expect: { warns: ['missing-part'] } },
);
