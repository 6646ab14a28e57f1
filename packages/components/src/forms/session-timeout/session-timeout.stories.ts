import { example } from '#example';

export default { title: 'Forms/Session timeout' };

const dialog = (id: string, open = '') => `<dialog${open} aria-labelledby="${id}">
    <h2 id="${id}">You will be signed out soon</h2>
    <p>You have not sent or opened anything for a while. When you are signed out, we keep the answers on this page for 7 days.</p>
    <form method="dialog"><button class="council-button" type="submit">Stay signed in</button></form>
    <p><a href="/signed-out">Sign out now</a></p>
  </dialog>`;

/** Below the form: how long people have, and a button for more. The dialog opens 5 minutes before the end. */
export const Default = example(`
<council-session-timeout after="30" warn="5" save="save-answers">
  <p>You will be signed out after 30 minutes if you do not go to another page.</p>
  <form method="post" action="/session" target="_blank">
    <button class="council-button council-button-secondary council-button-small" type="submit">Stay signed in<span class="council-visually-hidden"> (opens in a new tab)</span></button>
  </form>
  ${dialog('signed-out-soon')}
</council-session-timeout>
`);

/** With the form whose answers are kept: at the end its own button for that is pressed. */
export const WithForm = example(`
<form id="appeal" method="post" action="/appeal">
  <council-text-input>
    <label for="appeal-reason">Why do you appeal?</label>
    <input id="appeal-reason" name="appealReason">
  </council-text-input>
  <div class="council-button-group">
    <button class="council-button" type="submit">Continue</button>
    <button class="council-button council-button-secondary" type="submit" id="appeal-save" name="appealAction" value="save" formnovalidate>Save and come back later</button>
  </div>
</form>
<council-session-timeout after="20" save="appeal-save">
  <p>You will be signed out after 20 minutes if you do not go to another page. We keep what you have typed.</p>
  <form method="post" action="/appeal/session" target="_blank">
    <button class="council-button council-button-text" type="submit">Stay signed in</button>
  </form>
  ${dialog('appeal-signed-out-soon')}
</council-session-timeout>
`);

/** The dialog as it looks, written open by the server: then it is a box in the page. */
export const OpenDialog = example(`
<council-session-timeout after="60">
  <p>You will be signed out after 1 hour if you do not go to another page.</p>
  <form method="post" action="/open/session" target="_blank">
    <button class="council-button council-button-text" type="submit">Give me more time</button>
  </form>
  ${dialog('open-signed-out-soon', ' open')}
</council-session-timeout>
`);

/** Long words and sentences wrap, also in the dialog. */
export const LongContent = example(`
<council-session-timeout after="90" warn="10">
  <p>You will be signed out of the licences of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the parishes around it after 1 hour and 30 minutes if you do not go to another page, send an answer or ask for more time.</p>
  <form method="post" action="/licences/session" target="_blank">
    <button class="council-button council-button-secondary" type="submit">Stay signed in to the licences of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</button>
  </form>
  <dialog open aria-labelledby="licences-soon">
    <h2 id="licences-soon">You will soon be signed out of the licences of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</h2>
    <p>We keep the answers of the pages that you have sent, and what you have typed on this page, until you sign in again or until 7 days have gone by.</p>
    <form method="dialog"><button class="council-button" type="submit">Stay signed in, and go on with the application for a licence</button></form>
    <p><a href="/licences/signed-out">Sign out of the licences now, and keep my answers for later</a></p>
  </dialog>
</council-session-timeout>
`);

/** A page in Welsh: the time that is left is said in Welsh too. */
export const Welsh = example(
  `
<council-session-timeout after="30">
  <p>Byddwch yn cael eich allgofnodi ar ôl 30 munud os na fyddwch yn mynd i dudalen arall.</p>
  <form method="post" action="/cy/sesiwn" target="_blank">
    <button class="council-button council-button-secondary council-button-small" type="submit">Aros wedi mewngofnodi</button>
  </form>
  <dialog open aria-labelledby="allgofnodi">
    <h2 id="allgofnodi">Byddwch yn cael eich allgofnodi cyn hir</h2>
    <p>Byddwn yn cadw’r atebion ar y dudalen hon am 7 diwrnod.</p>
    <form method="dialog"><button class="council-button" type="submit">Aros wedi mewngofnodi</button></form>
    <p><a href="/cy/allgofnodi">Allgofnodi nawr</a></p>
  </dialog>
</council-session-timeout>
`,
  { lang: 'cy' },
);

/** Right to left. The kit has no Arabic words for the time that is left: a council adds them. */
export const RightToLeft = example(
  `
<council-session-timeout after="30">
  <p>سيتم تسجيل خروجك بعد 30 دقيقة من عدم النشاط.</p>
  <form method="post" action="/ar/session" target="_blank">
    <button class="council-button council-button-secondary council-button-small" type="submit">البقاء مسجلاً</button>
  </form>
  <dialog open aria-labelledby="ar-soon">
    <h2 id="ar-soon">سيتم تسجيل خروجك قريباً</h2>
    <form method="dialog"><button class="council-button" type="submit">البقاء مسجلاً</button></form>
    <p><a href="/ar/signed-out">تسجيل الخروج الآن</a></p>
  </dialog>
</council-session-timeout>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The class on a `<div>` looks the same, and nobody is warned: the words and the button are all there is. */
export const ClassForm = example(`
<div class="council-session-timeout">
  <p>You will be signed out after 30 minutes if you do not go to another page.</p>
  <form method="post" action="/class/session" target="_blank">
    <button class="council-button council-button-secondary council-button-small" type="submit">Stay signed in</button>
  </form>
</div>
`);

/** As an editor writes it: empty paragraphs, classes, minutes that are words, a link that is not in a paragraph. */
export const MessyMarkup = example(`
<council-session-timeout class="wp-block-group" after="thirty" warn="">
  <p></p>
  <p class="has-text-align-left"><strong>You will be signed out after 30 minutes.</strong></p>
  <form class="wp-form" method="POST" action="/wp/session" target="_blank">
    <button class="council-button wp-element-button" type="submit">Stay signed in</button>
  </form>
  <dialog open class="wp-dialog" aria-labelledby="wp-soon">
    <h3 class="wp-block-heading" id="wp-soon">You will be signed out soon</h3>
    <form method="dialog"><button class="council-button" type="submit">Stay signed in</button></form>
    <a href="/wp/signed-out">Sign out now</a>
  </dialog>
</council-session-timeout>
`);

/** The words alone: they can be read, and whoever builds the page hears what is missing. */
export const MissingParts = example(
  `
<council-session-timeout after="30">
  <p>You will be signed out after 30 minutes if you do not go to another page.</p>
</council-session-timeout>
`,
  { expect: { warns: ['missing-part'] } },
);
