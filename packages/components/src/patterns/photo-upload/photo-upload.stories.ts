import { example } from '#example';

export default { title: 'Patterns/Photo upload' };

/** Choose or take photos, see those that have arrived, and go on without any. */
export const Default = example(`
<p class="council-caption">Report a missed bin</p>
<council-form validate>
  <form method="post" action="/bins/missed-bin/report/photos" enctype="multipart/form-data" novalidate>
    <council-file-upload max-size="10000000">
      <h1 class="council-label-heading"><label for="photos">Add a photo of the bin (optional)</label></h1>
      <p class="council-hint" id="photos-hint">Up to 4 photos: JPG, PNG or HEIC, each 10 MB or smaller. Do not show people or number plates</p>
      <input type="file" id="photos" name="photos" accept="image/*" multiple aria-describedby="photos-hint">
      <h2 class="council-heading-s" id="photos-added">Photos you have added</h2>
      <ul class="council-file-list" aria-labelledby="photos-added">
        <li><span>gate.jpg</span> <span>2.4 MB</span> <button type="submit" class="council-button council-button-text" name="remove" value="1" formnovalidate>Remove<span class="council-visually-hidden"> gate.jpg</span></button></li>
        <li><span>bin-and-lid.jpg</span> <span>1.9 MB</span> <button type="submit" class="council-button council-button-text" name="remove" value="2" formnovalidate>Remove<span class="council-visually-hidden"> bin-and-lid.jpg</span></button></li>
      </ul>
    </council-file-upload>
    <div class="council-button-group">
      <council-button><button type="submit" class="council-button">Continue</button></council-button>
      <button type="submit" class="council-button council-button-secondary" name="add" value="yes">Add photos</button>
    </div>
  </form>
</council-form>
`);

/** A page in Welsh: one photo was kept, two were not, and each is named. */
export const Welsh = example(
  `
<council-error-summary role="group" aria-labelledby="problem-gyda-lluniau" tabindex="-1">
  <h2 id="problem-gyda-lluniau">Mae problem wedi codi</h2>
  <ul>
    <li><a href="#lluniau">Rhaid i gât.png fod yn 10 MB neu lai</a></li>
    <li><a href="#lluniau">Rhaid i bin.mov fod yn JPG, PNG neu HEIC</a></li>
  </ul>
</council-error-summary>
<p class="council-caption">Rhoi gwybod am fin na chafodd ei gasglu</p>
<council-form validate>
  <form method="post" action="/cy/bins/missed-bin/report/photos" enctype="multipart/form-data" novalidate>
    <council-file-upload max-size="10000000">
      <h1 class="council-label-heading"><label for="lluniau">Ychwanegwch lun o’r bin (dewisol)</label></h1>
      <p class="council-hint" id="lluniau-hint">Hyd at 4 llun: JPG, PNG neu HEIC, pob un yn 10 MB neu’n llai. Peidiwch â dangos pobl na phlatiau rhif</p>
      <p class="council-error-message" id="lluniau-error"><span class="council-visually-hidden">Gwall:</span> Rhaid i gât.png fod yn 10 MB neu lai</p>
      <p class="council-error-message" id="lluniau-error-2"><span class="council-visually-hidden">Gwall:</span> Rhaid i bin.mov fod yn JPG, PNG neu HEIC</p>
      <input type="file" id="lluniau" name="lluniau" accept="image/*" multiple aria-describedby="lluniau-hint lluniau-error lluniau-error-2" aria-invalid="true">
      <h2 class="council-heading-s" id="lluniau-a-ychwanegwyd">Lluniau yr ydych wedi’u hychwanegu</h2>
      <ul class="council-file-list" aria-labelledby="lluniau-a-ychwanegwyd">
        <li><span>caead.jpg</span> <span>2.4 MB</span> <button type="submit" class="council-button council-button-text" name="tynnu" value="1" formnovalidate>Tynnu<span class="council-visually-hidden"> caead.jpg</span></button></li>
      </ul>
    </council-file-upload>
    <div class="council-button-group">
      <council-button><button type="submit" class="council-button">Parhau</button></council-button>
      <button type="submit" class="council-button council-button-secondary" name="ychwanegu" value="ie">Ychwanegu lluniau</button>
    </div>
  </form>
</council-form>
`,
  { lang: 'cy' },
);
