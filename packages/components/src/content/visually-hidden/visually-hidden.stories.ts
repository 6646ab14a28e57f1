import { example } from '#example';

export default { title: 'Content/Visually hidden' };

/** Words for people who listen: the link is clear on its own, when links are read as a list. */
export const Default = example(`
<p class="council-small"><a class="council-link" href="#change-name">Change<span class="council-visually-hidden"> your name</span></a></p>
`);

/** A heading that people who look do not need, and people who jump from heading to heading do. */
export const Heading = example(`
<h2 class="council-visually-hidden">Search results</h2>
<p class="council-small">12 services found</p>
`);

/** However long, it takes no space and never makes the page scroll sideways. */
export const LongContent = example(`
<p class="council-small">12 October<span class="council-visually-hidden">: the day on which we collect recycling, food waste and glass from all homes in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, also when it is a bank holiday</span></p>
`);

/** A page in Welsh. */
export const Welsh = example(
  `<p class="council-small"><a class="council-link" href="#newid">Newid<span class="council-visually-hidden"> eich enw</span></a></p>`,
  { lang: 'cy' },
);

/** Right to left: nothing hangs out of the page at the left. */
export const RightToLeft = example(
  `<p class="council-small"><a class="council-link" href="#change">تغيير<span class="council-visually-hidden"> اسمك</span></a></p>`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: with classes of other kits that mean the same. */
export const MessyMarkup = example(`
<p class="council-small">Closed <span class="council-visually-hidden sr-only screen-reader-text"><strong>today</strong><br>and tomorrow</span></p>
`);
