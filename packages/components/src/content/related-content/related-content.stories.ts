import { example } from '#example';

export default { title: 'Content/Related content' };

/** What else helps, in the words of the pages that it leads to. */
export const Default = example(`
<nav class="council-related-content" aria-labelledby="related">
  <h2 id="related">Related</h2>
  <ul>
    <li><a href="/fly-tipping">Report fly-tipping</a></li>
    <li><a href="/bins/assisted-collection">Assisted collections</a></li>
    <li><a href="/bins/christmas">Christmas and New Year collections</a></li>
  </ul>
</nav>
`);

/** A second group, of other people’s sites. Its heading says so. */
export const Groups = example(`
<nav class="council-related-content" aria-labelledby="related-carers">
  <h2 id="related-carers">Related</h2>
  <ul>
    <li><a href="/care/carers/assessment">Carer’s assessment</a></li>
    <li><a href="/care/carers/breaks">Breaks for carers</a></li>
  </ul>
  <h3>On other websites</h3>
  <ul>
    <li><a href="https://carers.example/">Northshire Carers Network</a></li>
  </ul>
</nav>
`);

/** One below the other in a side column. */
export const Several = example(`
<nav class="council-related-content" aria-labelledby="related-services">
  <h2 id="related-services">Related services</h2>
  <ul>
    <li><a href="/parking/permits">Parking permits</a></li>
  </ul>
</nav>
<nav class="council-related-content" aria-labelledby="related-news">
  <h2 id="related-news">News about parking</h2>
  <ul>
    <li><a href="/news/parking">Free parking on Saturdays in December</a></li>
  </ul>
</nav>
`);

/** Long titles and words wrap. */
export const LongContent = example(`
<nav class="council-related-content" aria-labelledby="related-long">
  <h2 id="related-long">Related to trees, hedges and conservation areas in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</h2>
  <ul>
    <li><a href="/planning/trees/apply">Apply to cut down or prune a protected tree, or one that stands in a conservation area</a></li>
    <li><a href="/planning/trees/place">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</a></li>
  </ul>
</nav>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<nav class="council-related-content" aria-labelledby="cysylltiedig">
  <h2 id="cysylltiedig">Cysylltiedig</h2>
  <ul>
    <li><a href="/cy/tipio-anghyfreithlon">Rhoi gwybod am dipio anghyfreithlon</a></li>
    <li><a href="/cy/biniau/cymorth">Casgliadau â chymorth</a></li>
  </ul>
  <h3>Ar wefannau eraill</h3>
  <ul>
    <li><a href="https://ailgylchu.example/">Ailgylchu gartref</a></li>
  </ul>
</nav>
`,
  { lang: 'cy' },
);

/** Right to left. */
export const RightToLeft = example(
  `
<nav class="council-related-content" aria-labelledby="related-rtl">
  <h2 id="related-rtl">صفحات ذات صلة</h2>
  <ul>
    <li><a href="/fly-tipping">الإبلاغ عن رمي النفايات</a></li>
    <li><a href="/bins/help">المساعدة في جمع الحاويات</a></li>
  </ul>
</nav>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** Without ids, a label names it. */
export const WithoutIds = example(`
<nav class="council-related-content" aria-label="Related pages">
  <ul>
    <li><a href="/parking/fines">Parking fines</a></li>
    <li><a href="/parking/permits">Parking permits</a></li>
  </ul>
</nav>
`);

/** As a CMS writes a widget: classes of its own, words in other elements, spaces. */
export const MessyMarkup = example(`
<nav class="widget widget_related council-related-content has-background" aria-labelledby="related-widget" id="related-pages">
  <h2 class="widget-title" id="related-widget"><strong>Related</strong></h2>
  <ul class="list-unstyled">
    <li class="first"> <a class="related-link" href="/libraries/join" title="Join"><span>Join the library</span></a> </li>
    <li><a href="/libraries/renew"><em>Renew</em> your books<br></a></li>
  </ul>
</nav>
`);
