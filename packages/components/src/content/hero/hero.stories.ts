import { example } from '#example';
import { drawScene } from '../../page/northshire.js';

export default { title: 'Content/Hero' };

const hero = (words: string, drawing = drawScene()) => `
<div class="council-hero">
  ${drawing}
  <div class="council-width-container">
    ${words}
  </div>
</div>
`;

/** The top of a home page: a question, and the council's drawing. */
export const Default = example(
  hero(`<h1 class="council-heading-xl">What do you need to do?</h1>
    <p class="council-lead">Pay, report, apply and find out about services in Northshire.</p>`),
);

/** Without a drawing it is whole, too. */
export const WithoutDrawing = example(
  hero(
    `<h1 class="council-heading-xl">What do you need to do?</h1>
    <p class="council-lead">Pay, report, apply and find out about services in Northshire.</p>`,
    '',
  ),
);

/** A task panel after it stands on its lower edge. */
export const WithTaskPanel = example(`
<div class="council-main">
  ${hero('<h1 class="council-heading-xl">What do you need to do?</h1>').trim()}
  <div class="council-width-container">
    <ul class="council-task-panel">
      <li><a href="#tax">Pay council tax</a></li>
      <li><a href="#bins">Find your bin day</a></li>
      <li><a href="#roads">Report a road problem</a></li>
      <li><a href="#jobs">Council jobs</a></li>
    </ul>
  </div>
</div>
`);

/** Long words push the drawing down and never stand on it. */
export const LongContent = example(
  hero(`<h1 class="council-heading-xl">Services and information of the council of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</h1>
    <p class="council-lead">Pay, report, apply and find out about everything that the council does for you, for your family, for your street and for the people who live and work around you.</p>`),
);

/** A page in Welsh. */
export const Welsh = example(
  hero(`<h1 class="council-heading-xl">Beth sydd angen i chi ei wneud?</h1>
    <p class="council-lead">Talu, rhoi gwybod, gwneud cais a dysgu am wasanaethau Northshire.</p>`),
  { lang: 'cy' },
);

/** Right to left: words at the right, landmarks at the left. */
export const RightToLeft = example(
  hero(`<h1 class="council-heading-xl">ماذا تريد أن تفعل؟</h1>
    <p class="council-lead">ادفع وأبلغ وقدّم طلبًا.</p>`),
  { lang: 'ar', dir: 'rtl' },
);
