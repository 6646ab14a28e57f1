import { example } from '#example';

export default { title: 'Content/Review date' };

/** When somebody last looked at the page. `datetime` says it once more, for machines. */
export const Default = example(`
<p class="council-review-date">Last reviewed <time datetime="2026-11-02">2 November 2026</time>.</p>
`);

/** And when somebody will look again. */
export const NextReview = example(`
<p class="council-review-date">Last reviewed <time datetime="2026-10-12">12 October 2026</time>. Next review due <time datetime="2027-04-12">12 April 2027</time>.</p>
`);

/** Something changed since: say what. */
export const Updated = example(`
<p class="council-review-date">Last updated <time datetime="2026-11-20">20 November 2026</time>: new hours in winter. <a href="#changes">See all changes</a>.</p>
`);

/** For search engines: which page was reviewed, and when. */
export const StructuredData = example(`
<p class="council-review-date" itemscope itemtype="https://schema.org/WebPage">Last reviewed <time itemprop="lastReviewed" datetime="2026-10-12">12 October 2026</time>. Last updated <time itemprop="dateModified" datetime="2026-09-30">30 September 2026</time>.</p>
`);

/** The last thing of a text. */
export const InProse = example(`
<div class="council-prose">
  <h2>Recycling centre hours</h2>
  <p>You can take extra rubbish and recycling to Aldermere recycling centre.</p>
  <p class="council-review-date">Last reviewed <time datetime="2026-10-12">12 October 2026</time>. Next review due <time datetime="2027-04-12">12 April 2027</time>.</p>
</div>
`);

/** With the team that looks after it, and a long name. It wraps; a date does not. */
export const LongContent = example(`
<p class="council-review-date">Last reviewed <time datetime="2026-10-12">12 October 2026</time> by the waste and recycling policy team for Aldermere, Weirbridge and Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch. Next review due <time datetime="2027-04-12">12 April 2027</time>, or earlier if the law changes. <a href="#wrong">Tell us if something on this page is wrong</a>.</p>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<p class="council-review-date">Adolygwyd ddiwethaf <time datetime="2026-10-12">12 Hydref 2026</time>. Adolygiad nesaf <time datetime="2027-04-12">12 Ebrill 2027</time>.</p>
`,
  { lang: 'cy' },
);

/** Right to left. */
export const RightToLeft = example(
  `
<p class="council-review-date">آخر مراجعة <time datetime="2026-10-12">12 أكتوبر 2026</time>. المراجعة القادمة <time datetime="2027-04-12">12 أبريل 2027</time>.</p>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** As an editor writes it: no `time`, bold, a line break, a class of the page's own. */
export const MessyMarkup = example(`
<p class="has-small-font-size council-review-date has-text-color"><strong>Last reviewed:</strong> 12/10/2026<br><em>Next review due:</em>&nbsp;<time class="entry-date updated" datetime="2027-04-12T00:00:00+01:00">12 April 2027</time></p>
`);
