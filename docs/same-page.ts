import { shield } from '../packages/components/src/page/northshire.ts';
import * as footer from '../packages/components/src/page/footer/footer.stories.ts';
import * as header from '../packages/components/src/page/header/header.stories.ts';

export { logos } from './logos.ts';

const named = (html: string) => html.replaceAll(shield, '{logo}').replaceAll('Northshire', '{council}');

/** A page of a transaction, as the start page shows it four times. */
export const samePage = `
${named(header.Default.parameters.council.html)}
<main class="council-main" id="main" tabindex="-1">
  <div class="council-width-container">
    <div class="council-grid">
    <div class="council-span-12">
    <h1 class="council-heading-xl">Report a missed bin</h1>
    <p class="council-lead">We come back within two working days, when your bin was out by 6am.</p>
    </div>
    <div class="council-span-8">
    <council-text-input>
      <label for="postcode">Postcode</label>
      <p class="council-hint" id="postcode-hint">Of the home where we missed the bin</p>
      <input class="council-width-10" id="postcode" name="postcode" autocomplete="postal-code" aria-describedby="postcode-hint">
    </council-text-input>
    <council-radios>
      <fieldset>
        <legend>Which bin was it?</legend>
        <div class="council-item">
          <input type="radio" id="bin" name="bin" value="rubbish" checked>
          <label for="bin">Rubbish</label>
        </div>
        <div class="council-item">
          <input type="radio" id="bin-2" name="bin" value="recycling">
          <label for="bin-2">Recycling</label>
        </div>
        <div class="council-item">
          <input type="radio" id="bin-3" name="bin" value="garden">
          <label for="bin-3">Garden waste</label>
        </div>
      </fieldset>
    </council-radios>
    <button class="council-button" type="submit">Continue</button>
    </div>
    </div>
  </div>
</main>
${named(footer.Default.parameters.council.html)}
`;
