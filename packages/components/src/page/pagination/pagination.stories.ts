import { example } from '#example';

export default { title: 'Page/Pagination' };

const page = (number: number, current = false) =>
  `<li><a href="?page=${number}"${current ? ' aria-current="page"' : ''}><span class="council-visually-hidden">Page </span>${number}</a></li>`;

/** In the middle of a long list. On a small screen the pages beside the current one are left. */
export const Default = example(`
<nav class="council-pagination" aria-label="Pages of results">
  <a href="?page=2" rel="prev">Previous<span class="council-visually-hidden"> page</span></a>
  <ul>
    ${page(1)}
    ${page(2)}
    ${page(3, true)}
    ${page(4)}
    <li>…</li>
    ${page(11)}
  </ul>
  <a href="?page=4" rel="next">Next<span class="council-visually-hidden"> page</span></a>
</nav>
`);

/** The first page has none before it: there is no link that leads nowhere. */
export const FirstPage = example(`
<nav class="council-pagination" aria-label="Pages of planning applications">
  <ul>
    ${page(1, true)}
    ${page(2)}
    ${page(3)}
  </ul>
  <a href="?page=2" rel="next">Next<span class="council-visually-hidden"> page</span></a>
</nav>
`);

/** The last page has none after it. */
export const LastPage = example(`
<nav class="council-pagination" aria-label="Pages of news">
  <a href="?page=10" rel="prev">Previous<span class="council-visually-hidden"> page</span></a>
  <ul>
    ${page(1)}
    <li>…</li>
    ${page(9)}
    ${page(10)}
    ${page(11, true)}
  </ul>
</nav>
`);

/** Numbers are optional. Where nobody goes to a page by its number, words say where people are. */
export const WithoutNumbers = example(`
<nav class="council-pagination" aria-label="Pages of decisions">
  <a href="?page=6" rel="prev">Previous<span class="council-visually-hidden"> page</span></a>
  <p>Page 7 of 240</p>
  <a href="?page=8" rel="next">Next<span class="council-visually-hidden"> page</span></a>
</nav>
`);

/** The links may say what they lead to. */
export const OwnWords = example(`
<nav class="council-pagination" aria-label="Pages of meetings">
  <a href="?from=2026-10" rel="prev">Meetings in October 2026</a>
  <a href="?from=2026-12" rel="next">Meetings in December 2026</a>
</nav>
`);

/** Below the list that it belongs to. */
export const InPage = example(`
<div class="council-surface">
  <main class="council-main" id="main" tabindex="-1">
    <div class="council-width-container">
      <h1 class="council-heading-xl">Find local support</h1>
      <p>Showing 21 to 30 of 42 groups and services.</p>
      <nav class="council-pagination" aria-label="Pages of groups and services">
        <a href="?page=2" rel="prev">Previous<span class="council-visually-hidden"> page</span></a>
        <ul>
          ${page(1)}
          ${page(2)}
          ${page(3, true)}
          ${page(4)}
          ${page(5)}
        </ul>
        <a href="?page=4" rel="next">Next<span class="council-visually-hidden"> page</span></a>
      </nav>
    </div>
  </main>
</div>
`);

/** Many pages with long numbers, and long words: everything wraps. */
export const LongContent = example(`
<nav class="council-pagination" aria-label="Pages of planning applications since 1974">
  <a href="?page=10447" rel="prev">Applications in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and in the parishes around it</a>
  <ul>
    ${page(1)}
    <li>…</li>
    ${page(10445)}
    ${page(10446)}
    ${page(10447)}
    ${page(10448, true)}
    ${page(10449)}
    ${page(10450)}
    <li>…</li>
    ${page(128500)}
  </ul>
  <a href="?page=10449" rel="next">Next<span class="council-visually-hidden"> page</span></a>
</nav>
`);

const tudalen = (number: number, current = false) =>
  page(number, current).replace('Page ', 'Tudalen ').replace('?page', '?tudalen');

/** A page in Welsh. */
export const Welsh = example(
  `
<nav class="council-pagination" aria-label="Tudalennau’r canlyniadau">
  <a href="?tudalen=1" rel="prev">Blaenorol<span class="council-visually-hidden">: y dudalen flaenorol</span></a>
  <ul>
    ${tudalen(1)}
    ${tudalen(2, true)}
    ${tudalen(3)}
  </ul>
  <a href="?tudalen=3" rel="next">Nesaf<span class="council-visually-hidden">: y dudalen nesaf</span></a>
</nav>
`,
  { lang: 'cy' },
);

/** Right to left: pages run from the right, and the chevrons are turned. */
export const RightToLeft = example(
  `
<nav class="council-pagination" aria-label="صفحات النتائج">
  <a href="?page=1" rel="prev">السابق</a>
  <ul>
    ${page(1).replace('Page ', 'صفحة ')}
    ${page(2, true).replace('Page ', 'صفحة ')}
    ${page(3).replace('Page ', 'صفحة ')}
  </ul>
  <a href="?page=3" rel="next">التالي</a>
</nav>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As WordPress writes it: the links to both sides in the list, the current page a span, no `rel`. */
export const MessyMarkup = example(`
<nav class="navigation council-pagination" aria-label="Posts pagination">
  <ul class="page-numbers">
    <li> <a class="prev page-numbers" href="/news/page/2"> <strong>Previous</strong> </a> </li>
    <li><a class="page-numbers" href="/news">1</a></li>
    <li><a class="page-numbers" href="/news/page/2">2</a></li>
    <li><span aria-current="page" class="page-numbers current">3</span></li>
    <li><a class="page-numbers" href="/news/page/4">4</a></li>
    <li><span class="page-numbers dots">…</span></li>
    <li><a class="page-numbers" href="/news/page/11">11</a></li>
    <li><a class="next page-numbers" href="/news/page/4">Next</a></li>
  </ul>
</nav>
`);
