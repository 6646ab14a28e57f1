import { example } from '#example';

export default { title: 'Page/Breadcrumbs' };

/** Where the page stands. On a small screen only the step above it is left. */
export const Default = example(`
<nav class="council-breadcrumbs" aria-label="Breadcrumb">
  <ol>
    <li><a href="/">Home</a></li>
    <li><a href="/bins">Bins and recycling</a></li>
    <li aria-current="page">Missed bin collection</li>
  </ol>
</nav>
`);

/** One step below home. */
export const OneStep = example(`
<nav class="council-breadcrumbs" aria-label="Breadcrumb">
  <ol>
    <li><a href="/">Home</a></li>
    <li aria-current="page">Council tax</li>
  </ol>
</nav>
`);

/** Without the page itself: its title, right below, says it. */
export const WithoutCurrentPage = example(`
<nav class="council-breadcrumbs" aria-label="Breadcrumb">
  <ol>
    <li><a href="/">Home</a></li>
    <li><a href="/council">Council and democracy</a></li>
    <li><a href="/council/elections">Elections and voting</a></li>
  </ol>
</nav>
`);

/** Between the navigation and the title of a page. */
export const InPage = example(`
<div class="council-surface">
  <nav class="council-service-navigation" aria-label="Main">
    <div class="council-width-container">
      <ul>
        <li><a href="/" aria-current="true">Services</a></li>
        <li><a href="/news">News</a></li>
      </ul>
    </div>
  </nav>
  <div class="council-width-container">
    <nav class="council-breadcrumbs" aria-label="Breadcrumb">
      <ol>
        <li><a href="/">Home</a></li>
        <li><a href="/bins">Bins and recycling</a></li>
        <li aria-current="page">Missed bin collection</li>
      </ol>
    </nav>
  </div>
  <main class="council-main" id="main" tabindex="-1">
    <div class="council-width-container">
      <h1 class="council-heading-xl">Missed bin collection</h1>
    </div>
  </main>
</div>
`);

/** Long names and many steps wrap; nothing is cut. */
export const LongContent = example(`
<nav class="council-breadcrumbs" aria-label="Breadcrumb">
  <ol>
    <li><a href="/">Home</a></li>
    <li><a href="/planning">Planning, building control and the local plan</a></li>
    <li><a href="/planning/trees">Trees, hedges and conservation areas</a></li>
    <li><a href="/planning/trees/orders">Tree preservation orders in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and in the parishes around it</a></li>
    <li aria-current="page">Apply to cut down or prune a protected tree, or one that stands in a conservation area</li>
  </ol>
</nav>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<nav class="council-breadcrumbs" aria-label="Briwsion bara">
  <ol>
    <li><a href="/cy">Hafan</a></li>
    <li><a href="/cy/biniau">Biniau ac ailgylchu</a></li>
    <li aria-current="page">Casgliad bin a gollwyd</li>
  </ol>
</nav>
`,
  { lang: 'cy' },
);

/** Right to left: the chevrons point to the left, and on a small screen to the right. */
export const RightToLeft = example(
  `
<nav class="council-breadcrumbs" aria-label="مسار التنقل">
  <ol>
    <li><a href="/">الرئيسية</a></li>
    <li><a href="/recycling">إعادة التدوير</a></li>
    <li aria-current="page">حاوية لم تُجمع</li>
  </ol>
</nav>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As a CMS writes it: classes of its own, spaces, a step without a page, the current page a link or in a span. */
export const MessyMarkup = example(`
<nav class="wp-block-breadcrumbs council-breadcrumbs" aria-label="Breadcrumb" id="breadcrumbs">
  <ol class="breadcrumb list-inline">
    <li class="breadcrumb-item first"> <a href="/" title="Go to the start"> <strong>Home</strong> </a> </li>
    <li class="breadcrumb-item">Your area</li>
    <li class="breadcrumb-item"><a href="/libraries"><span>Libraries</span></a></li>
    <li class="breadcrumb-item active last"><a href="/libraries/aldermere" aria-current="page">Aldermere library</a></li>
  </ol>
</nav>
<nav class="council-breadcrumbs" aria-label="Breadcrumb of the archive">
  <ol>
    <li><a href="/">Home</a></li>
    <li><a href="/archive">Archive</a></li>
    <li><span aria-current="page">Parish maps</span></li>
  </ol>
</nav>
`);
