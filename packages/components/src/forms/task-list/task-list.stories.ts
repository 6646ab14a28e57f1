import { example } from '#example';

export default { title: 'Forms/Task list' };

/** Tasks of an application. What is done is plain text, what is left to do has a tag. */
export const Default = example(`
<ul class="council-task-list">
  <li>
    <a href="/school/child" aria-describedby="child-status">Your child</a>
    <p id="child-status">Completed</p>
  </li>
  <li>
    <a href="/school/address" aria-describedby="address-status">Where you live</a>
    <p id="address-status"><strong class="council-tag council-tag-blue">In progress</strong></p>
  </li>
  <li>
    <a href="/school/schools" aria-describedby="schools-hint schools-status">Schools you want</a>
    <p class="council-hint" id="schools-hint">Up to 3, in the order that you prefer</p>
    <p id="schools-status"><strong class="council-tag">Not started</strong></p>
  </li>
  <li>
    <span>Check and send</span>
    <p>Cannot start yet</p>
  </li>
</ul>
`);

/** With headings and a sentence that counts, for many tasks. */
export const Groups = example(`
<h1 class="council-heading-xl">Apply for a school place</h1>
<p>You have completed 2 of 4 tasks.</p>
<h2 class="council-heading-m">About you and your child</h2>
<ul class="council-task-list">
  <li>
    <a href="/school/child" aria-describedby="group-child-status">Your child</a>
    <p id="group-child-status">Completed</p>
  </li>
  <li>
    <a href="/school/parent" aria-describedby="group-parent-status">You</a>
    <p id="group-parent-status">Completed</p>
  </li>
</ul>
<h2 class="council-heading-m">Your choice</h2>
<ul class="council-task-list">
  <li>
    <a href="/school/schools" aria-describedby="group-schools-status">Schools you want</a>
    <p id="group-schools-status"><strong class="council-tag">Not started</strong></p>
  </li>
  <li>
    <span>Check and send</span>
    <p>Cannot start until the other tasks are completed</p>
  </li>
</ul>
`);

/** A task with a mistake that was found after it was done. The error summary of the page links to it. */
export const WithError = example(`
<ul class="council-task-list">
  <li>
    <a href="/permit/vehicle" aria-describedby="vehicle-status">Your vehicle</a>
    <p id="vehicle-status"><strong class="council-tag council-tag-red">There is a problem</strong></p>
  </li>
  <li>
    <a href="/permit/proof" aria-describedby="proof-hint proof-status">Proof of address</a>
    <p class="council-hint" id="proof-hint">The photo cannot be read</p>
    <p id="proof-status"><strong class="council-tag council-tag-red">There is a problem</strong></p>
  </li>
</ul>
`);

/** Long names and long statuses wrap. */
export const LongContent = example(`
<ul class="council-task-list">
  <li>
    <a href="/licence/premises" aria-describedby="premises-hint premises-status">The premises in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and everything that is sold or shown there</a>
    <p class="council-hint" id="premises-hint">You need a plan of the building at a scale of 1:100, the name of its owner and the hours in which it is open to the public</p>
    <p id="premises-status"><strong class="council-tag council-tag-yellow">Waiting for an answer from the fire service</strong></p>
  </li>
  <li>
    <span>Pay for the licence and for the notice in the newspaper</span>
    <p>Cannot start until the other tasks are completed and checked by us</p>
  </li>
</ul>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<ul class="council-task-list">
  <li>
    <a href="/cy/ysgol/plentyn" aria-describedby="plentyn-statws">Eich plentyn</a>
    <p id="plentyn-statws">Wedi’i gwblhau</p>
  </li>
  <li>
    <a href="/cy/ysgol/ysgolion" aria-describedby="ysgolion-hint ysgolion-statws">Yr ysgolion o’ch dewis</a>
    <p class="council-hint" id="ysgolion-hint">Hyd at 3, yn nhrefn eich dewis</p>
    <p id="ysgolion-statws"><strong class="council-tag">Heb ddechrau</strong></p>
  </li>
  <li>
    <span>Gwirio ac anfon</span>
    <p>Methu dechrau eto</p>
  </li>
</ul>
`,
  { lang: 'cy' },
);

/** Right to left: the status stands at the left. */
export const RightToLeft = example(
  `
<ul class="council-task-list">
  <li>
    <a href="/school/child" aria-describedby="ar-child-status">طفلك</a>
    <p id="ar-child-status">مكتمل</p>
  </li>
  <li>
    <a href="/school/schools" aria-describedby="ar-schools-status">المدارس التي تريدها</a>
    <p id="ar-schools-status"><strong class="council-tag">لم تبدأ</strong></p>
  </li>
</ul>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** Without ids the status is still read, after the link, by people who read on. Write them. */
export const MissingIds = example(`
<ul class="council-task-list">
  <li>
    <a href="/permit/vehicle">Your vehicle</a>
    <p>Completed</p>
  </li>
  <li>
    <a href="/permit/proof">Proof of address</a>
    <p><strong class="council-tag">Not started</strong></p>
  </li>
</ul>
`);

/** As an editor writes it: extra classes, empty paragraphs, a tag without a paragraph. */
export const MessyMarkup = example(`
<ul class="wp-block-list council-task-list">
  <li class="task">
    <a class="task-link" href="/permit/vehicle" aria-describedby="messy-status"><strong>Your vehicle</strong></a>
    <p></p>
    <p class="has-text-align-right" id="messy-status">Completed</p>
  </li>
  <li class="task">
    <a class="task-link" href="/permit/proof">Proof of address</a>
    <strong class="council-tag">Not started</strong>
  </li>
</ul>
`);
