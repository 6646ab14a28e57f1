import { example } from '#example';

export default { title: 'Content/Summary list' };

/** Answers before they are sent. The hidden words say what each link changes. */
export const Default = example(`
<dl class="council-summary-list">
  <div>
    <dt>Full name</dt>
    <dd>Morgan Ellis</dd>
    <dd><a href="#full-name">Change<span class="council-visually-hidden"> full name</span></a></dd>
  </div>
  <div>
    <dt>Address</dt>
    <dd>12 Wend Lane<br>Aldermere<br>NS4 2AB</dd>
    <dd><a href="#address">Change<span class="council-visually-hidden"> address</span></a></dd>
  </div>
  <div>
    <dt>Which bin did we miss?</dt>
    <dd>Food waste</dd>
    <dd><a href="#bin">Change<span class="council-visually-hidden"> which bin we missed</span></a></dd>
  </div>
</dl>
`);

/** What was sent, or what we know: nothing to change. */
export const WithoutLinks = example(`
<dl class="council-summary-list">
  <div>
    <dt>Council tax band</dt>
    <dd>C</dd>
  </div>
  <div>
    <dt>To pay from April 2026 to March 2027</dt>
    <dd>£1,842.16</dd>
  </div>
</dl>
`);

/** Some rows can be changed, some not. Several answers to one question are a list in one `dd`. */
export const Mixed = example(`
<dl class="council-summary-list">
  <div>
    <dt>Reference</dt>
    <dd>NS-4821-0093</dd>
  </div>
  <div>
    <dt>Who lives with you</dt>
    <dd>
      <ul>
        <li>Sam Ellis</li>
        <li>Robin Ellis</li>
      </ul>
    </dd>
    <dd><a href="#people">Change<span class="council-visually-hidden"> who lives with you</span></a></dd>
  </div>
  <div>
    <dt>How to reach you</dt>
    <dd>
      <p>01632 960 001</p>
      <p>morgan@example.com</p>
    </dd>
    <dd><a href="#contact">Change<span class="council-visually-hidden"> how to reach you</span></a></dd>
  </div>
</dl>
`);

/** A question that was left out says so, in words or with a link to answer it. An empty cell says nothing. */
export const WithoutAnswers = example(`
<dl class="council-summary-list">
  <div>
    <dt>Email address</dt>
    <dd class="council-muted">Not provided</dd>
    <dd><a href="#email">Change<span class="council-visually-hidden"> email address</span></a></dd>
  </div>
  <div>
    <dt>Proof of address</dt>
    <dd><a href="#proof">Add proof of your address</a></dd>
  </div>
</dl>
`);

/** One of several things of a kind. What can be done with all of it stands beside its heading. */
export const Card = example(`
<div class="council-summary-card">
  <h2>Vehicle 1</h2>
  <ul>
    <li><a href="#change-1">Change<span class="council-visually-hidden"> vehicle 1</span></a></li>
    <li><a href="#remove-1">Remove<span class="council-visually-hidden"> vehicle 1</span></a></li>
  </ul>
  <dl class="council-summary-list">
    <div>
      <dt>Registration</dt>
      <dd>NS26 ABC</dd>
    </div>
    <div>
      <dt>Permit</dt>
      <dd>Resident, zone C, 12 months</dd>
    </div>
  </dl>
</div>
<div class="council-summary-card">
  <h2>Vehicle 2</h2>
  <ul>
    <li><a href="#remove-2">Remove<span class="council-visually-hidden"> vehicle 2</span></a></li>
  </ul>
  <dl class="council-summary-list">
    <div>
      <dt>Registration</dt>
      <dd>NS74 XYZ</dd>
      <dd><a href="#registration-2">Change<span class="council-visually-hidden"> registration of vehicle 2</span></a></dd>
    </div>
    <div>
      <dt>Permit</dt>
      <dd class="council-muted">Not chosen yet</dd>
      <dd><a href="#permit-2">Change<span class="council-visually-hidden"> permit of vehicle 2</span></a></dd>
    </div>
  </dl>
</div>
`);

/** A card with nothing in it yet says what will be there. */
export const EmptyCard = example(`
<div class="council-summary-card">
  <h2>Vehicles</h2>
  <ul>
    <li><a href="#add">Add a vehicle</a></li>
  </ul>
  <p class="council-muted">You have not added a vehicle yet.</p>
</div>
`);

/** A long question, a long answer and words that are longer than a small screen. */
export const LongContent = example(`
<dl class="council-summary-list">
  <div>
    <dt>Tell us about anything that makes it hard for somebody in your home to bring the bin to the edge of your property</dt>
    <dd>My neighbour usually helps, but she is away until the end of January. The path has six steps and no rail, and since the storm the gate only opens halfway, so that the large bin does not fit through it.</dd>
    <dd><a href="#help">Change<span class="council-visually-hidden"> what makes it hard to bring the bin</span></a></dd>
  </div>
  <div>
    <dt>Email address</dt>
    <dd>morgan.ellis-of-llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch@example.com</dd>
    <dd><a href="#email">Change<span class="council-visually-hidden"> email address</span></a></dd>
  </div>
  <div>
    <dt>Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</dt>
    <dd>Yes</dd>
    <dd><a href="#place">Change<span class="council-visually-hidden"> the place</span></a></dd>
  </div>
</dl>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<dl class="council-summary-list">
  <div>
    <dt>Enw llawn</dt>
    <dd>Morgan Ellis</dd>
    <dd><a href="#enw">Newid<span class="council-visually-hidden"> enw llawn</span></a></dd>
  </div>
  <div>
    <dt>Pa fin na chafodd ei gasglu?</dt>
    <dd>Gwastraff bwyd</dd>
    <dd><a href="#bin">Newid<span class="council-visually-hidden"> pa fin na chafodd ei gasglu</span></a></dd>
  </div>
</dl>
`,
  { lang: 'cy' },
);

/** Right to left: questions stand at the right, links at the left. */
export const RightToLeft = example(
  `
<dl class="council-summary-list">
  <div>
    <dt>الاسم الكامل</dt>
    <dd>مريم حسن</dd>
    <dd><a href="#name">تغيير<span class="council-visually-hidden"> الاسم الكامل</span></a></dd>
  </div>
  <div>
    <dt>رقم الهاتف</dt>
    <dd><bdi>01632 960 001</bdi></dd>
    <dd><a href="#phone">تغيير<span class="council-visually-hidden"> رقم الهاتف</span></a></dd>
  </div>
</dl>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: extra classes, empty paragraphs, bold questions, a link of the page's own class. */
export const MessyMarkup = example(`
<dl class="wp-block-list council-summary-list has-background">
  <div class="row">
    <dt class="col-sm-4"><strong>Full name</strong></dt>
    <dd class="col-sm-6"><p></p><p class="has-text-align-left">Morgan Ellis</p></dd>
    <dd class="col-sm-2 text-right"><a class="edit-link" href="#name">Change <span class="council-visually-hidden">full name</span></a></dd>
  </div>
  <div class="row">
    <dt class="col-sm-4">Address</dt>
    <dd class="col-sm-8">12 Wend Lane,<br>Aldermere</dd>
  </div>
</dl>
`);
