import { example } from '#example';

export default { title: 'Content/Contents list' };

/** The headings of a long page, in their order. */
export const Default = example(`
<nav class="council-contents-list" aria-labelledby="contents">
  <h2 id="contents">On this page</h2>
  <ol>
    <li><a href="#before">Before you report</a></li>
    <li><a href="#report">Report a missed bin</a></li>
    <li><a href="#why">Why we may leave a bin</a></li>
    <li><a href="#hours">Recycling centre hours</a></li>
  </ol>
</nav>
`);

/** The parts of a guide, a page each. The part that is open is no link. */
export const SeveralPages = example(`
<nav class="council-contents-list" aria-labelledby="parts">
  <h2 id="parts">Pages in this guide</h2>
  <ol>
    <li><a href="/council-tax/discounts">Overview</a></li>
    <li aria-current="page">If you live alone</li>
    <li><a href="/council-tax/discounts/students">If you are a student</a></li>
    <li><a href="/council-tax/discounts/disabled">If you are disabled</a></li>
    <li><a href="/council-tax/discounts/apply">How to apply</a></li>
  </ol>
</nav>
`);

/** With the headings of the next level. */
export const Nested = example(`
<nav class="council-contents-list" aria-labelledby="contents-of-trees">
  <h2 id="contents-of-trees">On this page</h2>
  <ol>
    <li><a href="#protected">Check whether a tree is protected</a>
      <ol>
        <li><a href="#orders">Tree preservation orders</a></li>
        <li><a href="#areas">Conservation areas</a></li>
      </ol>
    </li>
    <li><a href="#apply">Apply to work on a protected tree</a></li>
    <li><a href="#dangerous">If a tree is dangerous</a></li>
  </ol>
</nav>
`);

/** Between the title of a page and its text. */
export const InPage = example(`
<div class="council-surface">
  <h1 class="council-heading-xl">Missed bin collection</h1>
  <p class="council-lead">Tell us if we did not empty your bin. We will come back within two working days.</p>
  <nav class="council-contents-list" aria-labelledby="contents-in-page">
    <h2 id="contents-in-page">On this page</h2>
    <ol>
      <li><a href="#before-you-report">Before you report</a></li>
      <li><a href="#report-it">Report a missed bin</a></li>
    </ol>
  </nav>
  <div class="council-prose">
    <h2 id="before-you-report">Before you report</h2>
    <p>Your bin should be at the edge of your property by 6am.</p>
    <h2 id="report-it">Report a missed bin</h2>
    <p>You need your postcode and to know which bin we missed.</p>
  </div>
</div>
`);

/** Long headings, and words that are longer than a column. */
export const LongContent = example(`
<nav class="council-contents-list" aria-labelledby="contents-long">
  <h2 id="contents-long">On this page</h2>
  <ol>
    <li><a href="#long-1">When you can ask us to cut down or prune a protected tree, or one that stands in a conservation area</a></li>
    <li><a href="#long-2">Tree officers for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</a></li>
    <li aria-current="true">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the parishes around it</li>
    <li><a href="#long-4">What it costs</a></li>
  </ol>
</nav>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<nav class="council-contents-list" aria-labelledby="cynnwys">
  <h2 id="cynnwys">Ar y dudalen hon</h2>
  <ol>
    <li><a href="#cyn">Cyn i chi roi gwybod</a></li>
    <li><a href="#rhoi-gwybod">Rhoi gwybod am gasgliad a gollwyd</a></li>
    <li><a href="#pam">Pam y gallwn adael bin</a></li>
  </ol>
</nav>
<nav class="council-contents-list" aria-labelledby="tudalennau">
  <h2 id="tudalennau">Tudalennau yn y canllaw hwn</h2>
  <ol>
    <li><a href="/cy/treth-gyngor/gostyngiadau">Trosolwg</a></li>
    <li aria-current="page">Os ydych yn byw ar eich pen eich hun</li>
  </ol>
</nav>
`,
  { lang: 'cy' },
);

/** Right to left: the dashes stand at the right. */
export const RightToLeft = example(
  `
<nav class="council-contents-list" aria-labelledby="contents-rtl">
  <h2 id="contents-rtl">في هذه الصفحة</h2>
  <ol>
    <li><a href="#before-rtl">قبل الإبلاغ</a></li>
    <li><a href="#report-rtl">الإبلاغ عن حاوية لم تُجمع</a></li>
    <li aria-current="true">مواعيد مركز إعادة التدوير</li>
  </ol>
</nav>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** Without an id there is no name to point to: then a label says it. */
export const WithoutIds = example(`
<nav class="council-contents-list" aria-label="On this page">
  <ol>
    <li><a href="#who">Who can apply</a></li>
    <li><a href="#how">How to apply</a></li>
  </ol>
</nav>
`);

/** As a plug-in makes it: a list without numbers, classes of its own, words in other elements. */
export const MessyMarkup = example(`
<nav class="wp-block-toc council-contents-list has-background" aria-labelledby="toc-title" id="toc">
  <h2 class="toc-title" id="toc-title"><strong>On this page</strong></h2>
  <ul class="toc-list list-unstyled">
    <li class="toc-item toc-level-2"> <a class="toc-link" href="#toc-1"><span>Who can apply</span></a> </li>
    <li class="toc-item toc-level-2"><a class="toc-link" href="#toc-2">How to apply<br></a>
      <ul class="toc-list"><li class="toc-item toc-level-3"><a class="toc-link" href="#toc-3"><em>By post</em></a></li></ul>
    </li>
    <li class="toc-item active"><a class="toc-link" href="#toc-4" aria-current="true">What it costs</a></li>
  </ul>
</nav>
`);
