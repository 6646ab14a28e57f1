import { example } from '#example';

export default { title: 'Page/Skip link' };

const page = (link: string, heading: string) => `
<a class="council-skip-link" href="#main">${link}</a>
<main class="council-main" id="main" tabindex="-1">
  <h1 class="council-heading-xl">${heading}</h1>
</main>
`;

/** The first thing that Tab reaches. It moves focus to the main content, and shows only when it has focus. */
export const Default = example(page('Skip to main content', 'Bins and recycling'));

/** Welsh. */
export const Welsh = example(page('Neidio i’r prif gynnwys', 'Biniau ac ailgylchu'), { lang: 'cy' });

/** Right to left. */
export const RightToLeft = example(page('انتقل إلى المحتوى الرئيسي', 'إعادة التدوير'), {
  lang: 'ar',
  dir: 'rtl',
});

/** Long words wrap when it shows. */
export const LongContent = example(
  page(
    'Skip past the header, the navigation and the search box to the main content of this page',
    'Council tax',
  ),
);
