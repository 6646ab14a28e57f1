import { example } from '#example';

export default { title: 'Content/Contact details' };

/** The ways to reach a team, the quickest first. What to expect is said below each. */
export const Default = example(`
<div class="council-contact-details">
  <h2>Contact the waste team</h2>
  <dl>
    <div>
      <dt>Phone</dt>
      <dd><a href="tel:01632960142">01632 960 142</a></dd>
      <dd class="council-small council-muted">Monday to Friday, 8:30am to 5pm</dd>
    </div>
    <div>
      <dt>Email</dt>
      <dd><a href="mailto:waste@northshire.example">waste@northshire.example</a></dd>
      <dd class="council-small council-muted">We reply within three working days</dd>
    </div>
  </dl>
</div>
`);

/** Every way there is: also for people who do not hear or speak on the phone, who write, or who come. */
export const EveryWay = example(`
<div class="council-contact-details">
  <h2>Contact adult social care</h2>
  <dl>
    <div>
      <dt>Phone</dt>
      <dd><a href="tel:01632960155">01632 960 155</a></dd>
      <dd class="council-small council-muted">Monday to Friday, 8:30am to 5pm. At other times, phone <a class="council-link" href="tel:01632960999">01632 960 999</a></dd>
    </div>
    <div>
      <dt>Relay UK</dt>
      <dd>18001, then 01632 960 155</dd>
      <dd class="council-small council-muted">If you cannot hear or speak on the phone</dd>
    </div>
    <div>
      <dt>Text phone</dt>
      <dd>01632 960 156</dd>
    </div>
    <div>
      <dt>Email</dt>
      <dd><a href="mailto:care@northshire.example">care@northshire.example</a></dd>
      <dd class="council-small council-muted">Do not use email if somebody is in danger</dd>
    </div>
    <div>
      <dt>Online</dt>
      <dd><a href="/care/ask">Ask for help with care</a></dd>
    </div>
    <div>
      <dt>Address</dt>
      <dd>
        <address>County Hall<br>Weir Street<br>Aldermere<br>NS1 1AA</address>
      </dd>
      <dd class="council-small council-muted">Level entrance in Bridge Street</dd>
    </div>
  </dl>
</div>
`);

/** Narrow, as in a side column: one below the other. */
export const InSideColumn = example(`
<div class="council-surface">
  <div class="council-grid">
    <div class="council-span-8">
      <p>Crews sometimes work late, so leave your bin out until 7pm.</p>
    </div>
    <div class="council-span-4">
      <div class="council-contact-details">
        <h2>Contact the waste team</h2>
        <dl>
          <div>
            <dt>Phone</dt>
            <dd><a href="tel:01632960142">01632 960 142</a></dd>
            <dd class="council-small council-muted">Monday to Friday, 8:30am to 5pm</dd>
          </div>
          <div>
            <dt>Email</dt>
            <dd><a href="mailto:waste@northshire.example">waste@northshire.example</a></dd>
          </div>
        </dl>
      </div>
    </div>
  </div>
</div>
`);

/** Paragraphs and an address, as an editor writes them without a list. */
export const Paragraphs = example(`
<div class="council-contact-details">
  <h2>Aldermere library</h2>
  <p>Phone <a href="tel:01632960170">01632 960 170</a>, Tuesday to Saturday, 10am to 4pm</p>
  <p>Email <a href="mailto:aldermere.library@northshire.example">aldermere.library@northshire.example</a></p>
  <address>Aldermere library<br>Market Square<br>Aldermere NS1 2DQ</address>
</div>
`);

/** With names from schema.org, so that search engines can show the number and the hours. */
export const ForSearchEngines = example(`
<div class="council-contact-details" itemscope itemtype="https://schema.org/GovernmentOffice">
  <h2 itemprop="name">Northshire registration office</h2>
  <dl>
    <div>
      <dt>Phone</dt>
      <dd itemprop="telephone"><a href="tel:01632960180">01632 960 180</a></dd>
      <dd class="council-small council-muted">Monday to Friday, 9am to 4:30pm<meta itemprop="openingHours" content="Mo-Fr 09:00-16:30"></dd>
    </div>
    <div>
      <dt>Email</dt>
      <dd itemprop="email"><a href="mailto:registrars@northshire.example">registrars@northshire.example</a></dd>
    </div>
    <div>
      <dt>Address</dt>
      <dd>
        <address itemprop="address">Old Court House<br>Bridge Street<br>Aldermere<br>NS1 1BT</address>
      </dd>
    </div>
  </dl>
</div>
`);

/** Words and addresses that are longer than a small screen. */
export const LongContent = example(`
<div class="council-contact-details">
  <h2>Contact the tree officer for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the parishes around it</h2>
  <dl>
    <div>
      <dt>Phone, if a tree has fallen or is about to fall on a road</dt>
      <dd><a href="tel:01632960199">01632 960 199</a></dd>
      <dd class="council-small council-muted">Every day and night. If somebody is hurt, phone 999 first and then tell us where the tree is</dd>
    </div>
    <div>
      <dt>Email</dt>
      <dd><a href="mailto:trees@northshire.example">trees-and-hedges-of-llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch@northshire.example</a></dd>
    </div>
  </dl>
</div>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<div class="council-contact-details">
  <h2>Cysylltu â’r tîm gwastraff</h2>
  <dl>
    <div>
      <dt>Ffôn</dt>
      <dd><a href="tel:01632960142">01632 960 142</a></dd>
      <dd class="council-small council-muted">Dydd Llun i ddydd Gwener, 8:30am i 5pm</dd>
    </div>
    <div>
      <dt>Relay UK</dt>
      <dd>18001, yna 01632 960 142</dd>
      <dd class="council-small council-muted">Os na allwch glywed neu siarad ar y ffôn</dd>
    </div>
    <div>
      <dt>E-bost</dt>
      <dd><a href="mailto:gwastraff@northshire.example">gwastraff@northshire.example</a></dd>
      <dd class="council-small council-muted">Byddwn yn ateb o fewn tri diwrnod gwaith</dd>
    </div>
    <div>
      <dt>Cyfeiriad</dt>
      <dd>
        <address>Neuadd y Sir<br>Weir Street<br>Aldermere<br>NS1 1AA</address>
      </dd>
    </div>
  </dl>
</div>
`,
  { lang: 'cy' },
);

/** Right to left: a phone number still runs from left to right. */
export const RightToLeft = example(
  `
<div class="council-contact-details">
  <h2>اتصل بفريق النفايات</h2>
  <dl>
    <div>
      <dt>الهاتف</dt>
      <dd><a href="tel:01632960142"><bdi dir="ltr">01632 960 142</bdi></a></dd>
      <dd class="council-small council-muted">من الاثنين إلى الجمعة، من 8:30 صباحًا إلى 5 مساءً</dd>
    </div>
    <div>
      <dt>البريد الإلكتروني</dt>
      <dd><a href="mailto:waste@northshire.example"><bdi dir="ltr">waste@northshire.example</bdi></a></dd>
    </div>
  </dl>
</div>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: extra classes, empty paragraphs, bold words for a heading, a link of the page’s own. */
export const MessyMarkup = example(`
<div class="wp-block-group council-contact-details has-background is-layout-constrained">
  <p></p>
  <p class="has-text-align-left"><strong>Contact us</strong><br>01632 960 142</p>
  <p><a class="external" href="mailto:waste@northshire.example"><span>waste@northshire.example</span></a></p>
  <address class="vcard">County Hall,<br>Aldermere <a href="/contact/map">Map</a></address>
</div>
`);
