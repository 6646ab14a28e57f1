import { example } from '#example';

export default { title: 'Page/Page' };

/** The main part of a page, with space above and below. */
export const Default = example(`
<main class="council-main" id="content" tabindex="-1">
  <div class="council-width-container">
    <h1 class="council-heading-xl">Missed bin collection</h1>
    <p class="council-lead">Tell us if we did not empty your bin. We will come back within two working days.</p>
  </div>
</main>
`);
