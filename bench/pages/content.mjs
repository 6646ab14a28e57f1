// What the three pages say, in every system: the words weigh the same for all, so that only the markup differs.

export const council = 'Northshire Council';

/** A drawing is the council's, not the system's: a file, which no system is charged for. */
export const logo = '/logo.svg';

export const sections = ['Services', 'Your area', 'News', 'Contact us'];

export const footerGroups = [
  [
    'Your council',
    ['Councillors and wards', 'Meetings and decisions', 'How we spend money', 'Have your say'],
  ],
  ['Get in touch', ['Contact us', 'Compliments and complaints', 'Freedom of information', 'Emergencies']],
  ['Keep up to date', ['News', 'Email updates', 'Facebook', 'YouTube']],
];

export const legal = ['Accessibility', 'Privacy', 'Cookies', 'Terms', 'A to Z'];

export const landing = {
  title: 'Bins and recycling',
  lead: 'Collection days, what goes in each bin, and what to do when we miss one.',
  alert: {
    title: 'Collections change over Christmas and New Year',
    text: 'We collect on other days from 24 December to 4 January.',
    link: 'See the new days',
  },
  cards: [
    ['Find your bin day', 'Enter your postcode to see the next dates.'],
    ['Report a missed bin', 'Tell us within two working days, and we will come back.'],
    ['What goes in each bin', 'What we recycle, and what we cannot take.'],
    ['Order a new bin', 'If yours is lost or broken, or you have just moved in.'],
    ['Garden waste', 'Every two weeks from March to November, £48 a year.'],
    ['Bulky waste', 'Furniture, fridges and other large things.'],
    ['Recycling centres', 'Opening hours, and what you can bring.'],
    ['Assisted collections', 'If nobody in your home can move the bin.'],
  ],
  contact: {
    title: 'Contact the waste team',
    phone: '01632 960 142',
    hours: 'Monday to Friday, 8:30am to 5pm',
    email: 'waste@northshire.example',
    reply: 'We reply within three working days',
  },
};

const kebab = (words) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const href = (words) => `/${kebab(words)}`;

const person = (who) => [
  { label: `${who} title`, kind: 'select', options: ['Mr', 'Mrs', 'Miss', 'Ms', 'Mx', 'Dr'] },
  { label: `${who} first name`, autocomplete: 'given-name' },
  { label: `${who} last name`, autocomplete: 'family-name' },
  { label: `${who} date of birth`, kind: 'date', hint: 'For example, 31 3 1980' },
  { label: `${who} phone number`, type: 'tel', autocomplete: 'tel' },
  { label: `${who} email address`, type: 'email', autocomplete: 'email' },
  { label: `${who} National Insurance number`, hint: 'For example, QQ 12 34 56 C' },
];

const address = (which) => [
  { label: `${which} address line 1`, autocomplete: 'address-line1' },
  { label: `${which} address line 2 (optional)`, autocomplete: 'address-line2' },
  { label: `${which} town or city`, autocomplete: 'address-level2' },
  { label: `${which} postcode`, autocomplete: 'postal-code', width: 10 },
];

const job = (who) => [
  { label: `${who} employer` },
  { label: `${who} job title` },
  { label: `${who} weekly pay before tax`, hint: 'In pounds, for example 412.50', width: 10 },
  { label: `${who} weekly hours`, width: 4 },
];

const yesNo = (label, hint) => ({ label, kind: 'radios', hint, options: ['Yes', 'No'] });

const WAYS = ['Email', 'Phone', 'Text message', 'Letter'];

/** A form of 60 fields: a date or a group of choices is one. The first of each kind came back wrong. */
export const application = {
  title: 'Apply for council tax reduction',
  lead: 'It takes about 30 minutes. You can save your answers and come back.',
  sections: [
    ['About you', [...person('Your'), yesNo('Do you live with a partner?')]],
    ['About your partner', person('Partner’s')],
    ['Where you live', [...address('Your'), ...address('Previous')]],
    [
      'Your home',
      [
        {
          label: 'What kind of property is it?',
          kind: 'select',
          options: ['House', 'Flat', 'Mobile home', 'Farm'],
        },
        { label: 'Council tax band', kind: 'select', options: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] },
        { label: 'Council tax account number', hint: '8 digits, at the top right of your bill', width: 10 },
        { label: 'When did you move in?', kind: 'date', hint: 'For example, 27 3 2024' },
        { label: 'Number of bedrooms', width: 4 },
        yesNo('Do you pay rent?', 'Choose no if you own your home'),
        { label: 'Weekly rent', hint: 'In pounds, for example 145.00', width: 10 },
        { label: 'Landlord or letting agent' },
        ...address('Landlord’s'),
      ],
    ],
    ['Work', [...job('Your'), ...job('Partner’s'), yesNo('Is anyone on a zero-hours contract?')]],
    [
      'Money',
      [
        {
          label: 'Which benefits do you get?',
          kind: 'checkboxes',
          hint: 'Select all that apply',
          options: ['Universal Credit', 'Pension Credit', 'Carer’s Allowance', 'Attendance Allowance'],
        },
        { label: 'Savings', hint: 'In pounds, of all accounts together', width: 10 },
        { label: 'Weekly pension', hint: 'In pounds', width: 10 },
        { label: 'Weekly childcare', hint: 'In pounds', width: 10 },
        yesNo('Do you own other property?'),
        { label: 'Name of your bank or building society' },
        { label: 'Sort code', hint: 'For example, 30 94 30', width: 10 },
        { label: 'Account number', hint: '6 to 8 digits', width: 10 },
      ],
    ],
    [
      'Anything else',
      [
        { label: 'How should we contact you?', kind: 'radios', options: WAYS },
        { label: 'Which languages do you read?', kind: 'checkboxes', options: ['English', 'Welsh'] },
        yesNo('Does anyone have a disability?'),
        { label: 'Adults in your home', width: 4 },
        { label: 'Children in your home', width: 4 },
        { label: 'Why are you applying now?', kind: 'textarea', max: 400 },
        {
          label: 'Is there anything else we should know?',
          kind: 'textarea',
          max: 400,
          hint: 'Do not include bank details',
        },
        { label: 'Name of the person who helped you (optional)' },
      ],
    ],
  ],
};

const wrong = new Map();
for (const [, fields] of application.sections) {
  for (const field of fields) {
    field.kind ??= 'text';
    field.id = kebab(field.label);
    if (wrong.has(field.kind)) continue;
    const verb = ['text', 'textarea', 'date'].includes(field.kind) ? 'Enter an answer to' : 'Select';
    field.error = `${verb} “${field.label}”`;
    wrong.set(field.kind, field);
  }
}

/** Where a link of the error summary leads: to the control, or the first one of a group. */
export const target = ({ id, kind }) => (kind === 'date' ? `${id}-day` : id);

/** In the order of the page. */
export const errors = [...wrong.values()];

/** The ids of what describes a control, hint before error, as an attribute. */
export const describedBy = ({ id, hint, error, max }) => {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, max && `${id}-count`].filter(Boolean);
  return ids.length > 0 ? ` aria-describedby="${ids.join(' ')}"` : '';
};

export const dateParts = [
  ['day', 'Day', 2],
  ['month', 'Month', 2],
  ['year', 'Year', 4],
];

const TOWNS = ['Aldermere', 'Weirbridge', 'Saltings', 'Northmoor', 'Harbour', 'Castle', 'Wend Valley'];
const STREETS = 'Mill Bridge Station Church Quay Orchard Weir Market Priory Meadow Abbey Tannery'.split(' ');
const WAY = ['Street', 'Lane', 'Road', 'Close', 'Terrace', 'Gardens', 'Row'];
const GROUPS = [
  ['lunch club', 'A hot meal and company. You can come alone, and a lift can be arranged.'],
  ['carers’ group', 'For people who look after somebody. Talk to others, or just have a break.'],
  ['repair café', 'Bring something that is broken, and mend it together with a volunteer.'],
  ['walking group', 'An easy walk of an hour on level paths, with a stop for tea.'],
  ['baby and toddler group', 'Songs, toys and a place to meet other parents. Brothers and sisters may come.'],
  ['advice session', 'Free and confidential help with debt, benefits, housing and work.'],
  ['food bank', 'Food for three days. A doctor, a school or the council can refer you.'],
  ['choir', 'No audition, and nobody has to read music.'],
  ['job club', 'Help to write a CV, to look for work and to get ready for an interview.'],
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const pick = (list, index) => list[index % list.length];

export const directory = {
  title: 'Find local support',
  lead: 'Groups and services near you that are free, or cost little.',
  filters: {
    categories: ['Advice', 'Food', 'Carers', 'Families', 'Health', 'Work', 'Older people', 'Things to do'],
    areas: TOWNS,
  },
  results: Array.from({ length: 100 }, (_, index) => {
    const [group, text] = pick(GROUPS, index * 5 + Math.floor(index / 9));
    const town = pick(TOWNS, index * 3);
    return {
      title: `${town} ${group}${index > 62 ? ` ${Math.floor(index / 9) - 5}` : ''}`,
      text,
      meta: `${pick(DAYS, index * 2)}, ${1 + (index % 5)}pm, ${pick(STREETS, index * 7)} ${pick(WAY, index)}, ${town}`,
      tag: pick(['Advice', 'Food', 'Families'], index * 2 + Math.floor(index / 7)),
    };
  }),
  pages: [1, 2, 3, 4, 5],
  table: {
    caption: 'Sessions this month',
    head: ['Street', 'Area', 'Day', 'Places'],
    rows: Array.from({ length: 200 }, (_, index) => [
      `${pick(STREETS, index)} ${pick(WAY, index * 3 + Math.floor(index / 12))}`,
      pick(TOWNS, index * 2 + Math.floor(index / 5)),
      pick(DAYS, index * 3 + Math.floor(index / 4)),
      String(4 + ((index * 7) % 26)),
    ]),
  },
};
