import { example } from '#example';

export default { title: 'Forms/Address lookup' };

const street = (count: number, house: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => ({
    uprn: `100042200${String(index + 1).padStart(3, '0')}`,
    address: `${house(index + 1)}, Aldermere, NS4 2AB`,
    line1: house(index + 1),
    town: 'Aldermere',
    postcode: 'NS4 2AB',
  }));

/** What the council's own service answers, whatever the postcode. */
const answer = (addresses: object[]) => JSON.stringify({ postcode: 'NS4 2AB', addresses });
const routes = {
  '/addresses.json': answer(street(8, (number) => `${number * 2 - 1} Mill Lane`)),
  '/flats.json': answer(street(24, (number) => `Flat ${number}, Station House`)),
  '/no-addresses.json': answer([]),
  '/elsewhere.json': JSON.stringify({ postcode: 'XX1 1AA', addresses: [], outOfArea: true }),
};

/** The button asks, and the list of addresses stands in the same page. Without a script the server shows it on the next. */
export const Default = example(
  `
<council-address-lookup src="/addresses.json" name="address">
  <label for="postcode">Postcode</label>
  <p class="council-hint" id="postcode-hint">Where the bin is collected. For example, NS4 2AB</p>
  <input id="postcode" name="postcode" autocomplete="postal-code" aria-describedby="postcode-hint">
  <button class="council-button council-button-secondary" name="find" value="address">Find address</button>
  <a class="council-link" href="#by-hand">Enter the address yourself</a>
</council-address-lookup>
`,
  { routes },
);

/** In a form: both buttons send the same, so the server needs to know of no script. */
export const InForm = example(
  `
<council-form validate>
  <form action="/submitted" method="get" novalidate>
    <council-address-lookup src="/addresses.json" name="binAddress">
      <h1 class="council-label-heading"><label for="bin-postcode">What is the postcode?</label></h1>
      <p class="council-hint" id="bin-postcode-hint">Where the bin is collected. For example, NS4 2AB</p>
      <input id="bin-postcode" name="binPostcode" autocomplete="postal-code" required aria-describedby="bin-postcode-hint">
      <button class="council-button council-button-secondary">Find address</button>
      <a class="council-link" href="#by-hand">Enter the address yourself</a>
      <template class="council-error-messages"><p data-rule="required">Enter the postcode</p><p data-rule="pattern">Enter a full UK postcode, like NS4 2AB</p></template>
    </council-address-lookup>
    <button class="council-button">Continue</button>
  </form>
</council-form>
`,
  { routes },
);

/** More than ten addresses: a list that people narrow down as they type. */
export const ManyAddresses = example(
  `
<council-address-lookup src="/flats.json" name="flatAddress">
  <label for="flat-postcode">Postcode</label>
  <input id="flat-postcode" name="flatPostcode" autocomplete="postal-code" value="NS4 2AB">
  <button class="council-button council-button-secondary">Find address</button>
  <a class="council-link" href="#by-hand">Enter the address yourself</a>
</council-address-lookup>
`,
  { routes },
);

/** The address is in fields of the form: people choose one, and may correct it. The UPRN goes along. */
export const FillsFields = example(
  `
<fieldset class="council-fieldset">
  <legend>Your address</legend>
  <council-address-lookup src="/addresses.json" name="uprn">
    <label for="find-postcode">Find your address by postcode</label>
    <input id="find-postcode" name="findPostcode">
    <button class="council-button council-button-secondary">Find address</button>
    <council-text-input>
      <label for="line-1">Address line 1</label>
      <input id="line-1" name="line1" autocomplete="address-line1">
    </council-text-input>
    <council-text-input>
      <label for="town">Town or village</label>
      <input class="council-width-20" id="town" name="town" autocomplete="address-level2">
    </council-text-input>
    <council-text-input>
      <label for="address-postcode">Postcode</label>
      <input class="council-width-10" id="address-postcode" name="postcode" autocomplete="postal-code">
    </council-text-input>
  </council-address-lookup>
</fieldset>
`,
  { routes },
);

/** The error message from the server says what to do, and stands above the field. */
export const WithError = example(
  `
<council-address-lookup src="/addresses.json" name="homeAddress">
  <label for="home-postcode">Postcode</label>
  <p class="council-hint" id="home-postcode-hint">For example, NS4 2AB</p>
  <p class="council-error-message" id="home-postcode-error"><span class="council-visually-hidden">Error:</span> Enter a full UK postcode, like NS4 2AB</p>
  <input id="home-postcode" name="homePostcode" autocomplete="postal-code" value="NS4" aria-describedby="home-postcode-hint home-postcode-error" aria-invalid="true">
  <button class="council-button council-button-secondary">Find address</button>
  <a class="council-link" href="#by-hand">Enter the address yourself</a>
</council-address-lookup>
`,
  { routes },
);

/** The service knows no address there. It says so, and everything stays. */
export const NoAddresses = example(
  `
<council-address-lookup src="/no-addresses.json" name="oldAddress">
  <label for="old-postcode">Postcode</label>
  <input id="old-postcode" name="oldPostcode" autocomplete="postal-code" value="NS9 9AA">
  <button class="council-button council-button-secondary">Find address</button>
  <a class="council-link" href="#by-hand">Enter the address yourself</a>
</council-address-lookup>
`,
  { routes },
);

/** Another council serves the postcode: your own words say which. */
export const OutOfArea = example(
  `
<council-address-lookup src="/elsewhere.json" name="shopAddress">
  <label for="shop-postcode">Postcode</label>
  <input id="shop-postcode" name="shopPostcode" autocomplete="postal-code" value="XX1 1AA">
  <button class="council-button council-button-secondary">Find address</button>
  <a class="council-link" href="#by-hand">Enter the address yourself</a>
  <template class="council-error-messages"><p data-rule="out-of-area">That postcode is not in Northshire. Castlebridge Council collects the bins there: call 01632 960 555</p></template>
</council-address-lookup>
`,
  { routes },
);

/** No service yet: the button sends the form, and the server answers with the next page. */
export const SendsTheForm = example(`
<council-address-lookup>
  <label for="school-postcode">Postcode</label>
  <input id="school-postcode" name="schoolPostcode" autocomplete="postal-code">
  <button class="council-button council-button-secondary" name="next" value="address">Find address</button>
  <a class="council-link" href="#by-hand">Enter the address yourself</a>
</council-address-lookup>
`);

/** Long words and sentences wrap, also on the button. */
export const LongContent = example(
  `
<council-address-lookup src="/addresses.json" name="landAddress">
  <label for="land-postcode">Postcode of the property, the land or the building that you want to tell us about, or of the nearest one to it</label>
  <p class="council-hint" id="land-postcode-hint">If you do not know it, look on a letter, or ask somebody in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</p>
  <p class="council-error-message" id="land-postcode-error"><span class="council-visually-hidden">Error:</span> Enter a full UK postcode, with the letters and the number in the second half, like NS4 2AB</p>
  <input id="land-postcode" name="landPostcode" autocomplete="postal-code" aria-describedby="land-postcode-hint land-postcode-error" aria-invalid="true">
  <button class="council-button council-button-secondary">Find the address of the property or of the land next to it</button>
  <a class="council-link" href="#by-hand">Enter the address yourself, because the property is new, has no address or is not in Northshire</a>
</council-address-lookup>
`,
  { routes },
);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-address-lookup src="/addresses.json" name="cyfeiriad">
  <label for="cod-post">Beth yw’r cod post?</label>
  <p class="council-hint" id="cod-post-hint">Lle mae’r bin yn cael ei gasglu. Er enghraifft, NS4 2AB</p>
  <input id="cod-post" name="codPost" autocomplete="postal-code" aria-describedby="cod-post-hint">
  <button class="council-button council-button-secondary">Dod o hyd i gyfeiriad</button>
  <a class="council-link" href="#rhoi">Rhoi’r cyfeiriad eich hun</a>
</council-address-lookup>
`,
  { lang: 'cy', routes },
);

/** A page in Arabic: everything runs from right to left. The kit has no Arabic, so a site registers its own words. */
export const RightToLeft = example(
  `
<council-address-lookup src="/addresses.json" name="workAddress">
  <label for="work-postcode">الرمز البريدي</label>
  <p class="council-hint" id="work-postcode-hint">مثلاً NS4 2AB</p>
  <input id="work-postcode" name="workPostcode" autocomplete="postal-code" aria-describedby="work-postcode-hint">
  <button class="council-button council-button-secondary">ابحث عن العنوان</button>
  <a class="council-link" href="#by-hand">أدخل العنوان بنفسك</a>
</council-address-lookup>
`,
  { lang: 'ar', dir: 'rtl', routes },
);

/** The class on a `<div>` looks the same, and its button sends the form. All ids must then be written. */
export const ClassForm = example(`
<div class="council-address-lookup">
  <label for="farm-postcode">Postcode</label>
  <p class="council-hint" id="farm-postcode-hint">For example, NS4 2AB</p>
  <input id="farm-postcode" name="farmPostcode" autocomplete="postal-code" aria-describedby="farm-postcode-hint">
  <button class="council-button council-button-secondary">Find address</button>
  <a class="council-link" href="#by-hand">Enter the address yourself</a>
</div>
`);

/** The author wrote no ids: the element connects the parts, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-address-lookup src="/addresses.json" name="newAddress">
  <label>Postcode</label>
  <p class="council-hint">For example, NS4 2AB</p>
  <input name="newPostcode" autocomplete="postal-code">
  <button class="council-button council-button-secondary">Find address</button>
  <a class="council-link" href="#by-hand">Enter the address yourself</a>
</council-address-lookup>
`,
  { routes, expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** What an editor leaves behind: paragraphs around parts, empty ones between them, line breaks. */
export const MessyCmsMarkup = example(
  `
<council-address-lookup src="/addresses.json" name="officeAddress">
  <p><label for="office-postcode">Postcode</label></p>
  <p>&nbsp;</p>
  <p class="council-hint" id="office-postcode-hint">For example, NS4 2AB<br></p>
  <p><input id="office-postcode" name="officePostcode" autocomplete="postal-code" aria-describedby="office-postcode-hint"> <button class="council-button council-button-secondary">Find address</button></p>
  <p><a class="council-link" href="#by-hand">Enter the address yourself</a><br></p>
</council-address-lookup>
`,
  { routes, expect: { unprotected: true } },
);

/** The button was lost: the field is still there, and the form's own button sends it. */
export const NoButton = example(
  `
<council-address-lookup src="/addresses.json" name="lostAddress">
  <label for="lost-postcode">Postcode</label>
  <input id="lost-postcode" name="lostPostcode" autocomplete="postal-code">
</council-address-lookup>
`,
  { routes, expect: { warns: ['missing-part'] } },
);
