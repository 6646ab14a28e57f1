import { example } from '#example';

export default { title: 'Page/Service navigation' };

const navigation = (label: string, links: string[]) => `
<nav class="council-service-navigation" aria-label="${label}">
  <div class="council-width-container">
    <ul>
      ${links.join('\n      ')}
    </ul>
  </div>
</nav>
`;

/** The main sections of the site; the bar marks the one you are in. */
export const Default = example(
  navigation('Main', [
    '<li><a href="/services" aria-current="page">Services</a></li>',
    '<li><a href="/your-area">Your area</a></li>',
    '<li><a href="/news">News</a></li>',
    '<li><a href="/council">Council and democracy</a></li>',
    '<li><a href="/jobs">Jobs</a></li>',
    '<li><a href="/contact">Contact us</a></li>',
  ]),
);

/** On a small screen the list is a popover, opened by a button in the header. Esc closes it. */
export const WithMenuButton = example(`
<header class="council-header">
  <div class="council-width-container">
    <a class="council-header-logo" href="/"><span>Northshire <span>Council</span></span></a>
    <div class="council-header-menus">
      <button type="button" popovertarget="main-navigation">Menu</button>
    </div>
  </div>
</header>
<nav class="council-service-navigation" id="main-navigation" aria-label="Main" popover>
  <div class="council-width-container">
    <ul>
      <li><a href="/services" aria-current="page">Services</a></li>
      <li><a href="/your-area">Your area</a></li>
    </ul>
  </div>
</nav>
`);

/** Long names wrap to a second line; nothing is cut. */
export const LongContent = example(
  navigation('Main', [
    '<li><a href="/a">Council tax, benefits and help with the cost of living</a></li>',
    '<li><a href="/b" aria-current="page">Planning, building control and the local plan</a></li>',
    '<li><a href="/c">Schools, nurseries and children’s services</a></li>',
  ]),
);

/** Welsh words are longer than English ones. */
export const Welsh = example(
  navigation('Prif ddewislen', [
    '<li><a href="/cy/gwasanaethau" aria-current="page">Gwasanaethau</a></li>',
    '<li><a href="/cy/ardal">Eich ardal</a></li>',
    '<li><a href="/cy/cyngor">Y Cyngor a democratiaeth</a></li>',
    '<li><a href="/cy/cysylltu">Cysylltu â ni</a></li>',
  ]),
  { lang: 'cy' },
);

/** Right to left. */
export const RightToLeft = example(
  navigation('القائمة الرئيسية', [
    '<li><a href="/services" aria-current="page">الخدمات</a></li>',
    '<li><a href="/news">الأخبار</a></li>',
  ]),
  { lang: 'ar', dir: 'rtl' },
);
