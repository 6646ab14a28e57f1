import { example } from '#example';

export default { title: 'Content/Notification' };

/** Something to know. The hidden word says what the sign shows. */
export const Default = example(`
<div class="council-notification">
  <h2><span class="council-visually-hidden">Information: </span>Reports are read from 9am on Monday</h2>
  <p>You can still send one now.</p>
</div>
`);

/** It worked. */
export const Success = example(`
<div class="council-notification council-notification-success">
  <h2><span class="council-visually-hidden">Success: </span>Report sent</h2>
  <p>Your reference is <strong>NS-4821-0093</strong>.</p>
</div>
`);

/** Something may go wrong, or has changed for the worse. */
export const Warning = example(`
<div class="council-notification council-notification-warning">
  <h2><span class="council-visually-hidden">Warning: </span>Your permit ends on 31 December</h2>
  <p><a href="#renew">Renew it</a> before then, or you can be fined.</p>
</div>
`);

/** It did not work, and it is not what the person typed. */
export const Problem = example(`
<div class="council-notification council-notification-error">
  <h2><span class="council-visually-hidden">Problem: </span>We could not take your payment</h2>
  <p>No money has left your account. <a href="#again">Try again</a> or call <a href="tel:01632960142">01632&nbsp;960&nbsp;142</a>.</p>
</div>
`);

/** One sentence needs no heading. */
export const WithoutHeading = example(`
<p class="council-notification council-notification-success"><span class="council-visually-hidden">Success: </span>Your address has been changed.</p>
`);

/** The first thing of a page that the server shows after somebody did something. It is a region with the name of its heading. */
export const InPage = example(`
<main class="council-main" id="main" tabindex="-1">
  <div class="council-width-container">
    <section class="council-notification council-notification-success" aria-labelledby="done">
      <h2 id="done"><span class="council-visually-hidden">Success: </span>Vehicle added</h2>
      <p>Your permit for NS26 ABC starts on 1 December 2026.</p>
    </section>
    <h1 class="council-heading-l">Your parking permits</h1>
  </div>
</main>
`);

/** Put into the page by a script of yours: the region stands there from the start, empty, so that it is read out. */
export const Inserted = example(`
<div role="status">
  <div class="council-notification council-notification-success">
    <p><span class="council-visually-hidden">Success: </span>Your answers are saved.</p>
  </div>
</div>
`);

/** What it means for whom, as a list. */
export const WithList = example(`
<div class="council-notification">
  <h2><span class="council-visually-hidden">Information: </span>Bins over Christmas</h2>
  <p>We collect later than usual:</p>
  <ul>
    <li>Friday 25 December: on Monday 28 December</li>
    <li><a href="#new-year">New Year: on Saturday 2 January</a></li>
  </ul>
  <p>Put them out by 6am.</p>
</div>
`);

/** Between paragraphs. */
export const InProse = example(`
<div class="council-prose">
  <h2>Report a missed bin</h2>
  <p>You need your postcode and to know which bin we missed.</p>
  <div class="council-notification council-notification-warning">
    <h3><span class="council-visually-hidden">Warning: </span>Crews are late in Aldermere today</h3>
    <p>Leave your bin out. <a href="#delays">See which roads wait</a>.</p>
  </div>
  <p>It takes about two minutes.</p>
</div>
`);

/** Many lines, and a word that is longer than a small screen. The sign stays beside the first line. */
export const LongContent = example(`
<div class="council-notification council-notification-error">
  <h2><span class="council-visually-hidden">Problem: </span>We cannot show planning applications for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the parishes around it</h2>
  <p>The register is being moved. Until Wednesday 2 December you can look at plans on paper at County Hall, Weir Street, Aldermere, and send comments by email or post. Comments that you sent before Friday 27 November are safe, and the last day for comments on applications that are open now moves to 18 December.</p>
</div>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<div class="council-notification">
  <h2><span class="council-visually-hidden">Gwybodaeth: </span>Mae’r llinellau ffôn ar gau</h2>
  <p>Gallwch anfon neges atom o hyd.</p>
</div>
<div class="council-notification council-notification-success">
  <h2><span class="council-visually-hidden">Llwyddiant: </span>Anfonwyd eich adroddiad</h2>
  <p>Eich cyfeirnod yw <strong>NS-4821-0093</strong>.</p>
</div>
<div class="council-notification council-notification-error">
  <h2><span class="council-visually-hidden">Problem: </span>Nid oeddem yn gallu cymryd eich taliad</h2>
  <p>Nid oes arian wedi gadael eich cyfrif.</p>
</div>
`,
  { lang: 'cy' },
);

/** Right to left: the block stands at the right. */
export const RightToLeft = example(
  `
<div class="council-notification council-notification-success">
  <h2><span class="council-visually-hidden">تم بنجاح: </span>أُرسل البلاغ</h2>
  <p>رقم المرجع هو <bdi>NS-4821-0093</bdi>. <a href="#next">ماذا بعد ذلك؟</a></p>
</div>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The id that the region is named by is missing: the heading is read in its place all the same. */
export const MissingIds = example(`
<section class="council-notification" aria-labelledby="not-there">
  <h2>The library is closed today</h2>
  <p>Books that are due today can come back tomorrow.</p>
</section>
`);

/** As an editor writes it: extra classes, empty paragraphs, bold in place of a heading, a line break. */
export const MessyMarkup = example(`
<div class="wp-block-group alert alert-success council-notification council-notification-success has-background">
  <p></p>
  <p class="has-text-align-left"><strong>Report sent</strong><br>Your reference is&nbsp;NS-4821-0093. <a class="more-link" href="#next">What happens next</a></p>
  <p></p>
</div>
`);
