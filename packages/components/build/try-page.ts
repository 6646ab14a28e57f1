/** The `index.html` of the zip: a page to try the kit on, and the two tags to copy from it. */
export function tryPage(version: string, integrity: Record<string, string>): string {
  const sheet = `<link rel="stylesheet" href="/council-kit/${version}/council.drop-in.css" integrity="${integrity['council.drop-in.css']}">`;
  const script = `<script type="module" src="/council-kit/${version}/council.js" integrity="${integrity['council.js']}"></script>`;
  const escaped = `${sheet}\n${script}`.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<!doctype html>
<html lang="en" data-council-debug>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Try Council Kit ${version}</title>
<link rel="stylesheet" href="council.css">
<!-- Another council: add <link rel="stylesheet" href="themes/castlebridge.css"> here -->
<script type="module" src="council.js"></script>
</head>
<body class="council-page">
<a class="council-skip-link" href="#main">Skip to main content</a>
<header class="council-header">
  <div class="council-width-container">
    <a class="council-header-logo" href="index.html"><span>Northshire <span>Council</span></span></a>
  </div>
</header>
<main class="council-main" id="main" tabindex="-1">
  <div class="council-width-container">
    <div class="council-prose">
      <h1>Try Council Kit</h1>
      <p>If you can read this in the council’s colours, the kit works. Scripts need a web server: opened straight from a folder, browsers show the page without them.</p>
      <h2>Add it to your site</h2>
      <p>Put the folder <code>council-kit</code> at the root of your site, and these two tags first in the <code>head</code> of a page. The style sheet never changes the page’s own elements.</p>
      <pre><code>${escaped}</code></pre>
      <h2>See that it works</h2>
    </div>
    <council-form validate>
      <form action="index.html" method="get">
        <council-text-input>
          <label for="full-name">Full name</label>
          <p class="council-hint" id="full-name-hint">Leave it empty and continue, to see an error</p>
          <input class="council-width-20" id="full-name" name="fullName" autocomplete="name" required aria-describedby="full-name-hint">
          <template class="council-error-messages"><p data-rule="required">Enter your full name</p></template>
        </council-text-input>
        <council-radios>
          <fieldset>
            <legend>How should we contact you?</legend>
            <div class="council-item"><input type="radio" id="contact" name="contact" value="email"><label for="contact">Email</label></div>
            <div class="council-item"><input type="radio" id="contact-2" name="contact" value="phone"><label for="contact-2">Phone</label></div>
          </fieldset>
        </council-radios>
        <button class="council-button">Continue</button>
      </form>
    </council-form>
  </div>
</main>
</body>
</html>
`;
}
