import { example } from '#example';

export default { title: 'Patterns/Confirmation' };

/** It arrived, this is its reference, this happens next. */
export const Default = example(`
<div class="council-surface">
  <main class="council-main" id="main" tabindex="-1">
    <div class="council-width-container">
      <div class="council-panel">
        <h1>Report sent</h1>
        <p>Your reference is <strong class="council-panel-reference">NS-4821-0093</strong></p>
      </div>
      <div class="council-prose">
        <p>We have sent a copy to morgan@example.com.</p>
        <h2 class="council-heading-m">What happens next</h2>
        <p>We will come back for your bin within two working days. Leave it at the edge of your property.</p>
        <p>Keep your reference. You need it if you contact us about this report.</p>
        <p>If we have not come by Tuesday 1 December, phone <a href="tel:01632960142">01632 960 142</a>, Monday to Friday, 8:30am to 5pm.</p>
        <h2 class="council-heading-m">What you told us</h2>
        <dl class="council-summary-list">
          <div>
            <dt>Address</dt>
            <dd>3 Mill Lane, Aldermere, NS4&nbsp;2AB</dd>
          </div>
          <div>
            <dt>Bins that we missed</dt>
            <dd>Recycling<br>Food waste</dd>
          </div>
          <div>
            <dt>Collection was due</dt>
            <dd>Tuesday 24 November 2026</dd>
          </div>
        </dl>
        <p>Only you can see this page, and only until you close your browser. Print or save it if you want to keep it.</p>
        <p><a href="/bins/missed-bin/report">Report another missed bin</a></p>
        <p><a href="/feedback/missed-bin">What did you think of this service?</a> It takes 30 seconds.</p>
      </div>
    </div>
  </main>
</div>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<div class="council-surface">
  <main class="council-main" id="prif-gynnwys" tabindex="-1">
    <div class="council-width-container">
      <div class="council-panel">
        <h1>Adroddiad wedi’i anfon</h1>
        <p>Eich cyfeirnod yw <strong class="council-panel-reference">NS-4821-0093</strong></p>
      </div>
      <div class="council-prose">
        <p>Rydym wedi anfon copi at morgan@example.com.</p>
        <h2 class="council-heading-m">Beth sy’n digwydd nesaf</h2>
        <p>Byddwn yn dychwelyd i gasglu eich bin o fewn dau ddiwrnod gwaith. Gadewch ef ar ymyl eich eiddo.</p>
        <p>Cadwch eich cyfeirnod. Bydd ei angen arnoch os byddwch yn cysylltu â ni am yr adroddiad hwn.</p>
        <h2 class="council-heading-m">Beth ddywedoch wrthym</h2>
        <dl class="council-summary-list">
          <div>
            <dt>Cyfeiriad</dt>
            <dd>3 Mill Lane, Aldermere, NS4&nbsp;2AB</dd>
          </div>
          <div>
            <dt>Biniau na chafodd eu casglu</dt>
            <dd>Ailgylchu<br>Gwastraff bwyd</dd>
          </div>
        </dl>
        <p>Dim ond chi all weld y dudalen hon, a dim ond nes i chi gau eich porwr. Argraffwch hi neu ei chadw os ydych am ei chadw.</p>
        <p><a href="/cy/bins/missed-bin/report">Rhoi gwybod am fin arall na chafodd ei gasglu</a></p>
      </div>
    </div>
  </main>
</div>
`,
  { lang: 'cy' },
);
