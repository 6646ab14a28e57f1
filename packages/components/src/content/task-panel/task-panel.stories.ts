import { example } from '#example';

export default { title: 'Content/Task panel' };

const icon = (paths: string) =>
  `<svg class="council-icon council-icon-large" width="36" height="36" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

const ICONS = [
  '<path d="M4 11 12 4l8 7v9.500H4z"/><path d="M14.500 10.800c-2.600-1.600-4.600 0-3.900 2 .8 2.200.3 3.600-1.100 4.700h5.200M9.300 14.200h3.900"/>',
  '<path d="M5 7h14M9.500 7V4.500h5V7M6.500 7l1 13.500h9l1-13.500M10 11v5.500M14 11v5.500"/>',
  '<path d="M5 8h9M8.500 8V5.500h4M6.500 8l1 12.500h8M19 3.500v7M19 14v.1"/>',
  '<path d="M7.500 3.500 3.500 20.500M16.500 3.500l4 17M12 4v2.500M12 10v3M12 17v3"/>',
  '<path d="M2 9.500 12 5l10 4.500-10 4.500z"/><path d="M6 11.500v5c3 2.700 9 2.700 12 0v-5M22 9.500v5"/>',
  '<path d="M3.500 16.500v-4l2.200-6h12.600l2.200 6v4zM3.500 12.500h17M5.500 16.500v2.500h2v-2.500M16.500 16.500v2.500h2v-2.500"/>',
  '<path d="M4 20.500V9l6-4.500v16M10 9.500h10v11H4"/><path d="M13.500 13h3M13.500 16.500h3M6.800 11.500v.1M6.800 15v.1"/>',
  '<path d="M3.500 8h17v11.500h-17zM9 8V4.500h6V8M3.500 13h17"/>',
];

const panel = (tasks: string[], label = 'Popular tasks') => `
<ul class="council-task-panel" aria-label="${label}">
  ${tasks.map((task, index) => `<li>${icon(ICONS[index]!)}<a href="#task-${index}">${task}</a></li>`).join('\n  ')}
</ul>
`;

/** Eight tasks: what most people come for. The whole cell can be pressed. */
export const Default = example(
  panel([
    'Pay council tax',
    'Find your bin day',
    'Report a missed bin',
    'Report a road problem',
    'Apply for a school place',
    'Parking permits',
    'Planning applications',
    'Council jobs',
  ]),
);

/** Without icons, and with a number of tasks that leaves a place empty. */
export const WithoutIcons = example(`
<ul class="council-task-panel">
  <li><a href="#pay">Pay a parking fine</a></li>
  <li><a href="#challenge">Challenge a parking fine</a></li>
  <li><a href="#permit">Parking permits</a></li>
  <li><a href="#car-parks">Car parks and charges</a></li>
  <li><a href="#blue-badge">Blue Badges</a></li>
</ul>
`);

/** Long tasks and long words break inside their cell. */
export const LongContent = example(
  panel([
    'Tell us about something that is wrong with a road, a pavement or a street light',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'Register a birth',
    'Apply for a place at a primary school for a child who was born between September and August',
  ]),
);

/** A page in Welsh. */
export const Welsh = example(
  panel(
    [
      'Talu’r dreth gyngor',
      'Dod o hyd i’ch diwrnod casglu biniau',
      'Rhoi gwybod am gasgliad a gollwyd',
      'Swyddi',
    ],
    'Tasgau poblogaidd',
  ),
  { lang: 'cy' },
);

/** Right to left. */
export const RightToLeft = example(
  panel(['ادفع ضريبة المجلس', 'يوم جمع الحاويات', 'أبلغ عن حاوية', 'وظائف'], 'المهام الشائعة'),
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: extra classes, a line break, an icon of another size. */
export const MessyMarkup = example(`
<ul class="wp-block-list council-task-panel has-background">
  <li class="menu-item"><svg xmlns="http://www.w3.org/2000/svg" class="council-icon council-icon-large" width="512" height="512" fill="#000000" viewBox="0 0 24 24" aria-hidden="true">${ICONS[1]}</svg><a class="has-text-color" href="#bins"><strong>Find</strong> your<br>bin day</a></li>
  <li class="menu-item"><a href="#jobs">Council jobs</a></li>
</ul>
`);
