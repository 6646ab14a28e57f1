import { example } from '#example';

export default { title: 'Content/Opening hours' };

/** The table is there for everybody. The same hours as data let the script say whether the place is open now. */
export const Default = example(`
<council-opening-hours>
  <script type="application/json">
    {
      "regular": [
        { "days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "opens": "08:30", "closes": "17:00" },
        { "days": ["saturday"], "opens": "10:00", "closes": "13:00" }
      ],
      "bankHolidays": "closed",
      "phone": "01632 960 142"
    }
  </script>
  <table class="council-table">
    <caption>Opening hours of County Hall</caption>
    <tbody>
      <tr><th scope="row">Monday</th><td>8:30am to 5pm</td></tr>
      <tr><th scope="row">Tuesday</th><td>8:30am to 5pm</td></tr>
      <tr><th scope="row">Wednesday</th><td>8:30am to 5pm</td></tr>
      <tr><th scope="row">Thursday</th><td>8:30am to 5pm</td></tr>
      <tr><th scope="row">Friday</th><td>8:30am to 5pm</td></tr>
      <tr><th scope="row">Saturday</th><td>10am to 1pm</td></tr>
      <tr><th scope="row">Sunday and bank holidays</th><td>Closed</td></tr>
    </tbody>
  </table>
</council-opening-hours>
`);

const library = {
  regular: [
    { days: ['tuesday', 'thursday'], opens: '09:00', closes: '12:30' },
    { days: ['tuesday', 'thursday'], opens: '13:30', closes: '17:30' },
    { days: ['wednesday', 'friday'], opens: '09:00', closes: '17:30' },
    { days: ['saturday'], opens: '10:00', closes: '16:00' },
  ],
  exceptions: [
    { date: '2027-02-09', opens: '13:30', closes: '17:30', reason: 'Staff training' },
    { date: '2027-02-16', closed: true, reason: 'Stocktaking' },
  ],
  bankHolidays: 'closed',
  phone: '01632 960 170',
};

/** From a file. Without a table of yours the hours can be opened; your sentence is what there is without the script. */
export const FromFile = example(
  `
<council-opening-hours src="/opening-hours/aldermere-library.json">
  <p>Phone <a href="tel:01632960170">01632 960 170</a> to ask when Aldermere library is open.</p>
</council-opening-hours>
`,
  { routes: { '/opening-hours/aldermere-library.json': JSON.stringify(library) } },
);

/** A table in the page, and a file that several pages share. */
export const TableAndFile = example(
  `
<h2 class="council-heading-m">Aldermere library</h2>
<council-opening-hours src="/opening-hours/aldermere-library-2.json">
  <table class="council-table">
    <caption class="council-visually-hidden">Opening hours of Aldermere library</caption>
    <thead>
      <tr><th scope="col">Day</th><th scope="col">Hours</th></tr>
    </thead>
    <tbody>
      <tr><th scope="row">Monday</th><td>Closed</td></tr>
      <tr><th scope="row">Tuesday</th><td>9am to 12:30pm and 1:30pm to 5:30pm</td></tr>
      <tr><th scope="row">Wednesday</th><td>9am to 5:30pm</td></tr>
      <tr><th scope="row">Thursday</th><td>9am to 12:30pm and 1:30pm to 5:30pm</td></tr>
      <tr><th scope="row">Friday</th><td>9am to 5:30pm</td></tr>
      <tr><th scope="row">Saturday</th><td>10am to 4pm</td></tr>
      <tr><th scope="row">Sunday</th><td>Closed</td></tr>
    </tbody>
  </table>
  <p>Phone <a href="tel:01632960170">01632 960 170</a> to renew a book.</p>
</council-opening-hours>
`,
  { routes: { '/opening-hours/aldermere-library-2.json': JSON.stringify(library) } },
);

/** It never closes. */
export const AllDay = example(`
<council-opening-hours>
  <script type="application/json">
    {
      "regular": [
        {
          "days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
          "opens": "00:00",
          "closes": "24:00"
        }
      ],
      "bankHolidays": "regular"
    }
  </script>
  <table class="council-table">
    <caption>When you can reach the emergency duty team</caption>
    <tbody>
      <tr><th scope="row">Monday to Sunday</th><td>24 hours</td></tr>
    </tbody>
  </table>
</council-opening-hours>
`);

/** Other hours in summer than in winter: each entry says from which day to which it holds. */
export const Seasons = example(`
<council-opening-hours>
  <script type="application/json">
    {
      "regular": [
        {
          "days": ["monday", "tuesday", "wednesday", "friday", "saturday", "sunday"],
          "opens": "08:00",
          "closes": "18:00",
          "validFrom": "2026-04-01",
          "validThrough": "2026-09-30"
        },
        {
          "days": ["monday", "tuesday", "wednesday", "friday", "saturday", "sunday"],
          "opens": "08:00",
          "closes": "16:00",
          "validFrom": "2026-10-01",
          "validThrough": "2027-03-31"
        }
      ],
      "exceptions": [{ "date": "2026-12-25", "closed": true, "reason": "Christmas Day" }],
      "bankHolidays": "regular"
    }
  </script>
  <table class="council-table">
    <caption>Opening hours of Aldermere recycling centre</caption>
    <thead>
      <tr><th scope="col">Day</th><th scope="col">April to September</th><th scope="col">October to March</th></tr>
    </thead>
    <tbody>
      <tr><th scope="row">Monday to Wednesday</th><td>8am to 6pm</td><td>8am to 4pm</td></tr>
      <tr><th scope="row">Thursday</th><td>Closed</td><td>Closed</td></tr>
      <tr><th scope="row">Friday to Sunday</th><td>8am to 6pm</td><td>8am to 4pm</td></tr>
    </tbody>
  </table>
</council-opening-hours>
`);

/** Without data nothing is said about now. The row of today is marked, save on a bank holiday. */
export const TableOnly = example(`
<council-opening-hours>
  <table class="council-table">
    <caption>When the registrars answer the phone</caption>
    <tbody>
      <tr><th scope="row">Monday to Thursday</th><td>9am to 4:30pm</td></tr>
      <tr><th scope="row">Friday</th><td>9am to 4pm</td></tr>
      <tr><th scope="row">Saturday and Sunday</th><td>Closed</td></tr>
    </tbody>
  </table>
</council-opening-hours>
`);

/** The server has no such file: what you wrote stays, and a sentence says what is missing. */
export const NotThere = example(`
<council-opening-hours src="/opening-hours/not-there.json">
  <p>Phone <a href="tel:01632960171">01632 960 171</a> to ask when Weirbridge library is open.</p>
</council-opening-hours>
`);

/** The file is cut off in the middle. */
export const MalformedFile = example(
  `
<council-opening-hours src="/opening-hours/cut-off.json">
  <table class="council-table">
    <caption>Opening hours of Weirbridge library</caption>
    <tbody>
      <tr><th scope="row">Tuesday and Thursday</th><td>2pm to 7pm</td></tr>
      <tr><th scope="row">Saturday</th><td>10am to midday</td></tr>
    </tbody>
  </table>
  <p>Phone <a href="tel:01632960171">01632 960 171</a> to ask.</p>
</council-opening-hours>
`,
  { routes: { '/opening-hours/cut-off.json': '{ "regular": [{ "days": ["tuesday", "thurs' } },
);

/** JSON of another shape: a time that is none makes all of it doubtful. */
export const WrongShape = example(
  `
<council-opening-hours>
  <script type="application/json">
    { "regular": [{ "days": ["monday"], "opens": "9am", "closes": "5pm" }] }
  </script>
  <p>Open Monday, 9am to 5pm. Phone <a href="tel:01632960172">01632 960 172</a>.</p>
</council-opening-hours>
`,
  { expect: { warns: ['missing-part'] } },
);

/** Long names, long reasons, and a row that is longer than a small screen. */
export const LongContent = example(`
<council-opening-hours>
  <script type="application/json">
    {
      "regular": [
        { "days": ["monday", "wednesday", "friday"], "opens": "09:15", "closes": "12:45" },
        { "days": ["monday", "wednesday", "friday"], "opens": "13:30", "closes": "16:45" }
      ],
      "exceptions": [
        {
          "date": "2026-12-02",
          "closed": true,
          "reason": "polling station for the by-election"
        }
      ],
      "bankHolidays": "closed"
    }
  </script>
  <table class="council-table">
    <caption>Opening hours of the community hub in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</caption>
    <tbody>
      <tr><th scope="row">Monday, Wednesday and Friday</th><td>9:15am to 12:45pm and 1:30pm to 4:45pm. Ring the bell at the side entrance in Bridge Street</td></tr>
      <tr><th scope="row">Tuesday, Thursday, Saturday and Sunday</th><td>Closed</td></tr>
      <tr><th scope="row">The first Monday of the month</th><td>Closedfortrainingofallthepeoplewhoworkhereandinthebranches</td></tr>
    </tbody>
  </table>
</council-opening-hours>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-opening-hours>
  <script type="application/json">
    {
      "regular": [
        { "days": ["monday", "tuesday", "wednesday", "thursday"], "opens": "09:00", "closes": "17:00" },
        { "days": ["friday"], "opens": "09:00", "closes": "12:00" }
      ],
      "bankHolidays": "closed"
    }
  </script>
  <table class="council-table">
    <caption>Oriau agor Neuadd y Sir</caption>
    <tbody>
      <tr><th scope="row">Dydd Llun i ddydd Iau</th><td>9am i 5pm</td></tr>
      <tr><th scope="row">Dydd Gwener</th><td>9am i hanner dydd</td></tr>
      <tr><th scope="row">Dydd Sadwrn a dydd Sul</th><td>Ar gau</td></tr>
    </tbody>
  </table>
</council-opening-hours>
`,
  { lang: 'cy' },
);

/** A page in Welsh whose hours come from a file: so does its table. */
export const WelshFromFile = example(
  `
<council-opening-hours src="/opening-hours/llyfrgell.json">
  <p>Ffoniwch <a href="tel:01632960170">01632 960 170</a> i ofyn pryd mae’r llyfrgell ar agor.</p>
</council-opening-hours>
`,
  { lang: 'cy', routes: { '/opening-hours/llyfrgell.json': JSON.stringify({ ...library, exceptions: [] }) } },
);

/** Right to left. The kit has no Arabic sentences, and says so to the developer. */
export const RightToLeft = example(
  `
<council-opening-hours>
  <script type="application/json">
    {
      "regular": [{ "days": ["monday", "tuesday", "wednesday", "thursday"], "opens": "09:00", "closes": "17:00" }],
      "bankHolidays": "closed"
    }
  </script>
  <table class="council-table">
    <caption>ساعات العمل</caption>
    <tbody>
      <tr><th scope="row">من الاثنين إلى الخميس</th><td>من 9 صباحًا إلى 5 مساءً</td></tr>
      <tr><th scope="row">الجمعة</th><td>مغلق</td></tr>
    </tbody>
  </table>
</council-opening-hours>
`,
  { lang: 'ar', dir: 'rtl', expect: { warns: ['no-translation'] } },
);

/** Where a CMS removes unknown elements and scripts: the table, and nothing about now. */
export const ClassForm = example(`
<div class="council-opening-hours">
  <table class="council-table">
    <caption>Opening hours of the tourist office</caption>
    <tbody>
      <tr><th scope="row">Monday to Friday</th><td>10am to 4pm</td></tr>
      <tr><th scope="row">Saturday and Sunday</th><td>Closed</td></tr>
    </tbody>
  </table>
</div>
`);

/** As an editor writes it: a figure around the table, no row headings, empty paragraphs, times with points. */
export const MessyMarkup = example(
  `
<council-opening-hours class="wp-block-group" src="/opening-hours/aldermere-library-3.json">
  <p></p>
  <figure class="wp-block-table"><table class="has-fixed-layout council-table" border="1"><tbody><tr><td><strong>Mon&nbsp;</strong></td><td>Closed</td></tr><tr><td><strong>Tuesday </strong>– Friday</td><td>9.00 - 5.30<br></td></tr><tr><td>saturday&nbsp;</td><td><p></p>10-4</td></tr></tbody></table></figure>
  <p class="has-text-align-left"><em>Tel:</em> <a class="external" href="TEL:01632960170">01632 960 170</a></p>
</council-opening-hours>
`,
  {
    routes: { '/opening-hours/aldermere-library-3.json': JSON.stringify(library) },
  },
);

/** Nothing of the author’s: without the script there would be nothing at all. */
export const Empty = example(
  `
<council-opening-hours src="/opening-hours/not-there-either.json"></council-opening-hours>
`,
  { expect: { warns: ['missing-part'] } },
);
