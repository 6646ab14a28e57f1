import { example } from '#example';

export default { title: 'Forms/Autocomplete' };

/** People type a few letters and choose. Without a script it is the browser’s own list. */
export const Default = example(`
<council-autocomplete>
  <label for="ward">Ward</label>
  <p class="council-hint" id="ward-hint">It is on your council tax bill, under your address</p>
  <select id="ward" name="ward" aria-describedby="ward-hint">
    <option value="">Select a ward</option>
    <option>Aldermere East</option>
    <option>Aldermere West</option>
    <option>Castle</option>
    <option>Harbour</option>
    <option>Northmoor</option>
    <option>Saltings</option>
    <option>St John’s</option>
    <option>Weir Street</option>
  </select>
</council-autocomplete>
`);

/** Other names that people know an answer by stand in `data-words`. */
export const OtherNames = example(`
<council-autocomplete>
  <label for="service">What is it about?</label>
  <select id="service" name="service">
    <option value="">Select a service</option>
    <option data-words="rubbish refuse wheelie dustbin">Bins and recycling</option>
    <option data-words="tip dump household waste">Recycling centres</option>
    <option data-words="potholes highways">Roads and pavements</option>
    <option data-words="rates bill">Council tax</option>
  </select>
</council-autocomplete>
`);

/** Any text may be sent; the list only suggests. */
export const Suggestions = example(`
<council-autocomplete>
  <label for="street">Street</label>
  <p class="council-hint" id="street-hint">Type another if it is not in the list</p>
  <input id="street" name="street" list="streets" aria-describedby="street-hint">
  <datalist id="streets">
    <option value="Harbour Terrace"></option>
    <option value="Lower Quay Road"></option>
    <option value="Mill Lane"></option>
    <option value="Station Road"></option>
  </datalist>
</council-autocomplete>
`);

/** The error message from the server says what to do, and stands above the field. */
export const WithError = example(`
<council-autocomplete>
  <label for="school">School</label>
  <p class="council-hint" id="school-hint">If it is outside Northshire, select “Another school”</p>
  <p class="council-error-message" id="school-error"><span class="council-visually-hidden">Error:</span> Select the school</p>
  <select class="council-width-20" id="school" name="school" required aria-describedby="school-hint school-error" aria-invalid="true">
    <option value="">Select a school</option>
    <option>Harbour Primary School</option>
    <option>Northmoor Primary School</option>
    <option>Another school</option>
  </select>
</council-autocomplete>
`);

/** An answer is there already: from the server, or because the first option is one. */
export const Answered = example(`
<council-autocomplete>
  <label for="library">Library</label>
  <select class="council-width-20" id="library" name="library">
    <option>Castle</option>
    <option selected>Harbour</option>
    <option disabled>Northmoor (closed until March)</option>
    <option>Saltings</option>
  </select>
</council-autocomplete>
`);

/** One question on a page: the label is the heading of the page. */
export const LabelAsPageHeading = example(`
<council-autocomplete>
  <h1 class="council-label-heading"><label for="parish">Which parish do you live in?</label></h1>
  <select class="council-width-20" id="parish" name="parish">
    <option value="">Select a parish</option>
    <optgroup label="On the coast"><option>Lower Quay</option><option>Saltings</option></optgroup>
    <optgroup label="Inland"><option>Aldermere</option><option>Northmoor</option></optgroup>
  </select>
</council-autocomplete>
`);

/** Disabled cannot be focused, and is not sent: prefer plain text to it. */
export const Disabled = example(`
<council-autocomplete>
  <label for="your-ward">Ward</label>
  <select class="council-width-20" id="your-ward" name="yourWard" disabled>
    <option>Castle</option>
    <option selected>Harbour</option>
  </select>
</council-autocomplete>
`);

/** Long words and sentences wrap, and a long answer is cut before the chevron. */
export const LongContent = example(`
<council-autocomplete>
  <label for="team">Which team, office or partner organisation did you speak to about the work on the road, the pavement or the bridge?</label>
  <p class="council-hint" id="team-hint">If you do not know, select the place where the work is, for example “Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch”</p>
  <p class="council-error-message" id="team-error"><span class="council-visually-hidden">Error:</span> Select the team, office or partner organisation that you spoke to, or “I do not know” if nobody told you their name</p>
  <select id="team" name="team" aria-describedby="team-hint team-error" aria-invalid="true">
    <option>Highways, structures and street lighting for the coastal parishes between Northmoor and the county boundary</option>
    <option>Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the villages around it</option>
  </select>
</council-autocomplete>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-autocomplete>
  <label for="tref">Tref neu bentref</label>
  <p class="council-hint" id="tref-hint">Dechreuwch deipio’r enw</p>
  <select class="council-width-20" id="tref" name="tref" aria-describedby="tref-hint">
    <option value="">Dewiswch dref neu bentref</option>
    <option>Caerwen</option>
    <option>Llanarth</option>
    <option>Tŷ-croes</option>
    <option>Y Gŵydd</option>
  </select>
</council-autocomplete>
`,
  { lang: 'cy' },
);

/** A page in Arabic: everything runs from right to left, and the chevron stands on the left. */
export const RightToLeft = example(
  `
<council-autocomplete>
  <label for="day">يوم الجمع</label>
  <select class="council-width-10" id="day" name="day">
    <option value="">اختر يومًا</option>
    <option>الاثنين</option>
    <option>الأربعاء</option>
  </select>
</council-autocomplete>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The class on a `<div>` is the browser’s own list. All ids must then be written. */
export const ClassForm = example(`
<div class="council-autocomplete">
  <label for="contact">How should we contact you?</label>
  <select class="council-width-10" id="contact" name="contact">
    <option>By email</option>
    <option>By phone</option>
    <option>By letter</option>
  </select>
</div>
`);

/** The author wrote no ids: the element connects the parts, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-autocomplete>
  <label>Division</label>
  <p class="council-hint">It is on your council tax bill</p>
  <p class="council-error-message"><span class="council-visually-hidden">Error:</span> Select your division</p>
  <select name="division">
    <option value="">Select a division</option>
    <option>Castle</option>
    <option>Harbour</option>
  </select>
</council-autocomplete>
`,
  { expect: { axe: ['select-name'], warns: ['missing-id'] } },
);

/** What an editor leaves behind. A list that is wrapped stays the browser’s own. */
export const MessyCmsMarkup = example(
  `
<council-autocomplete>
  <p><label for="office">Office</label></p>
  <p>&nbsp;</p>
  <p class="council-hint" id="office-hint">The one that is nearest to you<br></p>
  <p><select id="office" name="office" aria-describedby="office-hint"><option>Harbour</option><option>Northmoor</option></select></p>
  <p><br></p>
</council-autocomplete>
`,
  { expect: { unprotected: true } },
);

/** The list was lost: label and hint can still be read. */
export const NoControl = example(
  `
<council-autocomplete>
  <label for="lost">Ward</label>
  <p class="council-hint" id="lost-hint">It is on your council tax bill</p>
</council-autocomplete>
`,
  { expect: { warns: ['no-control'] } },
);
