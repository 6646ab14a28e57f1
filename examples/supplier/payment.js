// What can be wrong with a payment, and how the page then looks.
import { escape, html } from './fill.js';

/** In the order of the page; the first is where the summary leads. */
export function mistakes({ notice = '', amount }) {
  const wrong = [];
  if (!notice.trim()) wrong.push({ field: 'notice', message: 'Enter your charge notice number' });
  else if (!/^[a-z]{2}\d{8}$/i.test(notice.replace(/\s/g, '')))
    wrong.push({
      field: 'notice',
      message: 'Charge notice number must be 2 letters and 8 digits, like CB10482267',
    });
  if (!['35', '70'].includes(amount))
    wrong.push({ field: 'amount', message: 'Select how much you want to pay' });
  return wrong;
}

const summary = (
  wrong,
) => `<council-error-summary role="group" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 id="error-summary-title">There is a problem</h2>
  <ul>
${wrong.map(({ field, message }) => `    <li><a href="#${field}">${escape(message)}</a></li>`).join('\n')}
  </ul>
</council-error-summary>
`;

const error = ({ field, message }) =>
  `<p class="council-error-message" id="${field}-error"><span class="council-visually-hidden">Error:</span> ${escape(message)}</p>
    `;

/** Everything that was typed comes back, with its message where there is one. */
export function formValues({ notice = '', amount }, wrong) {
  const about = (field) => wrong.find((one) => one.field === field);
  const [noticeWrong, amountWrong] = [about('notice'), about('amount')];
  return {
    error_summary: html(wrong.length ? summary(wrong) : ''),
    notice,
    notice_error: html(noticeWrong ? error(noticeWrong) : ''),
    notice_described: noticeWrong ? ' notice-error' : '',
    notice_invalid: html(noticeWrong ? ' aria-invalid="true"' : ''),
    amount_error: html(amountWrong ? error(amountWrong) : ''),
    amount_described: amountWrong ? ' amount-error' : '',
    amount_35: html(amount === '35' ? ' checked' : ''),
    amount_70: html(amount === '70' ? ' checked' : ''),
  };
}
