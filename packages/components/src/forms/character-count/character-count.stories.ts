import { example } from '#example';

export default { title: 'Forms/Character count' };

/** The limit stands below the field. As soon as somebody writes, the same place says how much is left. */
export const Default = example(`
<council-textarea>
  <label for="details">Is there anything else we should know?</label>
  <p class="council-hint" id="details-hint">Do not include bank details</p>
  <textarea id="details" name="details" rows="5" aria-describedby="details-hint details-count"></textarea>
  <council-character-count max="400"><p id="details-count">You can enter up to 400 characters</p></council-character-count>
</council-textarea>
`);

/** What the person has written counts from the start, also when the page comes back from the server. */
export const Written = example(`
<council-textarea>
  <label for="crew">Anything the crew should know (optional)</label>
  <p class="council-hint" id="crew-hint">For example, a locked gate or parked cars. Do not include personal details</p>
  <textarea id="crew" name="crew" rows="5" aria-describedby="crew-hint crew-count">The lane was blocked by a skip until about 10am. It has gone now.</textarea>
  <council-character-count max="300"><p id="crew-count">You can enter up to 300 characters</p></council-character-count>
</council-textarea>
`);

/** Over the limit nothing is cut off: a person sees by how much the answer is too long, and shortens it in peace. */
export const OverTheLimit = example(`
<council-textarea>
  <label for="noise">What is the noise like?</label>
  <textarea id="noise" name="noise" rows="5" aria-describedby="noise-count">A drill, most mornings from half past six, and at weekends</textarea>
  <council-character-count max="40"><p id="noise-count">You can enter up to 40 characters</p></council-character-count>
</council-textarea>
`);

/** What the server says of an answer that is too long stands above the field, and the count below it. */
export const WithError = example(`
<council-textarea>
  <label for="damage">Describe the damage</label>
  <p class="council-error-message" id="damage-error"><span class="council-visually-hidden">Error:</span> The damage must be described in 60 characters or fewer</p>
  <textarea id="damage" name="damage" rows="5" aria-describedby="damage-error damage-count" aria-invalid="true">The lid is cracked on the left, one wheel is missing and the handle is loose</textarea>
  <council-character-count max="60"><p id="damage-count">You can enter up to 60 characters</p></council-character-count>
</council-textarea>
`);

/** A threshold keeps it out of sight until three quarters of the limit are used: for a limit that few people reach. */
export const Threshold = example(`
<council-textarea>
  <label for="route">Which way do you usually go?</label>
  <textarea id="route" name="route" rows="5" aria-describedby="route-count">Along Lower Quay Road, past the library</textarea>
  <council-character-count max="2000" threshold="75"><p id="route-count">You can enter up to 2,000 characters</p></council-character-count>
</council-textarea>
<council-textarea>
  <label for="stops">Where do you stop?</label>
  <textarea id="stops" name="stops" rows="3" aria-describedby="stops-count">At the library and at the surgery</textarea>
  <council-character-count max="40" threshold="75"><p id="stops-count">You can enter up to 40 characters</p></council-character-count>
</council-textarea>
`);

/** Words, where the limit is about how much somebody has to read. */
export const Words = example(`
<council-textarea>
  <label for="statement">Why should you get the grant?</label>
  <textarea id="statement" name="statement" rows="8" aria-describedby="statement-count">We run a repair café in the old market hall</textarea>
  <council-character-count max="150" unit="words"><p id="statement-count">You can enter up to 150 words</p></council-character-count>
</council-textarea>
`);

/** One line has a limit, too. */
export const InTextInput = example(`
<council-text-input>
  <label for="event">Name of the event</label>
  <p class="council-hint" id="event-hint">As it should stand in the list of events</p>
  <input id="event" name="event" value="Repair café at the market hall" aria-describedby="event-hint event-count">
  <council-character-count max="60"><p id="event-count">You can enter up to 60 characters</p></council-character-count>
</council-text-input>
`);

/** In a form that checks answers, an answer that is too long is not sent, and the message names the field. */
export const InAForm = example(`
<council-form validate>
  <form method="post" action="/comment" novalidate>
    <council-textarea>
      <label for="comment">Your comment</label>
      <textarea id="comment" name="comment" rows="5" aria-describedby="comment-count">The new crossing is too far from the school gate</textarea>
      <council-character-count max="30"><p id="comment-count">You can enter up to 30 characters</p></council-character-count>
      <template class="council-error-messages"><p data-rule="maxlength">Your comment must be 30 characters or fewer</p></template>
    </council-textarea>
    <button type="submit" class="council-button">Send comment</button>
  </form>
</council-form>
`);

/** Long sentences wrap, the author’s and the count’s. */
export const LongContent = example(`
<council-textarea>
  <label for="plan">What do you think of the plan for the harbour, the quay and the streets around them?</label>
  <textarea id="plan" name="plan" rows="5" aria-describedby="plan-count">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</textarea>
  <council-character-count max="1000000"><p id="plan-count">You can enter up to 1,000,000 characters. If you need more, write to us at Northshire Council, County Hall, Weir Street, Aldermere NS1 1AA, and give the number of the application</p></council-character-count>
</council-textarea>
`);

/** A page in Welsh. */
export const Welsh = example(
  `
<council-textarea>
  <label for="manylion">A oes unrhyw beth arall y dylem ei wybod?</label>
  <p class="council-hint" id="manylion-hint">Peidiwch â chynnwys manylion banc</p>
  <textarea id="manylion" name="manylion" rows="5" aria-describedby="manylion-hint manylion-count">Roedd sgip yn y lôn</textarea>
  <council-character-count max="22"><p id="manylion-count">Gallwch roi hyd at 22 nod</p></council-character-count>
</council-textarea>
<council-textarea>
  <label for="rheswm">Pam rydych chi’n anghytuno?</label>
  <textarea id="rheswm" name="rheswm" rows="3" aria-describedby="rheswm-count">Nid yw hyn yn iawn</textarea>
  <council-character-count max="7" unit="words"><p id="rheswm-count">Gallwch roi hyd at 7 gair</p></council-character-count>
</council-textarea>
`,
  { lang: 'cy' },
);

/** A page in Arabic: until somebody brings the words of the count in Arabic, they are English. */
export const RightToLeft = example(
  `
<council-textarea>
  <label for="details">هل هناك شيء آخر يجب أن نعرفه؟</label>
  <p class="council-hint" id="details-hint">لا تكتب تفاصيل حسابك المصرفي</p>
  <textarea id="details" name="details" rows="5" aria-describedby="details-hint details-count">لم تُفرغ الحاوية يوم الاثنين.</textarea>
  <council-character-count max="400"><p id="details-count">يمكنك إدخال ما يصل إلى 400 حرف</p></council-character-count>
</council-textarea>
`,
  { lang: 'ar', dir: 'rtl', expect: { warns: ['no-translation'] } },
);

/** Classes only: the limit is said, and nothing counts. All ids must then be written. */
export const ClassForm = example(`
<div class="council-textarea">
  <label for="message">Your message</label>
  <textarea id="message" name="message" rows="5" aria-describedby="message-count"></textarea>
  <div class="council-character-count"><p id="message-count">You can enter up to 400 characters</p></div>
</div>
`);

/** The author wrote no ids: the field connects its limit, and says so to whoever builds the page. */
export const MissingIds = example(
  `
<council-textarea>
  <label>What happened?</label>
  <textarea name="happened" rows="5"></textarea>
  <council-character-count max="400"><p>You can enter up to 400 characters</p></council-character-count>
</council-textarea>
`,
  { expect: { axe: ['label'], warns: ['missing-id'] } },
);

/** What an editor leaves behind: paragraphs around parts, empty ones between them, line breaks. */
export const MessyCmsMarkup = example(
  `
<council-textarea>
  <p><label for="idea">Your idea</label></p>
  <p><textarea id="idea" name="idea" rows="5" cols="20" aria-describedby="idea-count">A market</textarea></p>
  <p>&nbsp;</p>
  <council-character-count max="400">
    <p id="idea-count">You can enter <strong>up to 400</strong> characters&nbsp;<br></p>
  </council-character-count>
  <p><br></p>
</council-textarea>
`,
  { expect: { unprotected: true } },
);

/** A limit in text and nothing else stays text. */
export const TextOnly = example(
  `
<council-textarea>
  <label for="note">Note</label>
  <textarea id="note" name="note" rows="3">Ring twice</textarea>
  <council-character-count max="400">You can enter up to 400 characters</council-character-count>
</council-textarea>
`,
  { expect: { warns: ['missing-part'] } },
);

/** No field and no limit: the sentence can still be read. */
export const NoControl = example(
  `
<council-character-count><p>You can enter up to 400 characters</p></council-character-count>
`,
  { expect: { warns: ['no-control'] } },
);

/** Without a number there is nothing to count against, and the author’s sentence stays. */
export const NoLimit = example(
  `
<council-textarea>
  <label for="view">Your view</label>
  <textarea id="view" name="view" rows="3" aria-describedby="view-count">Yes</textarea>
  <council-character-count><p id="view-count">Keep it short</p></council-character-count>
</council-textarea>
`,
  { expect: { warns: ['missing-part'] } },
);
