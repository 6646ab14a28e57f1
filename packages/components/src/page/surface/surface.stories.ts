import { example } from '#example';

export default { title: 'Page/Surface' };

const field = `<council-text-input>
    <label for="postcode">Postcode</label>
    <p class="council-hint" id="postcode-hint">For example, NS4 2AB</p>
    <input class="council-width-10" id="postcode" name="postcode" autocomplete="postal-code" aria-describedby="postcode-hint">
  </council-text-input>`;

/** On a page whose own background is a colour, a surface gives components the ground they are proven on. */
export const Default = example(`
<div class="council-surface council-surface-padded">
  ${field}
</div>
`);

/** A quiet block. */
export const Quiet = example(`
<div class="council-surface council-surface-quiet council-surface-padded">
  ${field}
</div>
`);

/** A band in the council's tint. */
export const Brand = example(`
<div class="council-surface council-surface-brand council-surface-padded">
  ${field}
</div>
`);

/** Ground for cards and code. */
export const Sunken = example(`
<div class="council-surface council-surface-sunken council-surface-padded">
  ${field}
</div>
`);
