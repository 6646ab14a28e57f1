import { expect, fixture } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilErrorSummary } from '../error-summary/error-summary.js';
import { CouncilForm } from '../form/form.js';
import { CouncilSelect } from './select.js';

define('council-select', CouncilSelect);
define('council-form', CouncilForm);
define('council-error-summary', CouncilErrorSummary);

const OPTIONS = '<option value="">Select a ward</option><option>Castle</option><option>Harbour</option>';
const HINT = '<p class="council-hint">On your bill</p>';
const ERROR = '<p class="council-error-message">Select your ward</p>';

async function field(html: string) {
  const host = await fixture<CouncilSelect>(`<council-select>${html}</council-select>`);
  return { host, ...parts(host) };
}

const parts = (host: Element) => ({
  label: host.querySelector('label')!,
  error: host.querySelector('.council-error-message')!,
  select: host.querySelector('select')!,
});

/** What a screen reader says after the label, in its order. */
const description = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? `(no ${id})`)
    .join(' | ');

describe('a person who chooses from a list', () => {
  it('clicks the label and types the first letters of the answer', async () => {
    const { label, select } = await field(`<label>Ward</label><select name="ward">${OPTIONS}</select>`);
    await userEvent.click(label);
    expect(document.activeElement).to.equal(select);
    await userEvent.keyboard('Har');
    expect(select.value).to.equal('Harbour');
  });

  it('hears the label, then the hint, then the error', async () => {
    const { label, select } = await field(
      `<label>Ward</label>${HINT}${ERROR}<select name="ward">${OPTIONS}</select>`,
    );
    expect(label.control).to.equal(select);
    expect(description(select)).to.equal('On your bill | Select your ward');
    expect(select).to.have.attribute('aria-invalid', 'true');
  });

  it('keeps the place and the answer while an error message comes and goes', async () => {
    const { host, select } = await field(`<label>Ward</label><select name="ward">${OPTIONS}</select>`);
    select.focus();
    await userEvent.selectOptions(select, 'Castle');
    select.insertAdjacentHTML('beforebegin', ERROR);
    await host.updateComplete;
    expect(select).to.have.attribute('aria-invalid', 'true');
    parts(host).error.remove();
    await host.updateComplete;
    expect(select).not.to.have.attribute('aria-invalid');
    expect(document.activeElement).to.equal(select);
    expect(select.value).to.equal('Castle');
  });

  it('sends the value of the answer and not its words', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><council-select><label>Ward</label><select name="ward"><option value="7">Castle</option></select></council-select></form>',
    );
    expect([...new FormData(form)]).to.deep.equal([['ward', '7']]);
  });

  it('is asked by the form before it is sent without an answer, and led to the list', async () => {
    const host = await fixture<CouncilForm>(
      `<council-form validate><form><council-select><label for="ward">Ward</label>
        <select id="ward" name="ward" required>${OPTIONS}</select>
        <template class="council-error-messages"><p data-rule="required">Select your ward</p></template>
      </council-select><button>Go</button></form></council-form>`,
    );
    await host.updateComplete;
    let sent = 0;
    host.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const { select } = parts(host);
    await userEvent.click(host.querySelector('button')!);
    expect(sent).to.equal(0);
    expect(description(select)).to.equal('Error: Select your ward');
    expect(select).to.have.attribute('aria-invalid', 'true');

    const link = document.querySelector('council-error-summary a')!;
    expect(link.textContent).to.equal('Select your ward');
    await userEvent.click(link);
    expect(document.activeElement).to.equal(select);

    await userEvent.selectOptions(select, 'Harbour');
    await userEvent.click(host.querySelector('button')!);
    expect(sent).to.equal(1);
  });
});

describe('a select and the HTML of its author', () => {
  it('leaves whole HTML exactly as it was', async () => {
    const html = `
      <label for="ward">Ward</label>
      <p class="council-hint" id="ward-hint">On your bill</p>
      <p class="council-error-message" id="ward-error">Select your ward</p>
      <select id="ward" name="ward" aria-describedby="ward-hint ward-error" aria-invalid="true">${OPTIONS}</select>`;
    const { host } = await field(html);
    expect(host).to.have.attribute('data-council-ready');
    const untouched = document.createElement('div');
    untouched.innerHTML = html;
    expect(host.innerHTML).to.equal(untouched.innerHTML);
  });

  it('leaves a field of another kind and the list of another element alone', async () => {
    const { host, label, select } = await field(
      `<input name="filter"><label>Ward</label><select name="ward">${OPTIONS}</select>
       <council-select><label>Day</label><select name="day"><option>Monday</option></select></council-select>`,
    );
    expect(label.control).to.equal(select);
    expect(host.querySelector('input')!.id).to.equal('');
    expect([...host.querySelectorAll('select')].map(({ id }) => id)).to.deep.equal(['ward', 'day']);
  });

  it('keeps the answer while a script fills the list', async () => {
    const { host, select } = await field(`<label>Ward</label><select name="ward">${OPTIONS}</select>`);
    select.value = 'Harbour';
    select.append(new Option('Northmoor'));
    await host.updateComplete;
    expect(select.value).to.equal('Harbour');
    expect(parts(host).label.control).to.equal(select);
  });

  it('connects a list that replaces another', async () => {
    const { host, select } = await field(`<label>Ward</label><select name="ward">${OPTIONS}</select>`);
    select.outerHTML = '<select name="ward"><option>New</option></select>';
    await host.updateComplete;
    expect(parts(host).label.control).to.equal(parts(host).select);
  });

  it('gives a copy ids of its own', async () => {
    const { host } = await field(`<label>Ward</label>${HINT}<select name="ward">${OPTIONS}</select>`);
    const copy = host.cloneNode(true) as CouncilSelect;
    host.before(copy);
    await copy.updateComplete;
    expect(parts(copy).select.id).to.equal('ward-2');
    expect(parts(copy).label.control).to.equal(parts(copy).select);
    copy.remove();
  });
});
