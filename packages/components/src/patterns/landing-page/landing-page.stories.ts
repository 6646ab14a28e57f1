import { example } from '#example';

export default { title: 'Patterns/Landing page' };

/** What most people come for, then groups of pages, each with a line about what is there. */
export const Default = example(`
<div class="council-surface">
  <div class="council-width-container">
    <nav class="council-breadcrumbs" aria-label="Breadcrumb">
      <ol>
        <li><a href="/">Home</a></li>
        <li aria-current="page">Bins and recycling</li>
      </ol>
    </nav>
  </div>
  <main class="council-main" id="main" tabindex="-1">
    <div class="council-width-container">
      <div class="council-grid">
        <div class="council-span-12">
          <h1 class="council-heading-xl">Bins and recycling</h1>
          <p class="council-lead">Collection days, what goes in each bin, and what to do when we miss one.</p>
        </div>
        <div class="council-span-12">
          <ul class="council-task-panel" aria-label="Popular tasks">
            <li><svg class="council-icon council-icon-large" width="36" height="36" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M5 7h14M9.500 7V4.500h5V7M6.500 7l1 13.500h9l1-13.500M10 11v5.500M14 11v5.500"/></svg><a href="/bins/collection-days">Find your bin day</a></li>
            <li><svg class="council-icon council-icon-large" width="36" height="36" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M5 8h9M8.500 8V5.500h4M6.500 8l1 12.500h8M19 3.500v7M19 14v.1"/></svg><a href="/bins/missed-bin">Report a missed bin</a></li>
            <li><svg class="council-icon council-icon-large" width="36" height="36" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1"/></svg><a href="/bins/what-goes-in-each-bin">Check what goes in each bin</a></li>
            <li><svg class="council-icon council-icon-large" width="36" height="36" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="9"/><path d="M12 6.5V12l3.5 2.5"/></svg><a href="/bins/recycling-centres">Recycling centre hours</a></li>
          </ul>
        </div>
        <div class="council-span-8">
          <p class="council-notification"><span class="council-visually-hidden">Information: </span>We collect on other days over Christmas and New Year. <a href="/bins/christmas">See the new days</a>.</p>
          <div class="council-prose">
            <h2>Your bins</h2>
            <dl>
              <dt><a href="/bins/collection-days">Find your bin day</a></dt>
              <dd>Enter your postcode to see the next dates</dd>
              <dt><a href="/bins/missed-bin">Missed bin collection</a></dt>
              <dd>What to do if we did not empty your bin</dd>
              <dt><a href="/bins/order">Order a new bin</a></dt>
              <dd>If yours is lost or broken, or you have just moved in</dd>
              <dt><a href="/bins/assisted-collection">Assisted collections</a></dt>
              <dd>If nobody in your home can move the bin</dd>
            </dl>
            <h2>Other waste</h2>
            <dl>
              <dt><a href="/bins/garden-waste">Garden waste</a></dt>
              <dd>Every two weeks from March to November, £48 a year</dd>
              <dt><a href="/bins/bulky-waste">Bulky waste</a></dt>
              <dd>Furniture, fridges and other large things</dd>
              <dt><a href="/fly-tipping">Fly-tipping</a></dt>
              <dd>Report rubbish that somebody has dumped</dd>
            </dl>
            <h2>Recycling centres and plans</h2>
            <dl>
              <dt><a href="/bins/recycling-centres">Aldermere recycling centre</a></dt>
              <dd>Opening hours, and what you can bring</dd>
              <dt><a href="/bins/waste-strategy">Waste strategy 2026 to 2030</a></dt>
              <dd>How we will throw away less</dd>
            </dl>
          </div>
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
                <dd><a href="mailto:waste@northshire.example">waste@<wbr>northshire.example</a></dd>
                <dd class="council-small council-muted">We reply within three working days</dd>
              </div>
            </dl>
          </div>
          <nav class="council-related-content" aria-labelledby="landing-related">
            <h2 id="landing-related">Related</h2>
            <ul>
              <li><a href="/streets/litter">Report litter or a full street bin</a></li>
              <li><a href="/pests">Rats, wasps and other pests</a></li>
              <li><a href="/business/waste">Waste from a business</a></li>
            </ul>
          </nav>
        </div>
      </div>
    </div>
  </main>
</div>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<div class="council-surface">
  <div class="council-width-container">
    <nav class="council-breadcrumbs" aria-label="Briwsion bara">
      <ol>
        <li><a href="/cy">Hafan</a></li>
        <li aria-current="page">Biniau ac ailgylchu</li>
      </ol>
    </nav>
  </div>
  <main class="council-main" id="prif-gynnwys" tabindex="-1">
    <div class="council-width-container">
      <div class="council-grid">
        <div class="council-span-12">
          <h1 class="council-heading-xl">Biniau ac ailgylchu</h1>
          <p class="council-lead">Diwrnodau casglu, beth sy’n mynd ym mhob bin, a beth i’w wneud os na chafodd bin ei gasglu.</p>
        </div>
        <div class="council-span-12">
          <ul class="council-task-panel" aria-label="Tasgau poblogaidd">
            <li><svg class="council-icon council-icon-large" width="36" height="36" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M5 7h14M9.500 7V4.500h5V7M6.500 7l1 13.500h9l1-13.500M10 11v5.500M14 11v5.500"/></svg><a href="/cy/bins/collection-days">Eich diwrnod casglu biniau</a></li>
            <li><svg class="council-icon council-icon-large" width="36" height="36" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M5 8h9M8.500 8V5.500h4M6.500 8l1 12.500h8M19 3.500v7M19 14v.1"/></svg><a href="/cy/bins/missed-bin">Rhoi gwybod am gasgliad a gollwyd</a></li>
            <li><svg class="council-icon council-icon-large" width="36" height="36" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1"/></svg><a href="/cy/bins/what-goes-in-each-bin">Gweld beth sy’n mynd ym mhob bin</a></li>
            <li><svg class="council-icon council-icon-large" width="36" height="36" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="9"/><path d="M12 6.5V12l3.5 2.5"/></svg><a href="/cy/bins/recycling-centres">Oriau’r ganolfan ailgylchu</a></li>
          </ul>
        </div>
        <div class="council-span-8">
          <p class="council-notification"><span class="council-visually-hidden">Gwybodaeth: </span>Byddwn yn casglu ar ddiwrnodau eraill dros y Nadolig a’r Flwyddyn Newydd. <a href="/cy/bins/christmas">Gweld y diwrnodau newydd</a>.</p>
          <div class="council-prose">
            <h2>Eich biniau</h2>
            <dl>
              <dt><a href="/cy/bins/collection-days">Eich diwrnod casglu biniau</a></dt>
              <dd>Rhowch eich cod post i weld y dyddiadau nesaf</dd>
              <dt><a href="/cy/bins/missed-bin">Casgliad bin a gollwyd</a></dt>
              <dd>Beth i’w wneud os na wnaethom wagio eich bin</dd>
              <dt><a href="/cy/bins/order">Archebu bin newydd</a></dt>
              <dd>Os yw’ch bin ar goll neu wedi torri, neu os ydych newydd symud i mewn</dd>
            </dl>
            <h2>Gwastraff arall</h2>
            <dl>
              <dt><a href="/cy/bins/garden-waste">Gwastraff gardd</a></dt>
              <dd>Bob pythefnos o fis Mawrth i fis Tachwedd, £48 y flwyddyn</dd>
              <dt><a href="/cy/bins/bulky-waste">Gwastraff swmpus</a></dt>
              <dd>Dodrefn, oergelloedd a phethau mawr eraill</dd>
              <dt><a href="/cy/fly-tipping">Tipio anghyfreithlon</a></dt>
              <dd>Rhoi gwybod am sbwriel sydd wedi’i adael</dd>
            </dl>
          </div>
        </div>
        <div class="council-span-4">
          <div class="council-contact-details">
            <h2>Cysylltu â’r tîm gwastraff</h2>
            <dl>
              <div>
                <dt>Ffôn</dt>
                <dd><a href="tel:01632960142">01632 960 142</a></dd>
                <dd class="council-small council-muted">Dydd Llun i ddydd Gwener, 8:30am i 5pm</dd>
              </div>
            </dl>
          </div>
          <nav class="council-related-content" aria-labelledby="tudalennau-cysylltiedig">
            <h2 id="tudalennau-cysylltiedig">Cysylltiedig</h2>
            <ul>
              <li><a href="/cy/streets/litter">Rhoi gwybod am sbwriel neu fin stryd llawn</a></li>
              <li><a href="/cy/pests">Llygod mawr, cacwn a phlâu eraill</a></li>
              <li><a href="/cy/business/waste">Gwastraff o fusnes</a></li>
            </ul>
          </nav>
        </div>
      </div>
    </div>
  </main>
</div>
`,
  { lang: 'cy' },
);
