import { expect, fixture } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilTextInput } from './text-input.js';

define('council-text-input', CouncilTextInput);

async function field(html: string) {
  const host = await fixture<CouncilTextInput>(`<council-text-input>${html}</council-text-input>`);
  return { host, ...parts(host) };
}

const parts = (host: Element) => ({
  label: host.querySelector('label')!,
  hint: host.querySelector('.council-hint')!,
  error: host.querySelector('.council-error-message')!,
  input: host.querySelector('input')!,
});

/** What a screen reader says after the label, in its order. */
const description = (input: Element) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? `(no ${id})`)
    .join(' | ');

const HINT = '<p class="council-hint">As on your bill</p>';
const ERROR = '<p class="council-error-message">Enter your name</p>';

describe('a person who fills in a text input', () => {
  it('clicks the label and types', async () => {
    const { label, input } = await field('<label>Town</label><input name="town">');
    await userEvent.click(label);
    await userEvent.keyboard('Wick');
    expect(input.value).to.equal('Wick');
  });

  it('hears the label, then the hint, then the error', async () => {
    const { label, input } = await field(`<label>Name</label>${HINT}${ERROR}<input name="name">`);
    expect(label.control).to.equal(input);
    expect(description(input)).to.equal('As on your bill | Enter your name');
    expect(input).to.have.attribute('aria-invalid', 'true');
  });

  it('submits what was typed, at once and under the name in the HTML', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><council-text-input><label>Town</label><input name="town"></council-text-input></form>',
    );
    await userEvent.fill(parts(form).input, 'Wick');
    expect([...new FormData(form)]).to.deep.equal([['town', 'Wick']]);
  });

  it('submits with Enter', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><council-text-input><label>Town</label><input name="town"></council-text-input><button>Go</button></form>',
    );
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    await userEvent.click(parts(form).input);
    await userEvent.keyboard('{Enter}');
    expect(submitted).to.equal(1);
  });

  it('gets the first value back when the form is reset', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><council-text-input><label>Town</label><input name="town" value="Thurso"></council-text-input></form>',
    );
    await userEvent.fill(parts(form).input, 'Wick');
    form.reset();
    expect(parts(form).input.value).to.equal('Thurso');
  });

  it('cannot type into an input of a disabled fieldset, and sends nothing of it', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><fieldset disabled><council-text-input><label>Town</label><input name="town" value="Wick"></council-text-input></fieldset></form>',
    );
    parts(form).label.click();
    await userEvent.keyboard('Thurso');
    expect(parts(form).input.value).to.equal('Wick');
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('keeps the cursor and the text while an error message comes and goes', async () => {
    const { host, input } = await field('<label>Name</label><input name="name">');
    await userEvent.click(input);
    await userEvent.keyboard('Ann');
    input.insertAdjacentHTML('beforebegin', ERROR);
    await host.updateComplete;
    await userEvent.keyboard('e');
    expect(document.activeElement).to.equal(input);
    expect(input.value).to.equal('Anne');
  });
});

describe('a text input and the HTML of its author', () => {
  it('leaves whole HTML exactly as it was', async () => {
    const html = `
      <label for="full-name">Full name</label>
      <p class="council-hint" id="full-name-hint">As on your council tax bill</p>
      <p class="council-error-message" id="full-name-error">Enter your full name</p>
      <input id="full-name" name="fullName" aria-describedby="full-name-hint full-name-error" aria-invalid="true">`;
    const { host } = await field(html);
    expect(host).to.have.attribute('data-council-ready');
    const untouched = document.createElement('div');
    untouched.innerHTML = html;
    expect(host.innerHTML).to.equal(untouched.innerHTML);
  });

  it('keeps every id, description and aria-invalid that is there', async () => {
    const { input, hint } = await field(
      `<label for="own">Name</label><p class="council-hint" id="about">Hint</p>
       <input id="own" name="name" aria-describedby="elsewhere" aria-invalid="false">${ERROR}`,
    );
    expect([input.id, hint.id]).to.deep.equal(['own', 'about']);
    expect(input.getAttribute('aria-describedby')).to.equal('elsewhere about own-error');
    expect(input).to.have.attribute('aria-invalid', 'false');
  });

  it('gives the control the id that its label already asks for', async () => {
    const { input } = await field('<label for="email">Email</label><input name="contact[email]">');
    expect(input.id).to.equal('email');
  });

  it('numbers an id that the page already has', async () => {
    await fixture('<div id="town"></div>');
    const { input, label, hint } = await field(`<label>Town</label>${HINT}<input name="town">`);
    expect([input.id, label.htmlFor, hint.id]).to.deep.equal(['town-2', 'town-2', 'town-2-hint']);
  });

  it('connects a label in a heading and an input in a group', async () => {
    const { input, label } = await field(
      `<h1 class="council-label-heading"><label>Rent</label></h1>
       <div class="council-input-group"><span class="council-prefix" aria-hidden="true">£</span><input name="rent"></div>`,
    );
    expect(label.control).to.equal(input);
  });

  it('needs no `for` when the label wraps the input', async () => {
    const { label, input } = await field('<label>Town <input name="town"></label>');
    expect(label).not.to.have.attribute('for');
    expect(label.control).to.equal(input);
  });

  it('leaves a hidden input, a checkbox and a field of another element alone', async () => {
    const { host } = await field(
      `<input type="hidden" name="token"><input type="checkbox" name="agree"><label>Name</label><input name="name">
       <council-text-input><label>Inner</label><input name="inner"></council-text-input>`,
    );
    const ids = [...host.querySelectorAll('input')].map((input) => input.id);
    expect(ids).to.deep.equal(['', '', 'name', 'inner']);
  });
});

describe('a text input when its HTML changes', () => {
  it('connects an error that a script adds, and takes back its own attributes when it goes', async () => {
    const { host, input } = await field(`<label>Name</label>${HINT}<input name="name">`);
    input.insertAdjacentHTML('beforebegin', ERROR);
    await host.updateComplete;
    expect(description(input)).to.equal('As on your bill | Enter your name');
    expect(input).to.have.attribute('aria-invalid', 'true');

    parts(host).error.remove();
    await host.updateComplete;
    expect(description(input)).to.equal('As on your bill');
    expect(input).not.to.have.attribute('aria-invalid');
  });

  it('leaves the server’s own attributes when the server’s error goes', async () => {
    const { host, input, error } = await field(
      `<label for="a">Name</label><p class="council-error-message" id="a-error">Enter it</p>
       <input id="a" name="name" aria-describedby="a-error" aria-invalid="true">`,
    );
    error.remove();
    await host.updateComplete;
    expect(input).to.have.attribute('aria-describedby', 'a-error');
    expect(input).to.have.attribute('aria-invalid', 'true');
  });

  it('takes an empty message for no error, until a script writes into it', async () => {
    const { host, input, error } = await field(
      '<label>Name</label><p class="council-error-message"> </p><input name="name">',
    );
    expect(input).not.to.have.attribute('aria-invalid');
    error.textContent = 'Enter your name';
    await host.updateComplete;
    expect(input).to.have.attribute('aria-invalid', 'true');
    expect(description(input)).to.equal('Enter your name');
  });

  it('connects an input that replaces another', async () => {
    const { host, input } = await field('<label>Name</label><input name="name">');
    input.outerHTML = '<input name="name" value="new">';
    await host.updateComplete;
    expect(parts(host).label.control).to.equal(parts(host).input);
  });

  it('gives a copy ids of its own, and clears its error without touching the first', async () => {
    const { host, input } = await field(`<label>Name</label>${HINT}${ERROR}<input name="name">`);
    const copy = host.cloneNode(true) as CouncilTextInput;
    host.before(copy);
    await copy.updateComplete;
    const second = parts(copy);
    expect(input.id).to.equal('name');
    expect(second.input.id).to.equal('name-2');
    expect(second.label.control).to.equal(second.input);
    expect(second.input).to.have.attribute('aria-describedby', `${second.hint.id} ${second.error.id}`);
    expect(document.querySelectorAll(`#${second.hint.id}`)).to.have.length(1);

    second.error.remove();
    await copy.updateComplete;
    expect(second.input).not.to.have.attribute('aria-invalid');
    expect(input).to.have.attribute('aria-invalid', 'true');
    copy.remove();
  });
});
