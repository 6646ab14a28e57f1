import { example } from '#example';
import { drawScene, searchIcon } from '../northshire.js';

export default { title: 'Page/Search' };

/** A field that says what it searches, and a button with a name. */
export const Default = example(`
<form class="council-search" role="search" action="/search">
  <label for="find">Search this website</label>
  <div>
    <input id="find" type="search" name="q" enterkeyhint="search">
    <button type="submit">${searchIcon}<span class="council-visually-hidden">Search</span></button>
  </div>
</form>
`);

/** Above the results: the words of the person stay, so that they can be changed. */
export const WithQuery = example(`
<h1 class="council-heading-xl">Search</h1>
<form class="council-search" role="search" action="/search">
  <label for="again">Search this website</label>
  <div>
    <input id="again" type="search" name="q" value="garden waste" enterkeyhint="search">
    <button type="submit">${searchIcon}<span class="council-visually-hidden">Search</span></button>
  </div>
</form>
<p>14 results for “garden waste”</p>
`);

/** One part of the site: the label names it, and a hint says what can be typed. */
export const WithHint = example(`
<form class="council-search" role="search" action="/planning/applications">
  <label for="application">Search planning applications</label>
  <p class="council-hint" id="application-hint">A reference, a street or a postcode, for example NS4 2AB</p>
  <input type="hidden" name="year" value="2026">
  <div>
    <input id="application" type="search" name="q" aria-describedby="application-hint" enterkeyhint="search">
    <button type="submit">${searchIcon}<span class="council-visually-hidden">Search</span></button>
  </div>
</form>
`);

/** The word in place of the drawing. */
export const WithWord = example(`
<form class="council-search" role="search" action="/a-to-z">
  <label for="service">Find a service</label>
  <div>
    <input id="service" type="search" name="q" enterkeyhint="search">
    <button type="submit">Find</button>
  </div>
</form>
`);

/** Large, where it is the main thing to do. */
export const Large = example(`
<form class="council-search council-search-large" role="search" action="/search">
  <label for="large">What are you looking for?</label>
  <div>
    <input id="large" type="search" name="q" enterkeyhint="search">
    <button type="submit">${searchIcon}Search</button>
  </div>
</form>
`);

/** At the top of a home page. */
export const InHero = example(`
<div class="council-surface">
  <div class="council-hero">
    ${drawScene()}
    <div class="council-width-container">
      <h1 class="council-heading-xl">What do you need to do?</h1>
      <form class="council-search council-search-large" role="search" action="/search">
        <label for="hero-search">Search Northshire Council</label>
        <div>
          <input id="hero-search" type="search" name="q" enterkeyhint="search">
          <button type="submit">${searchIcon}Search</button>
        </div>
      </form>
    </div>
  </div>
</div>
`);

/** Long words wrap; the field and its button stay on one line. */
export const LongContent = example(`
<form class="council-search council-search-large" role="search" action="/search">
  <label for="long">Search news, decisions and notices for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the parishes around it</label>
  <p class="council-hint" id="long-hint">You can search for words of a title, a name or a reference, for example “footbridge” or NS/26/0398</p>
  <div>
    <input id="long" type="search" name="q" value="temporary closure of the footbridge between Weir Street and Mill Lane" aria-describedby="long-hint" enterkeyhint="search">
    <button type="submit">${searchIcon}Search</button>
  </div>
</form>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<form class="council-search" role="search" action="/cy/chwilio">
  <label for="chwilio">Chwilio’r wefan hon</label>
  <div>
    <input id="chwilio" type="search" name="q" value="gwastraff gardd" enterkeyhint="search">
    <button type="submit">${searchIcon}<span class="council-visually-hidden">Chwilio</span></button>
  </div>
</form>
<form class="council-search council-search-large" role="search" aria-label="Gwasanaethau" action="/cy/gwasanaethau">
  <label for="chwilio-gwasanaethau">Beth ydych chi’n chwilio amdano?</label>
  <div>
    <input id="chwilio-gwasanaethau" type="search" name="q" enterkeyhint="search">
    <button type="submit">${searchIcon}Chwilio</button>
  </div>
</form>
`,
  { lang: 'cy' },
);

/** Right to left: the button stands at the left. */
export const RightToLeft = example(
  `
<form class="council-search council-search-large" role="search" action="/search">
  <label for="arabic">ابحث في هذا الموقع</label>
  <div>
    <input id="arabic" type="search" name="q" value="النفايات" enterkeyhint="search">
    <button type="submit">${searchIcon}بحث</button>
  </div>
</form>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As WordPress writes it: classes of its own, the label in bold, a field of no type. */
export const MessyMarkup = example(`
<form class="wp-block-search council-search" role="search" method="get" action="/">
  <label class="wp-block-search__label" for="wp-search"><strong>Search</strong></label>
  <div class="wp-block-search__inside-wrapper">
    <input class="wp-block-search__input" id="wp-search" name="s" value="">
    <button class="wp-block-search__button wp-element-button" type="submit">Search</button>
  </div>
</form>
`);
