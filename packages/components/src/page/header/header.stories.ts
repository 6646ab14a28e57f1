import { example } from '#example';
import { menuIcon, personIcon, searchIcon, searchIconSmall, shield } from '../northshire.js';

export default { title: 'Page/Header' };

const logo = (lines: string) => `<a class="council-header-logo" href="/">
      ${shield}
      <span>${lines}</span>
    </a>`;

const search = (
  label: string,
) => `<form class="council-header-search" id="site-search" role="search" action="/search" popover>
      <label for="site-search-text">${label}</label>
      <div>
        <input id="site-search-text" type="search" name="q">
        <button type="submit" aria-label="${label}">${searchIcon}</button>
      </div>
    </form>`;

const menus = (searchWord: string, menuWord: string) => `<div class="council-header-menus">
      <button type="button" popovertarget="site-search">${searchIconSmall}${searchWord}</button>
      <button type="button" popovertarget="site-navigation">${menuIcon}${menuWord}</button>
    </div>`;

const navigation = `<nav class="council-service-navigation" id="site-navigation" aria-label="Main" popover>
  <div class="council-width-container">
    <ul>
      <li><a href="/services" aria-current="page">Services</a></li>
      <li><a href="/your-area">Your area</a></li>
      <li><a href="/news">News</a></li>
      <li><a href="/contact">Contact us</a></li>
    </ul>
  </div>
</nav>`;

/** The council, search, language and account. On a small screen search and menu open without a script. */
export const Default = example(`
<header class="council-header">
  <div class="council-width-container">
    ${logo('Northshire <span>Council</span>')}
    ${menus('Search', 'Menu')}
    ${search('Search')}
    <ul class="council-header-links">
      <li><a href="/cy" lang="cy" hreflang="cy">Cymraeg</a></li>
      <li><a href="/account">${personIcon}Sign in</a></li>
    </ul>
  </div>
</header>
${navigation}
`);

/** A transaction: no search and no navigation, so that nothing leads away from the task. */
export const Transaction = example(`
<header class="council-header">
  <div class="council-width-container council-width-page">
    ${logo('Northshire <span>Council</span>')}
    <ul class="council-header-links">
      <li><a href="/cy" lang="cy" hreflang="cy">Cymraeg</a></li>
      <li><a href="/account">${personIcon}Sign in</a></li>
    </ul>
  </div>
</header>
`);

/** The council's name alone, where it has no drawing. */
export const NameOnly = example(`
<header class="council-header">
  <div class="council-width-container">
    <a class="council-header-logo" href="/"><span>Northshire <span>Council</span></span></a>
  </div>
</header>
`);

/** One council runs the service for another: both are named. */
export const TwoCouncils = example(`
<header class="council-header">
  <div class="council-width-container">
    ${logo('Northshire <span>Council</span>')}
    <p class="council-header-partner">Provided for Castlebridge City Council</p>
  </div>
</header>
`);

/** A long name wraps and hides nothing. */
export const LongContent = example(`
<header class="council-header">
  <div class="council-width-container">
    ${logo('Northshire, Aldermere and the Wend Valley <span>Joint Council for Planning, Waste and Public Protection</span>')}
    <ul class="council-header-links">
      <li><a href="/cy" lang="cy" hreflang="cy">Cymraeg</a></li>
      <li><a href="/account">${personIcon}Sign in to your account or register</a></li>
    </ul>
  </div>
</header>
`);

/** Welsh first. */
export const Welsh = example(
  `
<header class="council-header">
  <div class="council-width-container">
    ${logo('Cyngor <span>Northshire</span>')}
    ${menus('Chwilio', 'Dewislen')}
    ${search('Chwilio')}
    <ul class="council-header-links">
      <li><a href="/en" lang="en" hreflang="en">English</a></li>
      <li><a href="/cy/cyfrif">${personIcon}Mewngofnodi</a></li>
    </ul>
  </div>
</header>
${navigation.replace('aria-label="Main"', 'aria-label="Prif ddewislen"').replace('Services', 'Gwasanaethau').replace('Your area', 'Eich ardal').replace('News', 'Newyddion').replace('Contact us', 'Cysylltu â ni')}
`,
  { lang: 'cy' },
);

/** Right to left: everything changes sides. */
export const RightToLeft = example(
  `
<header class="council-header">
  <div class="council-width-container">
    ${logo('نورثشاير <span>المجلس</span>')}
    <ul class="council-header-links">
      <li><a href="/en" lang="en" hreflang="en" dir="ltr">English</a></li>
      <li><a href="/account">${personIcon}تسجيل الدخول</a></li>
    </ul>
  </div>
</header>
`,
  { lang: 'ar', dir: 'rtl' },
);
