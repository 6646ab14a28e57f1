import { example } from '#example';

export default { title: 'Patterns/Service page' };

/** All that a page about a service needs, from breadcrumbs to page feedback. */
export const Default = example(`
<div class="council-surface">
  <div class="council-width-container">
    <nav class="council-breadcrumbs" aria-label="Breadcrumb">
      <ol>
        <li><a href="/">Home</a></li>
        <li><a href="/bins">Bins and recycling</a></li>
        <li aria-current="page">Missed bin collection</li>
      </ol>
    </nav>
  </div>
  <main class="council-main" id="main" tabindex="-1">
    <div class="council-width-container">
      <div class="council-grid">
        <div class="council-span-8">
          <h1 class="council-heading-xl">Missed bin collection</h1>
          <p class="council-lead">Tell us if we did not empty your bin. We will come back within two working days.</p>
          <nav class="council-contents-list" aria-labelledby="service-contents">
            <h2 id="service-contents">On this page</h2>
            <ol>
              <li><a href="#service-before">Before you report</a></li>
              <li><a href="#service-report">How to report it</a></li>
              <li><a href="#service-why">Why we may leave a bin</a></li>
              <li><a href="#service-contact">Contact the waste team</a></li>
            </ol>
          </nav>
          <div class="council-prose">
            <h2 id="service-before">Before you report</h2>
            <p>Your bin should be at the edge of your property by <strong>6am</strong> on your collection day. Crews sometimes work late, so leave it out until 7pm.</p>
            <p>You can report a missed bin when:</p>
            <ul>
              <li>it was out by 6am and the lid was closed</li>
              <li>it is after 7pm on your collection day</li>
              <li>there is no tag on the bin that says why we left it</li>
            </ul>
            <p class="council-warning-text"><span class="council-visually-hidden">Warning: </span>Report it within two working days. After that we will not come back until your next collection day.</p>
            <h2 id="service-report">How to report it</h2>
            <p>You need your postcode and to know which bin we missed. It takes about two minutes.</p>
            <p><a class="council-button council-button-start" href="/bins/missed-bin/report">Report a missed bin <svg class="council-icon council-icon-small" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 12h15M13 6l6 6-6 6"/></svg></a></p>
            <p>You can also report it by phone or in person. <a href="/get-help">Get help with a form</a>.</p>
            <div class="council-inset-text">
              <p>If nobody in your home can move the bin, you can <a href="/bins/assisted-collection">ask for an assisted collection</a>. A crew member will fetch it from an agreed place.</p>
            </div>
            <h2 id="service-why">Why we may leave a bin</h2>
            <council-accordion>
              <details>
                <summary><h3>The wrong things were in it</h3></summary>
                <div class="council-prose">
                  <p>We put a red tag on the bin and list what we found. Take those items out and put the bin out again on your next collection day.</p>
                  <p>See <a href="/bins/what-goes-in-each-bin">what goes in each bin</a>.</p>
                </div>
              </details>
              <details>
                <summary><h3>We could not reach your road</h3></summary>
                <div class="council-prose">
                  <p>Parked cars, roadworks, snow and floods can stop a lorry. We come back on the next working day.</p>
                </div>
              </details>
            </council-accordion>
            <div class="council-contact-details">
              <h2 id="service-contact">Contact the waste team</h2>
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
                <div>
                  <dt>Relay UK</dt>
                  <dd>18001, then 01632 960 142</dd>
                  <dd class="council-small council-muted">If you cannot hear or speak on the phone</dd>
                </div>
              </dl>
            </div>
            <p class="council-review-date">Last reviewed <time datetime="2026-10-12">12 October 2026</time>. Next review due <time datetime="2027-04-12">12 April 2027</time>.</p>
          </div>
        </div>
        <div class="council-span-4">
          <nav class="council-side-navigation" aria-labelledby="service-section">
            <h2 id="service-section"><a href="/bins">Bins and recycling</a></h2>
            <ul>
              <li><a href="/bins/collection-days">Find your bin day</a></li>
              <li><a href="/bins/missed-bin" aria-current="page">Missed bin collection</a></li>
              <li><a href="/bins/what-goes-in-each-bin">What goes in each bin</a></li>
              <li><a href="/bins/order">Order a new bin</a></li>
            </ul>
          </nav>
          <nav class="council-related-content" aria-labelledby="service-related">
            <h2 id="service-related">Related</h2>
            <ul>
              <li><a href="/fly-tipping">Report fly-tipping</a></li>
              <li><a href="/bins/assisted-collection">Assisted collections</a></li>
            </ul>
          </nav>
        </div>
      </div>
    </div>
  </main>
  <section class="council-page-feedback" aria-labelledby="service-feedback">
    <div class="council-width-container">
      <form method="post" action="/feedback">
        <h2 id="service-feedback">Is this page useful?</h2>
        <input type="hidden" name="page" value="/bins/missed-bin">
        <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="yes">Yes<span class="council-visually-hidden">, this page is useful</span></button>
        <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="no">No<span class="council-visually-hidden">, this page is not useful</span></button>
      </form>
      <p><a href="/contact/website">Report a problem with this page</a></p>
    </div>
  </section>
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
        <li><a href="/cy/bins">Biniau ac ailgylchu</a></li>
        <li aria-current="page">Casgliad bin a gollwyd</li>
      </ol>
    </nav>
  </div>
  <main class="council-main" id="prif-gynnwys" tabindex="-1">
    <div class="council-width-container">
      <div class="council-grid">
        <div class="council-span-8">
          <h1 class="council-heading-xl">Casgliad bin a gollwyd</h1>
          <p class="council-lead">Rhowch wybod i ni os na wnaethom wagio eich bin. Byddwn yn dychwelyd o fewn dau ddiwrnod gwaith.</p>
          <nav class="council-contents-list" aria-labelledby="cynnwys-y-dudalen">
            <h2 id="cynnwys-y-dudalen">Ar y dudalen hon</h2>
            <ol>
              <li><a href="#cyn-rhoi-gwybod">Cyn i chi roi gwybod</a></li>
              <li><a href="#sut-i-roi-gwybod">Sut i roi gwybod</a></li>
              <li><a href="#cysylltu">Cysylltu â’r tîm gwastraff</a></li>
            </ol>
          </nav>
          <div class="council-prose">
            <h2 id="cyn-rhoi-gwybod">Cyn i chi roi gwybod</h2>
            <p>Dylai eich bin fod ar ymyl eich eiddo erbyn <strong>6am</strong> ar eich diwrnod casglu. Weithiau mae’r criwiau’n gweithio’n hwyr, felly gadewch ef allan tan 7pm.</p>
            <p>Gallwch roi gwybod am fin na chafodd ei gasglu:</p>
            <ul>
              <li>os oedd allan erbyn 6am a’r caead ar gau</li>
              <li>os yw hi ar ôl 7pm ar eich diwrnod casglu</li>
              <li>os nad oes tag ar y bin sy’n dweud pam y gwnaethom ei adael</li>
            </ul>
            <p class="council-warning-text"><span class="council-visually-hidden">Rhybudd: </span>Rhowch wybod o fewn dau ddiwrnod gwaith. Ar ôl hynny ni fyddwn yn dychwelyd tan eich diwrnod casglu nesaf.</p>
            <h2 id="sut-i-roi-gwybod">Sut i roi gwybod</h2>
            <p>Bydd angen eich cod post arnoch, a gwybod pa fin na chafodd ei gasglu. Mae’n cymryd tua dwy funud.</p>
            <p><a class="council-button council-button-start" href="/cy/bins/missed-bin/report">Rhoi gwybod am gasgliad a gollwyd <svg class="council-icon council-icon-small" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 12h15M13 6l6 6-6 6"/></svg></a></p>
            <p>Gallwch hefyd roi gwybod dros y ffôn neu wyneb yn wyneb. <a href="/cy/get-help">Cael help gyda ffurflen</a>.</p>
            <div class="council-contact-details">
              <h2 id="cysylltu">Cysylltu â’r tîm gwastraff</h2>
              <dl>
                <div>
                  <dt>Ffôn</dt>
                  <dd><a href="tel:01632960142">01632 960 142</a></dd>
                  <dd class="council-small council-muted">Dydd Llun i ddydd Gwener, 8:30am i 5pm</dd>
                </div>
                <div>
                  <dt>E-bost</dt>
                  <dd><a href="mailto:gwastraff@northshire.example">gwastraff@<wbr>northshire.example</a></dd>
                  <dd class="council-small council-muted">Byddwn yn ateb o fewn tri diwrnod gwaith</dd>
                </div>
              </dl>
            </div>
            <p class="council-review-date">Adolygwyd ddiwethaf ar <time datetime="2026-10-12">12 Hydref 2026</time>. Disgwylir yr adolygiad nesaf erbyn <time datetime="2027-04-12">12 Ebrill 2027</time>.</p>
          </div>
        </div>
        <div class="council-span-4">
          <nav class="council-side-navigation" aria-labelledby="adran">
            <h2 id="adran"><a href="/cy/bins">Biniau ac ailgylchu</a></h2>
            <ul>
              <li><a href="/cy/bins/collection-days">Eich diwrnod casglu biniau</a></li>
              <li><a href="/cy/bins/missed-bin" aria-current="page">Casgliad bin a gollwyd</a></li>
              <li><a href="/cy/bins/what-goes-in-each-bin">Beth sy’n mynd ym mhob bin</a></li>
              <li><a href="/cy/bins/order">Archebu bin newydd</a></li>
            </ul>
          </nav>
          <nav class="council-related-content" aria-labelledby="cysylltiedig">
            <h2 id="cysylltiedig">Cysylltiedig</h2>
            <ul>
              <li><a href="/cy/fly-tipping">Rhoi gwybod am dipio anghyfreithlon</a></li>
              <li><a href="/cy/bins/assisted-collection">Casgliadau â chymorth</a></li>
            </ul>
          </nav>
        </div>
      </div>
    </div>
  </main>
  <section class="council-page-feedback" aria-labelledby="adborth-y-dudalen">
    <div class="council-width-container">
      <form method="post" action="/cy/feedback">
        <h2 id="adborth-y-dudalen">Ydy’r dudalen hon yn ddefnyddiol?</h2>
        <input type="hidden" name="page" value="/cy/bins/missed-bin">
        <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="yes">Ydy<span class="council-visually-hidden">, mae’r dudalen hon yn ddefnyddiol</span></button>
        <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="no">Nac ydy<span class="council-visually-hidden">, nid yw’r dudalen hon yn ddefnyddiol</span></button>
      </form>
      <p><a href="/cy/contact/website">Rhoi gwybod am broblem gyda’r dudalen hon</a></p>
    </div>
  </section>
</div>
`,
  { lang: 'cy' },
);
