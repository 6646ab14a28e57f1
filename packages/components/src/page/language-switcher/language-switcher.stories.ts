import { example } from '#example';

export default { title: 'Page/Language switcher' };

/** The language of the page is no link. The other leads to the same page. */
export const Default = example(`
<nav class="council-language-switcher" aria-label="Language">
  <ul>
    <li aria-current="true" lang="en">English</li>
    <li><a href="/cy/bins/missed-bin" lang="cy" hreflang="cy" rel="alternate">Cymraeg</a></li>
  </ul>
</nav>
`);

/** A page that several communities read. Each name is in its language and runs in its direction. */
export const Several = example(`
<nav class="council-language-switcher" aria-label="Language">
  <ul>
    <li aria-current="true" lang="en">English</li>
    <li><a href="/cy/benefits" lang="cy" hreflang="cy" rel="alternate">Cymraeg</a></li>
    <li><a href="/pl/benefits" lang="pl" hreflang="pl" rel="alternate">Polski</a></li>
    <li><a href="/ur/benefits" lang="ur" dir="rtl" hreflang="ur" rel="alternate">اردو</a></li>
    <li><a href="/ar/benefits" lang="ar" dir="rtl" hreflang="ar" rel="alternate">العربية</a></li>
    <li><a href="/ro/benefits" lang="ro" hreflang="ro" rel="alternate">Română</a></li>
    <li><a href="/so/benefits" lang="so" hreflang="so" rel="alternate">Soomaali</a></li>
    <li><a href="/uk/benefits" lang="uk" hreflang="uk" rel="alternate">Українська</a></li>
  </ul>
</nav>
`);

/** Not translated yet: the Welsh address says so in Welsh, and shows the English text as English. */
export const NotTranslated = example(
  `
<nav class="council-language-switcher" aria-label="Iaith">
  <ul>
    <li><a href="/bins/garden-waste" lang="en" hreflang="en" rel="alternate">English</a></li>
    <li aria-current="true" lang="cy">Cymraeg</li>
  </ul>
</nav>
<p class="council-inset-text">Nid yw’r dudalen hon ar gael yn Gymraeg eto, felly rydym yn ei dangos yn Saesneg. I gael help yn Gymraeg, ffoniwch <a href="tel:01632960101">01632&nbsp;960&nbsp;101</a>.</p>
<div lang="en">
  <h1 class="council-heading-xl">Garden waste</h1>
  <p class="council-lead">We collect garden waste every two weeks from March to November.</p>
</div>
`,
  { lang: 'cy' },
);

/** Above the title of a page. */
export const InPage = example(`
<div class="council-surface">
  <div class="council-width-container">
    <nav class="council-language-switcher" aria-label="Language">
      <ul>
        <li aria-current="true" lang="en">English</li>
        <li><a href="/cy/have-your-say/budget" lang="cy" hreflang="cy" rel="alternate">Cymraeg</a></li>
      </ul>
    </nav>
    <main class="council-main" id="main">
      <h1 class="council-heading-xl">Have your say on our budget</h1>
    </main>
  </div>
</div>
`);

/** Long names wrap. */
export const LongContent = example(`
<nav class="council-language-switcher" aria-label="Language">
  <ul>
    <li aria-current="true" lang="en">English (United Kingdom), the language in which the decision was made</li>
    <li><a href="/cy/decision" lang="cy" hreflang="cy" rel="alternate">Cymraeg: Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</a></li>
  </ul>
</nav>
`);

/** A page in Welsh. The order stays, so that each name is where it was. */
export const Welsh = example(
  `
<nav class="council-language-switcher" aria-label="Iaith">
  <ul>
    <li><a href="/bins/missed-bin" lang="en" hreflang="en" rel="alternate">English</a></li>
    <li aria-current="true" lang="cy">Cymraeg</li>
  </ul>
</nav>
`,
  { lang: 'cy' },
);

/** A page in Arabic: the first language stands at the right. */
export const RightToLeft = example(
  `
<nav class="council-language-switcher" aria-label="اللغة">
  <ul>
    <li><a href="/benefits" lang="en" dir="ltr" hreflang="en" rel="alternate">English</a></li>
    <li aria-current="true" lang="ar">العربية</li>
  </ul>
</nav>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As a translation plug-in writes it: classes of its own, every name a link, words in other elements. */
export const MessyMarkup = example(`
<nav class="wpml-ls council-language-switcher wpml-ls-legacy-list-horizontal" aria-label="Language" id="languages">
  <ul class="list-inline">
    <li class="wpml-ls-item active"> <a class="wpml-ls-link" href="/bins" lang="en" aria-current="true"><span class="wpml-ls-native">English</span></a> </li>
    <li class="wpml-ls-item"><a class="wpml-ls-link" href="/cy/bins" lang="cy" hreflang="cy"><span class="wpml-ls-native">Cymraeg</span></a></li>
  </ul>
</nav>
`);
