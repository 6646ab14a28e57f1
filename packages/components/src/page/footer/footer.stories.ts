import { example } from '#example';
import { shield } from '../northshire.js';

export default { title: 'Page/Footer' };

const group = (title: string, links: string[]) => `<div>
        <h2>${title}</h2>
        <ul>
          ${links.map((link) => `<li><a href="#">${link}</a></li>`).join('\n          ')}
        </ul>
      </div>`;

const legal = (links: string[], line: string) => `<div>
        <ul>
          ${links.map((link) => `<li><a href="#">${link}</a></li>`).join('\n          ')}
        </ul>
        <p>${line}</p>
      </div>`;

const footer = (groups: string[], end: string) => `
<footer class="council-footer">
  <div class="council-width-container">
    ${groups.length ? `<div class="council-footer-groups">\n      ${groups.join('\n      ')}\n    </div>` : ''}
    <div class="council-footer-end">
      ${end}
    </div>
  </div>
</footer>
`;

const crest = `<div class="council-footer-crest">
        ${shield}
        <p>Northshire Council<br>County Hall<br>Weir Street, Aldermere NS1 1AA</p>
      </div>`;

const LEGAL = ['Accessibility', 'Privacy', 'Cookies', 'Terms', 'A to Z'];

/** Grouped links, the links that the law asks for, and where to find us. */
export const Default = example(
  footer(
    [
      group('Your council', [
        'Councillors and wards',
        'Meetings and decisions',
        'How we spend money',
        'Have your say',
      ]),
      group('Get in touch', [
        'Contact us',
        'Compliments and complaints',
        'Freedom of information',
        'Emergencies',
      ]),
      group('Keep up to date', ['News', 'Email updates', 'Facebook', 'YouTube']),
      group('Working with us', ['Jobs', 'Tenders and contracts', 'Business rates', 'Volunteering']),
    ],
    legal(LEGAL, '© Northshire Council 2026') + '\n      ' + crest,
  ),
);

/** A transaction keeps only what people must be able to find. */
export const Transaction = example(footer([], legal(LEGAL, '© Northshire Council 2026')));

/** Long words and addresses wrap. */
export const LongContent = example(
  footer(
    [
      group('Councillors, meetings, decisions and how we spend your money', [
        'Overview and scrutiny committee agendas, minutes and reports',
        'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      ]),
      group('Get in touch', ['Contact us']),
    ],
    legal(
      LEGAL,
      'All content is available under the Open Government Licence v3.0, except where otherwise stated',
    ),
  ),
);

/** Welsh. */
export const Welsh = example(
  footer(
    [
      group('Eich cyngor', ['Cynghorwyr a wardiau', 'Cyfarfodydd a phenderfyniadau']),
      group('Cysylltu', ['Cysylltu â ni']),
    ],
    legal(['Hygyrchedd', 'Preifatrwydd', 'Cwcis'], '© Cyngor Northshire 2026'),
  ),
  { lang: 'cy' },
);

/** Right to left. */
export const RightToLeft = example(
  footer([group('مجلسك', ['أعضاء المجلس', 'الاجتماعات'])], legal(['إمكانية الوصول', 'الخصوصية'], '© 2026')),
  { lang: 'ar', dir: 'rtl' },
);
