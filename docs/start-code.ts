/** What a person copies from the start page. Kept out of the MDX, which would take the indentation away. */

export const build = `npm run build

# packages/components/dist   styles and scripts
# tokens/dist/css/themes     a theme for each council`;

export const link = `<link rel="stylesheet" href="/council-kit/council.css">
<link rel="stylesheet" href="/council-kit/castlebridge.css">
<script type="module" src="/council-kit/cdn/council.js"></script>`;

export const write = `<council-text-input>
  <label for="postcode">Postcode</label>
  <p class="council-hint" id="postcode-hint">For example, NS4 2AB</p>
  <input id="postcode" name="postcode" autocomplete="postal-code"
    aria-describedby="postcode-hint">
</council-text-input>`;

export const shell = `npm start        # every component, its examples and these pages
npm test         # what a change must pass
npm run lint
npm run new -- forms select   # an empty room for a new component`;
