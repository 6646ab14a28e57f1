import { example } from '#example';

export default { title: 'Forms/Select' };

/** The first line says what to do and is no answer, so nobody sends one that is not theirs. */
export const Default = example(`
<council-select>
  <label for="property">What kind of property is it?</label>
  <select id="property" name="property">
    <option value="">Select a kind of property</option>
    <option>House</option>
    <option>Flat</option>
    <option>Mobile home</option>
    <option>Farm</option>
    <option>Shop or office</option>
  </select>
</council-select>
`);

/** A hint stands between label and list, and is read with them. */
export const WithHint = example(`
<council-select>
  <label for="ward">Ward</label>
  <p class="council-hint" id="ward-hint">It is on your council tax bill, under your address</p>
  <select class="council-width-20" id="ward" name="ward" aria-describedby="ward-hint">
    <option value="">Select a ward</option>
    <option>Castle</option>
    <option selected>Harbour</option>
    <option>Northmoor</option>
    <option>Saltings</option>
  </select>
</council-select>
`);

/** The error message from the server says what to do, and stands above the list. */
export const WithError = example(`
<council-select>
  <label for="property">What kind of property is it?</label>
  <p class="council-hint" id="property-hint">Where the bin is collected</p>
  <p class="council-error-message" id="property-error"><span class="council-visually-hidden">Error:</span> Select the kind of property</p>
  <select id="property" name="property" required aria-describedby="property-hint property-error" aria-invalid="true">
    <option value="">Select a kind of property</option>
    <option>House</option>
    <option>Flat</option>
    <option>Mobile home</option>
  </select>
</council-select>
`);

/** The width of the list says how long the answers are. */
export const Widths = example(`
<council-select>
  <label for="street">Street</label>
  <select class="council-width-20" id="street" name="street">
    <option>Harbour Terrace</option>
    <option>Lower Quay Road</option>
  </select>
</council-select>
<council-select>
  <label for="day">Collection day</label>
  <select class="council-width-10" id="day" name="day">
    <option>Monday</option>
    <option>Wednesday</option>
  </select>
</council-select>
<council-select>
  <label for="band">Council tax band</label>
  <select class="council-width-4" id="band" name="band">
    <option>A</option>
    <option>B</option>
  </select>
</council-select>
`);

/** A long list in groups: people find theirs by the place they know. */
export const Groups = example(`
<council-select>
  <label for="library">Where do you want to collect your book?</label>
  <select class="council-width-20" id="library" name="library">
    <option value="">Select a library</option>
    <optgroup label="On the coast">
      <option>Harbour</option>
      <option>Saltings</option>
    </optgroup>
    <optgroup label="Inland">
      <option>Northmoor</option>
      <option disabled>Castle (closed until March)</option>
    </optgroup>
  </select>
</council-select>
`);

/** One question on a page: the label is the heading of the page. */
export const LabelAsPageHeading = example(`
<council-select>
  <h1 class="council-label-heading"><label for="school">Which school does your child go to?</label></h1>
  <p class="council-hint" id="school-hint">If it is outside Northshire, select “Another school”</p>
  <select class="council-width-20" id="school" name="school" aria-describedby="school-hint">
    <option value="">Select a school</option>
    <option>Harbour Primary School</option>
    <option>Northmoor Primary School</option>
    <option>Another school</option>
  </select>
</council-select>
`);

/** Disabled cannot be focused, and is not sent: prefer plain text to it. */
export const Disabled = example(`
<council-select>
  <label for="ward">Ward</label>
  <p class="council-hint" id="ward-hint">We fill this in from your address</p>
  <select class="council-width-20" id="ward" name="ward" disabled aria-describedby="ward-hint">
    <option>Castle</option>
    <option selected>Harbour</option>
  </select>
</council-select>
`);

/** Several answers of one list: kept as the browser draws it, for old forms. Checkboxes are easier for people. */
export const Several = example(`
<council-select>
  <label for="days">Days you can be visited</label>
  <p class="council-hint" id="days-hint">With a keyboard, hold Ctrl to select more than one</p>
  <select class="council-width-20" id="days" name="days" multiple size="5" aria-describedby="days-hint">
    <option>Monday</option>
    <option selected>Tuesday</option>
    <option>Wednesday</option>
    <option>Thursday</option>
    <option>Friday</option>
  </select>
</council-select>
`);

/** Long words and sentences wrap, a long answer is cut before the chevron, and the list never grows wider than its place. */
export const LongContent = example(`
<council-select>
  <label for="team">Which team, office or partner organisation did you speak to about the work on the road, the pavement or the bridge?</label>
  <p class="council-hint" id="team-hint">If you do not know, select the place where the work is, for example “Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch”</p>
  <p class="council-error-message" id="team-error"><span class="council-visually-hidden">Error:</span> Select the team, office or partner organisation that you spoke to, or “I do not know” if nobody told you their name</p>
  <select id="team" name="team" aria-describedby="team-hint team-error" aria-invalid="true">
    <option>Highways, structures and street lighting for the coastal parishes between Northmoor and the county boundary</option>
    <option>Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the villages around it</option>
  </select>
</council-select>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-select>
  <label for="math-o-eiddo">Pa fath o eiddo ydyw?</label>
  <p class="council-hint" id="math-o-eiddo-hint">Lle mae’r bin yn cael ei gasglu</p>
  <p class="council-error-message" id="math-o-eiddo-error"><span class="council-visually-hidden">Gwall:</span> Dewiswch y math o eiddo</p>
  <select id="math-o-eiddo" name="mathOEiddo" aria-describedby="math-o-eiddo-hint math-o-eiddo-error" aria-invalid="true">
    <option value="">Dewiswch fath o eiddo</option>
    <option>Tŷ</option>
    <option>Fflat</option>
    <option>Fferm</option>
  </select>
</council-select>
`,
  { lang: 'cy' },
);

/** A page in Arabic: everything runs from right to left, and the chevron stands on the left. */
export const RightToLeft = example(
  `
<council-select>
  <label for="property">ما نوع العقار؟</label>
  <p class="council-hint" id="property-hint">حيث تُجمع الحاوية</p>
  <p class="council-error-message" id="property-error"><span class="council-visually-hidden">خطأ:</span> اختر نوع العقار</p>
  <select id="property" name="property" aria-describedby="property-hint property-error" aria-invalid="true">
    <option value="">اختر نوع العقار</option>
    <option>منزل</option>
    <option>شقة</option>
    <option>مزرعة</option>
  </select>
</council-select>
<council-select>
  <label for="day">يوم الجمع</label>
  <select class="council-width-10" id="day" name="day">
    <option>الاثنين</option>
    <option>الأربعاء</option>
  </select>
</council-select>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The class on a `<div>` looks the same: for a CMS that strips unknown elements. All ids must then be written. */
export const ClassForm = example(`
<div class="council-select">
  <label for="contact">How should we contact you?</label>
  <p class="council-hint" id="contact-hint">We only do so if we cannot find the bin</p>
  <select class="council-width-10" id="contact" name="contact" aria-describedby="contact-hint">
    <option>By email</option>
    <option>By phone</option>
    <option>By letter</option>
  </select>
</div>
`);

/** The author wrote no ids: the element connects the parts, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-select>
  <label>Ward</label>
  <p class="council-hint">It is on your council tax bill</p>
  <p class="council-error-message"><span class="council-visually-hidden">Error:</span> Select your ward</p>
  <select name="ward">
    <option value="">Select a ward</option>
    <option>Castle</option>
    <option>Harbour</option>
  </select>
</council-select>
`,
  { expect: { axe: ['select-name'], warns: ['missing-id'] } },
);

/** What an editor leaves behind: paragraphs around parts, empty ones between them, line breaks, stray text. */
export const MessyCmsMarkup = example(
  `
<council-select>
  <p><label for="office">Office</label></p>
  <p>&nbsp;</p>
  <p class="council-hint" id="office-hint">The one that is nearest to you<br></p>
  <br>
  <p></p>
  All of them have a ramp.
  <p><select id="office" name="office" aria-describedby="office-hint"><option>Harbour</option><option>Northmoor</option></select></p>
  <p><br></p>
</council-select>
`,
  { expect: { unprotected: true } },
);

/** Text and nothing else stays text. */
export const TextOnly = example(
  `
<council-select>Call us on 01632 960 001 to tell us your ward.</council-select>
`,
  { expect: { warns: ['no-control'] } },
);

/** The list was lost: label and hint can still be read. */
export const NoControl = example(
  `
<council-select>
  <label for="lost">Ward</label>
  <p class="council-hint" id="lost-hint">It is on your council tax bill</p>
</council-select>
`,
  { expect: { warns: ['no-control'] } },
);

/** Two lists in one element: the first is the field, the second keeps what the author gave it. */
export const TwoControls = example(
  `
<council-select>
  <label for="start-day">First day</label>
  <select id="start-day" name="startDay"><option>Monday</option><option>Tuesday</option></select>
  <label for="end-day">Last day</label>
  <select id="end-day" name="endDay"><option>Thursday</option><option>Friday</option></select>
</council-select>
`,
  { expect: { warns: ['many-controls'] } },
);
