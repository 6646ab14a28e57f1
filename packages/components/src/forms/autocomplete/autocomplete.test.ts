import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilErrorSummary } from '../error-summary/error-summary.js';
import { CouncilForm } from '../form/form.js';
import { CouncilAutocomplete } from './autocomplete.js';
import { matching } from './match.js';

define('council-autocomplete', CouncilAutocomplete);
define('council-form', CouncilForm);
define('council-error-summary', CouncilErrorSummary);

const OPTIONS =
  '<option value="">Select a ward</option><option value="1">Castle</option><option value="2">Harbour</option>' +
  '<option value="3">New Harbour</option><option value="4" disabled>Northmoor</option><option value="5" data-words="Jonah">St John’s</option>';
const SELECT = `<label for="ward">Ward</label><select id="ward" name="ward">${OPTIONS}</select>`;
const SUGGESTIONS = `<label for="street">Street</label><input id="street" name="street" list="streets">
  <datalist id="streets"><option value="Mill Lane"></option><option value="Mill Road"></option></datalist>`;

async function question(inside = SELECT, around = '') {
  const form = await fixture<HTMLFormElement>(
    `<form><fieldset ${around}><council-autocomplete>${inside}</council-autocomplete></fieldset><button>Go</button></form>`,
  );
  const host = form.querySelector('council-autocomplete')!;
  await host.updateComplete;
  const submits: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submits.push(value());
  });
  const value = () => String(new FormData(form).get(inside.includes('ward') ? 'ward' : 'street'));
  const input = host.querySelector<HTMLInputElement>('input')!;
  return { form, host, input, select: host.querySelector('select')!, value, submits };
}

const options = (host: Element) =>
  [...host.querySelectorAll('[role=option]')].map(({ textContent }) => textContent.trim());
const active = (host: Element) => {
  const id = host.querySelector('[role=combobox]')!.getAttribute('aria-activedescendant');
  return id && document.getElementById(id)!.textContent.trim();
};
const pressOption = (host: Element, text: string) =>
  userEvent.click(
    [...host.querySelectorAll('[role=option]')].find((each) => each.textContent.trim() === text)!,
  );

describe('a person who answers with an autocomplete', () => {
  it('types a few letters and presses the answer', async () => {
    const { host, input, value } = await question();
    await userEvent.click(host.querySelector('label')!);
    expect(document.activeElement).to.equal(input);
    await userEvent.keyboard('har');
    expect(options(host)).to.deep.equal(['Harbour', 'New Harbour']);
    expect(input).to.have.attribute('aria-expanded', 'true');
    await pressOption(host, 'New Harbour');
    expect([input.value, value(), document.activeElement === input]).to.deep.equal([
      'New Harbour',
      '3',
      true,
    ]);
    expect(options(host)).to.deep.equal([]);
    expect(input).to.have.attribute('aria-expanded', 'false');
  });

  it('goes through the list with the arrow keys, and chooses with Enter', async () => {
    const { host, input, value, submits } = await question();
    input.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(options(host)).to.have.length(5);
    expect(active(host)).to.equal('Castle');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(active(host)).to.equal('Harbour');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(active(host)).to.equal('St John’s');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect([input.value, value(), submits.length]).to.deep.equal(['Castle', '1', 0]);
    expect(input).not.to.have.attribute('aria-activedescendant');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(submits).to.deep.equal(['1']));
  });

  it('chooses with Tab and goes on, or leaves with Esc and keeps what stood there', async () => {
    const { form, host, input, value } = await question();
    input.focus();
    await userEvent.keyboard('har{ArrowDown}{Tab}');
    expect([input.value, value(), document.activeElement]).to.deep.equal([
      'Harbour',
      '2',
      form.querySelector('button'),
    ]);
    await userEvent.click(input);
    expect(options(host)).to.have.length(5);
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect([options(host).length, input.value, value()]).to.deep.equal([0, 'Harbour', '2']);
  });

  it('types over an answer to choose another', async () => {
    const { input, host, value } = await question(SELECT.replace('value="2"', 'value="2" selected'));
    expect(input.value).to.equal('Harbour');
    await userEvent.click(input);
    await userEvent.keyboard('castle');
    expect([options(host), value()]).to.deep.equal([['Castle'], '1']);
  });

  it('chooses with Enter the only one that matches', async () => {
    const { input, value, submits } = await question();
    input.focus();
    await userEvent.keyboard('cas{Enter}');
    expect([input.value, value(), submits.length]).to.deep.equal(['Castle', '1', 0]);
  });

  it('chooses nothing with a text that is no answer, and hears so', async () => {
    const { host, input, value } = await question(SELECT.replace('value="2"', 'value="2" selected'));
    await userEvent.fill(input, 'Atlantis');
    expect([value(), input.value]).to.deep.equal(['', 'Atlantis']);
    expect(host.querySelector('[data-council-part=choices] > p')!.textContent).to.equal('No results');
    await vi.waitFor(() => expect(host.querySelector('[role=status]')!.textContent).to.equal('No results'));
    await userEvent.tab();
    expect([input.value, host.querySelector('[data-council-part=choices] > p')]).to.deep.equal([
      'Atlantis',
      null,
    ]);
    await userEvent.fill(input, '');
    expect([input.value, value()]).to.deep.equal(['', '']);
  });

  it('hears how many there are, once a pause comes', async () => {
    const { form, host, input } = await question();
    await userEvent.fill(input, 'har');
    const status = host.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    await vi.waitFor(() => expect(status.textContent).to.equal('2 results'));
    form.lang = 'cy';
    await userEvent.fill(input, 'n');
    await vi.waitFor(() => expect(status.textContent).to.equal('3 chanlyniad'));
  });

  it('cannot choose what is not on offer', async () => {
    const { host, input, value } = await question();
    await userEvent.fill(input, 'northmoor');
    expect(host.querySelector('[role=option]')).to.have.attribute('aria-disabled', 'true');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(value()).to.equal('');
  });

  it('finds it by a part of the name, without accents, capitals or apostrophes, and by other names', () => {
    const found = (query: string) =>
      matching(
        ['Tŷ-croes', 'St John’s', 'New Harbour', 'Harbour', 'Élan Valley'].map((text) => {
          const option = new Option(text);
          if (text === 'Harbour') option.dataset['words'] = 'docks Hafan';
          return option;
        }),
        query,
      ).map(({ text }) => text);
    expect(found('ty')).to.deep.equal(['Tŷ-croes']);
    expect(found('st johns')).to.deep.equal(['St John’s']);
    expect(found('ELAN')).to.deep.equal(['Élan Valley']);
    expect(found('har new')).to.deep.equal(['New Harbour']);
    expect(found('har')).to.deep.equal(['Harbour', 'New Harbour']);
    expect(found('hafan')).to.deep.equal(['Harbour']);
    expect(found('arb')).to.deep.equal(['New Harbour', 'Harbour']);
    expect(found('.*')).to.have.length(5);
    expect(found('zz')).to.deep.equal([]);
  });
});

describe('the select behind the field', () => {
  it('tells the page what was chosen, as if people had used it', async () => {
    const { form, host, input } = await question();
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      form.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as HTMLInputElement).name}`));
    await userEvent.fill(input, 'cas');
    heard.length = 0;
    await pressOption(host, 'Castle');
    expect(heard).to.deep.equal(['input ward', 'change ward']);
  });

  it('shows what the browser fills in', async () => {
    const { input, select } = await question();
    select.value = '1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(input.value).to.equal('Castle');
  });

  it('gives the first answer back from a reset', async () => {
    const { form, input, value } = await question(SELECT.replace('value="2"', 'value="2" selected'));
    await userEvent.fill(input, 'Castle');
    form.reset();
    await vi.waitFor(() => expect([input.value, value()]).to.deep.equal(['Harbour', '2']));
  });

  it('can be answered by nobody in a fieldset that is disabled', async () => {
    const { input, value } = await question(SELECT, 'disabled');
    expect([input.matches(':disabled'), value()]).to.deep.equal([true, 'null']);
  });

  it('has the same box as the field, so that nothing moves', async () => {
    const { input, select, host } = await question(`${SELECT}<p>After</p>`);
    const box = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round);
    expect(box(input.getBoundingClientRect())).to.deep.equal(box(select.getBoundingClientRect()));
    const { bottom } = input.getBoundingClientRect();
    input.click();
    expect(host.querySelector('ul')!.getBoundingClientRect().top).to.be.at.least(bottom);
    expect(host.querySelector('li')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is named, described and marked as wrong through the field', async () => {
    const { input, select } = await question(
      `<label for="ward">Ward</label><p class="council-hint" id="ward-hint">On your bill</p><p class="council-error-message" id="ward-error">Select a ward</p>
       <select id="ward" name="ward" required>${OPTIONS}</select>`,
    );
    expect(input.getAttribute('aria-label')).to.equal('Ward');
    expect(input).to.have.attribute('aria-describedby', 'ward-hint ward-error');
    expect(input).to.have.attribute('aria-invalid', 'true');
    expect(input).to.have.attribute('aria-required', 'true');
    expect([select.getAttribute('aria-hidden'), select.tabIndex]).to.deep.equal(['true', -1]);
  });

  it('is asked by the form, whose summary leads to the field', async () => {
    const host = await fixture<CouncilForm>(
      `<council-form validate><form><council-autocomplete><label for="ward">Ward</label>
       <select id="ward" name="ward" required>${OPTIONS}</select></council-autocomplete><button>Go</button></form></council-form>`,
    );
    await host.updateComplete;
    let sent = 0;
    host.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const input = host.querySelector('input')!;
    await userEvent.fill(input, 'Atlantis');
    await userEvent.click(host.querySelector('button')!);
    expect(sent).to.equal(0);
    const link = document.querySelector<HTMLElement>('council-error-summary a')!;
    expect(link.textContent).to.equal('Select an answer from the list for “Ward”');
    await vi.waitFor(() => expect(input).to.have.attribute('aria-invalid', 'true'));
    await userEvent.click(link);
    await vi.waitFor(() => expect(document.activeElement).to.equal(input));
    await userEvent.fill(input, 'Castle');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(host.querySelector('button')!);
    expect(sent).to.equal(1);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('a field with suggestions', () => {
  it('takes one of them, or any other text', async () => {
    const { host, input, value, submits } = await question(SUGGESTIONS);
    expect(input.list).to.equal(null);
    await userEvent.fill(input, 'mill');
    expect(options(host)).to.deep.equal(['Mill Lane', 'Mill Road']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect([value(), submits.length]).to.deep.equal(['Mill Lane', 0]);
    await userEvent.fill(input, 'My own street');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(submits).to.deep.equal(['My own street']));
  });
});

describe('an autocomplete and the HTML of its author', () => {
  it('changes nothing but what it says', async () => {
    const { host } = await question();
    const copy = host.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll('[data-council-part]')) part.remove();
    const untouched = document.createElement('div');
    untouched.innerHTML = SELECT;
    const select = untouched.querySelector('select')!;
    select.tabIndex = -1;
    select.ariaHidden = 'true';
    expect(copy.innerHTML).to.equal(untouched.innerHTML);
  });

  it('leaves a list of several answers to the browser', async () => {
    const { host } = await question(SELECT.replace('<select', '<select multiple'));
    expect(host.querySelector('input, [aria-hidden]')).to.equal(null);
  });

  it('gives a copy parts of its own', async () => {
    const { host, input } = await question();
    await userEvent.click(input);
    const copy = host.cloneNode(true) as CouncilAutocomplete;
    host.after(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('[data-council-part]')).to.have.length(2);
    copy.querySelector('input')!.click();
    expect(options(copy)).to.have.length(5);
    const ids = [...host.parentElement!.querySelectorAll('[data-council-part]')].map(({ id }) => id);
    expect(ids.filter(Boolean)).to.deep.equal([...new Set(ids.filter(Boolean))]);
  });

  it('knows the options that come later', async () => {
    const { host, input, select } = await question();
    select.append(new Option('Saltings', '6'));
    await host.updateComplete;
    await userEvent.fill(input, 'salt');
    expect(options(host)).to.deep.equal(['Saltings']);
  });

  it('closes its list when it leaves the page', async () => {
    const { host, input } = await question();
    await userEvent.click(input);
    host.remove();
    expect(options(host)).to.deep.equal([]);
  });
});
