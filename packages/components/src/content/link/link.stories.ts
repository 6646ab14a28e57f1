import { example } from '#example';

export default { title: 'Content/Link' };

/** One link outside running text. Inside `council-prose` a link needs no class. */
export const Default = example(`
<a class="council-link" href="#bin-day">Find your bin day</a>
`);

/** It takes size and font from the words around it. */
export const InOtherText = example(`
<p class="council-small">Need help? <a class="council-link" href="#contact">Contact the waste team</a>.</p>
<h2 class="council-heading-l"><a class="council-link" href="#news">Council news</a></h2>
`);

/** A telephone number and an email address. */
export const PhoneAndEmail = example(`
<p class="council-small"><a class="council-link" href="tel:01632960142">01632 960 142</a></p>
<p class="council-small"><a class="council-link" href="mailto:waste@northshire.example">waste@northshire.example</a></p>
`);

/** A long link wraps like the text that it is. */
export const LongContent = example(`
<a class="council-link" href="#report">Report a broken street light, a pothole, a blocked drain, an overgrown hedge or another problem on a road in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</a>
`);

/** A page in Welsh. */
export const Welsh = example(`<a class="council-link" href="#diwrnod-bin">Dod o hyd i’ch diwrnod bin</a>`, {
  lang: 'cy',
});

/** Right to left. */
export const RightToLeft = example(`<a class="council-link" href="#bin-day">ابحث عن يوم جمع الحاويات</a>`, {
  lang: 'ar',
  dir: 'rtl',
});

/** As an editor writes it: bold inside, extra classes, spaces at the ends. */
export const MessyMarkup = example(`
<a class="council-link external has-text-color" href="#bin-day" target="_self"> <strong>Find</strong> your bin day </a>
`);
