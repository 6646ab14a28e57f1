import { example } from '#example';

export default { title: 'Content/Prose' };

/** Served by the tests; the box keeps its place where it is not. */
const PHOTO = '/photos/weir-street.svg';
const routes = {
  [PHOTO]:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><path fill="#cfe3dc" d="M0 0h1600v900H0z"/><path fill="#00664f" d="M0 640c400-160 900-120 1600-40v300H0z"/></svg>',
};

/** What an editor writes: paragraphs, headings, lists, links. One class around it. */
export const Default = example(`
<div class="council-prose">
  <h2>Before you report</h2>
  <p>Your bin should be at the edge of your property by <strong>6am</strong> on <a href="#day">your collection day</a>. Crews sometimes work late, so leave it out until 7pm.</p>
  <p>You can report a missed bin when:</p>
  <ul>
    <li>it was out by 6am and the lid was closed</li>
    <li>it is after 7pm on your collection day</li>
    <li>there is no tag on the bin that says why we left it</li>
  </ul>
  <h2>Report a missed bin</h2>
  <p>You need your postcode and to know which bin we missed. It takes about two minutes.</p>
</div>
`);

/** Every heading and block that a CMS offers. */
export const Everything = example(`
<div class="council-prose">
  <h2>Tree preservation orders</h2>
  <p>An order protects a tree that many people enjoy.</p>
  <h3>Check whether a tree is protected</h3>
  <ol>
    <li>Find the tree on the map.</li>
    <li>Look for its order:
      <ul>
        <li>a green circle is one tree</li>
        <li>a green area is a group</li>
      </ul>
    </li>
    <li>Write down the number, such as <code>TPO/2026/014</code>.</li>
  </ol>
  <h4>If the map is not enough</h4>
  <p>Ask the tree officer. Under <abbr title="Town and Country Planning">TCP</abbr> rules we answer in 10 working days.<sup>1</sup></p>
  <blockquote>
    <p>The lime trees of Weir Street are as much a part of the town as its market hall.</p>
    <cite>Northshire Civic Society</cite>
  </blockquote>
  <h3>Words we use</h3>
  <dl>
    <dt>Crown lifting</dt>
    <dd>Taking off the lowest branches</dd>
    <dt>Pollarding</dt>
    <dd>Cutting back to the same points every few years</dd>
  </dl>
  <figure>
    <svg role="img" aria-label="Outline of a lime tree before and after lifting its crown" viewBox="0 0 640 240" width="640" height="240" fill="none" stroke="currentColor" stroke-width="3"><path d="M20 220h600M160 220v-60M480 220v-110"/><ellipse cx="160" cy="100" rx="70" ry="80"/><ellipse cx="480" cy="80" rx="70" ry="60"/></svg>
    <figcaption>Before and after crown lifting</figcaption>
  </figure>
  <table>
    <caption>How long we take</caption>
    <thead><tr><th scope="col">Application</th><th scope="col">Working days</th></tr></thead>
    <tbody>
      <tr><th scope="row">Prune a protected tree</th><td>40</td></tr>
      <tr><th scope="row">Remove dead branches</th><td>5</td></tr>
    </tbody>
  </table>
  <hr>
  <pre><code>GET /trees?postcode=NS1+1AA</code></pre>
  <p>1. Bank holidays do not count.</p>
</div>
`);

/** Other parts of the kit keep their own look and get their space from the text. */
export const WithComponents = example(`
<div class="council-prose">
  <h2>Why we may leave a bin</h2>
  <p>We put a tag on it that says why.</p>
  <div class="council-inset-text"><p>If someone in your home cannot move the bin, you can <a href="#assisted">ask for an assisted collection</a>.</p></div>
  <council-accordion>
    <details open>
      <summary><h3>The lid was open</h3></summary>
      <p>Lids must close. See <a href="#lids">how to close them</a>.</p>
    </details>
    <details>
      <summary><h3>We could not reach your road</h3></summary>
      <p>We come back on the next working day.</p>
    </details>
  </council-accordion>
  <h2 class="council-heading-m">Ask us</h2>
  <p class="council-small council-muted">Monday to Friday, 8:30am to 5pm</p>
</div>
`);

/** A wide picture shrinks, long words break, nothing leaves the column. */
export const LongContent = example(
  `
<div class="council-prose">
  <h2>Collections in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and in the villages and farms around it</h2>
  <p>The address is <a href="https://northshire.example/services/bins-and-recycling/collections/llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch">https://northshire.example/services/bins-and-recycling/collections/llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</a>.</p>
  <p><img src="${PHOTO}" alt="The river below the hills" width="1600" height="900"></p>
  <pre>curl https://northshire.example/api/collections?uprn=100021234567&amp;from=2026-10-12&amp;to=2026-12-31</pre>
</div>
`,
  { routes },
);

/** A page in Welsh. */
export const Welsh = example(
  `
<div class="council-prose">
  <h2>Cyn i chi roi gwybod</h2>
  <p>Dylai eich bin fod ar ymyl eich eiddo erbyn <strong>6am</strong> ar <a href="#dydd">eich diwrnod casglu</a>.</p>
  <ul>
    <li>roedd allan erbyn 6am a’r caead ar gau</li>
    <li>mae hi ar ôl 7pm ar eich diwrnod casglu</li>
  </ul>
</div>
`,
  { lang: 'cy' },
);

/** Right to left: lists, quotes and tables start at the right. */
export const RightToLeft = example(
  `
<div class="council-prose">
  <h2>قبل أن تبلّغ</h2>
  <p>يجب أن تكون الحاوية عند حدود منزلك قبل <strong>السادسة صباحًا</strong> في <a href="#day">يوم الجمع</a>.</p>
  <ul>
    <li>كانت في الخارج والغطاء مغلقًا</li>
    <li>لا توجد بطاقة على الحاوية</li>
  </ul>
  <blockquote><p>شكرًا لأنكم تعيدون التدوير.</p></blockquote>
  <table>
    <tbody><tr><th scope="row">الاثنين</th><td>من 8 إلى 18</td></tr></tbody>
  </table>
</div>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As WordPress and Word leave it: block classes, sizes in attributes, empty paragraphs, lists in lists, paragraphs in items. */
export const MessyMarkup = example(
  `
<div class="entry-content council-prose is-layout-constrained">
  <p></p>
  <h2 class="wp-block-heading has-text-align-left" id="h-before"><strong>Before you report</strong></h2>
  <h3 class="wp-block-heading">Put it out on time</h3>
  <p class="has-medium-font-size wp-block-paragraph">Your bin should be out by <b>6am</b>.<br>Leave it <i>until</i> 7pm. <a href="#day">Find your day</a> or <a class="btn btn-primary" href="#call">call us</a>.</p>
  <p></p>
  <ul class="wp-block-list">
    <li><p>it was out by 6am</p></li>
    <li>the lid was closed
      <ol type="a" start="3" class="wp-block-list"><li>no bags on top</li><li>no bags beside it
        <ul class="wp-block-list"><li>not even small ones</li></ul></li></ol>
    </li>
  </ul>
  <figure class="wp-block-image size-large aligncenter"><a href="#big"><img class="wp-image-42" src="${PHOTO}" alt="Bins at the kerb" width="1600" height="900"></a><figcaption class="wp-element-caption">Handles towards the road</figcaption></figure>
  <figure class="wp-block-table"><table class="has-fixed-layout" border="1" cellpadding="0" width="900"><tbody><tr><td width="50%"><strong>Monday</strong></td><td align="right">8am to 6pm</td></tr><tr><td>Sunday</td><td>Closed</td></tr></tbody></table></figure>
  <blockquote class="wp-block-quote is-layout-flow"><p>Thank you.</p><cite>The crew</cite></blockquote>
  <hr class="wp-block-separator has-alpha-channel-opacity">
  <p class="MsoNormal">&nbsp;</p>
  <p>Last words</p>
  <p></p>
</div>
`,
  { routes, expect: { invalidHtml: ['no-deprecated-attr'] } },
);
