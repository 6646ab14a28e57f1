import { example } from '#example';

export default { title: 'Page/Page feedback' };

/** Two buttons that send an answer, and a link for those who have more to say. */
export const Default = example(`
<section class="council-page-feedback" aria-labelledby="page-feedback">
  <div class="council-width-container">
    <form method="post" action="/feedback">
      <h2 id="page-feedback">Is this page useful?</h2>
      <input type="hidden" name="page" value="/bins/missed-bin">
      <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="yes">Yes<span class="council-visually-hidden">, this page is useful</span></button>
      <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="no">No<span class="council-visually-hidden">, this page is not useful</span></button>
    </form>
    <p><a href="/contact/website">Report a problem with this page</a></p>
  </div>
</section>
`);

/** Where the answer leads back to the same page: the strip says that it arrived. */
export const Sent = example(`
<section class="council-page-feedback" aria-labelledby="page-feedback-sent">
  <div class="council-width-container">
    <h2 id="page-feedback-sent">Thank you for your answer</h2>
    <p><a href="/contact/website">Report a problem with this page</a></p>
  </div>
</section>
`);

/** Long words and sentences wrap, and the link goes below. */
export const LongContent = example(`
<section class="council-page-feedback" aria-labelledby="page-feedback-long">
  <div class="council-width-container">
    <form method="post" action="/feedback">
      <h2 id="page-feedback-long">Did you find out what you wanted to know about Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch?</h2>
      <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="yes">Yes, I found everything that I was looking for on this page</button>
      <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="no">No</button>
    </form>
    <p><a href="/contact/website">Report a problem with this page, for example something that is wrong, is out of date or cannot be used with a keyboard</a></p>
  </div>
</section>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<section class="council-page-feedback" aria-labelledby="adborth">
  <div class="council-width-container">
    <form method="post" action="/cy/adborth">
      <h2 id="adborth">Ydy’r dudalen hon yn ddefnyddiol?</h2>
      <input type="hidden" name="page" value="/biniau/casgliad-a-gollwyd">
      <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="yes">Ydy<span class="council-visually-hidden">, mae’r dudalen hon yn ddefnyddiol</span></button>
      <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="no">Nac ydy<span class="council-visually-hidden">, nid yw’r dudalen hon yn ddefnyddiol</span></button>
    </form>
    <p><a href="/cy/cysylltu/gwefan">Rhoi gwybod am broblem gyda’r dudalen hon</a></p>
  </div>
</section>
`,
  { lang: 'cy' },
);

/** Right to left: the question stands at the right, the link at the left. */
export const RightToLeft = example(
  `
<section class="council-page-feedback" aria-labelledby="page-feedback-rtl">
  <div class="council-width-container">
    <form method="post" action="/feedback">
      <h2 id="page-feedback-rtl">هل هذه الصفحة مفيدة؟</h2>
      <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="yes">نعم</button>
      <button type="submit" class="council-button council-button-secondary council-button-small" name="useful" value="no">لا</button>
    </form>
    <p><a href="/contact/website">الإبلاغ عن مشكلة في هذه الصفحة</a></p>
  </div>
</section>
`,
  { lang: 'ar', dir: 'rtl' },
);

/** Without ids, a label names it. */
export const WithoutIds = example(`
<section class="council-page-feedback" aria-label="Feedback about this page">
  <div class="council-width-container">
    <form method="post" action="/feedback">
      <h2>Was this easy to understand?</h2>
      <button type="submit" class="council-button council-button-secondary council-button-small" name="easy" value="yes">Yes</button>
      <button type="submit" class="council-button council-button-secondary council-button-small" name="easy" value="no">No</button>
    </form>
  </div>
</section>
`);

/** As a CMS writes a widget: classes of its own, empty paragraphs, a heading with bold words. */
export const MessyMarkup = example(`
<section class="widget council-page-feedback has-background" aria-labelledby="widget-feedback" id="feedback-widget">
  <div class="council-width-container container clearfix">
    <p></p>
    <form class="form-inline" method="post" action="/feedback">
      <h2 class="widget-title" id="widget-feedback"><strong>Is this page useful?</strong></h2>
      <button type="submit" class="council-button council-button-secondary council-button-small btn" name="useful" value="yes"><span>Yes</span></button>
      <button type="submit" class="council-button council-button-secondary council-button-small btn" name="useful" value="no"><span>No</span></button>
    </form>
    <p class="text-right"><a class="report-link" href="/contact/website">Report a problem <em>with this page</em></a></p>
  </div>
</section>
`);
