import { example } from '#example';

export default { title: 'Content/Card' };

/** Served by the tests; the box keeps its place where it is not. */
const PATH = '/photos/wend-valley-path.svg';
const GARDEN = '/photos/garden.svg';
const photo = (hill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><path fill="#cfe3dc" d="M0 0h1600v900H0z"/><path fill="#8bb5a6" d="${hill}"/><path fill="#00664f" d="M0 700c400-120 900-90 1600-20v220H0z"/></svg>`;
const routes = {
  [PATH]: photo('M0 520c300-220 620-60 900-140s500-40 700 60v460H0z'),
  [GARDEN]: photo('M0 600c500-300 800-100 1100-260s400-60 500 0v560H0z'),
};

/** One thing, with a title that leads to it. The heading can be of any level. */
export const Default = example(`
<div class="council-card">
  <h2><a href="#garden">Garden waste collections</a></h2>
  <p>We empty your brown bin every two weeks from March to November. It costs £48 a year.</p>
</div>
`);

/** With a picture, 16 to 9. It says nothing that the title does not, so its `alt` is empty. */
export const Picture = example(
  `
<div class="council-card">
  <img src="${PATH}" alt="" width="1600" height="900">
  <h2><a href="#path">Aldermere to Wend Valley path opens</a></h2>
  <p>Four miles of level, traffic-free path now link the station, the leisure centre and three schools.</p>
  <p class="council-muted council-small">23 November 2026</p>
</div>
`,
  { routes },
);

/** Several of a kind: a list, as many in a row as there is room for. */
export const Group = example(
  `
<ul class="council-card-group">
  <li class="council-card">
    <img src="${PATH}" alt="" width="1600" height="900">
    <h3><a href="#news-path">Aldermere to Wend Valley path opens to walkers and wheelers</a></h3>
    <p>Four miles of level, traffic-free path.</p>
    <p class="council-muted council-small">23 November 2026</p>
  </li>
  <li class="council-card">
    <img src="${GARDEN}" alt="" width="1600" height="900">
    <h3><a href="#news-garden">A garden for everybody at Weirbridge library</a></h3>
    <p>Raised beds, a path without steps and seats every 20 metres. Come and plant with us on Saturday.</p>
    <p class="council-muted council-small">20 November 2026</p>
  </li>
  <li class="council-card">
    <h3><a href="#news-budget">Budget 2027</a></h3>
    <p>Tell us what matters to you by 8 January.</p>
    <p class="council-muted council-small">16 November 2026</p>
  </li>
</ul>
`,
  { routes },
);

/** With where it stands, and with a list. */
export const WithTag = example(`
<ul class="council-card-group">
  <li class="council-card">
    <strong class="council-tag council-tag-green">Open</strong>
    <h2><a href="#plan">Local plan to 2042</a></h2>
    <p>You can comment until 15 January 2027 on:</p>
    <ul>
      <li>where homes are built</li>
      <li>what stays green</li>
    </ul>
  </li>
  <li class="council-card">
    <strong class="council-tag">Closed</strong>
    <h2><a href="#street">Weir Street crossing</a></h2>
    <p>212 people took part. Read what we decided.</p>
  </li>
</ul>
`);

/** A second link, where there must be one, stays a link of its own. */
export const SecondLink = example(`
<div class="council-card">
  <h2><a href="#centre">Aldermere recycling centre</a></h2>
  <p>Wend Lane, Aldermere NS4 7QT. <a href="#map">See it on a map</a>.</p>
</div>
`);

/** Text alone, with nowhere to go. */
export const WithoutLink = example(`
<div class="council-card">
  <h2>County Hall</h2>
  <p>Weir Street, Aldermere NS1 1AA</p>
  <p class="council-muted council-small">Monday to Friday, 8:30am to 5pm</p>
</div>
`);

/** Long titles wrap and long words break; the cards of a row stay as high as each other. */
export const LongContent = example(
  `
<ul class="council-card-group">
  <li class="council-card">
    <img src="${GARDEN}" alt="" width="1600" height="900">
    <h2><a href="#long">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the parishes around it get faster buses, later in the evening and on Sundays</a></h2>
    <p>From 4 January there is a bus every 20 minutes until 11pm, and every half hour on Sundays and public holidays, from the station by way of the hospital, the leisure centre and all secondary schools.</p>
    <p class="council-muted council-small">23 November 2026</p>
  </li>
  <li class="council-card">
    <h2><a href="#short">Jobs</a></h2>
    <p>Work with us.</p>
  </li>
</ul>
`,
  { routes },
);

/** A page in Welsh. */
export const Welsh = example(
  `
<ul class="council-card-group">
  <li class="council-card">
    <img src="${PATH}" alt="" width="1600" height="900">
    <h2><a href="#llwybr">Llwybr newydd o Aldermere i Ddyffryn Wend</a></h2>
    <p>Pedair milltir o lwybr gwastad, di-draffig.</p>
    <p class="council-muted council-small">23 Tachwedd 2026</p>
  </li>
  <li class="council-card">
    <h2><a href="#cyllideb">Cyllideb 2027</a></h2>
    <p>Dywedwch wrthym beth sy’n bwysig i chi erbyn 8 Ionawr.</p>
    <p class="council-muted council-small">16 Tachwedd 2026</p>
  </li>
</ul>
`,
  { lang: 'cy', routes },
);

/** Right to left. */
export const RightToLeft = example(
  `
<ul class="council-card-group">
  <li class="council-card">
    <h2><a href="#path">افتتاح مسار وادي ويند</a></h2>
    <p>مسار مستوٍ بلا سيارات يصل المحطة بثلاث مدارس.</p>
    <p class="council-muted council-small">23 نوفمبر 2026</p>
  </li>
  <li class="council-card">
    <h2><a href="#budget">ميزانية 2027</a></h2>
    <p>أخبرنا بما يهمك.</p>
  </li>
</ul>
`,
  { lang: 'ar', dir: 'rtl', routes },
);

/** As an editor writes it: extra classes, a bold heading, empty paragraphs, a picture with a size of its own, "Read more". */
export const MessyMarkup = example(
  `
<div class="wp-block-group card panel council-card has-background">
  <picture><source srcset="${PATH}" media="(min-width: 40em)"><img class="wp-image-42 alignnone size-medium" src="${PATH}" alt="" width="300" height="300"></picture>
  <h2 class="wp-block-heading card-title"><a class="card-link" href="#hubs"><strong>Family hubs</strong></a></h2>
  <p></p>
  <p class="card-text has-text-align-left">Help with feeding, sleep and play.<br>Free, and you need no appointment.</p>
  <p>&nbsp;</p>
  <p><a class="btn btn-primary more-link" href="#hubs">Read more<span class="council-visually-hidden"> about family hubs</span></a></p>
</div>
`,
  { routes },
);
