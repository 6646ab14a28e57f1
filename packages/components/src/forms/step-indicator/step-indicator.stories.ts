import { example } from '#example';

export default { title: 'Forms/Step indicator' };

/** Which step of how many, above the question. */
export const Default = example(`
<p class="council-step-indicator">Step 2 of 5</p>
<h1 class="council-heading-l">Where do you live?</h1>
`);

/** With the names of the steps. Those that were answered are links; hidden words say so. */
export const WithNames = example(`
<nav class="council-step-indicator" aria-label="Steps of your application">
  <p>Step 3 of 4</p>
  <ol>
    <li><a href="/permit/vehicle">Your vehicle<span class="council-visually-hidden">, completed</span></a></li>
    <li><a href="/permit/address">Your address<span class="council-visually-hidden">, completed</span></a></li>
    <li aria-current="step">Proof of address</li>
    <li>Check and pay</li>
  </ol>
</nav>
`);

/** Where nobody can go back: no links, so it is no navigation. */
export const WithoutLinks = example(`
<div class="council-step-indicator">
  <p>Step 1 of 3</p>
  <ol>
    <li aria-current="step">Choose a day</li>
    <li>Your details</li>
    <li>Pay</li>
  </ol>
</div>
`);

/** Below the back link and above the question. */
export const InPage = example(`
<main class="council-main" id="main" tabindex="-1">
  <a class="council-back-link" href="/permit/address">Back</a>
  <nav class="council-step-indicator" aria-label="Steps of your application for a permit">
    <p>Step 3 of 4</p>
    <ol>
      <li><a href="/permit/vehicle">Your vehicle<span class="council-visually-hidden">, completed</span></a></li>
      <li><a href="/permit/address">Your address<span class="council-visually-hidden">, completed</span></a></li>
      <li aria-current="step">Proof of address</li>
      <li>Check and pay</li>
    </ol>
  </nav>
  <h1 class="council-heading-l">How can you prove where you live?</h1>
</main>
`);

/** Long names wrap, and many steps share the line. */
export const LongContent = example(`
<nav class="council-step-indicator" aria-label="Steps of your licence">
  <p>Step 2 of 6: the premises and everything that is sold, shown or played there</p>
  <ol>
    <li><a href="/licence/applicant">The person or the company that applies<span class="council-visually-hidden">, completed</span></a></li>
    <li aria-current="step">The premises in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</li>
    <li>Opening hours and licensable activities</li>
    <li>Plans of the building</li>
    <li>Notices to the fire service and the police</li>
    <li>Check and pay</li>
  </ol>
</nav>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<nav class="council-step-indicator" aria-label="Camau eich cais">
  <p>Cam 2 o 3</p>
  <ol>
    <li><a href="/cy/trwydded/cerbyd">Eich cerbyd<span class="council-visually-hidden">, wedi’i gwblhau</span></a></li>
    <li aria-current="step">Prawf o gyfeiriad</li>
    <li>Gwirio a thalu</li>
  </ol>
</nav>
`,
  { lang: 'cy' },
);

/** Right to left: the first step stands at the right. */
export const RightToLeft = example(
  `
<nav class="council-step-indicator" aria-label="خطوات طلبك">
  <p>الخطوة 2 من 3</p>
  <ol>
    <li><a href="/permit/vehicle">مركبتك</a></li>
    <li aria-current="step">إثبات العنوان</li>
    <li>التحقق والدفع</li>
  </ol>
</nav>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: extra classes, a heading, spaces, a `strong` for the step. */
export const MessyMarkup = example(`
<div class="wp-block-group council-step-indicator">
  <h2 class="wp-block-heading">Step 2 of 3</h2>
  <ol class="wp-block-list">
    <li class="done"> <a class="step" href="/garden/address"> Your address </a> </li>
    <li class="current" aria-current="step"> <strong>Number of bins</strong> </li>
    <li> Pay </li>
  </ol>
</div>
`);
