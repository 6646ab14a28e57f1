import { example } from '#example';

export default { title: 'Patterns/Check answers' };

/** Every question with its answer, a link to change it, and one button that sends them. */
export const Default = example(`
<div class="council-surface">
  <nav class="council-width-container" aria-label="Back">
    <a class="council-back-link" href="/bins/missed-bin/report/contact">Back</a>
  </nav>
  <main class="council-main" id="main" tabindex="-1">
    <div class="council-width-container">
      <div class="council-prose">
        <h1 class="council-heading-l"><span class="council-caption">Report a missed bin</span> Check your answers</h1>
        <dl class="council-summary-list">
          <div>
            <dt>Address</dt>
            <dd>3 Mill Lane, Aldermere, NS4&nbsp;2AB</dd>
            <dd><a href="/bins/missed-bin/report/address?change">Change<span class="council-visually-hidden"> the address</span></a></dd>
          </div>
          <div>
            <dt>Bins that we missed</dt>
            <dd>Recycling<br>Food waste</dd>
            <dd><a href="/bins/missed-bin/report/bins?change">Change<span class="council-visually-hidden"> which bins we missed</span></a></dd>
          </div>
          <div>
            <dt>Collection was due</dt>
            <dd>Tuesday 24 November 2026</dd>
            <dd><a href="/bins/missed-bin/report/collection-date?change">Change<span class="council-visually-hidden"> when your collection was due</span></a></dd>
          </div>
          <div>
            <dt>Anything else</dt>
            <dd><span class="council-muted">Not given</span></dd>
            <dd><a href="/bins/missed-bin/report/details?change">Change<span class="council-visually-hidden"> what else we should know</span></a></dd>
          </div>
          <div>
            <dt>Full name</dt>
            <dd>Morgan Ellis</dd>
            <dd><a href="/bins/missed-bin/report/contact?change">Change<span class="council-visually-hidden"> your full name</span></a></dd>
          </div>
        </dl>
        <h2 class="council-heading-m">Send your report</h2>
        <p>By sending this report you confirm that, as far as you know, it is correct.</p>
        <council-form>
          <form method="post" action="/bins/missed-bin/report/check">
            <input type="hidden" name="shown" value="b4kYw0aTz1Qm">
            <council-button><button type="submit" class="council-button">Send report</button></council-button>
          </form>
        </council-form>
      </div>
    </div>
  </main>
</div>
`);

/** A page in Welsh. The answers changed in another tab, so the server shows them once more. */
export const Welsh = example(
  `
<div class="council-surface">
  <nav class="council-width-container" aria-label="Yn ôl">
    <a class="council-back-link" href="/cy/bins/missed-bin/report/contact">Yn ôl</a>
  </nav>
  <main class="council-main" id="prif-gynnwys" tabindex="-1">
    <div class="council-width-container">
      <div class="council-prose">
        <div class="council-notification">
          <h2>Pwysig</h2>
          <p>Mae eich atebion wedi newid ers i chi agor y dudalen honno. Gwiriwch nhw eto cyn eu hanfon.</p>
        </div>
        <h1 class="council-heading-l"><span class="council-caption">Rhoi gwybod am fin na chafodd ei gasglu</span> Gwiriwch eich atebion</h1>
        <dl class="council-summary-list">
          <div>
            <dt>Cyfeiriad</dt>
            <dd>3 Mill Lane, Aldermere, NS4&nbsp;2AB</dd>
            <dd><a href="/cy/bins/missed-bin/report/address?change">Newid<span class="council-visually-hidden"> y cyfeiriad</span></a></dd>
          </div>
          <div>
            <dt>Biniau na chafodd eu casglu</dt>
            <dd>Ailgylchu<br>Gwastraff bwyd</dd>
            <dd><a href="/cy/bins/missed-bin/report/bins?change">Newid<span class="council-visually-hidden"> pa finiau na chafodd eu casglu</span></a></dd>
          </div>
          <div>
            <dt>Unrhyw beth arall</dt>
            <dd><span class="council-muted">Heb ei roi</span></dd>
            <dd><a href="/cy/bins/missed-bin/report/details?change">Newid<span class="council-visually-hidden"> beth arall y dylem ei wybod</span></a></dd>
          </div>
        </dl>
        <h2 class="council-heading-m">Anfonwch eich adroddiad</h2>
        <p>Drwy anfon yr adroddiad hwn rydych yn cadarnhau ei fod yn gywir, hyd y gwyddoch.</p>
        <council-form>
          <form method="post" action="/cy/bins/missed-bin/report/check">
            <input type="hidden" name="shown" value="b4kYw0aTz1Qm">
            <council-button><button type="submit" class="council-button">Anfon adroddiad</button></council-button>
          </form>
        </council-form>
      </div>
    </div>
  </main>
</div>
`,
  { lang: 'cy' },
);
