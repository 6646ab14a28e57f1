import { example } from '#example';

export default { title: 'Content/Table' };

/** Facts in rows and columns. The caption names the table, `scope` says what each heading is about. */
export const Default = example(`
<table class="council-table">
  <caption>When we collect over Christmas and New Year</caption>
  <thead>
    <tr>
      <th scope="col">Usual day</th>
      <th scope="col">New day</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Thursday 24 December</th>
      <td>No change</td>
    </tr>
    <tr>
      <th scope="row">Friday 25 December</th>
      <td>Monday 28 December</td>
    </tr>
    <tr>
      <th scope="row">Friday 1 January</th>
      <td>Saturday 2 January</td>
    </tr>
  </tbody>
</table>
`);

/** Numbers stand at the end of their column, digit under digit. A total is the foot of the table. */
export const Numbers = example(`
<table class="council-table">
  <caption>What your council tax pays for in 2026 to 2027</caption>
  <thead>
    <tr>
      <th scope="col">Paid to</th>
      <th scope="col" class="council-table-numeric">Band C</th>
      <th scope="col" class="council-table-numeric">Change</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Northshire Council</th>
      <td class="council-table-numeric">£1,512.40</td>
      <td class="council-table-numeric">4.9%</td>
    </tr>
    <tr>
      <th scope="row">Police</th>
      <td class="council-table-numeric">£248.20</td>
      <td class="council-table-numeric">5.1%</td>
    </tr>
    <tr>
      <th scope="row">Fire and rescue</th>
      <td class="council-table-numeric">£81.56</td>
      <td class="council-table-numeric">2.9%</td>
    </tr>
  </tbody>
  <tfoot>
    <tr>
      <th scope="row">Total for a year</th>
      <td class="council-table-numeric">£1,842.16</td>
      <td class="council-table-numeric">4.8%</td>
    </tr>
  </tfoot>
</table>
`);

/** The row of today. Words say it, and `aria-current` says it again to screen readers; the tint and bold follow. */
export const CurrentRow = example(`
<table class="council-table">
  <caption>Opening hours of Aldermere recycling centre</caption>
  <thead>
    <tr>
      <th scope="col">Day</th>
      <th scope="col">Summer</th>
      <th scope="col">Winter</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Monday</th>
      <td>8am to 6pm</td>
      <td>8am to 4pm</td>
    </tr>
    <tr aria-current="date">
      <th scope="row">Wednesday (today)</th>
      <td>8am to 6pm</td>
      <td>8am to 4pm</td>
    </tr>
    <tr>
      <th scope="row">Thursday</th>
      <td>Closed</td>
      <td>Closed</td>
    </tr>
    <tr>
      <th scope="row">Friday to Sunday</th>
      <td>8am to 6pm</td>
      <td>8am to 4pm</td>
    </tr>
  </tbody>
</table>
`);

/** Wider than a small screen: the table scrolls in a region that is named by its caption and reached by the keyboard. */
export const Scroll = example(`
<section class="council-table-scroll" aria-labelledby="bands-caption" tabindex="0">
  <table class="council-table">
    <caption id="bands-caption">Council tax for a year in each parish, 2026 to 2027</caption>
    <thead>
      <tr>
        <th scope="col">Parish</th>
        <th scope="col" class="council-table-numeric">Band A</th>
        <th scope="col" class="council-table-numeric">Band B</th>
        <th scope="col" class="council-table-numeric">Band C</th>
        <th scope="col" class="council-table-numeric">Band D</th>
        <th scope="col" class="council-table-numeric">Band E</th>
        <th scope="col" class="council-table-numeric">Band F</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Aldermere</th>
        <td class="council-table-numeric">£1,381.62</td>
        <td class="council-table-numeric">£1,611.89</td>
        <td class="council-table-numeric">£1,842.16</td>
        <td class="council-table-numeric">£2,072.43</td>
        <td class="council-table-numeric">£2,532.97</td>
        <td class="council-table-numeric">£2,993.51</td>
      </tr>
      <tr aria-current="true">
        <th scope="row">Weirbridge (your parish)</th>
        <td class="council-table-numeric">£1,374.10</td>
        <td class="council-table-numeric">£1,603.12</td>
        <td class="council-table-numeric">£1,832.13</td>
        <td class="council-table-numeric">£2,061.15</td>
        <td class="council-table-numeric">£2,519.18</td>
        <td class="council-table-numeric">£2,977.22</td>
      </tr>
    </tbody>
  </table>
</section>
`);

/** Sorted by the server: each heading is a link, and `aria-sort` says by which column the rows are in order. */
export const Sorted = example(`
<section class="council-table-scroll" aria-labelledby="applications-caption" tabindex="0">
  <table class="council-table">
    <caption id="applications-caption">Planning applications in Aldermere</caption>
    <thead>
      <tr>
        <th scope="col"><a href="?sort=reference">Reference</a></th>
        <th scope="col"><a href="?sort=address">Address</a></th>
        <th scope="col" aria-sort="descending"><a href="?sort=date-up">Received</a></th>
        <th scope="col">Status</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row"><a href="#26-0412">NS/26/0412</a></th>
        <td>12 Wend Lane</td>
        <td>20 November 2026</td>
        <td><strong class="council-tag">Received</strong></td>
      </tr>
      <tr>
        <th scope="row"><a href="#26-0398">NS/26/0398</a></th>
        <td>Old Mill, Weir Street</td>
        <td>9 November 2026</td>
        <td><strong class="council-tag council-tag-green">Approved</strong></td>
      </tr>
    </tbody>
  </table>
</section>
`);

/** A heading right above says what the table is. The caption is still there for people who listen. */
export const HiddenCaption = example(`
<h2 class="council-heading-m">Recycling centre hours</h2>
<table class="council-table">
  <caption class="council-visually-hidden">Recycling centre hours</caption>
  <thead>
    <tr>
      <th scope="col">Season</th>
      <th scope="col">Hours</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">April to September</th>
      <td>8am to 6pm</td>
    </tr>
    <tr>
      <th scope="row">October to March</th>
      <td>8am to 4pm</td>
    </tr>
  </tbody>
</table>
`);

/** Between paragraphs. Several answers in one cell are a list or paragraphs. */
export const InProse = example(`
<div class="council-prose">
  <p>Bring proof of your address. We check it at the gate.</p>
  <table class="council-table">
    <caption>What you can bring</caption>
    <thead>
      <tr>
        <th scope="col">Kind</th>
        <th scope="col">Examples</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Garden</th>
        <td>
          <ul>
            <li>Grass and leaves</li>
            <li><a href="#plants">Plants, if they are not listed</a></li>
          </ul>
        </td>
      </tr>
      <tr>
        <th scope="row">Rubble</th>
        <td>
          <p>Up to five bags a month.</p>
          <p>More is <a href="#charges">charged by the bag</a>.</p>
        </td>
      </tr>
    </tbody>
  </table>
  <p>Vans need a <a href="#permit">permit</a>.</p>
</div>
`);

/** Long text wraps in its cell. A word that is wider than a small screen makes the region scroll, not the page. */
export const LongContent = example(`
<section class="council-table-scroll" aria-labelledby="routes-caption" tabindex="0">
  <table class="council-table">
    <caption id="routes-caption">Roads that we grit first when frost is forecast, and the places where people can fill a bag with salt for their own street</caption>
    <thead>
      <tr>
        <th scope="col">Route</th>
        <th scope="col">What it covers</th>
        <th scope="col">Grit bins that people may use</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</th>
        <td>Main roads, bus routes, roads to schools, hospitals, fire and ambulance stations, and one way into every village of more than a hundred homes</td>
        <td>Weir Street, behind the library</td>
      </tr>
      <tr>
        <th scope="row">Wend Valley</th>
        <td>The valley road between Aldermere and Weirbridge</td>
        <td>None</td>
      </tr>
    </tbody>
  </table>
</section>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<table class="council-table">
  <caption>Oriau agor y ganolfan ailgylchu</caption>
  <thead>
    <tr>
      <th scope="col">Diwrnod</th>
      <th scope="col">Haf</th>
      <th scope="col">Gaeaf</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Dydd Llun</th>
      <td>8am i 6pm</td>
      <td>8am i 4pm</td>
    </tr>
    <tr aria-current="date">
      <th scope="row">Dydd Mercher (heddiw)</th>
      <td>8am i 6pm</td>
      <td>8am i 4pm</td>
    </tr>
    <tr>
      <th scope="row">Dydd Iau</th>
      <td>Ar gau</td>
      <td>Ar gau</td>
    </tr>
  </tbody>
</table>
`,
  { lang: 'cy' },
);

/** Right to left: the first column stands at the right. */
export const RightToLeft = example(
  `
<table class="council-table">
  <caption>ما تدفعه كل سنة</caption>
  <thead>
    <tr>
      <th scope="col">الجهة</th>
      <th scope="col" class="council-table-numeric">المبلغ</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">المجلس</th>
      <td class="council-table-numeric"><bdi>£1,512.40</bdi></td>
    </tr>
    <tr>
      <th scope="row">الشرطة</th>
      <td class="council-table-numeric"><bdi>£248.20</bdi></td>
    </tr>
  </tbody>
</table>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** Without the id that names the region, and without a region at all: the words are all there, and it still scrolls. */
export const MissingIds = example(`
<section class="council-table-scroll" aria-label="School term dates" tabindex="0">
  <table class="council-table">
    <thead>
      <tr>
        <th>Term</th>
        <th>Starts</th>
        <th>Ends</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>Autumn</td>
        <td>2 September 2026</td>
        <td>18 December 2026</td>
      </tr>
    </tbody>
  </table>
</section>
<table class="council-table">
  <tbody>
    <tr>
      <td>Spring</td>
      <td>4 January 2027</td>
    </tr>
  </tbody>
</table>
`);

/** As an editor writes it: no head, bold for headings, sizes and borders in attributes, empty paragraphs, a figure around it. */
export const MessyMarkup = example(
  `
<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout table table-striped council-table" border="1" cellpadding="4" width="90%"><colgroup><col width="30%"><col></colgroup><tbody><tr class="odd"><td><strong>Day</strong></td><td align="right"><strong>Hours</strong></td></tr><tr class="even info"><td><p></p><p class="has-text-align-left">Monday</p></td><td align="right">8am to 6pm&nbsp;</td></tr><tr><td><span class="has-inline-color">Tuesday</span></td><td align="right"><a class="more-link" href="#closed">Closed</a><br></td></tr></tbody></table><figcaption>Hours of the library</figcaption></figure>
`,
  { expect: { invalidHtml: ['no-deprecated-attr'] } },
);
