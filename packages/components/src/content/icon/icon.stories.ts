import { example } from '#example';

export default { title: 'Content/Icon' };

const PHONE =
  '<path d="M5 3.500h4l1.500 5-2.500 2c1 2.500 3 4.500 5.500 5.500l2-2.500 5 1.500v4c0 1-.8 1.500-1.600 1.500C11 20.500 3.500 13 3.500 5.100 3.500 4.300 4 3.500 5 3.500z"/>';
const BIN = '<path d="M5 7h14M9.500 7V4.500h5V7M6.500 7l1 13.500h9l1-13.500M10 11v5.500M14 11v5.500"/>';
const CHECK = '<path d="m4.500 12.500 5 5 10-11"/>';

const icon = (drawing: string, size = '') =>
  `<svg class="council-icon${size && ` council-icon-${size}`}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing}</svg>`;

/** Beside the words that say the same. Hidden from screen readers, because the words are there. */
export const Default = example(`
<p class="council-heading-s">${icon(PHONE)} Call us</p>
`);

/** Small beside 16px words, and large beside a task. */
export const Sizes = example(`
<p class="council-small">${icon(CHECK, 'small')} Open now</p>
<p class="council-heading-s">${icon(BIN)} Bins and recycling</p>
<p class="council-heading-m">${icon(BIN, 'large')} Bins and recycling</p>
`);

/** It takes the colour of its words, in a link too. */
export const Color = example(`
<p class="council-muted">${icon(PHONE)} Lines are closed</p>
<p class="council-heading-s"><a class="council-link" href="tel:01632960142">${icon(PHONE)} 01632 960 142</a></p>
`);

/** An icon without words is an image with a name. Prefer words. */
export const Named = example(`
<p class="council-heading-s"><svg class="council-icon" viewBox="0 0 24 24" role="img" aria-label="Recycling bin">${BIN}</svg></p>
`);

/** In a long line it stays with the first word and keeps its size. */
export const LongContent = example(`
<p class="council-heading-s">${icon(PHONE)} Call the team that looks after bins, recycling, garden waste and bulky waste in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</p>
`);

/** A page in Welsh. */
export const Welsh = example(`<p class="council-heading-s">${icon(PHONE)} Ffoniwch ni</p>`, { lang: 'cy' });

/** Right to left: it stands before the words, and a drawing without a direction is not mirrored. */
export const RightToLeft = example(`<p class="council-heading-s">${icon(PHONE)} اتصل بنا</p>`, {
  lang: 'ar',
  dir: 'rtl',
});

/** As a design tool exports it: size and colour in attributes, which the class replaces. */
export const MessyMarkup = example(`
<p class="council-heading-s"><svg xmlns="http://www.w3.org/2000/svg" class="council-icon" width="512" height="512" fill="#000000" stroke="#ff0000" viewBox="0 0 24 24" aria-hidden="true"><g id="Layer_1">${BIN}</g></svg> Bins and recycling</p>
`);
