import { example } from '#example';

export default { title: 'Page/Side navigation' };

/** The pages of a section. The heading leads to the page that is above them. */
export const Default = example(`
<nav class="council-side-navigation" aria-labelledby="section">
  <h2 id="section"><a href="/bins">Bins and recycling</a></h2>
  <ul>
    <li><a href="/bins/collection-days">Find your bin day</a></li>
    <li><a href="/bins/missed-bin" aria-current="page">Missed bin collection</a></li>
    <li><a href="/bins/what-goes-in-each-bin">What goes in each bin</a></li>
    <li><a href="/bins/order">Order a new bin</a></li>
    <li><a href="/bins/garden-waste">Garden waste</a></li>
  </ul>
</nav>
`);

/** Three levels. Only the branch with the page is written out, and each page on the way to it is marked. */
export const Nested = example(`
<nav class="council-side-navigation" aria-labelledby="section-of-planning">
  <h2 id="section-of-planning"><a href="/planning">Planning and building</a></h2>
  <ul>
    <li><a href="/planning/applications">Planning applications</a></li>
    <li><a href="/planning/trees" aria-current="true">Trees and hedges</a>
      <ul>
        <li><a href="/planning/trees/high-hedges">High hedges</a></li>
        <li><a href="/planning/trees/protected" aria-current="true">Protected trees</a>
          <ul>
            <li><a href="/planning/trees/protected/find">Find a protected tree</a></li>
            <li><a href="/planning/trees/protected/apply" aria-current="page">Apply to work on a tree</a></li>
          </ul>
        </li>
        <li><a href="/planning/trees/dangerous">Dangerous trees</a></li>
      </ul>
    </li>
    <li><a href="/planning/building-control">Building control</a></li>
  </ul>
</nav>
`);

/** On the page of an open branch itself, with the pages below it. */
export const OpenBranch = example(`
<nav class="council-side-navigation" aria-labelledby="section-of-branch">
  <h2 id="section-of-branch"><a href="/libraries">Libraries</a></h2>
  <ul>
    <li><a href="/libraries/find" aria-current="page">Find a library</a>
      <ul>
        <li><a href="/libraries/aldermere">Aldermere library</a></li>
        <li><a href="/libraries/northmoor">Northmoor library</a></li>
      </ul>
    </li>
    <li><a href="/libraries/join">Join the library</a></li>
  </ul>
</nav>
`);

/** The page itself no link, and a name that has no page. */
export const WithoutLinks = example(`
<nav class="council-side-navigation" aria-labelledby="section-of-archive">
  <h2 id="section-of-archive">Archive</h2>
  <ul>
    <li><span aria-current="page">Parish maps</span></li>
    <li><span>Photographs</span>
      <ul>
        <li><a href="/archive/photographs/streets">Streets</a></li>
        <li><a href="/archive/photographs/people">People</a></li>
      </ul>
    </li>
  </ul>
</nav>
`);

/** Beside the text, in the side column of a page; below it on a small screen. */
export const InPage = example(`
<div class="council-surface">
  <div class="council-width-container">
    <div class="council-grid">
      <div class="council-span-8">
        <h1 class="council-heading-xl">Missed bin collection</h1>
        <p class="council-lead">Tell us if we did not empty your bin.</p>
      </div>
      <div class="council-span-4">
        <nav class="council-side-navigation" aria-labelledby="section-in-page">
          <h2 id="section-in-page"><a href="/bins">Bins and recycling</a></h2>
          <ul>
            <li><a href="/bins/collection-days">Find your bin day</a></li>
            <li><a href="/bins/missed-bin" aria-current="page">Missed bin collection</a></li>
          </ul>
        </nav>
        <nav class="council-related-content" aria-labelledby="related-in-page">
          <h2 id="related-in-page">Related</h2>
          <ul>
            <li><a href="/fly-tipping">Report fly-tipping</a></li>
          </ul>
        </nav>
      </div>
    </div>
  </div>
</div>
`);

/** Long names wrap; nothing is cut. */
export const LongContent = example(`
<nav class="council-side-navigation" aria-labelledby="section-long">
  <h2 id="section-long"><a href="/planning">Planning, building control, the local plan and Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</a></h2>
  <ul>
    <li><a href="/planning/trees" aria-current="true">Trees, hedges, conservation areas and other things that grow or stand where they are protected</a>
      <ul>
        <li><a href="/planning/trees/place" aria-current="page">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</a></li>
        <li><a href="/planning/trees/apply">Apply to cut down or prune a protected tree, or one that stands in a conservation area</a></li>
      </ul>
    </li>
  </ul>
</nav>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<nav class="council-side-navigation" aria-labelledby="adran">
  <h2 id="adran"><a href="/cy/biniau">Biniau ac ailgylchu</a></h2>
  <ul>
    <li><a href="/cy/biniau/diwrnodau-casglu">Eich diwrnod casglu biniau</a></li>
    <li><a href="/cy/biniau/casgliad-a-gollwyd" aria-current="page">Casgliad bin a gollwyd</a></li>
    <li><a href="/cy/biniau/beth-syn-mynd-ym-mhob-bin">Beth sy’n mynd ym mhob bin</a></li>
  </ul>
</nav>
`,
  { lang: 'cy' },
);

/** Right to left: the bar and the levels start at the right. */
export const RightToLeft = example(
  `
<nav class="council-side-navigation" aria-labelledby="section-rtl">
  <h2 id="section-rtl"><a href="/recycling">إعادة التدوير</a></h2>
  <ul>
    <li><a href="/recycling/bins" aria-current="true">الحاويات</a>
      <ul>
        <li><a href="/recycling/bins/missed" aria-current="page">حاوية لم تُجمع</a></li>
        <li><a href="/recycling/bins/new">طلب حاوية جديدة</a></li>
      </ul>
    </li>
    <li><a href="/recycling/centres">مراكز إعادة التدوير</a></li>
  </ul>
</nav>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** Without ids, a label names it. */
export const WithoutIds = example(`
<nav class="council-side-navigation" aria-label="Parking">
  <ul>
    <li><a href="/parking/permits" aria-current="page">Permits</a></li>
    <li><a href="/parking/fines">Fines</a></li>
  </ul>
</nav>
`);

/** As a CMS writes its menu: classes of its own, words in other elements, spaces. */
export const MessyMarkup = example(`
<nav class="menu-sidebar-container council-side-navigation" aria-labelledby="menu-title" id="secondary">
  <h2 class="widget-title" id="menu-title"><strong>Jobs</strong></h2>
  <ul class="menu nav nav-pills" id="menu-jobs">
    <li class="menu-item menu-item-12"> <a href="/jobs/vacancies" title="Vacancies"><span class="label-text">Vacancies</span></a> </li>
    <li class="menu-item current-menu-ancestor menu-item-has-children active"><a href="/jobs/working-here" aria-current="true">Working here</a>
      <ul class="sub-menu">
        <li class="menu-item current-menu-item"><a href="/jobs/working-here/benefits" aria-current="page"><em>Benefits</em></a></li>
      </ul>
    </li>
  </ul>
</nav>
`);
