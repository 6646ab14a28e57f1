import { example } from '#example';

export default { title: 'Patterns/Question page' };

/** One question. Its legend is the heading of the page, and nothing else competes with it. */
export const Default = example(`
<div class="council-surface">
  <nav class="council-width-container" aria-label="Back">
    <a class="council-back-link" href="/bins/missed-bin/report/address">Back</a>
  </nav>
  <main class="council-main" id="main" tabindex="-1">
    <div class="council-width-container">
      <p class="council-caption">Report a missed bin</p>
      <council-form validate>
        <form method="post" action="/bins/missed-bin/report/bins" novalidate>
          <council-checkboxes>
            <fieldset aria-describedby="missed-bins-hint">
              <legend><h1>Which bins did we miss?</h1></legend>
              <p class="council-hint" id="missed-bins-hint">Select all that apply</p>
              <div class="council-item">
                <input type="checkbox" id="missed-bins" name="missedBins" value="recycling" aria-describedby="missed-bins-item-hint">
                <label for="missed-bins">Recycling</label>
                <p class="council-hint" id="missed-bins-item-hint">Grey bin with a blue lid</p>
              </div>
              <div class="council-item">
                <input type="checkbox" id="missed-bins-2" name="missedBins" value="food" aria-describedby="missed-bins-2-item-hint">
                <label for="missed-bins-2">Food waste</label>
                <p class="council-hint" id="missed-bins-2-item-hint">Brown caddy</p>
              </div>
              <div class="council-item">
                <input type="checkbox" id="missed-bins-3" name="missedBins" value="rubbish" aria-describedby="missed-bins-3-item-hint">
                <label for="missed-bins-3">Rubbish</label>
                <p class="council-hint" id="missed-bins-3-item-hint">Black bin</p>
              </div>
              <p class="council-divider">or</p>
              <div class="council-item">
                <input type="checkbox" id="missed-bins-4" name="missedBins" value="unsure" data-exclusive>
                <label for="missed-bins-4">I am not sure</label>
              </div>
            </fieldset>
            <template class="council-error-messages">
              <p data-rule="required">Select which bins we missed, or select “I am not sure”</p>
            </template>
          </council-checkboxes>
          <council-button><button type="submit" class="council-button">Continue</button></council-button>
        </form>
      </council-form>
    </div>
  </main>
</div>
`);

/** The same page when the server could not accept the answer. The title of the page begins with “Error:”. */
export const WithErrors = example(`
<div class="council-surface">
  <nav class="council-width-container" aria-label="Back">
    <a class="council-back-link" href="/bins/missed-bin/report/lid">Back</a>
  </nav>
  <main class="council-main" id="main" tabindex="-1">
    <div class="council-width-container">
      <council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
        <h2 id="error-summary-title">There is a problem</h2>
        <ul>
          <li><a href="#collection-date-month">Collection date must include a month</a></li>
        </ul>
      </council-error-summary>
      <p class="council-caption">Report a missed bin</p>
      <council-form validate>
        <form method="post" action="/bins/missed-bin/report/collection-date" novalidate>
          <council-date-input>
            <fieldset aria-describedby="collection-date-hint collection-date-error">
              <legend><h1>When was your collection due?</h1></legend>
              <p class="council-hint" id="collection-date-hint">For example, 24 11 2026</p>
              <p class="council-error-message" id="collection-date-error"><span class="council-visually-hidden">Error:</span> Collection date must include a month</p>
              <div class="council-date-parts">
                <div class="council-item">
                  <label for="collection-date-day">Day</label>
                  <input id="collection-date-day" name="collection-date-day" inputmode="numeric" required value="24">
                </div>
                <div class="council-item">
                  <label for="collection-date-month">Month</label>
                  <input id="collection-date-month" name="collection-date-month" inputmode="numeric" required aria-invalid="true">
                </div>
                <div class="council-item">
                  <label for="collection-date-year">Year</label>
                  <input class="council-width-4" id="collection-date-year" name="collection-date-year" inputmode="numeric" required value="2026">
                </div>
              </div>
            </fieldset>
            <template class="council-error-messages">
              <p data-rule="required">Enter the date your collection was due</p>
              <p data-rule="required-day">Collection date must include a day</p>
              <p data-rule="required-month">Collection date must include a month</p>
              <p data-rule="required-year">Collection date must include a year</p>
              <p data-rule="type">Collection date must be a real date, like 24 11 2026</p>
            </template>
          </council-date-input>
          <council-button><button type="submit" class="council-button">Continue</button></council-button>
        </form>
      </council-form>
    </div>
  </main>
</div>
`);

/** A page in Welsh, with an error. The label of a single field is the heading. */
export const Welsh = example(
  `
<div class="council-surface">
  <nav class="council-width-container" aria-label="Yn ôl">
    <a class="council-back-link" href="/cy/bins/missed-bin">Yn ôl</a>
  </nav>
  <main class="council-main" id="prif-gynnwys" tabindex="-1">
    <div class="council-width-container">
      <council-error-summary role="group" aria-labelledby="mae-problem" tabindex="-1">
        <h2 id="mae-problem">Mae problem wedi codi</h2>
        <ul>
          <li><a href="#cod-post-y-bin">Rhowch god post llawn y DU, fel NS4 2AB</a></li>
        </ul>
      </council-error-summary>
      <p class="council-caption">Rhoi gwybod am fin na chafodd ei gasglu</p>
      <council-form validate>
        <form method="post" action="/cy/bins/missed-bin/report/postcode" novalidate>
          <council-text-input>
            <h1 class="council-label-heading"><label for="cod-post-y-bin">Beth yw’r cod post?</label></h1>
            <p class="council-hint" id="cod-post-y-bin-hint">Lle mae’r bin yn cael ei gasglu. Er enghraifft, NS4 2AB</p>
            <p class="council-error-message" id="cod-post-y-bin-error"><span class="council-visually-hidden">Gwall:</span> Rhowch god post llawn y DU, fel NS4 2AB</p>
            <input class="council-width-10" id="cod-post-y-bin" name="codPost" value="NS4" autocomplete="postal-code" spellcheck="false" required aria-describedby="cod-post-y-bin-hint cod-post-y-bin-error" aria-invalid="true">
            <template class="council-error-messages">
              <p data-rule="required">Rhowch y cod post</p>
            </template>
          </council-text-input>
          <council-button><button type="submit" class="council-button">Parhau</button></council-button>
        </form>
      </council-form>
    </div>
  </main>
</div>
`,
  { lang: 'cy' },
);
