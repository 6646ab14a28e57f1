import { example } from '#example';

export default { title: 'Patterns/Get help' };

/** Every way to do it without the form, or with somebody's help. */
export const Default = example(`
<div class="council-prose">
  <h1 class="council-heading-xl">Get help with a form</h1>
  <p class="council-lead">You can do everything on this website with somebody from the council, by phone, in person or on paper.</p>
  <h2 id="help-phone">By phone</h2>
  <p>We ask you the questions of the form and fill it in with you. You need the same things at hand.</p>
  <div class="council-contact-details">
    <h3>Contact centre</h3>
    <dl>
      <div>
        <dt>Phone</dt>
        <dd><a href="tel:01632960100">01632 960 100</a></dd>
        <dd class="council-small council-muted">Monday to Friday, 8:30am to 5pm</dd>
      </div>
      <div>
        <dt>Relay UK</dt>
        <dd>18001, then 01632 960 100</dd>
        <dd class="council-small council-muted">If you cannot hear or speak on the phone</dd>
      </div>
      <div>
        <dt>Text message</dt>
        <dd>07700 900 982</dd>
        <dd class="council-small council-muted">We phone you back the same day</dd>
      </div>
    </dl>
  </div>
  <p>Ask for an interpreter if English is not the language you speak best. You can also <a href="/get-help/british-sign-language">speak to us in British Sign Language</a>.</p>
  <h2 id="help-in-person">In person</h2>
  <p>Come to County Hall or to any library. You need no appointment, and you can use a computer there.</p>
  <table class="council-table">
    <caption class="council-visually-hidden">Where you can get help in person</caption>
    <thead>
      <tr>
        <th scope="col">Where</th>
        <th scope="col">When</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">County Hall, Weir Street, Aldermere</th>
        <td>Monday to Friday, 9am to 4:30pm</td>
      </tr>
      <tr>
        <th scope="row">Northmoor library</th>
        <td>Tuesday and Thursday, 10am to 5pm</td>
      </tr>
    </tbody>
  </table>
  <p>Both have a level entrance and a hearing loop. If you cannot come to us, ask us to <a href="/get-help/home-visit">visit you at home</a>.</p>
  <h2 id="help-somebody">If you do it for somebody else</h2>
  <p>You can fill in a form for a relative, a neighbour or somebody you support. The form asks who you are. You do not need their password.</p>
  <p>For council tax, benefits and care we need to know that they agree. <a href="/get-help/somebody-else">How to show that you may act for somebody</a>.</p>
  <h2 id="help-paper">On paper</h2>
  <p>Print a form, or ask us to post it to you, also in large print, in braille or in Easy Read.</p>
  <ul>
    <li><a href="/forms/missed-bin.pdf">Report a missed bin (PDF, 80 kB, 2 pages)</a></li>
    <li><a href="/forms/assisted-collection.pdf">Ask for an assisted collection (PDF, 120 kB, 4 pages)</a></li>
  </ul>
  <p>Send it to Northshire Council, County Hall, Weir Street, Aldermere NS1&nbsp;1AA. You do not need a stamp if you write “Freepost” on it.</p>
</div>
`);

/** The question at the start of a form, for people who fill it in for somebody else. */
export const ForSomebodyElse = example(`
<p class="council-caption">Ask for an assisted collection</p>
<council-form validate>
  <form method="post" action="/bins/assisted-collection/who" novalidate>
    <council-radios>
      <fieldset>
        <legend><h1>Who needs the assisted collection?</h1></legend>
        <div class="council-item">
          <input type="radio" id="who" name="who" value="me" required>
          <label for="who">I do, or somebody who lives with me</label>
        </div>
        <div class="council-item">
          <input type="radio" id="who-2" name="who" value="other" checked>
          <label for="who-2">Somebody else</label>
        </div>
        <div class="council-conditional">
          <council-text-input>
            <label for="who-you-are">Your name</label>
            <p class="council-hint" id="who-you-are-hint">The next questions are about the person who needs it</p>
            <input class="council-width-20" id="who-you-are" name="whoYouAre" autocomplete="name" spellcheck="false" aria-describedby="who-you-are-hint">
          </council-text-input>
        </div>
        <div class="council-item">
          <input type="radio" id="who-3" name="who" value="staff" aria-describedby="who-3-item-hint">
          <label for="who-3">Somebody I help in my job</label>
          <p class="council-hint" id="who-3-item-hint">For example, as a care worker, an adviser or council staff</p>
        </div>
      </fieldset>
      <template class="council-error-messages">
        <p data-rule="required">Select who needs the assisted collection</p>
      </template>
    </council-radios>
    <council-button><button type="submit" class="council-button">Continue</button></council-button>
    <details class="council-details">
      <summary>Get help with this form</summary>
      <p>Phone <a class="council-link" href="tel:01632960142">01632 960 142</a>, Monday to Friday, 8:30am to 5pm. We can fill it in with you, or post it to you. <a class="council-link" href="/get-help">Other ways to get help</a>.</p>
    </details>
  </form>
</council-form>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<div class="council-prose">
  <h1 class="council-heading-xl">Cael help gyda ffurflen</h1>
  <p class="council-lead">Gallwch wneud popeth sydd ar y wefan hon gyda rhywun o’r cyngor, dros y ffôn, wyneb yn wyneb neu ar bapur.</p>
  <h2 id="help-dros-y-ffon">Dros y ffôn</h2>
  <p>Byddwn yn gofyn cwestiynau’r ffurflen i chi ac yn ei llenwi gyda chi. Bydd angen yr un pethau wrth law.</p>
  <div class="council-contact-details">
    <h3>Canolfan gyswllt</h3>
    <dl>
      <div>
        <dt>Ffôn</dt>
        <dd><a href="tel:01632960100">01632 960 100</a></dd>
        <dd class="council-small council-muted">Dydd Llun i ddydd Gwener, 8:30am i 5pm</dd>
      </div>
      <div>
        <dt>Relay UK</dt>
        <dd>18001, yna 01632 960 100</dd>
        <dd class="council-small council-muted">Os na allwch glywed neu siarad ar y ffôn</dd>
      </div>
    </dl>
  </div>
  <p>Gallwch siarad â ni yn Gymraeg neu yn Saesneg. Gofynnwch am gyfieithydd os oes iaith arall yr ydych yn ei siarad orau.</p>
  <h2 id="help-wyneb-yn-wyneb">Wyneb yn wyneb</h2>
  <p>Dewch i Neuadd y Sir, Weir Street, Aldermere, ddydd Llun i ddydd Gwener, 9am i 4:30pm. Nid oes angen apwyntiad. Mae mynedfa wastad a dolen sain yno.</p>
  <h2 id="help-i-rywun-arall">Os ydych yn ei wneud ar ran rhywun arall</h2>
  <p>Gallwch lenwi ffurflen ar ran perthynas, cymydog neu rywun yr ydych yn ei gefnogi. Mae’r ffurflen yn gofyn pwy ydych chi. Nid oes angen eu cyfrinair arnoch.</p>
  <h2 id="help-ar-bapur">Ar bapur</h2>
  <p>Argraffwch ffurflen, neu gofynnwch i ni ei phostio atoch, hefyd mewn print bras, mewn braille neu ar ffurf Hawdd ei Ddeall.</p>
  <ul>
    <li><a href="/cy/forms/missed-bin.pdf">Rhoi gwybod am fin na chafodd ei gasglu (PDF, 80 kB, 2 dudalen)</a></li>
  </ul>
</div>
`,
  { lang: 'cy' },
);
