import { expect, fixture } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilErrorSummary } from '../error-summary/error-summary.js';
import { CouncilForm } from '../form/form.js';
import { CouncilTextarea } from './textarea.js';

define('council-textarea', CouncilTextarea);
define('council-form', CouncilForm);
define('council-error-summary', CouncilErrorSummary);

const HINT = '<p class="council-hint">In your own words</p>';
const ERROR = '<p class="council-error-message">Enter what happened</p>';

async function field(html: string) {
  const host = await fixture<CouncilTextarea>(`<council-textarea>${html}</council-textarea>`);
  return { host, ...parts(host) };
}

const parts = (host: Element) => ({
  label: host.querySelector('label')!,
  error: host.querySelector('.council-error-message')!,
  textarea: host.querySelector('textarea')!,
});

/** What a screen reader says after the label, in its order. */
const description = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? `(no ${id})`)
    .join(' | ');

describe('a person who writes in a textarea', () => {
  it('clicks the label, and Enter begins a new line', async () => {
    const { label, textarea } = await field('<label>Details</label><textarea name="details"></textarea>');
    await userEvent.click(label);
    await userEvent.keyboard('One{Enter}Two');
    expect(textarea.value).to.equal('One\nTwo');
  });

  it('hears the label, then the hint, then the error', async () => {
    const { label, textarea } = await field(
      `<label>Details</label>${HINT}${ERROR}<textarea name="details"></textarea>`,
    );
    expect(label.control).to.equal(textarea);
    expect(description(textarea)).to.equal('In your own words | Enter what happened');
    expect(textarea).to.have.attribute('aria-invalid', 'true');
  });

  it('keeps the cursor, the words and the height while an error message comes and goes', async () => {
    const { host, textarea } = await field('<label>Details</label><textarea name="details"></textarea>');
    textarea.style.height = '300px'; // as a browser writes it when somebody drags the corner
    await userEvent.click(textarea);
    await userEvent.keyboard('Ann');
    textarea.insertAdjacentHTML('beforebegin', ERROR);
    await host.updateComplete;
    await userEvent.keyboard('e');
    parts(host).error.remove();
    await host.updateComplete;
    expect(document.activeElement).to.equal(textarea);
    expect(textarea.value).to.equal('Anne');
    expect(textarea.style.height).to.equal('300px');
    expect(textarea).not.to.have.attribute('aria-invalid');
  });

  it('is asked by the form before it is sent without an answer, and led to the field', async () => {
    const host = await fixture<CouncilForm>(
      `<council-form validate><form><council-textarea><label for="details">Details</label>
        <textarea id="details" name="details" required></textarea>
        <template class="council-error-messages"><p data-rule="required">Enter what happened</p></template>
      </council-textarea><button>Go</button></form></council-form>`,
    );
    await host.updateComplete;
    let sent = 0;
    host.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const { textarea } = parts(host);
    await userEvent.click(host.querySelector('button')!);
    expect(sent).to.equal(0);
    expect(description(textarea)).to.equal('Error: Enter what happened');
    await userEvent.click(document.querySelector('council-error-summary a')!);
    expect(document.activeElement).to.equal(textarea);
    await userEvent.keyboard('The bin was not emptied');
    await userEvent.click(host.querySelector('button')!);
    expect(sent).to.equal(1);
  });
});

describe('a textarea and the HTML of its author', () => {
  it('leaves whole HTML exactly as it was', async () => {
    const html = `
      <label for="details">Details</label>
      <p class="council-hint" id="details-hint">In your own words</p>
      <p class="council-error-message" id="details-error">Enter what happened</p>
      <textarea id="details" name="details" rows="5" aria-describedby="details-hint details-error" aria-invalid="true">
First line</textarea>`;
    const { host } = await field(html);
    expect(host).to.have.attribute('data-council-ready');
    const untouched = document.createElement('div');
    untouched.innerHTML = html;
    expect(host.innerHTML).to.equal(untouched.innerHTML);
  });

  it('leaves a field of another kind and the textarea of another element alone', async () => {
    const { host, label, textarea } = await field(
      `<input name="subject"><label>Details</label><textarea name="details"></textarea>
       <council-textarea><label>More</label><textarea name="more"></textarea></council-textarea>`,
    );
    expect(label.control).to.equal(textarea);
    expect(host.querySelector('input')!.id).to.equal('');
    expect([...host.querySelectorAll('textarea')].map(({ id }) => id)).to.deep.equal(['details', 'more']);
  });

  it('connects a textarea that replaces another', async () => {
    const { host, textarea } = await field('<label>Details</label><textarea name="details"></textarea>');
    textarea.outerHTML = '<textarea name="details">New</textarea>';
    await host.updateComplete;
    expect(parts(host).label.control).to.equal(parts(host).textarea);
  });

  it('gives a copy ids of its own', async () => {
    const { host } = await field(`<label>Details</label>${HINT}<textarea name="details"></textarea>`);
    const copy = host.cloneNode(true) as CouncilTextarea;
    host.before(copy);
    await copy.updateComplete;
    expect(parts(copy).textarea.id).to.equal('details-2');
    expect(parts(copy).label.control).to.equal(parts(copy).textarea);
    copy.remove();
  });
});
