import { example } from '#example';

export default { title: 'Patterns/Name' };

/** One field for the whole name, however people write theirs. */
export const Default = example(`
<p class="council-caption">Apply for a parking permit</p>
<council-form validate>
  <form method="post" action="/parking/permit/name" novalidate>
    <council-text-input>
      <h1 class="council-label-heading"><label for="person-name">What is your full name?</label></h1>
      <p class="council-hint" id="person-name-hint">As it appears on your vehicle logbook (V5C)</p>
      <input class="council-width-20" id="person-name" name="personName" autocomplete="name" spellcheck="false" required aria-describedby="person-name-hint">
      <template class="council-error-messages">
        <p data-rule="required">Enter your full name</p>
      </template>
    </council-text-input>
    <council-button><button type="submit" class="council-button">Continue</button></council-button>
  </form>
</council-form>
`);

/** A page in Welsh, with an error. */
export const Welsh = example(
  `
<council-error-summary role="group" aria-labelledby="problem-gydag-enw" tabindex="-1">
  <h2 id="problem-gydag-enw">Mae problem wedi codi</h2>
  <ul>
    <li><a href="#enw-person">Rhowch eich enw llawn</a></li>
  </ul>
</council-error-summary>
<p class="council-caption">Gwneud cais am drwydded barcio</p>
<council-form validate>
  <form method="post" action="/cy/parking/permit/name" novalidate>
    <council-text-input>
      <h1 class="council-label-heading"><label for="enw-person">Beth yw eich enw llawn?</label></h1>
      <p class="council-hint" id="enw-person-hint">Fel y mae ar lyfr log eich cerbyd (V5C)</p>
      <p class="council-error-message" id="enw-person-error"><span class="council-visually-hidden">Gwall:</span> Rhowch eich enw llawn</p>
      <input class="council-width-20" id="enw-person" name="enwPerson" autocomplete="name" spellcheck="false" required aria-describedby="enw-person-hint enw-person-error" aria-invalid="true">
      <template class="council-error-messages">
        <p data-rule="required">Rhowch eich enw llawn</p>
      </template>
    </council-text-input>
    <council-button><button type="submit" class="council-button">Parhau</button></council-button>
  </form>
</council-form>
`,
  { lang: 'cy' },
);
