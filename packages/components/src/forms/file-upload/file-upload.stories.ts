import { example } from '#example';

export default { title: 'Forms/File upload' };

/** One file. The hint says which types it may have and how large it may be; the element says so at once of a file that is wrong. */
export const Default = example(`
<council-file-upload max-size="10000000">
  <label for="photo">Photo of the bin (optional)</label>
  <p class="council-hint" id="photo-hint">JPG or PNG, up to 10 MB</p>
  <input type="file" id="photo" name="photo" accept=".jpg,.jpeg,.png" aria-describedby="photo-hint">
</council-file-upload>
`);

/** Several files at once, and below a heading those that the server already has, each with a button that removes it. */
export const Several = example(`
<council-file-upload max-size="10000000">
  <label for="documents">Documents that show where you live</label>
  <p class="council-hint" id="documents-hint">For example, a council tax bill or a bank statement. JPG, PNG or PDF, up to 10 MB each. You can choose several</p>
  <input type="file" id="documents" name="documents" accept=".jpg,.jpeg,.png,.pdf" multiple aria-describedby="documents-hint">
  <h2 class="council-heading-s" id="documents-received">What we have received</h2>
  <ul class="council-file-list" aria-labelledby="documents-received">
    <li><span>council-tax-bill-2026.pdf</span> <span>340 kB</span> <button type="submit" class="council-button council-button-text council-button-small" name="remove" value="1" formnovalidate>Remove<span class="council-visually-hidden"> council-tax-bill-2026.pdf</span></button></li>
    <li><span>bank-statement.jpg</span> <span>2.4 MB</span> <button type="submit" class="council-button council-button-text council-button-small" name="remove" value="2" formnovalidate>Remove<span class="council-visually-hidden"> bank-statement.jpg</span></button></li>
  </ul>
</council-file-upload>
`);

/** The error message from the server names the file and says what to do. The browser has forgotten the file: it must be chosen again. */
export const WithError = example(`
<council-file-upload max-size="10000000">
  <label for="photo">Photo of the bin (optional)</label>
  <p class="council-hint" id="photo-hint">JPG or PNG, up to 10 MB</p>
  <p class="council-error-message" id="photo-error"><span class="council-visually-hidden">Error:</span> bin.png must be 10 MB or smaller</p>
  <input type="file" id="photo" name="photo" accept=".jpg,.jpeg,.png" aria-describedby="photo-hint photo-error" aria-invalid="true">
</council-file-upload>
`);

/** The server took one file and not the other: what is wrong stands at the file, and in the description of the control. */
export const ErrorOfOneFile = example(`
<council-file-upload max-size="10000000">
  <label for="plans">Plans of the extension</label>
  <p class="council-hint" id="plans-hint">PDF, up to 10 MB each</p>
  <input type="file" id="plans" name="plans" accept=".pdf" multiple aria-describedby="plans-hint plans-error" aria-invalid="true">
  <ul class="council-file-list">
    <li><span>ground-floor.pdf</span> <span>1.2 MB</span> <button type="submit" class="council-button council-button-text council-button-small" name="remove" value="1" formnovalidate>Remove<span class="council-visually-hidden"> ground-floor.pdf</span></button></li>
    <li><span>first-floor.pdf</span> <span>3 MB</span> <p class="council-error-message" id="plans-error"><span class="council-visually-hidden">Error:</span> first-floor.pdf cannot be opened. Save it again and choose it once more</p></li>
  </ul>
</council-file-upload>
`);

/** Each file is sent as soon as it is chosen. The list of what the server has, still empty, waits with its heading. */
export const SentAtOnce = example(`
<form method="post" action="/report" enctype="multipart/form-data">
  <council-file-upload max-size="10000000" upload="/report/photos/upload">
    <label for="graffiti">Photos of the graffiti</label>
    <p class="council-hint" id="graffiti-hint">JPG or PNG, up to 10 MB each. You can choose several</p>
    <input type="file" id="graffiti" name="graffiti" accept=".jpg,.jpeg,.png" multiple aria-describedby="graffiti-hint">
    <h2 class="council-heading-s" id="graffiti-received" hidden>What we have received</h2>
    <ul class="council-file-list" aria-labelledby="graffiti-received" hidden></ul>
  </council-file-upload>
  <button type="submit" class="council-button">Continue</button>
</form>
`);

/** What the element shows while files are sent: one on its way, one that waits, one that did not arrive, one that the server refused. */
export const OnTheirWay = example(`
<council-file-upload max-size="10000000">
  <label for="pothole">Photos of the pothole</label>
  <p class="council-hint" id="pothole-hint">JPG or PNG, up to 10 MB each. You can choose several</p>
  <input type="file" id="pothole" name="pothole" accept=".jpg,.jpeg,.png" multiple aria-describedby="pothole-hint">
  <ul class="council-file-list">
    <li><span dir="auto">pothole-left.jpg</span> <span>2.4 MB</span> <button type="button" class="council-button council-button-text council-button-small">Remove<span class="council-visually-hidden"> pothole-left.jpg</span></button> <progress max="100" value="40" aria-label="Sending pothole-left.jpg"></progress> <span>Sending, 40%</span></li>
    <li><span dir="auto">pothole-right.jpg</span> <span>3.1 MB</span> <button type="button" class="council-button council-button-text council-button-small">Remove<span class="council-visually-hidden"> pothole-right.jpg</span></button> <progress max="100" value="0" aria-label="Sending pothole-right.jpg"></progress> <span>Waiting</span></li>
    <li><span dir="auto">the-street.jpg</span> <span>880 kB</span> <button type="button" class="council-button council-button-text council-button-small">Remove<span class="council-visually-hidden"> the-street.jpg</span></button> <strong>the-street.jpg was not sent because the connection was lost. Try again</strong> <button type="button" class="council-button council-button-secondary council-button-small">Try again<span class="council-visually-hidden"> the-street.jpg</span></button></li>
    <li><span dir="auto">the-wheel.png</span> <span>1.9 MB</span> <button type="button" class="council-button council-button-text council-button-small">Remove<span class="council-visually-hidden"> the-wheel.png</span></button> <strong>the-wheel.png cannot be opened. Save it again and choose it once more</strong></li>
  </ul>
  <h2 class="council-heading-s" id="pothole-received">What we have received</h2>
  <ul class="council-file-list" aria-labelledby="pothole-received">
    <li><span dir="auto">pothole.jpg</span> <span>2.2 MB</span> <button type="submit" class="council-button council-button-text council-button-small" name="remove" value="1" formnovalidate>Remove<span class="council-visually-hidden"> pothole.jpg</span></button></li>
  </ul>
</council-file-upload>
`);

/** In a form that checks answers, a file that is wrong is not sent, and the message says which it is. */
export const InAForm = example(`
<council-form validate>
  <form method="post" action="/photo" enctype="multipart/form-data" novalidate>
    <council-file-upload max-size="10000000">
      <label for="light">Photo of the street light</label>
      <p class="council-hint" id="light-hint">A picture, up to 10 MB</p>
      <input type="file" id="light" name="light" accept="image/*" aria-describedby="light-hint">
    </council-file-upload>
    <button type="submit" class="council-button">Continue</button>
  </form>
</council-form>
`);

/** One question on a page: the label is the heading of the page. */
export const LabelAsPageHeading = example(`
<council-file-upload max-size="5000000">
  <h1 class="council-label-heading"><label for="proof">Upload your proof of age</label></h1>
  <p class="council-hint" id="proof-hint">A photo or a scan of your passport or birth certificate. JPG or PDF, up to 5 MB</p>
  <input type="file" id="proof" name="proof" accept=".jpg,.jpeg,.pdf" aria-describedby="proof-hint">
</council-file-upload>
`);

/** Disabled cannot be focused, and is not sent: prefer plain text to it. */
export const Disabled = example(`
<council-file-upload>
  <label for="closed">Your comments as a document</label>
  <p class="council-hint" id="closed-hint">The consultation closed on 30 September 2026</p>
  <input type="file" id="closed" name="closed" disabled aria-describedby="closed-hint">
</council-file-upload>
`);

/** Long words, sentences and names of files wrap, and nothing grows wider than its place. */
export const LongContent = example(`
<council-file-upload max-size="10000000">
  <label for="evidence">Photographs, letters, bills or other documents that show what happened, when it happened and where</label>
  <p class="council-hint" id="evidence-hint">JPG, PNG, PDF, DOC, DOCX, ODT, XLS, XLSX or ODS, up to 10 MB each. If yours is something else, or you have no copy, send it to us by post: Northshire Council, County Hall, Weir Street, Aldermere NS1 1AA</p>
  <p class="council-error-message" id="evidence-error"><span class="council-visually-hidden">Error:</span> Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-2026-11-24-photograph-of-the-bridge.tiff must be a JPG, PNG, PDF, DOC, DOCX, ODT, XLS, XLSX or ODS</p>
  <input type="file" id="evidence" name="evidence" accept=".jpg,.png,.pdf,.doc,.docx,.odt,.xls,.xlsx,.ods" multiple aria-describedby="evidence-hint evidence-error" aria-invalid="true">
  <ul class="council-file-list">
    <li><span>Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-2026-11-24-photograph-of-the-bridge-from-the-north.jpg</span> <span>9.9 MB</span> <button type="submit" class="council-button council-button-text council-button-small" name="remove" value="1" formnovalidate>Remove<span class="council-visually-hidden"> the photograph of the bridge from the north</span></button></li>
  </ul>
</council-file-upload>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-file-upload max-size="10000000">
  <label for="llun">Llun o’r bin (dewisol)</label>
  <p class="council-hint" id="llun-hint">JPG neu PNG, hyd at 10 MB</p>
  <p class="council-error-message" id="llun-error"><span class="council-visually-hidden">Gwall:</span> Rhaid i bin.mov fod yn JPG neu PNG</p>
  <input type="file" id="llun" name="llun" accept=".jpg,.jpeg,.png" aria-describedby="llun-hint llun-error" aria-invalid="true">
  <ul class="council-file-list">
    <li><span>lôn.jpg</span> <span>2.4 MB</span> <button type="submit" class="council-button council-button-text council-button-small" name="tynnu" value="1" formnovalidate>Tynnu<span class="council-visually-hidden"> lôn.jpg</span></button></li>
  </ul>
</council-file-upload>
`,
  { lang: 'cy' },
);

/** A page in Arabic: everything runs from right to left, and names of files in the direction that they have. */
export const RightToLeft = example(
  `
<council-file-upload max-size="10000000">
  <label for="photo">صورة الحاوية</label>
  <p class="council-hint" id="photo-hint">JPG أو PNG، حتى 10 ميغابايت</p>
  <p class="council-error-message" id="photo-error"><span class="council-visually-hidden">خطأ:</span> يجب ألا يزيد حجم الصورة عن 10 ميغابايت</p>
  <input type="file" id="photo" name="photo" accept=".jpg,.jpeg,.png" aria-describedby="photo-hint photo-error" aria-invalid="true">
  <ul class="council-file-list">
    <li><span dir="auto">bin.jpg</span> <span>2.4 ميغابايت</span> <button type="submit" class="council-button council-button-text council-button-small" name="remove" value="1" formnovalidate>إزالة<span class="council-visually-hidden"> bin.jpg</span></button></li>
  </ul>
</council-file-upload>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** The class on a `<div>` looks the same, and the server says what is wrong. All ids must then be written. */
export const ClassForm = example(`
<div class="council-file-upload">
  <label for="letter">Letter from your landlord</label>
  <p class="council-hint" id="letter-hint">PDF, up to 5 MB</p>
  <input type="file" id="letter" name="letter" accept=".pdf" aria-describedby="letter-hint">
  <ul class="council-file-list">
    <li><span>letter.pdf</span> <span>88.2 kB</span></li>
  </ul>
</div>
`);

/** The author wrote no ids: the element connects the parts, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-file-upload>
  <label>Photo of the bin</label>
  <p class="council-hint">JPG or PNG, up to 10 MB</p>
  <p class="council-error-message"><span class="council-visually-hidden">Error:</span> Choose a photo of the bin</p>
  <input type="file" name="picture" accept=".jpg,.jpeg,.png">
</council-file-upload>
`,
  { expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** What an editor leaves behind: paragraphs around parts, empty ones between them, line breaks, stray text. */
export const MessyCmsMarkup = example(
  `
<council-file-upload max-size="10000000">
  <p><label for="form">Signed form</label></p>
  <p>&nbsp;</p>
  <p class="council-hint" id="form-hint">PDF, up to 10 MB<br></p>
  <br>
  <p></p>
  Sign both pages.
  <input type="file" id="form" name="form" accept=".pdf" aria-describedby="form-hint"><br>
  <p><br></p>
</council-file-upload>
`,
  { expect: { unprotected: true } },
);

/** Text and nothing else stays text. */
export const TextOnly = example(
  `
<council-file-upload>Send your photo to Northshire Council, County Hall, Weir Street, Aldermere NS1 1AA.</council-file-upload>
`,
  { expect: { warns: ['no-control'] } },
);

/** The control was lost: label and hint can still be read. */
export const NoControl = example(
  `
<council-file-upload>
  <label for="lost">Photo of the bin</label>
  <p class="council-hint" id="lost-hint">JPG or PNG, up to 10 MB</p>
</council-file-upload>
`,
  { expect: { warns: ['no-control'] } },
);

/** Two controls in one element: the first is the field, the second keeps what the author gave it. */
export const TwoControls = example(
  `
<council-file-upload>
  <label for="front">Front of the card</label>
  <input type="file" id="front" name="front">
  <label for="back">Back of the card</label>
  <input type="file" id="back" name="back">
</council-file-upload>
`,
  { expect: { warns: ['many-controls'] } },
);
