import { example } from '#example';

export default { title: 'Patterns/Address' };

/** First the postcode, and for people who do not know it a way to type the address. */
export const Default = example(`
<p class="council-caption">Report a missed bin</p>
<council-form validate>
  <form method="post" action="/bins/missed-bin/report/postcode" novalidate>
    <council-text-input>
      <h1 class="council-label-heading"><label for="find-postcode">What is the postcode?</label></h1>
      <p class="council-hint" id="find-postcode-hint">Where the bin is collected. For example, NS4 2AB</p>
      <input class="council-width-10" id="find-postcode" name="findPostcode" autocomplete="postal-code" spellcheck="false" required aria-describedby="find-postcode-hint">
      <template class="council-error-messages">
        <p data-rule="required">Enter the postcode</p>
      </template>
    </council-text-input>
    <div class="council-button-group">
      <council-button><button type="submit" class="council-button">Find address</button></council-button>
      <a class="council-button council-button-text" href="/bins/missed-bin/report/address-by-hand">Enter the address yourself</a>
    </div>
  </form>
</council-form>
`);

/** Then the addresses of the postcode. Up to ten are radios; more are a select. */
export const Choose = example(`
<p class="council-caption">Report a missed bin</p>
<council-form validate>
  <form method="post" action="/bins/missed-bin/report/address" novalidate>
    <council-radios>
      <fieldset aria-describedby="which-address-hint">
        <legend><h1>Which address is it?</h1></legend>
        <p class="council-hint" id="which-address-hint">We found 3 addresses for NS4 2AB</p>
        <div class="council-item">
          <input type="radio" id="which-address" name="whichAddress" value="100004242101" required>
          <label for="which-address">1 Mill Lane, Aldermere, NS4 2AB</label>
        </div>
        <div class="council-item">
          <input type="radio" id="which-address-2" name="whichAddress" value="100004242102">
          <label for="which-address-2">3 Mill Lane, Aldermere, NS4 2AB</label>
        </div>
        <div class="council-item">
          <input type="radio" id="which-address-3" name="whichAddress" value="100004242103">
          <label for="which-address-3">5 Mill Lane, Aldermere, NS4 2AB</label>
        </div>
        <p class="council-divider">or</p>
        <div class="council-item">
          <input type="radio" id="which-address-4" name="whichAddress" value="none">
          <label for="which-address-4">The address is not in this list</label>
        </div>
      </fieldset>
      <template class="council-error-messages">
        <p data-rule="required">Select the address, or select that it is not in this list</p>
      </template>
    </council-radios>
    <div class="council-button-group">
      <council-button><button type="submit" class="council-button">Continue</button></council-button>
      <a class="council-button council-button-text" href="/bins/missed-bin/report/postcode">Search for another postcode</a>
    </div>
  </form>
</council-form>
`);

/** By hand: people chose to, theirs was not in the list, or, as here, the lookup did not answer. */
export const ByHand = example(`
<div class="council-notification">
  <h2>Important</h2>
  <p>We cannot look up addresses at the moment. Enter the address yourself.</p>
</div>
<p class="council-caption">Report a missed bin</p>
<council-form validate>
  <form method="post" action="/bins/missed-bin/report/address-by-hand" novalidate>
    <fieldset class="council-fieldset" aria-describedby="bin-address-hint">
      <legend><h1>What is the address?</h1></legend>
      <p class="council-hint" id="bin-address-hint">The address where the bin is collected</p>
      <council-text-input>
        <label for="address-line-1">Address line 1</label>
        <input class="council-width-20" id="address-line-1" name="addressLine1" autocomplete="address-line1" required>
        <template class="council-error-messages">
          <p data-rule="required">Enter address line 1, typically the building and street</p>
        </template>
      </council-text-input>
      <council-text-input>
        <label for="address-line-2">Address line 2 (optional)</label>
        <input class="council-width-20" id="address-line-2" name="addressLine2" autocomplete="address-line2">
      </council-text-input>
      <council-text-input>
        <label for="address-town">Town or village</label>
        <input class="council-width-20" id="address-town" name="addressTown" autocomplete="address-level2" required>
        <template class="council-error-messages">
          <p data-rule="required">Enter the town or village</p>
        </template>
      </council-text-input>
      <council-text-input>
        <label for="address-postcode">Postcode</label>
        <input class="council-width-10" id="address-postcode" name="addressPostcode" value="NS4 2AB" autocomplete="postal-code" spellcheck="false" required>
        <template class="council-error-messages">
          <p data-rule="required">Enter the postcode</p>
        </template>
      </council-text-input>
    </fieldset>
    <council-button><button type="submit" class="council-button">Continue</button></council-button>
  </form>
</council-form>
`);

/** A page in Welsh, by hand, with errors. */
export const Welsh = example(
  `
<council-error-summary role="group" aria-labelledby="problem-gyda-chyfeiriad" tabindex="-1">
  <h2 id="problem-gyda-chyfeiriad">Mae problem wedi codi</h2>
  <ul>
    <li><a href="#llinell-1">Rhowch linell gyfeiriad 1, fel arfer yr adeilad a’r stryd</a></li>
    <li><a href="#cod-post">Rhowch god post yn Northshire. Mae codau post Northshire yn dechrau gyda NS</a></li>
  </ul>
</council-error-summary>
<p class="council-caption">Rhoi gwybod am fin na chafodd ei gasglu</p>
<council-form validate>
  <form method="post" action="/cy/bins/missed-bin/report/address-by-hand" novalidate>
    <fieldset class="council-fieldset" aria-describedby="cyfeiriad-hint">
      <legend><h1>Beth yw’r cyfeiriad?</h1></legend>
      <p class="council-hint" id="cyfeiriad-hint">Y cyfeiriad lle mae’r bin yn cael ei gasglu</p>
      <council-text-input>
        <label for="llinell-1">Llinell gyfeiriad 1</label>
        <p class="council-error-message" id="llinell-1-error"><span class="council-visually-hidden">Gwall:</span> Rhowch linell gyfeiriad 1, fel arfer yr adeilad a’r stryd</p>
        <input class="council-width-20" id="llinell-1" name="llinell1" autocomplete="address-line1" required aria-describedby="llinell-1-error" aria-invalid="true">
      </council-text-input>
      <council-text-input>
        <label for="llinell-2">Llinell gyfeiriad 2 (dewisol)</label>
        <input class="council-width-20" id="llinell-2" name="llinell2" autocomplete="address-line2">
      </council-text-input>
      <council-text-input>
        <label for="tref">Tref neu bentref</label>
        <input class="council-width-20" id="tref" name="tref" value="Aldermere" autocomplete="address-level2" required>
      </council-text-input>
      <council-text-input>
        <label for="cod-post">Cod post</label>
        <p class="council-error-message" id="cod-post-error"><span class="council-visually-hidden">Gwall:</span> Rhowch god post yn Northshire. Mae codau post Northshire yn dechrau gyda NS</p>
        <input class="council-width-10" id="cod-post" name="codPost" value="LL54 5RP" autocomplete="postal-code" spellcheck="false" required aria-describedby="cod-post-error" aria-invalid="true">
      </council-text-input>
    </fieldset>
    <council-button><button type="submit" class="council-button">Parhau</button></council-button>
  </form>
</council-form>
`,
  { lang: 'cy' },
);
